import type { RelationWords } from '../relations.ts';

export const relations: RelationWords = {
  phrases: [
    {
      kind: 'headquartered-in',
      active: ['basé à', 'basée à', 'basé en', 'basée en', 'basé au', 'basée au', 'basé aux', 'basée aux', 'dont le siège est à', 'dont le siège se trouve à', 'établi à', 'établie à', 'a son siège à', 'ayant son siège à', 'installé à', 'installée à', 'siège à', 'est basé à', 'est basée à', 'une start-up basée à', 'une entreprise basée à', 'une société basée à'],
      passive: [],
    },
    {
      kind: 'founded',
      active: ['a fondé', 'a cofondé', 'fondateur de', 'cofondateur de', 'fondatrice de', 'cofondatrice de', 'le fondateur de', 'le cofondateur de', 'la fondatrice de', 'fonde', 'avait fondé', 'a créé la société', "a créé l'entreprise"],
      passive: ['fondé par', 'fondée par', 'cofondé par', 'cofondée par', 'a été fondé par', 'a été fondée par', 'créé par', 'créée par'],
    },
    {
      kind: 'owns',
      active: ['détient', 'possède', 'est propriétaire de', 'propriétaire de', 'maison mère de', 'la maison mère de', 'société mère de', 'contrôle'],
      passive: ['détenu par', 'détenue par', 'propriété de', 'contrôlé par', 'contrôlée par', 'appartient à', 'appartenant à', 'appartient au', 'filiale détenue par'],
    },
    {
      kind: 'acquires',
      active: ['a racheté', 'rachète', 'va racheter', 'a acquis', 'a annoncé le rachat de', "a annoncé l'acquisition de", 'acquiert', "s'offre", 'prend le contrôle de', 'a pris le contrôle de', 'veut racheter', 'compte racheter'],
      passive: ['racheté par', 'rachetée par', 'acquis par', 'acquise par', 'a été racheté par', 'a été rachetée par', 'reprise par', 'repris par'],
    },
    { kind: 'launched', active: ['a lancé', 'lance', 'a dévoilé', 'dévoile', 'lancera', 'va lancer', 'a présenté', 'a lancé son modèle', 'a lancé le', 'a lancé la', 'commercialise'], passive: ['lancé par', 'lancée par', 'développé par', 'développée par'] },
    { kind: 'subsidiary-of', active: ['filiale de', 'une filiale de', 'filiale du', 'filiale du groupe', 'filiale à 100 % de', 'branche de', 'une division de', 'est une filiale de', 'est une filiale du groupe'], passive: ['et sa filiale', 'dont la filiale', ', via sa filiale', 'via sa filiale', 'par sa filiale'] },
    { kind: 'works-for', active: ['travaille pour', 'travaille chez', 'qui travaille pour', 'qui travaille chez', 'employé par', 'employée par', 'dirige', 'qui dirige', 'a rejoint', 'préside', 'qui préside'], passive: ['dirigé par', 'dirigée par', 'présidé par', 'présidée par', 'sous la direction de', ', sous la direction de'] },
  ],
};
