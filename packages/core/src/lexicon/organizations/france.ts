import type { NameList } from '../entry.ts';

const press = `
RMC Sport,Fun Radio,Skyrock,France 4,Radio Nova,Radio Classique,Var-Matin,Corse-Matin,Le Républicain lorrain,Le Bien public
Le Courrier picard,La Nouvelle République,Centre Presse,La République du Centre,L'Yonne républicaine,L'Indépendant
Le Maine libre,Presse Océan,La Charente libre,Le Populaire du Centre,L'Écho républicain,Le Journal de Saône-et-Loire
Le Petit Journal,Le Petit Parisien,Gil Blas,L'Illustration,Le Gaulois,Mercure de France,Les Temps modernes
Cahiers du cinéma=Les Cahiers du cinéma,Rock & Folk,So Foot,France Football,Auto Plus,La Dernière Heure,RTL-TVI
`;

const houses = `
Julliard,Le Seuil,L'Harmattan,Delcourt,EuropaCorp,Pathé-Marconi,Harmonia Mundi,Eurovia,NGE,Fayat,Razel-Bec,Elior
Super U,Castorama,Conforama,Celio,Naf Naf,Agrial,Terrena,Cristal Union,Fleury Michon,Bigard,Cooperl,Eureden,Triskalia,Aperam
Constellium,Sacilor,Air Caraïbes,Crédit du Nord,Pasqal,Swile,Vinted,Cockerill-Sambre,Siemens Mobility
`;

const clubs = `
Lyon OU=LOU Rugby,Section paloise,Aviron bayonnais,Montpellier HR,CA Brive,SU Agen,US Montauban,US Carcassonne,RC Narbonne
AS Béziers,Stade montois,USO Nevers,Valence Romans,Tarbes Pyrénées,Dijon FCO,Valenciennes FC,Amiens SC,Nîmes Olympique
Chamois niortais,Rodez AF,Pau FC,FC Annecy,Grenoble Foot 38,Berrichonne de Châteauroux,Tours FC,FC Gueugnon,FC Rouen
Sporting Toulon,FC Martigues,US Créteil,FC Istres,Évian Thonon Gaillard,Racing Club de Paris,CS Sedan,FC Mulhouse,Limoges CSP
Élan béarnais,Élan chalon,JDA Dijon,SLUC Nancy,Cholet Basket,SIG Strasbourg,Nanterre 92,JL Bourg,Montpellier Handball,HBC Nantes
US Ivry,Metz Handball,Groupama-FDJ,AG2R,Arkéa-Samsic,Movistar,Quick-Step
`;

const bodies = `
Agence régionale de santé=ARS,Office français de la biodiversité=OFB,ONF,Onema,IGN,Ined,Cnav,Banque publique d'investissement
Agence des participations de l'État=APE,Business France,Atout France,Campus France,ATD Quart Monde,France terre d'asile,Act Up
Sidaction,AFM-Téléthon,LPO,Les Amis de la Terre,Snes,SNCTA,Unité SGP,Conseil national des barreaux,Ordre des médecins,MG France
Capeb,Samu,Défenseur des droits,Commission nationale du débat public,Philharmonie de Paris,Cinémathèque française,École navale
École de guerre,Garde républicaine,Armée de terre,Armée de l'air,Marine nationale,Troupes de marine
Forces françaises de l'intérieur=FFI,Francs-tireurs et partisans=FTP,Abwehr,NKVD,SFIC,UDSR,Parti radical-socialiste,CNIP,UNR
Université catholique de Louvain
`;

/** French newspapers, firms, clubs and public bodies beside those that the world's news names. */
export const ofFrance: readonly NameList[] = [
  { type: 'organization', kind: 'media', country: 'FR', names: press },
  { type: 'organization', kind: 'company', country: 'FR', names: houses },
  { type: 'organization', kind: 'sport', country: 'FR', names: clubs },
  { type: 'organization', kind: 'public', country: 'FR', names: bodies },
];
