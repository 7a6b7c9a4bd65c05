/** The bundled sample: invented wire copy, machine-translated, with a site's comment widget, as such pages come. */
export const SAMPLE = {
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
