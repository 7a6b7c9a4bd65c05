/** A story of our own, for the pictures: a page and its day. */
interface Story {
  file: string;
  html: string;
}

const page = (
  lang: string,
  site: string,
  day: string,
  author: string,
  headline: string,
  paragraphs: readonly string[],
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${day}"><meta name="author" content="${author}"></head><body><nav><a href="/">Accueil</a> <a href="/eco">Économie</a> <a href="/mer">Mer</a></nav><article><h1>${headline}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article><aside><h2>À lire aussi</h2><a href="/a">La criée de Lorient</a> <a href="/b">Les phares</a></aside><footer>Mentions légales - Contact</footer></body></html>`;

/** What the library of the pictures holds. */
export const stories: readonly Story[] = [
  {
    file: 'quai.html',
    html: page(
      'fr',
      'Le Courrier du Ponant',
      '2025-03-03T08:10:00+01:00',
      'Claire Morel',
      'Le port de Brest double son quai pour les porte-conteneurs',
      [
        'BREST, 3 mars (Reuters) - Le port de Brest va investir 40 millions d’euros dans un nouveau quai, a annoncé lundi la direction du port, qui attend douze navires de plus par an à partir de 2027.',
        '« Nous doublons le quai pour les porte-conteneurs, et nous gardons la criée là où elle est », a déclaré Anne Le Goff, directrice du port de Brest, devant les élus de la région Bretagne.',
        'Selon la Banque de France, le trafic des ports bretons a augmenté de 12 % en 2024, alors que Renault et Airbus (AIR.PA) ont expédié davantage de pièces par la mer.',
        'François Cuillandre, maire de Brest, a salué « un pari raisonnable, parce que les commandes sont déjà là ».',
        'Anne Le Goff a ajouté que les travaux commenceraient en septembre, et que le premier navire accosterait au printemps 2027.',
        'L’association Rade Vivante craint pour les herbiers de la rade. « Personne ne nous a montré l’étude », dit son président, Yann Kermarrec.',
      ],
    ),
  },
  {
    file: 'sel.html',
    html: page(
      'fr',
      'Le Courrier du Ponant',
      '2025-03-04T07:30:00+01:00',
      'Paul Meunier',
      'Le sel de Guérande se vend mieux et manque de bras',
      [
        'GUÉRANDE, 4 mars (AFP) - Les paludiers de Guérande ont vendu un cinquième de sel de plus en 2024, selon leur coopérative, qui cherche trente saisonniers pour l’été.',
        '« Les commandes du Japon ont triplé, et nous ne savons plus qui racle les œillets », a dit Marine Evain, présidente de la coopérative.',
        'Le chiffre d’affaires a atteint 28,5 millions d’euros, contre 24 millions en 2023.',
      ],
    ),
  },
  {
    file: 'ferries.html',
    html: page(
      'en',
      'The Harbour Gazette',
      '2025-03-04T10:00:00+00:00',
      'Helen Marsh',
      'Ferry operator orders two electric ships for Plymouth route',
      [
        'LONDON, March 4 (Reuters) - Brittany Ferries ordered two electric ships on Tuesday for its route between Plymouth and Roscoff, in a deal worth 310 million pounds.',
        '“The second crossing of the day will be silent,” said Christopher Jones, the operator’s chief executive. “Our passengers asked for it before our bankers did.”',
        'Shares of ABB (ABBN.S), which will supply the batteries, rose 2.3% in Zurich.',
        'The ships will be built in Nantes and delivered by the third quarter of 2027, according to Brittany Ferries.',
      ],
    ),
  },
  {
    file: 'ferries-fr.html',
    html: page(
      'fr',
      'Le Courrier du Ponant',
      '2025-03-04T12:00:00+01:00',
      'Claire Morel',
      'Deux navires électriques entre Plymouth et Roscoff',
      [
        'ROSCOFF, 4 mars - Brittany Ferries a commandé mardi deux navires électriques pour sa ligne entre Plymouth et Roscoff, pour 370 millions d’euros.',
        '« La deuxième traversée de la journée sera silencieuse », a déclaré Christopher Jones, directeur général de la compagnie.',
        'Anne Le Goff, directrice du port de Brest, a dit espérer « une escale d’essai dès 2027 ».',
      ],
    ),
  },
  {
    file: 'algues.html',
    html: page(
      'fr',
      'La Gazette des Abers',
      '2025-03-05T06:45:00+01:00',
      'Yves Abgrall',
      'Un laboratoire de Roscoff fait du papier avec des algues',
      [
        'La Station biologique de Roscoff a présenté mercredi un papier fait pour moitié d’algues vertes, ramassées l’été dernier dans la baie de Lannion.',
        '« Une tonne d’algues donne trois mille feuilles », explique Soizic Floch, qui dirige le projet avec l’Ifremer.',
        'La région Bretagne y a mis 1,2 million d’euros.',
      ],
    ),
  },
  {
    file: 'wind.html',
    html: page(
      'en',
      'The Harbour Gazette',
      '2025-03-05T09:20:00+00:00',
      'Tom Ashby',
      'Wind farm off Saint-Brieuc sets a monthly record',
      [
        'PARIS, March 5 (Reuters) - The wind farm off Saint-Brieuc produced 198 gigawatt hours in February, its best month so far, operator Iberdrola (IBE.MC) said on Wednesday.',
        '“February was one long gale, and for once nobody complained,” said Ana Ruiz, head of offshore operations at Iberdrola.',
        'The output was 14% above the company’s forecast.',
      ],
    ),
  },
];

/** Feeds of the pictures' library, as a reader would bring them. Nothing answers at these addresses. */
export const subscriptions = `<?xml version="1.0"?><opml version="2.0"><head><title>Ports</title></head><body>
<outline text="Le Courrier du Ponant" xmlUrl="https://courrier.example/rss"/>
<outline text="The Harbour Gazette" xmlUrl="https://harbour.example/feed"/>
<outline text="La Gazette des Abers" xmlUrl="https://abers.example/atom.xml"/></body></opml>`;
