import { whenAsked } from '../../when-asked.ts';
import { headRows, type RoleWords } from '../roles.ts';
import { words } from '../words.ts';

/** Masculine/feminine pairs as `stem|ending|ending`; the plurals take an s. */
const HEADS = `
président présidente vice-président vice-présidente coprésident coprésidente premier_ministre ministre ministres
secrétaire directeur directrice codirecteur codirectrice sous-directeur PDG pdg DG dg directeur_général chef cheffe patron
patronne fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice responsable porte-parole analyste
économiste stratégiste stratège gérant gérante gestionnaire trader courtier courtière avocat avocate procureur procureure
juge magistrat magistrate greffier greffière notaire bâtonnier bâtonnière député députée sénateur sénatrice eurodéputé
eurodéputée maire adjoint adjointe conseiller conseillère préfet préfète sous-préfet gouverneur gouverneure
ambassadeur ambassadrice consul consule commissaire inspecteur inspectrice délégué déléguée élu élue parlementaire
chancelier chancelière roi reine prince princesse empereur pape cardinal évêque archevêque abbé imam
rabbin pasteur général colonel capitaine commandant commandante lieutenant sergent amiral maréchal brigadier soldat
policier policière gendarme pompier enquêteur enquêtrice détective journaliste reporter rédacteur rédactrice éditeur
éditrice éditorialiste chroniqueur chroniqueuse correspondant correspondante présentateur présentatrice animateur
animatrice producteur productrice réalisateur réalisatrice cinéaste acteur actrice comédien comédienne chanteur
chanteuse musicien musicienne compositeur compositrice pianiste violoniste rappeur rappeuse humoriste danseur danseuse
chorégraphe metteur_en_scène peintre sculpteur sculptrice artiste photographe écrivain écrivaine romancier romancière
poète poétesse auteur auteure autrice essayiste philosophe historien historienne sociologue politologue anthropologue
psychologue psychiatre médecin docteur chirurgien chirurgienne infirmier infirmière pharmacien pharmacienne
épidémiologiste virologue infectiologue immunologiste biologiste chimiste physicien physicienne mathématicien
mathématicienne ingénieur ingénieure informaticien informaticienne développeur développeuse chercheur chercheuse
scientifique professeur professeure enseignant enseignante maître_de_conférences doyen doyenne recteur rectrice
instituteur institutrice étudiant étudiante expert experte spécialiste consultant consultante conseil architecte
urbaniste agriculteur agricultrice éleveur éleveuse viticulteur vigneron vigneronne pêcheur restaurateur restauratrice
cuisinier cuisinière boulanger boulangère entraîneur entraîneuse sélectionneur sélectionneuse joueur joueuse attaquant
attaquante défenseur défenseure milieu gardien gardienne footballeur footballeuse buteur capitaine ailier pilote
coureur coureuse cycliste nageur nageuse athlète boxeur boxeuse skieur skieuse champion championne arbitre coach
tennisman basketteur rugbyman navigateur navigatrice entrepreneur entrepreneure entrepreneuse industriel homme_d'affaires
femme_d'affaires homme_politique femme_politique banquier banquière financier investisseur investisseuse
actionnaire propriétaire administrateur administratrice trésorier trésorière mandataire liquidateur représentant
représentante dirigeant dirigeante cadre manager membre leader numéro_un numéro_deux numéro_trois numéro_1 numéro_2 bras_armé_ coordinateur
coordinatrice coordonnateur coordonnatrice organisateur organisatrice animateur activiste
syndicaliste opposant opposante dissident dissidente rapporteur rapporteure médiateur médiatrice négociateur
négociatrice émissaire envoyé envoyée chargé chargée attaché attachée assistant assistante astronaute cosmonaute
spationaute commissaire-priseur antiquaire galeriste styliste créateur créatrice designer couturier mannequin
mairesse bourgmestre échevin échevine édile ombudsman chambellan vicomte comte comtesse duc duchesse baron baronne
sultan émir cheikh ayatollah dictateur guide premier_secrétaire garde_des_sceaux tête_de_liste chef_étoilé
commentateur commentatrice météorologue climatologue géologue volcanologue sismologue glaciologue astronome vétérinaire
statisticien statisticienne démographe juriste huissier huissière constitutionnaliste criminologue négociant négociante
fermier fermière directeur_de_cabinet présentateur co-président co-présidente principal proviseur gestionnaires
contrôleur contrôleuse commerçant commerçante vendeur vendeuse caissier caissière conducteur conductrice
sauveteur secouriste instructeur instructrice professeurs hôte hôtesse steward matelot skipper milliardaire_
`;

function heads(): ReadonlySet<string> {
  const all = new Set<string>();
  for (const word of words(HEADS)) {
    if (word.endsWith(' ')) continue;
    all.add(word.toLowerCase());
    if (!/[sx]$/.test(word) && !word.includes(' ')) all.add(`${word.toLowerCase()}s`);
  }
  all.add('généraux');
  return all;
}

const COUNTRIES = `
français:France allemand:Allemagne britannique:Royaume-Uni,Grande-Bretagne américain:Etats-Unis,États-Unis,USA russe:Russie
chinois:Chine japonais:Japon italien:Italie espagnol:Espagne portugais:Portugal belge:Belgique néerlandais:Pays-Bas
suisse:Suisse autrichien:Autriche polonais:Pologne ukrainien:Ukraine turc:Turquie grec:Grèce iranien:Iran
israélien:Israël palestinien:Palestine syrien:Syrie irakien:Irak libanais:Liban égyptien:Egypte,Égypte algérien:Algérie
marocain:Maroc tunisien:Tunisie libyen:Libye sénégalais:Sénégal ivoirien:Côte_d'Ivoire malien:Mali nigérian:Nigeria
congolais:Congo,République_du_Congo camerounais:Cameroun éthiopien:Ethiopie kényan:Kenya sud-africain:Afrique_du_Sud
indien:Inde pakistanais:Pakistan afghan:Afghanistan bangladais:Bangladesh thaïlandais:Thaïlande vietnamien:Vietnam
indonésien:Indonésie philippin:Philippines malaisien:Malaisie sud-coréen:Corée_du_Sud nord-coréen:Corée_du_Nord
taïwanais:Taïwan australien:Australie néo-zélandais:Nouvelle-Zélande canadien:Canada mexicain:Mexique brésilien:Brésil
argentin:Argentine chilien:Chili colombien:Colombie vénézuélien:Venezuela péruvien:Pérou cubain:Cuba bolivien:Bolivie
suédois:Suède norvégien:Norvège danois:Danemark finlandais:Finlande islandais:Islande irlandais:Irlande écossais:Ecosse
hongrois:Hongrie tchèque:République_tchèque slovaque:Slovaquie roumain:Roumanie bulgare:Bulgarie serbe:Serbie
croate:Croatie slovène:Slovénie albanais:Albanie bélarusse:Biélorussie biélorusse:Biélorussie géorgien:Géorgie
arménien:Arménie saoudien:Arabie_saoudite qatari:Qatar émirati:Emirats_arabes_unis koweïtien:Koweït jordanien:Jordanie
européen:Union_européenne catalan:Catalogne wallon:Wallonie flamand:Flandre haïtien:Haïti rwandais:Rwanda tchadien:Tchad`;

function nationalities(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const entry of COUNTRIES.trim().split(/\s+/)) {
    const [adjective = '', names = ''] = entry.split(':');
    const list = names.split(',').map((name) => name.replaceAll('_', ' ').toLowerCase());
    const feminine = adjective.endsWith('e')
      ? adjective
      : adjective === 'grec'
        ? 'grecque'
        : adjective === 'turc'
          ? 'turque'
          : /en$/.test(adjective)
            ? `${adjective}ne`
            : `${adjective}e`;
    for (const form of [adjective, feminine]) {
      map.set(form, list);
      if (!form.endsWith('s')) map.set(`${form}s`, list);
    }
  }
  return map;
}

export const roles = whenAsked((): RoleWords => {
  const all = heads();
  return {
    heads: all,
    rows: headRows(all),
    corporate: words(
      'pdg dg directeur_général directrice_générale PDG DG patron patronne fondateur fondatrice cofondateur cofondatrice propriétaire',
    ),
    between: words(
      'filiale actionnaire concurrent concurrente rival rivale partenaire fournisseur propriétaire branche',
    ),
    before: words(
      `premier première premiers vice ex ex- ancien ancienne anciens anciennes futur future nouveau nouvelle nouvel actuel
     actuelle haut haute grand grande jeune principal principale deuxième second seconde sous co feu procureur
     vice-premier éphémère propre petit meilleur ex-président ex-ministre`,
    ),
    behind: words(
      `général générale générales généraux adjoint adjointe délégué déléguée exécutif exécutive national nationale nationaux
     régional régionale départemental départementale municipal municipale financier financière commercial commerciale
     technique scientifique artistique politique économique juridique administratif administrative sportif sportive
     principal principale honoraire intérimaire sortant sortante suppléant fédéral fédérale international internationale
     européen européenne étrangère étrangères associé associée indépendant indépendante chef étoilé monde conservateur
     conservatrice socialiste républicain républicaine démocrate communiste écologiste centriste travailliste libéral
     libérale souverainiste étudiante étudiant médical médicale social sociale syndical syndicale central centrale
     opérationnel opérationnelle marketing produit investissement recherche d'affaires politique public publique
     permanent permanente spécial spéciale expert experte emblématique charismatique historique déchu élu élue
     constitutionnel parlementaire démissionnaire talentueux mondial mondiale français française`,
    ),
    titles: words(
      'm mm mme mmes mlle monsieur madame me maître frère soeur père mère fils fille oncle cousin mari épouse femme',
    ),
    determiners: words("le la les l' un une des ce cet cette son sa ses leur leurs notre nos mon ma deux trois"),
    links: words("de du des d' de_la à au aux chez en pour"),
    copulas: words(
      'est était sera fut devient devenu devenue été nommé nommée élu élue reste désigné désignée redevient promu promue demeure devienne serait',
    ),
    as: words('comme que qualité'),
    nationalities: nationalities(),
  };
});
