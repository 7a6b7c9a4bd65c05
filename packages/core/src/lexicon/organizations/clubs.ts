import type { NameList } from '../entry.ts';

/** Clubs by the names that sports reports give them, which are mostly their cities'. */
const clubNames = `
Chelsea,Liverpool,Leicester,Southampton,Newcastle,Manchester,Sunderland,Middlesbrough,Coventry,Derby,Blackburn
Bolton,Burnley,Watford,Brighton,Bournemouth,Norwich,Ipswich,Leeds,Birmingham,Swansea,Cardiff,Hull,Stoke,Wigan
Portsmouth,Barnsley,Bradford,Charlton,West Bromwich Albion=West Brom,Wimbledon FC,Millwall,Oldham,Stoke City
Swansea City,Cardiff City,Hull City,Bradford City,Birmingham City,Huddersfield,Luton,Oxford United,Port Vale,Grimsby
Tranmere,Sheffield,Gunners,Red Devils,Magpies,Toffees,Saints FC,Lyon,Marseille,Nantes,Lens,Lille,Bordeaux,Monaco
Rennes,Nice,Strasbourg,Metz,Nancy,Montpellier,Auxerre,Bastia,Guingamp,Le Havre,Caen,Cannes,Lorient,Reims,Brest
Angers,Dijon,Toulouse,Saint-Etienne=Saint-Étienne=St Etienne,Barcelona=Barcelone,Valencia=Valence CF
Seville=Séville=Sevilla,Celta Vigo=Celta,Real Zaragoza=Zaragoza,Tenerife,Sporting Gijon,Rayo Vallecano,Real Oviedo
Racing Santander,Valladolid,Logrones,Compostela,Extremadura,Getafe,Osasuna,Girona,Lazio,Napoli=Naples,Parma=Parme
Bologna=Bologne,Cagliari,Verona,Vicenza,Piacenza,Perugia,Reggiana,Torino,Genoa
Borussia Moenchengladbach=Moenchengladbach=Mönchengladbach,1860 Munich,Karlsruhe,VfL Bochum=Bochum,Hansa Rostock
MSV Duisburg=Duisburg,FC Cologne,St Pauli=Sankt Pauli,Arminia Bielefeld=Bielefeld,Fortuna Duesseldorf
SC Freiburg=Freiburg,Wolfsburg,Hoffenheim,Mainz,Augsburg,Twente=Twente Enschede,Vitesse Arnhem=Vitesse
Roda JC=Roda JC Kerkrade,Heerenveen,Utrecht,Willem II=Willem II Tilburg,NAC Breda,Sparta Rotterdam,Fortuna Sittard
RKC Waalwijk,Groningen,Volendam,NEC Nijmegen,De Graafschap,AZ Alkmaar,Lokeren,Mouscron,Genk,Gand,Boavista
Vitoria Guimaraes,Sporting Braga=Braga,Trabzonspor,PAOK=PAOK Salonika,Croatia Zagreb,Hajduk Split,Dinamo Bucharest
Rapid Bucharest,Austria Vienna,Sturm Graz,FC Zurich,Sion,Dynamo Moscow,Lokomotiv Moscow,Torpedo Moscow
Alania Vladikavkaz,Widzew Lodz,Legia Warsaw,Slovan Bratislava,Brondby,Aarhus,IFK Gothenburg=IFK Goteborg,Malmo FF
AIK Stockholm,Djurgarden,Brann,HJK Helsinki,Rangers,Aberdeen FC,Dundee United,Kilmarnock,Motherwell,Dunfermline
Raith,Sao Paulo FC,Gremio,Internacional,Cruzeiro,Penarol,Nacional,Colo Colo,Raja Casablanca,Wydad,Orlando Pirates
Kaizer Chiefs,Atlanta Falcons,Carolina Panthers=Panthers,Arizona Cardinals
San Diego Chargers=Los Angeles Chargers=Chargers,Houston Oilers=Oilers,Houston Texans,Tennessee Titans
Jacksonville Jaguars=Jaguars,Indianapolis Colts=Colts,Cleveland Browns,Washington Bullets=Washington Wizards=Wizards
Sacramento Kings,New Jersey Devils,New York Islanders=Islanders,Philadelphia Flyers=Flyers
Washington Capitals=Capitals,Buffalo Sabres=Sabres,Ottawa Senators,Hartford Whalers=Whalers
Chicago Blackhawks=Blackhawks,St Louis Blues=St. Louis Blues,Dallas Stars,Phoenix Coyotes=Coyotes
Calgary Flames=Flames,Vancouver Canucks=Canucks,Anaheim Mighty Ducks=Mighty Ducks=Anaheim Ducks,Los Angeles Kings
San Jose Sharks=Sharks,Leicestershire,Warwickshire,Gloucestershire,Nottinghamshire,Yorkshire CCC,Surrey CCC
Glamorgan,Hampshire CCC,Worcestershire,Middlesex,Northamptonshire,Somerset CCC,Sussex CCC,Derbyshire CCC
Lancashire CCC,Durham CCC,Queensland Bulls,Bath Rugby,Harlequins,Wasps,Saracens,Gloucester Rugby,Northampton Saints
Leinster,Munster,Ulster Rugby,Connacht,Wigan Warriors,St Helens,Bradford Bulls,Warrington Wolves,Canterbury
Essex,Sussex,Kent,Surrey,Somerset,Hampshire,Durham,Yorkshire,Lancashire,Derbyshire,Auckland Blues,Crusaders,Brumbies,Waratahs,Hurricanes
`;

export const clubs: readonly NameList[] = [{ type: 'organization', kind: 'sport', names: clubNames }];
