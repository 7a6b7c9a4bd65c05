import type { NameList } from '../entry.ts';

const bodies = `
PDK=Kurdistan Democratic Party=Parti démocratique du Kurdistan
UPK=Patriotic Union of Kurdistan=Union patriotique du Kurdistan,ZAPU,FIS=Islamic Salvation Front,Hezbollah=Hizbollah
Baas=Ba'ath Party,ETA=Euskadi ta Askatasuna,Black Panthers=Black Panther Party,Aum Shinrikyo=Aum Shinri Kyo
Moro National Liberation Front=MNLF,MILF=Moro Islamic Liberation Front,South Lebanon Army=SLA
FAO=Food and Agriculture Organisation,WEU=UEO,OUA=Organisation of African Unity,ECOMOG,Comecon
League of Nations=Société des Nations=SDN,Luftwaffe,Kriegsmarine,SFIO=Section française de l'Internationale ouvrière
UDF=Union pour la démocratie française,MRP=Mouvement républicain populaire,Front populaire=Popular Front
Action française,Croix-de-Feu,Action démocratique du Québec=ADQ,Union nationale,Whigs,CSU=Christian Social Union
NSDAP=Parti nazi=Nazi Party,Spartakusbund,Democrazia Cristiana=Christian Democrats,Lega=Lega Nord
Alleanza Nazionale=National Alliance,PDS=Democratic Party of the Left,Communist Refoundation=Rifondazione Comunista
Parti populaire=Popular Party,Izquierda Unida=United Left,CiU=Convergence and Union,Freedom Union,Civic Forum
FPÖ=Parti de la liberté,Refah=Welfare Party,True Path Party,Motherland Party,Mapai,Labour Party of Israel,Moledet
Tsomet,United Front,Jamaat-e-Islami=Jamat-i-Islami,MQM=Mohajir Qaumi Movement,New Frontier Party
Social Democratic Party of Japan,Kuomintang=Guomindang,National Party=Parti national,New Zealand First,PMDB
Peronist party=Parti justicialiste,Radical Civic Union,Parti communiste de l'Union soviétique=PCUS
Bolcheviks=Bolsheviks,Reichstag,Sejm,Folketing,Storting,Riksdag,Assemblée constituante,Convention nationale
Comité de salut public,Directoire,Tribunat,Conseil des Cinq-Cents,États généraux,Parlement de Paris
Assemblée législative,Sénat romain,Académie des beaux-arts,Académie royale de peinture et de sculpture
Institut de France,École des beaux-arts=Beaux-Arts,École centrale Paris,Mines Paris=École des mines
École des ponts et chaussées,Sciences Po=Institut d'études politiques de Paris,Conservatoire de Paris
Assurance maladie=Conservatoire national des arts et métiers,Muséum national d'histoire naturelle
BNF=Bibliothèque nationale de France,Opéra-Comique,Archives nationales,British Library,Tate Gallery
Victoria and Albert Museum,Royal Academy,Metropolitan Museum of Art,Museum of Modern Art=MoMA,Carnegie Hall
Metropolitan Opera,Scala=La Scala,Prado=musée du Prado,Ermitage=Hermitage,Bolchoï=Bolshoi,Cour suprême des États-Unis
Royal Marines,U.S. Air Force=USAF,Marine Corps=US Marine Corps,Grande Armée,Garde impériale,Afrika Korps,Résistance
Forces françaises libres=France libre,Templiers=Ordre du Temple=Knights Templar,Ordre de Malte
Chevaliers teutoniques=Ordre Teutonique,Compagnie de Jésus=Jésuites=Jesuits,Ordre de Saint-Benoît,Franciscains
Dominicains,Hanse=Ligue hanséatique,Compagnie des Indes,East India Company,Hudson's Bay=Compagnie de la Baie d'Hudson
Église catholique romaine,Église orthodoxe,Church of England=Église d'Angleterre,Opus Dei,Vatican Bank,Trinity College
Christ Church,Eton=Eton College,Notre Dame=University of Notre Dame,Ohio State,Florida State,Michigan State,Nebraska
Rutgers,Juilliard School
`;

const teams = `
Bayer Leverkusen=Leverkusen,Hamburger SV=Hamburg SV=HSV,Kaiserslautern,Borussia M'gladbach
Deportivo La Coruna=Deportivo Coruna=Deportivo,Real Betis=Betis,Espanyol=Espanol,Real Mallorca,AS Roma=Roma
Sporting Lisbon=Sporting,Anderlecht=RSC Anderlecht,Standard de Liège=Standard Liege,Hearts,Partizan Belgrade=Partizan
Steaua Bucharest=Steaua Bucarest,MTK Budapest,CSKA Sofia,Levski Sofia,CSKA Moscow=CSKA Moscou,Dynamo Tbilisi
Maccabi Tel Aviv,Maccabi Haifa,Hapoel Tel Aviv,Grasshoppers=Grasshopper=Grasshopper Zurich,Neuchâtel Xamax=Xamax
FC Sion,FC Bâle=FC Basel,Sturm,Casino Salzburg,Independiente,San Lorenzo,Vasco da Gama,Botafogo,Universitario
Espérance de Tunis=Esperance,Asante Kotoko,Kashima Antlers,Verdy Kawasaki,Girondins,Stade toulousain=Toulouse rugby
Biarritz Olympique,USA Perpignan,Racing Club de France,Red Star,SM Caen=Stade malherbe de Caen,AS Nancy-Lorraine
FC Sochaux,AS Cannes,RC Paris,Standard,Matra Racing,Wimbledon,Reading,Preston,Stockport,Swindon,Wycombe
Plymouth Argyle,Notts County,Rotherham,Scunthorpe,Shrewsbury,Doncaster,Hartlepool,Darlington,Rochdale,Carlisle United
Crewe=Crewe Alexandra,Bury,Walsall,Peterborough United,Gillingham,Colchester United,Southend United,Leyton Orient
Cambridge United,Torquay,Exeter City,Mansfield,Chesterfield,Lincoln City,Northampton Town,Bristol City,Bristol Rovers
Cheltenham Town,Wrexham,St Johnstone,St Mirren,Falkirk,Partick=Partick Thistle,Clyde,Hamilton Academical,Airdrie
Ayr United,East Fife,Stirling Albion,Morton,Dundee,Cardinals,Falcons,Ravens,Bills,Bears,Bengals,Browns,Cowboys,Broncos
Lions,Packers,Chiefs,Dolphins,Vikings,Patriots,Giants,Jets,Raiders,Eagles,Steelers,Rams,49ers=Niners,Seahawks
Buccaneers,Redskins,Hawks,Hornets,Cavaliers=Cavs,Mavericks,Nuggets,Pistons,Rockets,Pacers,Clippers,Heat,Bucks
Timberwolves,Nets,Magic,76ers=Sixers,Suns,Trail Blazers=Blazers,Kings,SuperSonics=Sonics,Raptors,Jazz,Grizzlies
Pirates,Padres,Marlins,Rockies,Reds,Angels,Athletics,Tigers,Twins,Royals,Brewers,Indians,Mariners,Bruins
Canadiens de Montréal=Canadiens,Toronto Maple Leafs=Maple Leafs=Maple Leafs de Toronto,Senators
Pittsburgh Penguins=Penguins=Penguins de Pittsburgh,Lightning,Devils,Detroit Red Wings=Red Wings=Red Wings de Détroit
Blues,Stars,Colorado Avalanche=Avalanche=Avalanche du Colorado,Nordiques=Nordiques de Québec=Quebec Nordiques
Jets de Winnipeg=Winnipeg Jets,Bruins de Boston,Rangers de New York,Alouettes=Alouettes de Montréal
Montreal Expos=Expos de Montréal,Bulls de Chicago,Lakers de Los Angeles,Celtics de Boston,Williams,Jordan,Ligier
Tyrrell,Minardi,Arrows,Footwork,Sauber,Stewart,Brabham,ONCE,Mapei,Festina,Gewiss,MG-Technogym,Carrera,Polti,TVM
Roslotto,Kelme,Saeco,US Postal,Mercatone Uno,Lotto,Cofidis,Chiefs Rugby,Auckland Warriors,Brisbane Broncos
Canberra Raiders,Manly,St George,Cronulla,Newcastle Knights,North Sydney,Sydney City,Parramatta,Penrith,Balmain
Western Suburbs,Essendon,Collingwood,Carlton,Hawthorn,Geelong,Fitzroy,Footscray,Richmond,West Coast,North Melbourne
Fremantle
`;

const papers = `
Izvestia=Izvestiya,Nezavisimaya Gazeta,Komsomolskaya Pravda,ORT,Ekho Moskvy=Echo de Moscou,Jiji Press,UNI,Antara
Bernama,INA=Iraqi News Agency,MENA,WAM,SPA,Anadolu=Anatolian=Anatolian news agency,CTK,Tanjug,SRNA,Beta,Hina,BTA
Rompres,Lusa,Notimex,Telam,Estado de Sao Paulo,Jornal do Brasil,Gazeta Mercantil,Pagina 12,El Mercurio,La Tercera
El Espectador,El Nacional,Excelsior,La Jornada,El Comercio,Expreso,Cinco Dias,Publico,Diario de Noticias
Boersen-Zeitung,NRC Handelsblad,Neue Zürcher Zeitung=Neue Zuercher Zeitung,Die Presse,Kurier,Der Standard,Expressen
Aftenposten,Verdens Gang,Dagbladet,Berlingske Tidende,Rzeczpospolita,Trybuna,Lidove Noviny,Mlada Fronta Dnes,Pravo
Nepszabadsag,Magyar Hirlap,Zaman,Haaretz=Ha'aretz,Yedioth Ahronoth=Yedioth Aharonoth,Davar,as-Safir,al-Thawra,Kayhan
Ettelaat,Nikkei newspaper=Nikkei Shimbun=Nihon Keizai,Dong-A Ilbo,Hong Kong Standard,Business Times,New Straits Times
The Star,The Nation,Manila Times,Philippine Daily Inquirer,Kompas,The Age,Observer,The Independent=Independent
Daily Mirror=Mirror,The Sun=Sun,The Scotsman,Irish Independent,Business Week,Time,US News,Billboard,Playboy
Journal of the American Medical Association,Fox,Channel 4=Channel Four,Montreal Gazette,Antenne 2,ORTF,TSR
Cahiers du cinéma,L'Aurore,Combat,France-Soir,Spirou,Pilote,Marvel=Marvel Comics,DC Comics,Dargaud,Dupuis,Casterman
Glénat,Grasset,Fayard,Plon,Albin Michel,Éditions du Seuil=Seuil,Actes Sud,Larousse,Penguin,Oxford University Press
Cambridge University Press,Paramount=Paramount Pictures,Universal Pictures=Universal,Columbia=Columbia Pictures
RKO=RKO Pictures,Miramax,United Artists,Walt Disney Pictures,Sony Music,Virgin Records,Capitol Records
Atlantic Records,Columbia Records,Motown,Polydor,Island Records,Barclay,Decca,Deutsche Grammophon
`;

const firms = `
Bull=Groupe Bull,BNP Paribas=Banque Paribas,British National Party=Banque nationale de Paris,Veolia=CGE,Sextant
Promodes,Simca,Panhard,Talbot,Vickers,Lucas,BTR,Tomkins,Lonrho,WH Smith,Ladbroke,Forte,Granada,Rank
EMI Group=Thorn EMI,Diageo=GrandMet,Allied Domecq,Bass,Scottish & Newcastle,British American Tobacco=B.A.T Industries
Gencor,Kleinwort Benson,SBC Warburg=S.G. Warburg,NatWest Markets,Hoare Govett,James Capel,Nikko,Sumitomo=Sumitomo Corp
Nissho Iwai,Sanyo,Fuji Photo Film=Fuji,Minolta,Asahi Breweries,Sapporo,DDI,Daiwa Bank,Fuji Bank,Sakura Bank,Sanwa Bank
Kawasaki Steel,NKK,Thyssenkrupp=Fried. Krupp,Hoesch,Metallgesellschaft,Preussag,VIAG,Schering,Degussa
Boehringer Ingelheim,Bayerische Vereinsbank,Bayerische Hypobank,Deutsche Morgan Grenfell,Dasa=Daimler-Benz Aerospace
MTU,Karstadt,Kaufhof,Metro,Kirch=Kirch Group,STET,Ferruzzi,Mondadori,IRI,Benetton Group,Tabacalera,Argentaria
Banco Popular,Union Fenosa,Gas Natural,Portugal Telecom,Crossair,Malev,Indian Airlines
PIA=Pakistan International Airlines,Gulf Air,Emirates,Air Afrique,Pan Am=Pan American World Airways
American Airlines=AMR,United Airlines=UAL,Eastern Air Lines,Digital Equipment=DEC,Silicon Graphics=SGI
Cray=Cray Research,Unisys,NCR,Wang Laboratories,Data General,Commodore,Atari,Amstrad,Acorn,Texas Instruments=TI,Cyrix
National Semiconductor,Lotus Development,Borland,WordPerfect,Corel,Netscape=Netscape Communications,CompuServe,Prodigy
Lycos,Excite,Infoseek,AltaVista,Sybase,Informix,3Com,Bay Networks,US Robotics=U.S. Robotics,Lucent=Bell Laboratories
SBC=SBC Communications,Pacific Telesis,US West,Tele-Communications Inc=TCI,American Motors,Studebaker,Packard
Oldsmobile,Plymouth,Dodge,McDonnell Douglas,Hughes=Hughes Electronics,Litton,Rockwell,AlliedSignal=Allied Signal
US Steel=USX,Inland Steel,LTV,Reynolds Metals,Phelps Dodge,Asarco,Arco=Atlantic Richfield,Conoco,Phillips Petroleum
Occidental Petroleum=Occidental,Union Carbide,Polaroid,3M=Minnesota Mining,Procter & Gamble=Procter and Gamble
Gillette,RJR Nabisco=RJR,Loews,Brown & Williamson,Liggett=Liggett Group,American Brands,Miller Brewing,Quaker Oats
Sara Lee,ConAgra,J.C. Penney,Reebok,Marvel Entertainment,Johnson & Johnson=Johnson and Johnson,Schering-Plough
Warner-Lambert,Upjohn=Pharmacia & Upjohn,Chiron,Tenet Healthcare,Travelers=Travelers Group,Alex Brown,First Chicago
Barnett Banks,First Interstate,Aetna,Southern Pacific,Seagram Co,Hollinger,Alcan,Placer Dome,Imperial Oil,Petro-Canada
Nova Corp,Potash Corp,Power Corp,Laidlaw,BHP=Broken Hill Proprietary,CRA,Western Mining=WMC,MIM Holdings
Pacific Dunlop,Coles Myer,Foster's,Fairfax,Fletcher Challenge,Telecom New Zealand,Brierley,Swire Pacific,Wharf
Hanbo=Hanbo Steel,Lucky Goldstar,Formosa Plastics,PLDT,Tenaga Nasional,Renong,Sime Darby,Astra International
Siam Cement,Singapore Telecom,Neptune Orient,Tata Iron,Hindustan Lever,ITC,Vitro,Grupo Carso,Bancomer,CVRD,Usiminas
Vasp,Perez Companc,Telefonica de Argentina,Enersis,PDVSA=Petroleos de Venezuela
`;

/** Parties, armies, academies, clubs, papers and companies, many of the 1990s. */
export const partiesAndHouses: readonly NameList[] = [
  { type: 'organization', kind: 'public', names: bodies },
  { type: 'organization', kind: 'sport', names: teams },
  { type: 'organization', kind: 'media', names: papers },
  { type: 'organization', kind: 'company', names: firms },
];
