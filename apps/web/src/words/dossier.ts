/** The dossier: its words, French and English. */
const fr = {
  timeline: 'Chronologie',
  relations: 'Relations',
  column: {
    speaker: 'Qui parle',
    words: 'Dans le texte',
    kind: 'Nature',
    value: 'Valeur',
    unit: 'Unité',
    code: 'Code',
    exchange: 'Place',
    organization: 'Organisation',
    person: 'Personne',
    role: 'Fonction',
    from: 'De',
    to: 'À',
  },
};

const en: typeof fr = {
  timeline: 'Timeline',
  relations: 'Relations',
  column: {
    speaker: 'Speaker',
    words: 'In the text',
    kind: 'Kind',
    value: 'Value',
    unit: 'Unit',
    code: 'Code',
    exchange: 'Exchange',
    organization: 'Organization',
    person: 'Person',
    role: 'Role',
    from: 'From',
    to: 'To',
  },
};

export const dossier = { fr, en };
