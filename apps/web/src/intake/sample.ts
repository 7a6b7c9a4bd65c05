/** The bundled sample: invented wire copy, machine-translated, with a site's comment widget, as such pages come. */
export const SAMPLE_FR = {
  published: '2025-02-06',
  text: `((Traduction automatisée par Reuters, veuillez consulter la clause de non-responsabilité https://example.org/avis)) par Anna Keller
Airbus, le premier constructeur aéronautique européen, étudie avec des chercheurs japonais un moteur à hydrogène après que Toyota a présenté un prototype deux fois moins cher que prévu, a déclaré un cadre supérieur à Reuters.
"Nous ne pouvons pas attendre que d'autres le fassent à notre place. Les premiers essais auront lieu à Toulouse", a déclaré à Reuters Henrik Solberg, directeur de la recherche d'Airbus.
Le groupe, dont l'action AIR.PA a gagné 3,2 % le mois dernier, veut y consacrer 2,5 milliards d'euros d'ici 2030.
L'Allemagne et le Japon, qui parlent depuis 2023 d'un partenariat industriel, n'ont pas dit quelle part ils prendraient à leur charge.
M. Solberg a ajouté que les équipes de Nagoya et de Hambourg travailleraient ensemble dès l'automne prochain.
"C'est un pari raisonnable si les États tiennent parole", a déclaré M. Solberg.
0 commentaire
Vous devez être membre pour ajouter un commentaire.
Vous êtes déjà membre ? Connectez-vous
Signaler le commentaire
Fermer`,
};

/** The same kind of copy in English, invented too. */
export const SAMPLE_EN = {
  published: '2025-03-04',
  text: `By Helen Marsh
LONDON, March 4 (Reuters) - Rolls-Royce will spend 1.4 billion pounds on a new engine plant in Derby after orders rose 12% last year, the company said on Tuesday.
"We could not meet this demand from the halls we have. The first engines will leave Derby in 2028," said Martin Calloway, head of manufacturing at Rolls-Royce.
Shares in the group, RR.L, gained 3.1% in early trading.
The British government, which has talked with unions in Bristol since January, did not say what part of the cost it would carry.
Calloway said that the company would train 600 apprentices by the end of the decade.
"It is a fair deal as long as both sides keep their word," he added.
(Reporting by Helen Marsh; Editing by Tom Ashby)`,
};
