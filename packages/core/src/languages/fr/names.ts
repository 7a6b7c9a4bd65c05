import { whenAsked } from '../../when-asked.ts';
import type { NameWords } from '../names.ts';
import { words } from '../words.ts';
import { common } from './common.ts';

export const names = whenAsked(
  (): NameWords => ({
    titles: words('m mm mr mme mmes mlle mlles me dr pr mgr monsieur madame mesdames messieurs maître sir lord lady'),
    organizationHeads: words(`
    banque banques caisse crédit ministère ministères secrétariat office agence agences autorité autorités commission
    commissions comité comités conseil conseils cour cours tribunal tribunaux parquet parquets préfecture préfectures
    sous-préfecture mairie municipalité gendarmerie police douane douanes armée marine institut instituts université
    universités école écoles lycée collège faculté académie académies association associations fédération fédérations
    confédération syndicat syndicats union unions ligue ligues parti partis mouvement front rassemblement alliance
    coalition collectif fondation fondations société sociétés compagnie compagnies groupe groupes groupement entreprise
    maison laboratoire laboratoires clinique hôpital hôpitaux chu centre centres observatoire musée théâtre opéra
    orchestre festival chambre chambres sénat assemblée parlement congrès département direction délégation bureau
    service services inspection haut-commissariat commissariat ambassade consulat mission fonds bourse club clubs fc as
    olympique stade racing sporting équipe journal quotidien hebdomadaire magazine revue radio télévision chaîne agence
    cabinet étude régie chemins transports aéroports port communauté métropole région département conseil église diocèse
    ordre mutuelle assurances assurance brasserie éditions galeries établissements établissement états-généraux croissant
    croix-rouge secours médecins reporters ong organisation organisations réseau plateforme plate-forme initiative programme
    holding filiale fabrique manufacture studio studios garde forces brigade brigades régiment corps cartel gang hezbollah
    talibans cgt cfdt medef rédaction faculté haute institution institutions pôle maison-blanche académie défenseur`),
    placeHeads: words(`
    rue avenue boulevard place quai pont route autoroute chemin impasse quartier arrondissement ville village commune
    canton province région département état île îles archipel péninsule presqu'île cap golfe baie détroit canal mer océan
    lac fleuve rivière vallée col mont monts montagne massif pic aiguille plateau plaine désert forêt bois parc jardin
    plage côte château palais tour cathédrale basilique église abbaye mosquée stade aéroport gare port hôtel prison camp
    cimetière barrage centrale bande république royaume principauté émirat cité banlieue faubourg gorges grotte volcan
    sentier corniche banc étang pointe rocher rive estuaire delta comté district territoire oblast`),
    eventHeads: words(`
    guerre bataille coupe championnat championnats tournoi mondial jeux olympiades grand tour open sommet conférence forum
    salon foire festival congrès biennale révolution insurrection intifada coup attentat attentats affaire scandale procès
    opération plan loi pacte traité accord accords tempête ouragan cyclone typhon séisme marche journée journées prix oscars
    états-généraux convention grenelle exposition expo gala marathon rallye finale trophée ligue course transat vendée`),
    productHeads: words(`
    modèle modèles logiciel logiciels chatbot assistant application applications smartphone smartphones téléphone tablette
    console jeu avion avions hélicoptère missile missiles fusée satellite navire paquebot porte-avions voiture voitures
    berline vaccin vaccins médicament médicaments marque marques plateforme plate-forme réseau système navigateur robot
    drone drones char chars montre casque carte puce service offre gamme`),
    companyNouns: words(`
    groupe groupes entreprise entreprises société sociétés start-up startup jeune-pousse compagnie constructeur équipementier
    avionneur opérateur fournisseur fabricant éditeur distributeur géant géants filiale assureur banque banques laboratoire
    laboratoires fonds cabinet agence firme enseigne chaîne titre action actions actionnaire actionnaires pdg maison-mère rival
    concurrent concurrente concurrents pétrolier sidérurgiste brasseur transporteur motoriste courtier club équipe quotidien
    journal magazine ong association syndicat parti organisation milice`),
    placePrepositions: words('à en au aux dans vers depuis sur près via hors chez jusque jusqu’à'),
    links: words(
      "de du des d' la le les l' à au aux en et pour sur sous lès les- von van der den del della di da dos ter zu bin ben ibn al el",
    ),
    sport: words(`
    match matchs matches but buts joueur joueurs entraîneur équipe équipes club clubs championnat ligue coupe saison
    attaquant défenseur milieu gardien buteur stade football foot rugby tennis victoire défaite tournoi classement
    penalty points mi-temps score supporters vestiaire sélectionneur journée`),
    commonCapitals: words(
      'Internet Web HD IA PIB PDG DG ONG PME TPE ETI TVA TV ADN ARN OPA BTP CDI CDD RTT SMIC VIH HLM BCBG QG OGM DRH DSI TER URL SMS MMS GPS PC USB VO VTT ISF CSG RSA IR HT TTC Covid COVID Covid-19 Euros Euro ESG GPL GPLc DH CO CRDS PLF PLFR LOF Coronavirus Etat État Etats-majors',
    ),
    localBodies: words(
      'chu chr chru université faculté parquet tribunal préfecture mairie hôpital académie rectorat barreau chambre évêché métropole conservatoire opéra lycée cour école institut musée',
    ),
    unions: new Set(),
    stateBodies: new Set(),
    of: words("de du d' des la l'"),
    leads: words(`
      son sa ses leur leurs ce cet cette ces mes nos puis mais et ou donc or ni car si quand lorsque selon avec chez dans
      alors ainsi aussi enfin pourtant cependant même comme depuis après avant malgré contre parmi pendant face outre quant
      seul seule`),
    works: words(
      'film films roman romans livre série téléfilm album chanson titre pièce opéra comédie émission documentaire recueil nouvelle tableau essai poème feuilleton bd',
    ),
    seatedBodies: words('bourse parquet préfecture rectorat barreau'),
    ministries: words('ministère'),
    portfolioHolders: words('ministre ministres secrétaire chargé chargée portefeuille'),
    portfolios: words(`
    défense intérieur justice santé économie finances travail culture éducation enseignement agriculture transports énergie
    environnement ecologie écologie recherche industrie commerce sports logement budget outre-mer transition transformation
    affaires coopération jeunesse famille ville cohésion tourisme mer pêche développement egalité égalité immigration`),
    landmarks:
      words(`rue avenue boulevard quai pont palais rond-point sentier banc plage île bande col pointe lac mont golfe
    bassin baie détroit presqu'île péninsule cathédrale basilique abbaye aéroport gare stade jardin parc impasse allée
    esplanade hôtel musée château fort phare gorges cirque dune
    église chapelle canal barrage viaduc manoir rivière mont monts piton tunnel forêt archipel mer océan étang marais ru
    ruisseau torrent puy aiguille glacier brèche vallon val aqueduc refuge butte roche grau fontaine moulin pic crête cheire
    calanque lagune gymnase combe colline écluse passerelle bois cimetière réservoir oued cap rocher cascade`),
    parks: words('national naturel régional marin'),
    bodies: words(
      'groupe groupes cabinet holding société sociétés entreprise start-up startup fonds agence enseigne filiale banque laboratoire studio collectif fondation syndicat association',
    ),
    territories: words(
      'comté comtés commune communes village villages ville villes district province provinces région département canton îles île cratère hameau bourg localité station massif',
    ),
    squares: words('place porte cours square villa résidence salle théâtre tour'),
    bodyHeads: words(
      'cour tribunal centre conseil chambre brigade section agence service maison direction délégation groupement caisse académie syndicat comité régiment bataillon escadron école institut',
    ),
    bodyPurposes: words(`
    appel assises comptes instance grande administrative administratif correctionnel judiciaire hospitalier hospitalière
    universitaire pénitentiaire arrêt départemental départementale régional régionale interdépartementale général générale
    recherches santé eau incendie secours territoires routes services commerce industrie métiers artisanat agriculture
    académique primaire assurance maladie allocations familiales finances publiques sécurité publique environnement
    aménagement logement culturelles affaires maritime maritimes prévoyance infanterie artillerie cavalerie chasseurs
    tirailleurs dragons hussards cuirassiers zouaves gendarmerie police beaux-arts`),
    schools: words('école lycée collège hôpital clinique ehpad maternité'),
    clubLetters: words('US AS FC RC SC AC AJ CS SU ES EA UA SO SM JS JA HBC BC USO UJA ASC'),
    against: words(
      'contre affronte affrontera bat battait recevra reçoit élimine domine dominé devance accueille accueillera',
    ),
    plays: words(
      "bat reçoit recevra affronte affrontera élimine s'incline s'impose domine devance accueillera accueille",
    ),
    agreements: words(
      'traité traités paix édit édits concordat concile congrès protocole accord accords convention conventions trêve armistice',
    ),
    kinds: words('espèce espèces sous-espèce genre race variété'),
    vessels: words(
      'frégate croiseur cuirassé paquebot cargo chalutier ferry sous-marin voilier torpilleur destroyer porte-avions corvette remorqueur caboteur contre-torpilleur goélette patrouilleur trois-mâts catamaran trimaran vraquier méthanier porte-conteneurs',
    ),
    bearers: words(
      'roi reine empereur impératrice pape sultan calife émir vizir prince princesse abbé poète peintre sculpteur architecte compositeur écrivain chanteur chanteuse acteur actrice général amiral colonel capitaine commandant lieutenant maréchal professeur',
    ),
    kin: words('frères sœurs époux'),
    placeEnds: new Set(),
    common: words(common),
  }),
);
