import { organizationNouns, type SpeakerNouns, widerNouns } from '../speakers.ts';
import { words } from '../words.ts';

export const speakers = (): SpeakerNouns => ({
  people: words(`homme femme dirigeant dirigeante élu élue opposant opposante rival rivale collègue confrère consoeur
    intéressé intéressée accusé accusée prévenu prévenue suspect suspecte victime milliardaire quinquagénaire sexagénaire
    septuagénaire quadragénaire trentenaire trentenaires octogénaire technicien technicienne spécialiste responsable patron
    patronne locataire numéro frère soeur sœur père mère fils fille épouse mari veuve ami amie compagnon compagne
    prédécesseur successeur adversaire concurrent invité invitée lauréat lauréate star vedette champion championne
    parlementaire édile magistrat magistrate universitaire scientifique savant savante sportif sportive plaignant plaignante
    garçon dame monsieur président interlocuteur interlocutrice natif native républicain républicaine démocrate
    socialiste centriste écologiste conservateur conservatrice travailliste communiste chef cheffe leader diplomate
    fonctionnaire haut-fonctionnaire franco-tunisien américain américaine français française`),
  organizations: organizationNouns([
    [
      ['company', 'finance'],
      'entreprise société groupe compagnie firme géant enseigne start-up startup pousse filiale maison multinationale major franchise',
    ],
    [
      ['company'],
      `constructeur équipementier avionneur motoriste sidérurgiste pétrolier énergéticien électricien brasseur distributeur
       fabricant éditeur opérateur transporteur fournisseur chimiste laboratoire marque plateforme plate-forme cimentier
       croisiériste armateur hôtelier voyagiste e-commerçant câblier industriel producteur minier semencier lunetier
       sous-traitant prestataire développeur aciériste papetier maroquinier joaillier agrochimiste biotech foncière`,
    ],
    [
      ['finance', 'company'],
      'banque assureur courtier bancassureur établissement fonds gestionnaire financière prêteur mutuelle fintech investisseur',
    ],
    [['finance', 'public'], 'régulateur superviseur gendarme institution'],
    [
      ['public'],
      `ministère préfecture mairie municipalité ville région département métropole parquet tribunal cour juridiction
       commissariat gouvernement exécutif chancellerie rectorat académie agence autorité institut office observatoire
       commission sénat assemblée chambre parlement institution police gendarmerie armée état-major administration
       organisme hôpital diplomatie présidence conseil haut-conseil comité collectivité gendarme`,
    ],
    [['international'], 'organisation institution agence alliance fonds ong instance bloc union commission exécutif'],
    [
      ['media'],
      'journal quotidien hebdomadaire magazine chaîne média station site agence radio revue publication titre',
    ],
    [['sport'], 'club équipe formation franchise fédération ligue instance sélection écurie'],
    [['university'], 'université école établissement institut campus faculté'],
    [
      [],
      `syndicat organisation association fédération confédération collectif parti mouvement fondation ong think-tank cabinet
       institut comité coalition coopérative interprofession groupement centrale centre laboratoire front`,
    ],
  ]),
  authorities:
    words(`gouvernement exécutif police gendarmerie tribunal cour juridiction parquet justice préfecture mairie
    municipalité armée état-major ministère sénat assemblée parlement chambre chancellerie diplomatie présidence commissariat
    rectorat administration`),
  ordinals: { first: ['premier', 'première'], second: ['second', 'seconde', 'deuxième'] },
  nameKinds: organizationNouns([
    [
      ['public'],
      `ministère ministry department office agence agency autorité authority tribunal cour court parquet préfecture
      mairie sénat senate assemblée parlement commission conseil council gouvernement police gendarmerie treasury`,
    ],
    [['finance'], 'bank banque banco crédit capital caisse assurances assurance mutuelle partners ventures'],
    [
      ['company'],
      'airlines airways motors automobiles air foods énergies énergie energy pharma oil sa sas inc corp ltd plc ag gmbh',
    ],
    [['sport'], 'fc as olympique racing stade sporting united rovers ligue fédération club'],
    [['university'], 'university université école school college'],
    [['media'], 'post times herald tribune gazette echo écho dépêche journal news press presse radio tv'],
  ]),
  places: words(
    'ville commune municipalité mairie pays département région royaume île état canton métropole village capitale',
  ),
  tells: widerNouns(`
bank banque banco crédit caisse : banque établissement prêteur
capital partners ventures invest investment : fonds investisseur gestionnaire
air airlines airways aviation : compagnie transporteur
motors motor automobiles auto : constructeur équipementier
fc as olympique racing stade sporting united city rovers : club équipe
university université institute école school college : université école établissement institut
energy énergie énergies oil pétrole petroleum gas gaz : énergéticien pétrolier groupe
pharma pharmaceuticals therapeutics biotech : laboratoire groupe
ministère ministry department : ministère administration
tribunal cour court : tribunal cour juridiction juge justice
confédération fédération syndicat union force : syndicat organisation fédération centrale
insurance assurances assurance mutuelle : assureur mutuelle
foods food : groupe
post times herald tribune figaro journal gazette echo écho dépêche presse news : journal quotidien
agence agency office observatoire autorité authority institut : agence organisme institut autorité institution
fondation foundation : fondation organisation
association alliance collectif ligue comité : association organisation collectif
`),
  wider: widerNouns(`
dirigeant dirigeante patron patronne responsable : pdg dg directeur directrice président présidente patron patronne fondateur fondatrice gérant gérante dirigeant dirigeante
élu élue édile : maire député députée sénateur sénatrice conseiller conseillère président présidente adjoint adjointe vice-président vice-présidente eurodéputé eurodéputée
parlementaire : député députée sénateur sénatrice eurodéputé eurodéputée
député députée sénateur sénatrice : rapporteur rapporteure
technicien coach : entraîneur sélectionneur coach
technicienne : entraîneuse sélectionneuse
avocat avocate conseil défenseur : avocat avocate bâtonnier
magistrat magistrate : procureur procureure juge
scientifique universitaire spécialiste expert experte savant : chercheur chercheuse professeur professeure biologiste physicien physicienne chimiste climatologue virologue épidémiologiste économiste historien historienne médecin sociologue politologue directeur
chercheur chercheuse : biologiste physicien physicienne sociologue économiste climatologue professeur professeure historien historienne politologue
analyste économiste stratégiste : analyste économiste stratégiste gérant gérante
biologiste physicien économiste sociologue historien : chercheur chercheuse professeur professeure directeur directrice
joueur sportif footballeur international champion : attaquant défenseur milieu gardien buteur capitaine ailier pilote coureur cycliste nageur boxeur joueur
joueuse sportive footballeuse championne : attaquante défenseure gardienne capitaine pilote coureuse cycliste nageuse joueuse
chef : président premier entraîneur cuisinier restaurateur chef
locataire numéro : président premier ministre
écrivain romancier auteur : écrivain romancier auteur essayiste
écrivaine romancière autrice auteure : écrivaine romancière autrice auteure essayiste
artiste : chanteur chanteuse musicien musicienne peintre sculpteur photographe acteur actrice
entrepreneur entrepreneuse homme femme milliardaire : pdg fondateur fondatrice cofondateur cofondatrice entrepreneur entrepreneuse président dirigeant
diplomate : ambassadeur ambassadrice ministre
militaire officier : général colonel capitaine lieutenant amiral commandant
soignant soignante praticien praticienne : médecin docteur infirmier infirmière chirurgien chirurgienne
syndicaliste : délégué déléguée secrétaire représentant représentante
`),
  latter: ['dernier', 'dernière'],
});
