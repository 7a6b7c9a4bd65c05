import type { NameList } from '../entry.ts';

const history = `
guerre de Trente Ans=Thirty Years' War,guerre de Sept Ans=Seven Years' War
guerre de Succession d'Espagne=War of the Spanish Succession
guerre de Succession d'Autriche=War of the Austrian Succession
guerre d'indépendance des États-Unis=American Revolutionary War=guerre d'Indépendance=American Revolution=Révolution américaine
guerre franco-prussienne=guerre de 1870=Franco-Prussian War,guerre de Crimée=Crimean War,guerre des Boers=Boer War
guerre russo-japonaise=Russo-Japanese War,guerre d'Espagne,guerre d'Indochine=Indochina War
guerre Iran-Irak=Iran-Iraq War,guerre de Bosnie=Bosnian War,guerre du Kosovo=Kosovo War,guerre du Péloponnèse
guerres médiques,guerres puniques=Punic Wars,Première Guerre punique,Deuxième Guerre punique
guerre des Gaules=Gallic Wars,guerre des Deux-Roses=Wars of the Roses,guerres de Religion
guerres napoléoniennes=Napoleonic Wars,guerres de Vendée=guerre de Vendée,guerre de l'Opium
Révolution d'Octobre=October Revolution,Révolution russe=Russian Revolution,Glorieuse Révolution=Glorious Revolution
Commune de Paris=Paris Commune,Fronde,Terreur,Restauration,Trois Glorieuses,Renaissance,Réforme,Contre-Réforme
Moyen Âge=Middle Ages,Antiquité,Haut Moyen Âge,Siècle des Lumières,Croisades=Crusades,première croisade=First Crusade
deuxième croisade,troisième croisade,quatrième croisade,croisade des Albigeois,Reconquista,Inquisition
Massacre de la Saint-Barthélemy,Édit de Nantes,Traité de Versailles=Treaty of Versailles
traité de Maastricht=Maastricht Treaty,traité de Rome=Treaty of Rome,traité de Westphalie,traité d'Utrecht
traité de Verdun,Congrès de Vienne=Congress of Vienna,Congrès de Berlin,Conférence de Yalta=Yalta Conference
accords de Munich=Munich Agreement,accords d'Oslo=Oslo accords,accords d'Évian
accords de Dayton=Dayton accords=Dayton agreement=Dayton peace agreement,accords de Camp David
Vatican II=Concile Vatican II,concile de Trente=Council of Trent,bataille de Waterloo=Battle of Waterloo
bataille de Marignan,bataille d'Austerlitz,bataille de Verdun=Battle of Verdun,bataille de la Marne
bataille de la Somme=Battle of the Somme,bataille de Stalingrad=Battle of Stalingrad
bataille d'Angleterre=Battle of Britain,bataille de Normandie,bataille des Ardennes=Battle of the Bulge
bataille d'Azincourt,bataille de Poitiers,bataille de Hastings=Battle of Hastings,bataille de Lépante
bataille de Trafalgar,bataille de Gettysburg,siège de Leningrad,Blitz,opération Barbarossa,opération Overlord
débarquement de Provence,Grande Famine,Peste noire=Black Death,crise des missiles de Cuba=Cuban missile crisis
Longue Marche=Long March,Grand Bond en avant=Great Leap Forward,Nuit de cristal=Kristallnacht
affaire Dreyfus=Dreyfus affair,Front de l'Est,Walker Cup,Solheim Cup,Super Bowl=Super Bowl XXX,Derby d'Epsom,Boat Race
Whitbread Round the World Race,Dakar rally=Dakar,Rallye Monte-Carlo=Monte Carlo Rally,Tour de Suisse,Tour de Romandie
Tirreno-Adriatico,Amstel Gold Race,Flèche wallonne,Tour de Lombardie,Paris-Tours,Bordeaux-Paris,Grand Départ
Goodwill Games,Pan-American Games,Mediterranean Games,World Athletics Championships
European Championship=Euro championship,Tournoi des six nations=Five Nations Championship=Tournoi des Cinq Nations
Tri-Nations=Tri-Nations series,Currie Cup,Super 12,Bledisloe Cup,Heineken Cup,Ashes=The Ashes,Sheffield Shield
Benson and Hedges Cup,NatWest Trophy,Sunday League,Singer Cup,World Series Cup,Sharjah Cup,Toto Cup,Copa Mercosur
Supercopa,Recopa,Intercontinental Cup,Toyota Cup,Scottish Cup,Coca-Cola Cup,Charity Shield,Italian Cup,German Cup
Spanish Cup,King's Cup,African Nations Cup,Merlion Cup,Tiger Cup,Lipton Championships,Italian Open,Canadian Open
ATP Tour,ATP World Championship,Grand Slam Cup,Hopman Cup,Stella Artois,European Open,World Match Play,Skins Game
Tournament of Champions,Tour Championship,Grand Slam=Grand Chelem
`;

/** Wars, treaties, ages and competitions. */
export const moreEvents: readonly NameList[] = [{ type: 'event', kind: 'event', names: history }];
