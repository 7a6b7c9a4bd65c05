import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import { isCaption } from '../src/wire/caption.ts';

/** What the record says of each line of a pasted page. */
function labels(text: string): string[] {
  const { article } = extract(text, { annotations: false });
  const spans: [string, { start: number; end: number }][] = [
    ...article.blocks.map(
      ({ type, source }) =>
        [type === 'caption' || type === 'standfirst' ? type : 'body', source] as [string, typeof source],
    ),
    ...article.notices.map(({ source }) => ['notice', source] as [string, typeof source]),
    ...Object.entries(article.sources)
      .filter(([name]) => /^(?:headline|standfirst|byline|dateline)/.test(name))
      .map(([name, source]) => [name.replace(/-\d+$/, ''), source] as [string, typeof source]),
  ];
  let at = 0;
  return text.split('\n').map((line) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const shared = (span: { start: number; end: number }) => Math.min(end, span.end) - Math.max(start, span.start);
    const own = spans.filter(([, span]) => shared(span) > 0).sort((a, b) => shared(b[1]) - shared(a[1]));
    // A notice makes its line one; else a line is what most of it is.
    return own.find(([name]) => name === 'notice')?.[0] ?? own[0]?.[0] ?? 'dropped';
  });
}

/** Lines as `label | text`; the labels are what is expected. */
function page(marked: string): { text: string; expected: string[] } {
  const lines = marked.trim().split('\n');
  return {
    text: lines.map((line) => line.slice(line.indexOf('|') + 2)).join('\n'),
    expected: lines.map((line) => line.slice(0, line.indexOf('|')).trim()),
  };
}

const FRENCH_PARAGRAPHS = `body | Le conseil municipal de Saint-Brévin a adopté lundi soir le projet de réouverture de la ligne de chemin de fer, après trois heures de débat et malgré l'opposition de plusieurs riverains.
body | La ligne, fermée depuis 1989, doit relier la gare au port en moins de vingt minutes. Les travaux, estimés à 38 millions d'euros, commenceraient au printemps prochain si la région donne son accord.
body | « Nous attendions ce vote depuis dix ans », a déclaré la maire, Hélène Garnier, à la sortie de la séance. Elle a promis une réunion publique avant la fin du mois.
body | Les opposants, réunis dans une association, dénoncent le bruit et la disparition d'une piste cyclable. Ils ont annoncé qu'ils saisiraient le tribunal administratif.`;

const ENGLISH_PARAGRAPHS = `body | The city council of Easton voted on Monday night to reopen the railway line to the harbor, after three hours of debate and over the objections of residents who live beside the tracks.
body | The line, closed since 1989, would link the station to the port in less than twenty minutes. The work is expected to cost $38 million and would begin next spring if the state approves the plan.
body | "We have been waiting for this vote for ten years," Mayor Helen Garner said as she left the meeting. She promised a public hearing before the end of the month.
body | Opponents have formed an association and say the trains will be noisy and a bicycle path will disappear. They said they would take the city to court.`;

describe('the lines of a pasted page', () => {
  it.each([
    [
      'a French regional paper',
      `dropped | Accueil
dropped | Pays de la Loire
headline | Saint-Brévin : le conseil municipal vote la réouverture de la ligne de chemin de fer
standfirst | La ligne fermée depuis 1989 doit relier la gare au port. Des riverains s'y opposent toujours.
caption | La gare de Saint-Brévin, fermée depuis 1989. | © Archives Anne Dubois
byline | Par Julien Moreau
dateline | Publié le 4 mars 2025 à 07h30
dropped | Temps de lecture : 3 min
dropped | Partager
${FRENCH_PARAGRAPHS}
dropped | Lire aussi : La gare rouvrira en 2027
dropped | 12 commentaires`,
    ],
    [
      'a French financial site',
      `headline | La ligne de Saint-Brévin sera rouverte, vote le conseil municipal
dateline | information fournie par Reuters 04/03/2025 à 12:12
${FRENCH_PARAGRAPHS}
notice | (Reportage Julien Moreau, édité par Anne Dubois)
dropped | 0 commentaire`,
    ],
    [
      'a French daily with its agency',
      `headline | Saint-Brévin vote la réouverture de sa ligne de chemin de fer
byline | Le Courrier avec AFP
dateline | 4 mars 2025, 18h42
dropped | Publicité
${FRENCH_PARAGRAPHS}
caption | Photo : Julien Moreau/AFP
dropped | Sur le même sujet`,
    ],
    [
      'an American daily',
      `dropped | Skip to content
headline | Easton council votes to reopen railway line to the harbor
standfirst | The line has been closed since 1989, and residents beside the tracks object.
caption | The old station in Easton, closed since 1989. (Photo by Ann Lee/Getty Images)
byline | Nancy Hill
dateline | March 4, 2025
dropped | 4 min read
dropped | Share
${ENGLISH_PARAGRAPHS}
dropped | Read more: Harbor station to open in 2027
byline | tom/hil/lee`,
    ],
    [
      'a Canadian paper',
      `dropped | Advertisement 1
headline | Easton council votes to reopen railway line to the harbor
byline | By Nancy Hill
dateline | Published Mar 04, 2025
dateline | Last updated 15 hours ago
dropped | 6 minute read
dropped | Join the conversation
${ENGLISH_PARAGRAPHS}
caption | FILE PHOTO: The old station in Easton, closed since 1989
notice | (Reporting by Nancy Hill; Editing by Tom Lee)`,
    ],
    [
      'a Swiss paper with a picture agency below the caption',
      `headline | Saint-Brévin vote la réouverture de sa ligne de chemin de fer
caption | Des voyageurs sur le quai de Saint-Brévin (g), le 3 mars 2025
caption | afp.com/Julien Moreau
${FRENCH_PARAGRAPHS}
byline | ats/lgd`,
    ],
    [
      'a release with several lines under its title',
      `headline | Ferrovia rouvre la ligne de Saint-Brévin
standfirst | Un investissement de 38 millions d'euros sur trois ans
standfirst | Douze trains par jour dès le printemps prochain
body | Saint-Brévin, le 4 mars 2025 – Ferrovia, exploitant de lignes régionales, annonce la réouverture de la ligne de chemin de fer entre la gare et le port, fermée depuis 1989.
${FRENCH_PARAGRAPHS}`,
    ],
    [
      'a newswire terminal of the 1990s',
      `headline | Easton council votes to reopen harbor railway
dateline | EASTON 1996-11-21
${ENGLISH_PARAGRAPHS}
body | The railway company declined to comment.
body | The next meeting of the council is on December 3.`,
    ],
    [
      'scores in a file of the 1990s, tokens parted by blanks',
      `headline | BOWLS - LEADING SCORES FROM THE EASTON OPEN .
dateline | EASTON , Scotland 1996-11-21
body | Tom Lee of Britain led the Easton Open by one stroke after its second round at the links on Thursday , when rain stopped play twice and half of the field had to wait until Friday .
body | 131 Tom Lee 66 65
body | 132 Nancy Hill 67 65 , Ivo Berg ( Norway ) 66 66
body | 134 Gil Ames ( Australia ) 68 66
body | Attendance : 200
body | Next match : Northport on Sunday`,
    ],
    [
      'a desk that says what it changed',
      `headline | Easton council votes to reopen harbor railway
notice | (Adds mayor's quote, background)
${ENGLISH_PARAGRAPHS}
body | A spokesman for the railway did not respond to a request for comment.
notice | (Reporting by Nancy Hill; Editing by Tom Lee)`,
    ],
    [
      'a paper with a box of titles in its article',
      `headline | Saint-Brévin vote la réouverture de sa ligne de chemin de fer
${FRENCH_PARAGRAPHS.split('\n').slice(0, 2).join('\n')}
dropped | Sur le même sujet
dropped | La gare de Saint-Brévin rouvrira en 2027, promet la région
dropped | Trains : ce que coûte une ligne fermée
dropped | Lire aussiGrippe : les hôpitaux se préparent
${FRENCH_PARAGRAPHS.split('\n').slice(2).join('\n')}`,
    ],
  ])('are told apart in %s', (_, marked) => {
    const { text, expected } = page(marked);
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    'Paris, le 4 mars 2025',
    'Genève, Suisse – 4 mars 2025 (ATS)',
    'Publié hier à 10h12',
    'Date de publication : 4 mars 2025',
    'Dépêche AFP',
    'Boursier.com, publié le 04 mars 2025 à 10h12',
    'Temps de lecture : 3 min. Publié le 4 mars 2025',
  ])('reads a line of place, day and agency: %s', (line) => {
    const { text } = page(
      `headline | Saint-Brévin vote la réouverture de sa ligne\ndateline | ${line}\n${FRENCH_PARAGRAPHS}`,
    );
    expect(labels(text)[1]).toBe('dateline');
  });

  it('takes short sentences below the headline for the standfirst, one a line', () => {
    const { text } = page(
      `headline | Saint-Brévin vote la réouverture de sa ligne\nstandfirst | La ligne est fermée depuis 1989.\nstandfirst | Des riverains s'y opposent.\n${FRENCH_PARAGRAPHS}`,
    );
    const { article } = extract(text, { annotations: false });
    expect(article.standfirst).toBe("La ligne est fermée depuis 1989. Des riverains s'y opposent.");
    expect(article.blocks.map(({ type }) => type).slice(0, 3)).toEqual(['standfirst', 'standfirst', 'paragraph']);
  });

  it('never lets headline or furniture into the text', () => {
    const { text } = page(
      `headline | Easton council votes to reopen railway line\nbyline | By Nancy Hill\n${ENGLISH_PARAGRAPHS}\ndropped | Advertisement\ndropped | Read also: Ferry prices rise`,
    );
    const { article } = extract(text, { annotations: false });
    expect(article.headline).toBe('Easton council votes to reopen railway line');
    for (const words of ['Easton council votes', 'Advertisement', 'Ferry', 'By Nancy'])
      expect(article.text).not.toContain(words);
    expect(article.dropped.map(({ reason }) => reason)).toEqual(['advertising', 'related']);
  });
});

describe('a text of one line', () => {
  it.each(['By Mira Petrova', 'Par Luc Perrin', '(Adds details)'])('is the text itself: %s', (line) => {
    expect(extract(line, { annotations: false }).article.text).toBe(line);
  });
});

describe('the lines of a date and an hour', () => {
  it('know the zones of Canada by their French names', () => {
    const { text } = page(
      `headline | Saint-Brévin vote la réouverture de sa ligne\ndateline | Publié le 4 septembre 2024 à 16 h 02 HAE\n${FRENCH_PARAGRAPHS}`,
    );
    expect(extract(text, { annotations: false }).article.published).toBe('2024-09-04T16:02-04:00');
    expect(labels(text)[1]).toBe('dateline');
  });
});

describe('captions and credits', () => {
  it.each([
    '(Crédits : Reuters)',
    'FILE PHOTO: Traders work on the floor',
    '© AFP',
    'Photo AFP',
    'Photo d’archives',
    'The station in Easton. (AP Photo/Ann Lee)',
    'Le président à Rome, mardi. Anne Dubois / AFP',
    'Ann Lee/Getty Images',
    'Image credit: Example Studio',
    'Courtesy of Example Museum',
    'Foto: Anna Schmidt/dpa',
    'Un navire au large de Brest (illustration). PHOTO MARTIN ROY, LA PRESSE',
    'Ministers in Oslo. Photograph: Ann Lee/Example',
    'Le chantier de la ligne, en février. Photo Hugo Berthelot',
    "Rescuers carry the hiker down. (Easton County Sheriff's Office)",
    'Image source: Getty Images.',
    'afp.com/Ann Lee',
  ])('are known: %s', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    'Reuters',
    'The photo shows a station that has been closed for years.',
    'The agency Reuters reported it first (on Monday).',
    'Selon l’AFP, le train partira en mars.',
    'He sold the picture to Getty.',
    'Le ministre (à droite de l’échiquier) a répondu.',
    'Video: how the vote went',
  ])('are not found in: %s', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
