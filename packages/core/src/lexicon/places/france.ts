import type { NameList } from '../entry.ts';

const towns = `
Vervins,Barcelonnette,Largentière,Vouziers,Saint-Girons,Saint-Flour,Mauriac,Confolens,Jonzac,Saint-Jean-d'Angély,Sartène
Montbard,Aubusson,Nontron,Nyons,Châteaulin,Le Vigan,Blaye,Lesparre-Médoc,Lodève,La Châtre,Loches,La Tour-du-Pin,Brioude
Yssingeaux,Ancenis,Nérac,Florac,Segré,Sainte-Menehould,Briey,Commercy,Château-Salins,Clamecy,Château-Chinon
Avesnes-sur-Helpe,Mortagne-au-Perche,Montreuil-sur-Mer,Ambert,Argelès-Gazost,Altkirch,Charolles,Louhans,Mamers
Montdidier,Montmorillon,Bellac,Rochechouart
`;

const departments = `
Seine-et-Oise,Seine-Inférieure,Loire-Inférieure,Basses-Alpes,Basses-Pyrénées,Côtes-du-Nord,Charente-Inférieure
`;

const rivers = `
Baïse,Vidourle,Verdon,Ognon,Loue,Authie,Canche,Scarpe,Semois,Chiers,Blavet,Odet,Aulne,Élorn,Trieux,Couesnon,Dronne,Célé
Thouet,Clain,Gartempe,Vègre,Huisne,Grand Morin,Petit Morin,Armançon,Vesle,Thérain,Bresle,Epte,Andelle,Iton,Leyre,Midouze
Bidassoa,Agly,Gardon,Cèze,Roubion,Ouvèze,Argens,Roya,Golo,Tavignano,Bruche,Zorn,Seille,Vologne,Ornain,Saulx,Dheune,Grosne
Reyssouze,Veyle,Chalaronne,Azergues,Gier,Bourbre,Romanche,Drac,Arly,Dranse,Rhue,Cère,Maronne,Alagnon,Sioule,Besbre,Arroux
Bourbince,Yèvre,Arnon,Sauldre,Beuvron,Cosson,Layon,Erdre,Oudon,Oust,Scorff,Laïta,Ems,Segura,Júcar,Houang Ho,Chari,Rio Negro
Mackenzie,Araxe,Koura,Térek,Vltava,Prut,Siret,Olt,Struma,Rubicon,Ourthe,Vesdre,Amblève,Lesse,Dyle,Demer
`;

const mountains = `
Corbières,Alpilles,Bauges,Beaufortain,Belledonne,Écrins,Oisans,Queyras,Mercantour,Ubaye,Dévoluy,Estérel,Vanoise,Tarentaise
Maurienne,Aravis,Chablais,Faucigny,Livradois,Margeride,Cézallier,Sancy,Mont-Dore,Montagne Noire,Canigou,Vignemale,Aneto
Aigoual,Ballon d'Alsace,Grand Ballon,Hohneck,Donon,Parnasse
`;

const lands = `
Angoumois,Armagnac,Barrois,Sundgau,Vimeu,Pays d'Auge,Bessin,Vannetais,Pays de Retz,Mauges,Mâconnais,Auxois,Puisaye
Brionnais,Entre-deux-Mers,Marensin,Chalosse,Basse-Navarre,Astarac,Lomagne,Ténarèze,Albigeois,Lauragais,Razès,Vallespir
Conflent,Capcir,Ségala,Xaintrie,Combrailles,Limagne,Wurtemberg,Bade,Posnanie,Saint-Empire=Saint-Empire romain germanique
Neustrie,Austrasie,Septimanie,Lotharingie,Gaule narbonnaise,Gaule cisalpine,Lusitanie,Bétique,Tarraconaise,Norique,Rhétie
Mésie,Achaïe,Asie Mineure=Asia Minor,Colchide,Al-Andalus,Mandchoukouo,Oubangui-Chari,Afrique-Occidentale française
Nouvelle-Espagne,Nouvelle-Grenade,Prusse-Orientale=East Prussia,Prusse-Occidentale,Anhalt
`;

/** Places of France and its neighbours that encyclopaedias and the regional press name: seats, rivers, massifs, old lands. */
export const franceAndAround: readonly NameList[] = [
  { type: 'place', kind: 'city', country: 'FR', names: towns },
  { type: 'place', kind: 'region', country: 'FR', names: departments },
  { type: 'place', kind: 'water', names: rivers },
  { type: 'place', kind: 'mountain', names: mountains },
  { type: 'place', kind: 'region', names: lands },
];
