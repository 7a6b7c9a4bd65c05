/** Handing pages in: its words, French and English. */
const fr = {
  paste: 'Collez le texte, le HTML ou l’adresse d’une page',
  read: 'Lire',
  open: 'Ouvrir des fichiers',
  sampleFr: 'Un exemple français',
  sampleEn: 'Un exemple anglais',
  fromServer: 'Lu par le serveur',
  fromHere: 'Lu dans ce navigateur',
  fromArchive: 'Gardé dans les archives',
  reading: 'Lecture en cours…',
  noServer:
    'Sans serveur, ce navigateur ne va chercher aucune page : collez son texte ou son HTML, ou servez-vous du signet.',
  title: 'Lire une page de presse avec ses preuves',
  folder: 'Ouvrir un dossier',
  dropHere: 'Déposez ici des fichiers, un dossier, du texte ou une adresse.',
  bookmarkletHelp:
    'Glissez ce signet dans votre barre : il ouvre ici la page que vous lisez, sans rien envoyer à un serveur.',
  bookmarklet: 'Lire avec Dépêche',
  unpacked: 'La page transmise n’a pas pu être déballée.',
  skipped: (count: number): string =>
    count > 1
      ? `${count} fichiers laissés de côté : ce ne sont pas des pages.`
      : 'Un fichier laissé de côté : ce n’est pas une page.',
  batch: 'Pages à lire',
  batchDone: (done: number, all: number): string => `${done} sur ${all}`,
  batchFailed: (count: number): string => (count === 0 ? '' : `${count} illisibles`),
  pause: 'Suspendre',
  resume: 'Reprendre',
  cancel: 'Annuler',
  downloadAll: 'Tout télécharger (NDJSON)',
  states: { waiting: 'En attente', reading: 'En lecture', done: 'Lue', failed: 'Illisible', cancelled: 'Annulée' },
  readPasted: 'Lire ce qui est collé',
  pastedText: 'Texte collé',
  nothingGiven: 'Il n’y a rien à lire : collez un texte ou une adresse, ou ouvrez un fichier.',
  serverReads: 'Le serveur de cette adresse lira la page.',
  browserReads: 'Aucun serveur ici : ce navigateur lira la page lui-même, et rien n’en sortira.',
  feedsFound: 'Fils de la liste',
  feedsHelp: 'Pour suivre ces fils, il faut un serveur qui tient des archives.',
};

const en: typeof fr = {
  paste: 'Paste a page’s text, HTML or address',
  read: 'Read',
  open: 'Open files',
  sampleFr: 'A French sample',
  sampleEn: 'An English sample',
  fromServer: 'Read by the server',
  fromHere: 'Read in this browser',
  fromArchive: 'Kept in the archive',
  reading: 'Reading…',
  noServer: 'Without a server this browser fetches no page: paste its text or HTML, or use the bookmarklet.',
  title: 'Read a news page with its evidence',
  folder: 'Open a folder',
  dropHere: 'Drop files, a folder, text or an address here.',
  bookmarkletHelp:
    'Drag this to your bookmarks: it opens the page you are reading here, and sends nothing to a server.',
  bookmarklet: 'Read with Dépêche',
  unpacked: 'The page that was handed over could not be unpacked.',
  skipped: (count: number): string =>
    count === 1 ? 'One file was left aside: it is no page.' : `${count} files were left aside: they are no pages.`,
  batch: 'Pages to read',
  batchDone: (done: number, all: number): string => `${done} of ${all}`,
  batchFailed: (count: number): string => (count === 0 ? '' : `${count} could not be read`),
  pause: 'Pause',
  resume: 'Go on',
  cancel: 'Cancel',
  downloadAll: 'Download all (NDJSON)',
  states: { waiting: 'Waiting', reading: 'Reading', done: 'Read', failed: 'Not readable', cancelled: 'Cancelled' },
  readPasted: 'Read what was pasted',
  pastedText: 'Pasted text',
  nothingGiven: 'There is nothing to read: paste a text or an address, or open a file.',
  serverReads: 'The server of this address will read the page.',
  browserReads: 'There is no server here: this browser reads the page itself, and nothing leaves it.',
  feedsFound: 'Feeds of the list',
  feedsHelp: 'To follow these feeds a server with an archive is needed.',
};

export const intake = { fr, en };
