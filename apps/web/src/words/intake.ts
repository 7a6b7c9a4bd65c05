/** Handing pages in: its words, French and English. */
const fr = {
  paste: 'Collez le texte ou le HTML d’une page',
  read: 'Lire',
  open: 'Ouvrir un fichier',
  drop: 'ou déposez un fichier ici',
  sampleFr: 'Un exemple français',
  sampleEn: 'Un exemple anglais',
  fromServer: 'Lu par le serveur',
  fromHere: 'Lu dans ce navigateur',
  fromArchive: 'Gardé dans les archives',
  reading: 'Lecture en cours…',
  noServer:
    'Sans serveur, ce navigateur ne va chercher aucune page : collez son texte ou son HTML, ou servez-vous du signet.',
  title: 'Lire une page de presse avec ses preuves',
};

const en: typeof fr = {
  paste: 'Paste a page’s text or HTML',
  read: 'Read',
  open: 'Open a file',
  drop: 'or drop a file here',
  sampleFr: 'A French sample',
  sampleEn: 'An English sample',
  fromServer: 'Read by the server',
  fromHere: 'Read in this browser',
  fromArchive: 'Kept in the archive',
  reading: 'Reading…',
  noServer: 'Without a server this browser fetches no page: paste its text or HTML, or use the bookmarklet.',
  title: 'Read a news page with its evidence',
};

export const intake = { fr, en };
