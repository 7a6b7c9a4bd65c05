/**
 * Ordinary words of the news and of encyclopaedias, without accents: a capital on one of them says little, at a sentence's
 * start or in a headline. Parted by spaces; inflected forms are read from these by `annotate/entities/ordinary.ts`.
 */
export const common = `
a abandon absence accepter accident accord accords accueil accuser achat acheter acte acteur action actions activite
actuel administration affaire affaires affirmer afin africain age agent agents agression agriculteur agriculteurs aide
aider ailleurs aimer ainsi ajouter album alerte allemand allemande aller alliance alors americain americaine ami amis
amour an analyse ancien ancienne anciens anglais anglaise annee annees annonce annoncer annuel appel appeler
application apporter apprendre approche appui apres arabe arbre argent arme armee armes arret arreter arrivee arriver
art artiste artistes assassinat assemblee assurer atelier attaque attaques atteindre attendre attentat attentats au
aucun aucune augmentation augmenter aussi australien autant auteur auteurs autorite autorites autour autre autres aux
avant avec avenir avion avions avis avocat avocats avoir baisse baisser balle banlieue banque banques base bataille
bateau batiment beau beaucoup belge belle benefice besoin bien bilan billet blanc blanche blesse blesses bleu bloc
bois bon bonne bord bourse bras bresilien brevet britannique bruit budget bureau but buts cabinet cadre camion
campagne canadien canal candidat candidats capitaine capital capitale car carriere carte cas cathedrale catholique
cause ce ceci cela celebre celle celles celui centaine centaines central centre cependant cercle certaines certains
ces cession cette ceux chacun chaine chambre champ champion championnat championnats championne chance changement
changer chanson chanteur chanteuse chantier chapelle chaque charge charges chateau chef chefs chemin chercher cheval
chez chien chiffre chiffres chimie chinois choc choisir choix chomage chose choses chretien chute cinema cinq circuit
circulation citoyen citoyens civil civils classe classement client clients climat club code coeur collaboration
colline colonel colonie combat combats combattre combien comedie comite commandant commande comme commence commencer
comment commerce commercial commission commune communes communication communique compagnie comparer compositeur
comprendre compte comptes comte conclure concours condamne condamner condition conditions conduire confiance conflit
congres connaitre connu conseil conseiller consommateur consommation constituer construction construire contact
contexte continuer contrat contre controle convention cooperation corps correspondance cote cotes couleur coup coupe
couple cour courant course court cout couvrir creation creer crime crise critique croissance croix culture cycle
danger dans danse date de debat debut decade decembre deces dechets decider decision declaration declarer decouverte
decouvrir defaite defendre defense deficit degre deja demande demander demission democratie depart departement depense
depenses depuis depute deputes dernier derniere derniers des descendre desert desormais destruction detail dette deux
devant developpement devenir devoir difference difficile difficultes diplomatie dire direct directeur direction
directrice dirigeant dirigeants diriger discours disparition disponible disposition disque distance divers division
divorce dix docteur document documents domaine dommage donc donner dont dossier double doute droit droits du duc duree
eau echange echec ecole economie ecrire ecrivain edition editions education effet effets effort efforts eglise
election elections electricite eleve elever eleves elle elles elu elus emission empereur empire emploi emplois employe
employes emprunt en encore enfance enfant enfants enfin enjeu enquete enseignement ensemble ensuite entrainement
entraineur entre entree entreprise entreprises entrer environ environnement envoyer epoque epouse epouser equipe
equipes erreur espace espagnol espagnole espece especes espoir esprit essai essais est et etablir etablissement etage
etape etat etats ete etoile etranger etrangers etre etude etudes etudiant etudiants europeen europeenne evenement
evenements eveque evolution examen exemple existence expert experts explosion exportation exposition expression
extension exterieur extrait face facon facteur faible faillite faim faire fait famille familles faute faveur federal
femme femmes fer ferme fermer feu feux fevrier fiction fille filles film films fils fin final finale financement
finances finir fleuve flotte foi fois fonction fondateur fonder fonds fontaine force forces foret formation forme
former fort forte fortune foule frais franc francais francaise francs frere freres front frontiere frontieres fuite
futur gagner garantie garcon garde gardien gare gauche gaz general generale generation genre gens geographie gestion
gloire gouvernement gouverneur grace grand grande grandes grands gratuit grave grec greve greves groupe groupes guerre
guerres guide habitant habitants hameau hausse haut haute hauteur heros heure heures hier histoire historien hiver
homme hommes honneur hopital hotel huile huit humain humains hypothese ici idee idees identite il ile iles ils image
images immeuble impact important importante importation impot impots incendie inconnu independance index indice indien
individu industrie infanterie inflation influence information informations ingenieur initiative inondation inondations
installation institution instruction interet interets interieur international intervention interview investissement
investisseur investisseurs invite irakien iranien israelien italien italienne jamais japonais jardin je jeu jeudi
jeune jeunes jeux jour journal journaliste journalistes journaux journee jours juge juges juif juillet juin jusque
justice kilometres la lac laisser langue langues large le lecteur legende les lettre lettres leur leurs liberte libre
lieu lieux ligne lignes limite liste litterature livre livres local loi lois long longue longueur lors lourd lumiere
lundi lutte lycee machine magasin magasins magazine mai maire maires mairie mais maison maisons maitre major majorite
mal malade malades maladie malgre manche manifestant manifestants manifestation manifestations manoir manque
marchandises marche marches mardi mari mariage marin marine mars masse match matchs matiere matin mauvais mauvaise
medaille medecin medecins media medias meilleur meilleure meilleurs membre membres meme memoire menace menaces mener
mer mercredi mere message mesure mesures metal methode metier metre metres metro mettre meurtre mexicain mezzanine
milice milieu militaire militaires mille milliard milliards millier milliers million millions mine mineurs ministere
ministre ministres minute minutes mise mission mobilisation mode modele moderne moins mois moitie moment monde monnaie
mont montagne montagnes monter moral mort morte morts mosquee moteur motif moulin mourir mouvement moyen moyenne
moyens municipal mur musee musicien musique musulman naissance naitre nation national nationale nations nature navire
navires ne negociation negociations neige neuf ni niveau noble noir noire nom nombre nombreux nommer non nord
notamment note nous nouveau nouveaux nouvel nouvelle nouvelles novembre nuit numero objectif objet obtenir occasion
octobre oeuvre oeuvres offensive office officiel officier officiers offre offres oiseau oiseaux on ont opera operateur
operation operations opinion opposant opposition or ordre ordres organisation origine otage otages ou ouest oui outil
ouvert ouverture ouvrage ouvrages ouvrier ouvriers ouvrir page paix palais palestinien panneau pape papier par parc
parents parfois parlement parler parmi parole part partenaire partenaires parti participer partie partir partis pas
passage passe passer pasteur patient patients patrimoine patron patronat pauvre pays paysan paysans peau peche peine
peintre peinture pendant perdre pere periode permettre permis personnage personnages personne personnel personnes
perspective perte pertes petit petite petits petrole peuple peuples peur peut pharmacie philosophe philosophie photo
photos phrase physique piece pieces pied pilote place places plage plainte plan plans plante plantes plat plateau
plein pluie plus plusieurs poesie poete poids point points poisson poissons police policier policiers politique
politiques polonais pont population port porte porter portes poser position possible poste postes pour pourquoi
pouvoir pouvoirs pratique prefet premier premiere premieres premiers prendre presence presenter president presidente
presque presse pression pret pretre preuve prevoir prince princesse principal principale principe printemps prison
prisonnier prisonniers prive prix probleme problemes proces processus prochain prochaine proche producteur producteurs
production produire produit produits professeur profession professionnel profit programme programmes progres projet
projets promesse promotion proposer proposition propriete protection protestant protestation province provinces
psychologie public publication publicite publier puis puissance qualification qualite quand quart quartier quartiers
quatre que quebecois quel quelle quelles quelque quelques quels question questions qui quinze quitter quotidien race
radio raison raisons rang rapport rapports rare rayon reaction realisateur realiser realite rebelle rebelles recemment
recette recettes recherche recherches recit record recours redaction reduction reforme reformes refugie refugies refus
refuser regard regime region regional regions registre regle regles reine relation relations religieux religion
remporter rencontre rencontres rendre repas reponse reportage reprise republique reserve residence resistance
ressources rester resultat resultats retour retraite retraites reunion reussir revenir revenu revenus revolution revue
riche rien rire risque risques riviere robe roche roi rois role romain romaine roman romans rond rouge route routes
royal royale royaume rue rues rupture rural russe sa sable saint sainte saison salaire salaires salarie salaries salle
samedi sanction sanctions sang sans sante scandale scenario scene science sciences score sculpteur sculpture se seance
secret secretaire secteur securite seigneur seigneurs sein seize selection selon semaine semaines seminaire senat
senateur sens sentiment sept septembre sequence serie series serieux serment service services ses seul seule sexe si
siecle siecles siege signal signature signe signer silence simple site sites situation situe situee six ski social
societe societes soeur soiree sol soldat soldats soleil solution somme sommet son sondage sondages sont sorte sortie
sortir souci sous soutenir soutien souvenir souvent souverain special spectacle sport sports stade station statue
statut strategie structure style succes sucre sud suisse suite suivant suivre sujet suppression sur surface surnom
symbole syndicat syndicats systeme table tableau taille talent tard taux taxe taxes technique technologie telephone
television temoin temoins temperature temple temps tendance terme terrain terrains terre terres territoire territoires
test tete texte theatre theorie these tiers tirer titre titres toile toit tombe tomber toujours tour tourisme tournage
tournoi tours tous tout toute toutefois toutes trace tradition trafic train trains trait traite traitement traiter
trajet transfert transport transports travail travailler travailleur travailleurs travaux traverser treize tres
tribunal tribunaux trois troisieme trop troupe troupes trouver tuer tueur turc type un une union unique unite unites
universite urgence usage usine usines utilisation utiliser vacances vache vague vainqueur valeur valeurs vallee veille
vendre vendredi venir vent vente ventes verite vers version vert vestiaire veuve viande victime victimes victoire vide
video vie vieille vieux village villages ville villes vin vingt vins violence violences visage visite vitesse vivre
vocation voie voies voir voisin voisins voiture voitures voix vol voler volonte volume vote voter vouloir vous voyage
voyages vrai vraie vue y zone zones
`;
