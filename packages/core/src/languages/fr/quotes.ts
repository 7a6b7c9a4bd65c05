import { whenAsked } from '../../when-asked.ts';
import type { Frame, QuoteWords, SayingForm } from '../quotes.ts';
import { words } from '../words.ts';
import { conjugate } from './conjugation.ts';
import { speakers } from './speakers.ts';

/** Infinitives by what may follow them. */
const VERBS: readonly (readonly [readonly Frame[], string])[] = [
  [
    ['that', 'infinitive', 'incise'],
    `dire redire déclarer affirmer assurer indiquer annoncer reconnaître admettre confirmer expliquer préciser avouer
     estimer juger prétendre soutenir certifier jurer concéder confier révéler raconter répéter réaffirmer considérer`,
  ],
  [
    ['that', 'incise'],
    `ajouter rappeler souligner noter relever remarquer observer signaler constater répondre répliquer rétorquer écrire
     avancer arguer argumenter argüer conclure avertir alerter prévenir insister marteler témoigner détailler
     rapporter suggérer prédire pronostiquer promettre plaider communiquer ironiser garantir maintenir clamer
     proclamer énoncer spécifier résumer professer mentionner glisser souffler lancer alléguer objecter
     regretter déplorer réitérer analyser convenir nuancer informer stipuler apprendre dévoiler trancher
     statuer ordonner décréter hasarder insinuer postuler rassurer recommander préconiser`,
  ],
  [['that', 'person', 'incise'], 'informer prévenir avertir alerter aviser persuader convaincre'],
  [['de', 'incise'], 'promettre jurer'],
  [
    ['incise'],
    `commenter poursuivre renchérir exposer réagir interroger demander tempérer railler pester tonner tweeter twitter
     réjouir féliciter inquiéter indigner exclamer enthousiasmer alarmer étonner agacer désoler insurger emporter
     plaindre vanter fustiger dénoncer saluer critiquer décrire qualifier exhorter appeler tancer évoquer défendre
     justifier développer enchaîner confesser analyser décrypter théoriser philosopher philosopher sourire souligner
     grincer soupirer murmurer crier hurler scander plaisanter s'amuser amuser récapituler reprendre interpeller louer
     invoquer citer pointer ressasser asséner fulminer gronder maugréer bougonner balayer espérer souhaiter craindre
     redouter exiger réclamer inviter encourager conseiller recommander préconiser imaginer questionner
     blâmer condamner moquer détromper persifler éclairer accuser fanfaronner temporiser renseigner
     écrier esclaffer étrangler émouvoir offusquer compléter appuyer abonder surenchérir souvenir remémorer relater narrer
     retracer tacler cingler lâcher balancer entonner chanter jubiler exulter savourer targuer excuser remercier
     acquiescer approuver opiner relativiser minimiser corriger rectifier démentir réfuter contester récuser prôner
     vociférer tempêter enrager admonester sermonner proposer enjoindre supplier implorer gazouiller poster lire
     glorifier encenser applaudir ridiculiser comparer résumer caricaturer vilipender brocarder épingler étriller
     rabâcher bafouiller balbutier chuchoter hasarder rugir gémir sangloter pavoiser triompher démarrer embrayer
     dépeindre diagnostiquer épiloguer expliciter extrapoler philosopher pontifier préciser rassurer rebondir
     rembarrer rétropédaler seriner soliloquer subodorer sonder sourciller trancher tressaillir vitupérer`,
  ],
];

/** Present forms that are nouns, adjectives or prepositions too. */
const NOUNS = `note notes juge juges annonce demande réplique alerte témoigne précise promis dit dits dite décret
  appel relève conclu admis écrit écrits assure estime demandé rapport regrette informe résume maintenant critique
  signal insiste accuse conseille évoque défend vu vue cite observe souffle lance reprise repris tonne amuse
  lâche chante balance commande pose complète appuie propose contesté contestée proposé proposée lit lu approuvé poste
  compare corrigé corrigée démenti lisent applaudi épinglé triomphe hasarde sonde rebond prétendu reprend entend considérant plainte défendu défendue`;

function build(): ReadonlyMap<string, SayingForm> {
  const nouns = words(NOUNS);
  const map = new Map<string, SayingForm>();
  const put = (surface: string, form: SayingForm) => {
    const known = map.get(surface);
    const frames = known === undefined ? form.frames : new Set([...known.frames, ...form.frames]);
    const kind = known?.form === 'finite' ? 'finite' : form.form;
    map.set(surface, { ...form, form: kind, frames, noun: nouns.has(surface) });
  };
  for (const [frames, list] of VERBS) {
    const set = new Set(frames);
    for (const lemma of words(list)) {
      const forms = conjugate(lemma);
      const base = { lemma, frames: set, noun: false };
      for (const surface of forms.participle) put(surface, { ...base, form: 'participle' });
      for (const surface of forms.finite) put(surface, { ...base, form: 'finite' });
      if (set.has('that')) put(lemma, { ...base, form: 'infinitive' });
      put(forms.gerund, { ...base, form: 'gerund' });
    }
  }
  map.delete('maintenant');
  return map;
}

const ASIDES = [
  'en garde',
  'de son côté',
  'de leur côté',
  'pour sa part',
  'pour leur part',
  'à son tour',
  'à leur tour',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'quant à elles',
  'en revanche',
  'par ailleurs',
  'en outre',
  'en effet',
  'dans la foulée',
  'dans ce cadre',
  'à ce sujet',
  'au passage',
  'à nouveau',
  'de nouveau',
  'sans détour',
  'par la suite',
  'dans un premier temps',
  'tout de même',
  'en particulier',
  'sans ambages',
  'de même',
  'au contraire',
];

export const quotes = whenAsked(
  (): QuoteWords => ({
    verbs: build(),
    auxiliaries: words('a ont avait avaient aura auront aurait auraient ayant avoir est sont était étaient eut'),
    pairs: new Map([
      ...['fait', 'font', 'faisait', 'faisaient', 'fera', 'feront', 'ferait', 'faisant', 'fit', 'firent'].map(
        (verb) => [verb, words('savoir valoir remarquer observer connaître comprendre part')] as const,
      ),
      ...['met', 'mettent', 'mettait', 'mettaient', 'mettra', 'mis', 'mettant', 'mit'].map(
        (verb) => [verb, words('en_garde')] as const,
      ),
      ...['laisse', 'laissent', 'laissait', 'laissé', 'laissant'].map((verb) => [verb, words('entendre')] as const),
      ...['croit', 'croient', 'croyait'].map((verb) => [verb, words('savoir')] as const),
      ...['peut-on'].map((verb) => [verb, words('lire')] as const),
    ]),
    sources: [
      ['selon'],
      ["d'", 'après'],
      ['à', 'en', 'croire'],
      ['a', 'en', 'croire'],
      ["d'après"],
      ['de', "l'", 'avis', 'de'],
      ['aux', 'dires', 'de'],
    ],
    openers: [['pour'], ['aux', 'yeux', 'de'], ['à', 'ses', 'yeux'], ['a', 'ses', 'yeux'], ['à', 'leurs', 'yeux']],
    conjunctions: words("que qu'"),
    questions: words("si s'"),
    nouns: words('affirmation affirmations déclaration annonce assurance promesse thèse'),
    determiners: words(
      "le la les l' un une des du de_la ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs certains certaines quelques deux trois quatre cinq chaque tout toute tous toutes au aux d' aucun autres",
    ),
    indefinite: words("un une des plusieurs certains certaines quelques deux trois quatre cinq d' autres"),
    possessives: words('son sa ses leur leurs'),
    prepositions: words(
      "à au aux dans lors en sur devant par pour avec chez de du des d' depuis pendant avant après sous via vers contre parmi face auprès sans durant dès jusqu' jusque entre selon suite",
    ),
    adverbs: new Set([
      ...ASIDES,
      ...words(
        `ainsi toutefois également aussi encore notamment cependant néanmoins déjà ensuite enfin alors récemment simplement
     notre nous vous lui leur me m' te t' y en s' se bien surtout pourtant rapidement vendredi d'ailleurs ailleurs même
     clairement officiellement publiquement sobrement seulement longtemps régulièrement souvent toujours immédiatement
     aussitôt hier aujourd'hui demain plus tard tôt jamais vigoureusement fermement bientôt`,
      ),
    ]),
    asides: ASIDES,
    pronouns: new Map([
      ['il', 'he'],
      ['elle', 'she'],
      ['ils', 'they'],
      ['elles', 'they'],
      ['on', 'any'],
      ['lui', 'he'],
      ['eux', 'they'],
      ['celui-ci', 'he'],
      ['celle-ci', 'she'],
      ['ce dernier', 'he'],
      ['je', 'any'],
      ['nous', 'they'],
      ['ce', 'any'],
    ]),
    oblique: new Map([
      ['ses', 'any'],
      ['leurs', 'they'],
    ]),
    relatives: words('qui dont où lequel laquelle lesquels lesquelles duquel'),
    negations: words("ne n' sans"),
    times: words(
      `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
     octobre novembre décembre hier aujourd'hui matin soir midi semaine mois dernier dernière passé passée jour veille année récemment`,
    ),
    connectors: words(
      "mais et or donc car cependant toutefois néanmoins pourtant ainsi enfin alors puis ensuite aussi or bref surtout ailleurs d'ailleurs d' par",
    ),
    returns: words(
      `ajoutant précisant affirmant assurant soulignant expliquant indiquant rappelant estimant évoquant citant invoquant
     appelant dénonçant jugeant confirmant avant tandis alors même dans tout mais lequel laquelle selon disant
     regrettant notant faisant qualifiant avertissant concluant reconnaissant sans refusant provoquant interrogé
     interrogée cité citée repris faute provoquant suscitant reprenant malgré invitant exhortant insistant après annonçant`,
    ),
    settings: words(
      'communiqué entretien interview tribune lettre message tweet courriel courrier mail allocution discours conférence réunion vidéo podcast documentaire émission note rapport journal twitter facebook x',
    ),
    subordinators: words(
      "si s' lorsque lorsqu' quand malgré depuis après avant pour dans en à au aux avec selon face comme bien",
    ),
    papers: words(
      `étude rapport note données chiffres enquête sondage communiqué statistiques révélations document documents analyse
     estimations estimation calculs décompte bilan baromètre texte dépêche site journal quotidien hebdomadaire magazine
     chaîne média agence informations prévisions projections tweet compte indice résultats vidéo édition lettre courriel
     cabinet institut société groupe banque entreprise association ONG fondation syndicat fédération ministère réseau`,
    ),
    bodies: words(
      `entreprise société groupe banque compagnie constructeur firme ministère agence organisation association fondation
     institut office parti syndicat fédération commission régulateur autorité gendarme cour tribunal parquet club équipe
     école université hôpital journal quotidien magazine hebdomadaire média chaîne géant maison marque opérateur
     assureur distributeur fabricant éditeur plateforme start-up startup cabinet organisme institution préfecture mairie
     ville comité conseil centre laboratoire fonds coopérative avionneur armée police gouvernement administration
     chambre sénat bureau source communiqué rapport étude formation mouvement direction établissement bloc collectif ONG`,
    ),
    naming: words(
      `intitulé intitulée intitulés intitulées baptisé baptisée titré titrée surnommé surnommée nommé nommée appelé appelée
     appelés appelées chanson film livre roman album série émission titre slogan rubrique exposition spectacle opération
     programme label prix projet documentaire ouvrage article magazine expression mention revue collection catégorie dits dites dit dite`,
    ),
    measures: words(
      'niveau niveaux statut secteur secteurs revenu revenus type types cas âge âges région régions besoin besoins critère critères terminologie modalité modalités condition conditions formule méthode taille nature saison saisons humeur goût goûts moyens situation circonstances barème poids ordre',
    ),
    speakers: speakers(),
    same: words('même cette'),
  }),
);
