/** The evidence view: its words, French and English. */
const fr = {
  dropped: 'Écarté',
  reason: {
    comments: 'Commentaires',
    navigation: 'Navigation',
    related: 'À lire aussi',
    share: 'Partage',
    advertising: 'Publicité',
    newsletter: 'Lettre d’information',
    consent: 'Consentement',
    paywall: 'Accès payant',
    footer: 'Pied de page',
    'author-box': 'Encadré d’auteur',
    hidden: 'Invisible',
    other: 'Autre',
  },
  fate: { kept: 'Gardé', dropped: 'Écarté', notice: 'Mention', markup: 'Balisage' },
  leaveOut: 'Écarter',
  putBack: 'Remettre',
  exportCase: 'Exporter la correction',
  input: 'La page telle que reçue',
  fields: 'Champs et leur origine',
};

const en: typeof fr = {
  dropped: 'Left out',
  reason: {
    comments: 'Comments',
    navigation: 'Navigation',
    related: 'Related stories',
    share: 'Sharing',
    advertising: 'Advertising',
    newsletter: 'Newsletter',
    consent: 'Consent',
    paywall: 'Paywall',
    footer: 'Footer',
    'author-box': 'Author box',
    hidden: 'Invisible',
    other: 'Other',
  },
  fate: { kept: 'Kept', dropped: 'Left out', notice: 'Notice', markup: 'Markup' },
  leaveOut: 'Leave out',
  putBack: 'Put back',
  exportCase: 'Export the correction',
  input: 'The page as it came',
  fields: 'Fields and where they were read',
};

export const evidence = { fr, en };
