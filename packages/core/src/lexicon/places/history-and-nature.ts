import type { NameList } from '../entry.ts';

const regions = `
Moldavie occidentale,Macédoine grecque,Épire=Epirus,Attique=Attica,Béotie,Laconie,Ionie=Ionia,Cilicie=Cilicia,Phrygie
Lydie,Lycie,Bithynie,Babylonie,Assyrie=Assyria,Sumer,Phénicie=Phoenicia,Judée=Judea,Samarie=Samaria,Canaan,Médie
Parthie,Bactriane,Sogdiane,Scythie,Sarmatie,Hispanie=Hispania,Germanie=Germania,Dacie=Dacia,Pannonie=Pannonia
Illyrie=Illyria,Numidie,Maurétanie,Nubie=Nubia,Troie=Troy,Babylone=Babylon,Ninive,Éphèse=Ephesus,Pergame,Artois,Aunis
Bigorre,Bourbonnais,Cambrésis,Causses,Cerdagne,Charolais,Comminges,Comtat Venaissin,Dombes,Duché de Savoie,Forez
Gâtinais,Gévaudan,Guyenne,Hurepoix,Labourd,Lyonnais,Marche,Minervois,Nivernais,Orléanais,Ponthieu,Saintonge,Soule
Thiérache,Valois,Velay,Vendômois,Vermandois,Vexin,Vivarais,Aubrac,Chartreuse,Trégor,Cornouaille,Pays de Caux
Pays de Bray,Midi,Bassin aquitain,Ardennes=Ardenne,Condroz,Hesbaye,Famenne,Gaume,Brabant=Walloon Brabant
Brabant flamand,Flandre-Occidentale,Flandre-Orientale,Gueldre=Gelderland,Overijssel,Drenthe,Hollande-Septentrionale
Hollande-Méridionale,Palatinat=Palatinate,Franconie=Franconia,Westphalie=Westphalia,Holstein,Schleswig,Lusace=Lusatia
Forêt-Noire=Black Forest,Tyrol=Tirol,Carniole,Engadine,Lombardie-Vénétie,Marches,Romagne=Romagna
Val d'Aoste=Vallée d'Aoste,Deux-Siciles=royaume des Deux-Siciles,États pontificaux=Papal States,République de Venise
Vieille-Castille,La Rioja=Rioja,Minho,Northumbrie=Northumbria,Mercie=Mercia,Wessex,East Anglia=Est-Anglie
Home Counties,Lowlands,Orkney=Orcades,Connacht=Connaught,Bedfordshire,Berkshire,Herefordshire,Huntingdonshire
Middlesex,Northamptonshire,Rutland,Shropshire,Worcestershire,Yorkshire=North Yorkshire=South Yorkshire=West Yorkshire
Glamorgan,Gwynedd,Powys,Dyfed,Clwyd,Aberdeenshire,Ayrshire,Fife,Strathclyde,Lothian,County Antrim,County Armagh
County Down,County Cork,County Kerry,County Galway,County Mayo,Tipperary,Wicklow,Cook County,Los Angeles County
Harris County,Dade County,Great Plains=Grandes Plaines,Sun Valley,San Fernando Valley,Nantucket
Nouvelle-France=New France,Louisiane française,Bas-Canada=Lower Canada,Haut-Canada=Upper Canada,Mauricie
Lac-Saint-Jean,Maritimes,Klondike,Orange Free State=Free State,Katanga=Shaba,Bas-Congo,Aurès,Souss,Kano State
Barotseland,Mashonaland,Gujarat=Gujerat,North West Frontier,Irian Jaya=Nouvelle-Guinée occidentale,Xinjiang=Sinkiang
Guangdong=Canton province,Kabardino-Balkarie,Kalmoukie=Kalmykia,Tchouvachie,Ingrie,Dalécarlie,Fionie,Ostrobotnie
Courlande=Courland,Livonie=Livonia,Samogitie,Mazovie=Mazovia,Podlachie,Podolie=Podolia,Volhynie=Volhynia,Ruthénie
Circassie
`;

const waters = `
Aa,Adour,Arve,Durance,Gave de Pau,Isle,Loir,Lys,Meurthe,Meuse=Maas,Orb,Ourcq,Rance,Risle,Sambre,Saône,Sèvre nantaise
Sèvre niortaise,Touques,Truyère,Vézère,Vilaine,Vire,Yser,Canal du Midi,Canal de Bourgogne,Neisse,Niémen=Neman,Weser
Main,Neckar,Inn,Isar,Spree,Havel,Aar=Aare,Reuss,Limmat,Adige,Arno,Piave,Douro=Duero,Guadalquivir,Guadiana,Severn,Trent
Mersey,Tyne,Humber,Clyde,Forth,Save=Sava,Drave=Drava,Tisza,Drina,Neretva,Vardar,Maritsa,Don,Donets,Oka,Kama,Neva,Dvina
Daugava,Ob,Irtych=Irtysh,Amou-Daria=Amu Darya,Syr-Daria=Syr Darya,Oronte,Oubangui,Orange River,Okavango,Volta,Godavari
Irrawaddy,Yangtsé=Yangzi Jiang,fleuve Jaune=Huang He,Xi Jiang,Yalou=Yalu,Arkansas River,Columbia River,Delaware River
Saint-Laurent=fleuve Saint-Laurent,Outaouais River,Richelieu River,Fleuve Mackenzie,Yukon River,Paraná River
Río de la Plata,Magdalena River,Darling River,Pas-de-Calais=Strait of Dover,golfe du Lion,golfe de Botnie
mer de Chine=China Sea,mer de Norvège=Norwegian Sea,détroit de Gibraltar=Straits of Gibraltar,détroit de Magellan
lac Majeur,lac de Garde,Balaton=lac Balaton,lac Malawi,lac Titicaca,lac Huron,lac de Tibériade=Sea of Galilee
Zuiderzee,Scapa Flow
`;

const mountains = `
Alpes=Alpes suisses,Alpes du Sud,Préalpes,Massif armoricain,Mont Rose,Jungfrau,Eiger,Sudètes,Harz,Eifel,Rhodopes
Olympe=mont Olympe=Mount Olympus,Ararat=Mount Ararat,Elbrouz=Elbrus,Taurus,Zagros,Kangchenjunga,Atlas=Haut Atlas
Hoggar,Tibesti,Mont Kenya=Mount Kenya,Drakensberg,Montagne Pelée,Andes=cordillère des Andes,Chimborazo,Cascades
Mont Rainier=Mount Rainier,Mount St. Helens,Denali=McKinley,Grand-Saint-Bernard,Saint-Gothard,Simplon,Brenner
Ben Nevis,Snowdon
`;

const sights = `
Highbury,Stamford Bridge,Elland Road,Villa Park,Goodison Park,Hampden Park,Ibrox,Celtic Park,Lansdowne Road,Croke Park
Murrayfield,Cardiff Arms Park,Camp Nou=Nou Camp,The Oval,Headingley,Old Trafford Cricket Ground,Edgbaston,Trent Bridge
Eden Gardens,Flushing Meadows=Flushing Meadow,Shea Stadium,Fenway Park,Wrigley Field,Camden Yards,Dodger Stadium
Candlestick Park,Nürburgring=Nuerburgring,Hockenheim,Interlagos,Magny-Cours,Brands Hatch,Le Castellet,Longchamp
West End,Quartier latin=Latin Quarter,Père-Lachaise=cimetière du Père-Lachaise,Champ-de-Mars,Chambord,Colisée=Coliseum
place Tiananmen=Place Tian'anmen,Angkor=Angkor Vat,Abou Simbel,Austerlitz,Omaha Beach,Alésia,Azincourt,Crécy,Valmy
Wagram,Trafalgar,Neptune,Uranus,Pluton=Pluto,Soleil,Système solaire
`;

const cities = `
AL-AIN,Erbil=Irbil,Nabatiyeh,Dharan,Mazar-e-Sharif=Mazar-i-Charif,Trincomalee,Batticaloa,Mullaitivu,Luang Prabang
Incheon=Inchon,Kaliningrad=Königsberg,Chisinau=Kishinev,Zepa,Brcko,Doboj,Knin,Vlore,Shkoder,Wroclaw=Breslau
Tallinn=Reval,Lucerne=Luzern,Munster=Muenster,Mönchengladbach=Moenchengladbach,Lübeck=Luebeck,Coblence=Koblenz
Sarrebruck=Saarbruecken,Kaiserslautern,Cobourg,Plaisance=Piacenza,Trévise=Treviso,Pavie=Pavia,Agrigente,Sassari,Ostie
Tivoli,Sestriere,Ségovie=Segovia,Porto=Oporto,Thessalonique=Salonika=Salonica,Trabzon=Trébizonde,Ypres=Ieper,Dinant
Winchester,Hove,Taunton,Tunbridge Wells,Greenock,Dunblane,Foxboro,St. John's=Saint-Jean de Terre-Neuve,Chicoutimi
Saint-Hyacinthe,Mexico=Mexico D.F.
`;

/** Regions old and new, waters, mountains, sights and cities in French and English. */
export const historyAndNature: readonly NameList[] = [
  { type: 'place', kind: 'region', names: regions },
  { type: 'place', kind: 'water', names: waters },
  { type: 'place', kind: 'mountain', names: mountains },
  { type: 'place', kind: 'seat', names: sights },
  { type: 'place', kind: 'city', names: cities },
];
