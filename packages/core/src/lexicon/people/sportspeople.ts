import type { NameList } from '../entry.ts';

const men = `
Wayne Ferreira,MaliVai Washington,Todd Martin,Marcelo Rios,Alex Corretja,Albert Costa,Felix Mantilla,Sergi Bruguera
Carlos Moya,Magnus Gustafsson,Thomas Enqvist,Jonas Bjorkman,Magnus Larsson,Jan Siemerink,Richard Krajicek
Jacco Eltingh,Paul Haarhuis,Cedric Pioline,Guy Forget,Arnaud Boetsch,Fabrice Santoro,Jakob Hlasek,Marc Rosset
Bohdan Ulihrach,Petr Korda,Daniel Vacek,Karel Novacek,Jiri Novak,Tim Henman,Greg Rusedski,Andrei Medvedev
Andrei Chesnokov,Andrei Olhovskiy,Alexander Volkov,Javier Sanchez,Francisco Clavet,Alberto Berasategui,Emilio Sanchez
Renzo Furlan,Andrea Gaudenzi,Hendrik Dreekmann,Bernd Karbacher,Michael Stich,Marc-Kevin Goellner,Carsten Arriens
David Prinosil,Tommy Haas,Nicolas Kiefer,Patrick Rafter,Mark Philippoussis,Lleyton Hewitt,Jason Stoltenberg
Todd Woodbridge,Mark Woodforde,Sandon Stolle,Pat Cash,Sjeng Schalken,Filip Dewulf,Johan Van Herck,Hicham Arazi
Younes El Aynaoui,Karim Alami,Nicolas Lapentti,Gustavo Kuerten,Fernando Meligeni,Hernan Gumy,Franco Squillari
Guillermo Vilas,Bjorn Borg,John McEnroe,Jimmy Connors,Ivan Lendl,Mats Wilander,Ilie Nastase,Rod Laver,Ken Rosewall
Arthur Ashe,Stefano Pescosolido,Vincent Spadea,Jeff Tarango,Jared Palmer,Jonathan Stark,Chris Woodruff,Richey Reneberg
Alex O'Brien,Brett Steven,Leander Paes,Mahesh Bhupathi,Shuzo Matsuoka,Slava Dosedel,Dominik Hrbaty,Marat Safin
Andy Roddick,David Ferrer,David Nalbandian,Juan Carlos Ferrero,Gaston Gaudio,Juan Martin del Potro,Marin Cilic
Stefanos Tsitsipas,Dominic Thiem,Kei Nishikori,Milos Raonic,Grigor Dimitrov,Tomas Berdych,Richard Gasquet,Gilles Simon
Henri Leconte,Ugo Humbert,Nick Kyrgios,Taylor Fritz,Holger Rune,Casper Ruud,Andrey Rublev
Juergen Klinsmann=Jürgen Klinsmann,Lothar Matthaeus=Lothar Matthäus,Andreas Moeller=Andreas Möller,Matthias Sammer
Thomas Haessler,Mehmet Scholl,Oliver Bierhoff,Oliver Kahn,Andreas Koepke,Berti Vogts,Rudi Voeller=Rudi Völler
Karl-Heinz Riedle,Stefan Effenberg,Stefan Kuntz,Fredi Bobic,Giovane Elber,Ciriaco Sforza,Stephane Chapuisat
Ottmar Hitzfeld,Dennis Bergkamp,Patrick Kluivert,Marc Overmars,Clarence Seedorf,Edgar Davids,Edwin van der Sar
Ronald de Boer,Frank de Boer,Danny Blind,Louis van Gaal,Guus Hiddink,Johan Cruyff,Ruud Gullit,Marco van Basten
Frank Rijkaard,Ronald Koeman,Dick Advocaat,Jaap Stam,Phillip Cocu,Wim Jonk,Luc Nilis,Jari Litmanen,Nwankwo Kanu
Finidi George,Sunday Oliseh,Jay-Jay Okocha,Daniel Amokachi,Emmanuel Amunike,Taribo West,Tijani Babangida,Victor Ikpeba
Abedi Pele,Tony Yeboah,Roger Milla,Alan Shearer,Paul Gascoigne=Gascoigne,Teddy Sheringham,David Seaman,Tony Adams
Paul Ince,David Platt,Stuart Pearce,Gareth Southgate,Steve McManaman,Robbie Fowler,Michael Owen,Les Ferdinand
Ian Wright,Gary Lineker,Bryan Robson,Glenn Hoddle,Terry Venables,Bobby Robson,Kevin Keegan,Kenny Dalglish
George Graham,Howard Wilkinson,Ryan Giggs,Roy Keane,Paul Scholes,Nicky Butt,Gary Neville,Andy Cole,Peter Schmeichel
Mark Hughes,Ian Rush,Gary Speed,Ally McCoist,Gordon Durie,Colin Hendry,Craig Brown,Walter Smith,Brian Laudrup
Michael Laudrup,Jack Charlton,Mick McCarthy,Niall Quinn,Steve Staunton,Roberto Baggio,Gianfranco Zola,Gianluca Vialli
Fabrizio Ravanelli,Paolo Maldini,Franco Baresi,Alessandro Costacurta,Demetrio Albertini,Dino Baggio,Roberto Donadoni
Alessandro Del Piero=Del Piero,Francesco Totti,Christian Vieri,Filippo Inzaghi,Enrico Chiesa,Pierluigi Casiraghi
Giuseppe Signori,Arrigo Sacchi,Cesare Maldini,Fabio Capello,Marcello Lippi,Giovanni Trapattoni,Gabriel Batistuta
Abel Balbo,Ariel Ortega,Diego Simeone,Claudio Caniggia,Javier Zanetti,Juan Sebastian Veron,Daniel Passarella
Hernan Crespo,Romario,Bebeto,Dunga,Taffarel,Cafu,Roberto Carlos,Rivaldo,Ronaldinho,Ronaldo Nazario,Kaka,Mario Zagallo
Zico,Socrates,Garrincha,Leonardo,Juninho,Raul Gonzalez,Fernando Hierro,Miguel Angel Nadal,Josep Guardiola,Luis Figo
Rui Costa,Paulo Sousa,Fernando Couto,Joao Pinto,Vitor Baia,Eusebio,Javier Clemente,Julen Guerrero,Andoni Zubizarreta
Alfonso Perez,Predrag Mijatovic,Davor Suker,Zvonimir Boban,Robert Prosinecki,Robert Jarni,Alen Boksic,Dejan Savicevic
Dragan Stojkovic,Sinisa Mihajlovic,Hristo Stoichkov=Stoichkov,Emil Kostadinov,Krasimir Balakov,Yordan Lechkov
Gheorghe Hagi=Hagi,Ilie Dumitrescu,Florin Raducioiu,Dan Petrescu,Gheorghe Popescu,Andriy Shevchenko,Serhiy Rebrov
Andrei Kanchelskis,Valery Karpin,Alexander Mostovoi,Oleg Romantsev,Karel Poborsky,Patrik Berger,Pavel Nedved
Vladimir Smicer,Pavel Kuka,Tomas Skuhravy,Marcel Desailly,Lilian Thuram,Emmanuel Petit,Patrick Vieira
Christian Karembeu,Bixente Lizarazu,Youri Djorkaeff,Christophe Dugarry,Fabien Barthez,Bernard Lama,David Trezeguet
Nicolas Anelka,Robert Pires,Jean-Pierre Papin,David Ginola,Basile Boli,Alain Giresse,Jean Tigana,Just Fontaine
Raymond Kopa,Dominique Rocheteau,Marius Trésor,Guy Roux,Gérard Houllier,Rolland Courbis,Franck Ribéry,Samir Nasri
Blaise Matuidi,Adrien Rabiot,Eduardo Camavinga,Aurélien Tchouaméni,Kingsley Coman,Randal Kolo Muani,Bradley Barcola
Luis Suarez,Diego Forlan,Enzo Francescoli,Carlos Valderrama,Faustino Asprilla,Rene Higuita,Ivan Zamorano,Marcelo Salas
Hugo Sanchez,Jorge Campos,Cuauhtemoc Blanco,Alexi Lalas,Cobi Jones,Hidetoshi Nakata,Kazuyoshi Miura,Hong Myung-bo
Cha Bum-kun,Ali Daei,Khodadad Azizi,Hakan Sukur,Fatih Terim,Tore Andre Flo,Ole Gunnar Solskjaer,Tomas Brolin
Martin Dahlin,Henrik Larsson,Joao Havelange,Lennart Johansson,Bjarne Riis,Jan Ullrich,Marco Pantani,Richard Virenque
Laurent Jalabert,Luc Leblanc,Alex Zuelle=Alex Zülle,Tony Rominger,Evgeni Berzin=Yevgeny Berzin,Abraham Olano
Fernando Escartin,Laurent Dufaux,Mario Cipollini,Johan Museeuw,Michele Bartoli,Andrea Tafi,Francesco Casagrande
Piotr Ugrumov,Claudio Chiappucci,Gianni Bugno,Erik Zabel,Jeroen Blijlevens,Frederic Moncassin,Djamolidin Abdoujaparov
Pascal Herve,Chris Boardman,Graeme Obree,Greg LeMond,Pedro Delgado,Laurent Fignon,Bernard Hinault,Eddy Merckx
Jacques Anquetil,Raymond Poulidor,Fausto Coppi,Gino Bartali,Louison Bobet,Stephen Roche,Sean Kelly,Maurizio Fondriest
Melchor Mauri,Viatcheslav Ekimov,Frank Vandenbroucke,Tom Boonen,Fabian Cancellara,Alberto Contador,Chris Froome
Bradley Wiggins,Mark Cavendish,Alejandro Valverde,Vincenzo Nibali,Peter Sagan,Thibaut Pinot,Romain Bardet
Julian Alaphilippe,Wout van Aert,Mathieu van der Poel,Remco Evenepoel,Primoz Roglic,Noureddine Morceli
Hicham El Guerrouj,Haile Gebrselassie,Said Aouita,Daniel Komen,Wilson Kipketer,Venuste Niyongabo,Paul Tergat
Salah Hissou,Moses Kiptanui,Khalid Skah,Dieter Baumann,Fermin Cacho,Vebjoern Rodal,Joseph Keter,Donovan Bailey
Linford Christie,Frankie Fredericks,Dennis Mitchell,Ato Boldon,Leroy Burrell,Jon Drummond,Calvin Smith,Ben Johnson
Maurice Greene,Justin Gatlin,Tyson Gay,Yohan Blake,Asafa Powell,Roger Black,Butch Reynolds,Derek Mills
Jonathan Edwards,Kenny Harrison,Mike Powell,Ivan Pedroso,Javier Sotomayor,Charles Austin,Sergei Bubka
Sergei Bubka=Sergueï Bubka,Maksim Tarasov,Jan Zelezny,Steve Backley,Raymond Hecht,Lars Riedel,Anthony Washington
Samuel Matete,Derrick Adkins,Bryan Bronson,Allen Johnson,Colin Jackson,Mark Crear,Florian Schwarthoff,Emilio Valle
Dan O'Brien,Daley Thompson,Jesse Owens,Emil Zatopek,Paavo Nurmi,Alain Mimoun,Michel Jazy,Eliud Kipchoge,Mo Farah
Kenenisa Bekele,David Rudisha,Edwin Moses,Alberto Juantorena,Alexander Popov=Alexandre Popov,Gary Hall,Matt Biondi
Mark Spitz,Ian Thorpe,Kieren Perkins,Pieter van den Hoogenband,Alberto Tomba,Luc Alphand,Jean-Claude Killy
Hermann Maier,Lasse Kjus,Kjetil Andre Aamodt,Guenther Mader,Guenter Mader,Kristian Ghedina,Michael von Gruenigen
Thomas Sykora,Ingemar Stenmark,Marcel Hirscher,Pirmin Zurbriggen,Bjorn Daehlie,Vladimir Smirnov,Matti Nykanen
Elvis Stojko,Philippe Candeloro,Todd Eldredge,Naim Suleymanoglu,Alexander Karelin,David Douillet,Vitaly Scherbo
Steve Redgrave,Gerhard Berger,Jean Alesi,Mika Hakkinen,David Coulthard,Eddie Irvine,Rubens Barrichello,Martin Brundle
Heinz-Harald Frentzen,Johnny Herbert,Mika Salo,Jos Verstappen,Olivier Panis,Pedro Diniz,Ukyo Katayama,Nigel Mansell
Nelson Piquet,Niki Lauda,Jackie Stewart,Juan Manuel Fangio,Gilles Villeneuve,Emerson Fittipaldi,Riccardo Patrese
Ralf Schumacher,Giancarlo Fisichella,Jarno Trulli,Kimi Raikkonen,Jenson Button,Nico Rosberg,Daniel Ricciardo
George Russell,Carlos Sainz,Sergio Perez,Frank Williams,Ron Dennis,Bernie Ecclestone,Max Mosley,Flavio Briatore
Jean Todt,Tommi Makinen,Colin McRae,Didier Auriol,Juha Kankkunen,Sébastien Loeb,Sébastien Ogier,Al Unser
Michael Andretti,Mick Doohan,Alex Criville,Luca Cadalora,Max Biaggi,Valentino Rossi,Carl Fogarty,Ari Vatanen
Scottie Pippen,Dennis Rodman,Toni Kukoc,Hakeem Olajuwon,Clyde Drexler,Charles Barkley,Patrick Ewing,Karl Malone
John Stockton,David Robinson,Tim Duncan,Reggie Miller,Gary Payton,Shawn Kemp,Grant Hill,Penny Hardaway
Anfernee Hardaway,Alonzo Mourning,Dikembe Mutombo,Larry Bird,Kareem Abdul-Jabbar,Wilt Chamberlain,Bill Russell
Julius Erving,Allen Iverson,Latrell Sprewell,Vlade Divac,Mitch Richmond,Chris Webber,Juwan Howard,Tim Hardaway
Kevin Garnett,Dirk Nowitzki,Pau Gasol,Phil Jackson,Pat Riley,Larry Brown,Lenny Wilkens,Dwyane Wade,Kevin Durant
Nikola Jokic,Giannis Antetokounmpo,Luka Doncic,Joe Montana,Dan Marino,John Elway,Brett Favre,Troy Aikman,Emmitt Smith
Barry Sanders,Jerry Rice,Steve Young,Deion Sanders,Jim Kelly,Drew Bledsoe,Kerry Collins,Warren Moon,Curtis Martin
Terrell Davis,Peyton Manning,Bill Parcells,Jimmy Johnson,Mike Ditka,Don Shula,Mario Lemieux,Jaromir Jagr,Mark Messier
Eric Lindros,Patrick Roy,Joe Sakic,Peter Forsberg,Steve Yzerman,Sergei Fedorov,Pavel Bure,Brett Hull,Teemu Selanne
Paul Kariya,Dominik Hasek,Martin Brodeur,Mats Sundin,Gordie Howe,Bobby Orr,Maurice Richard,Guy Lafleur,Jean Beliveau
Alexander Ovechkin,Sidney Crosby,Connor McDavid,Cal Ripken,Ken Griffey,Frank Thomas,Mark McGwire,Sammy Sosa
Barry Bonds,Albert Belle,Mo Vaughn,Juan Gonzalez,Ivan Rodriguez,Rafael Palmeiro,Roberto Alomar,Brady Anderson
Bernie Williams,Derek Jeter,Andy Pettitte,Cecil Fielder,Tino Martinez,Alex Rodriguez,Edgar Martinez,Randy Johnson
Roger Clemens,Greg Maddux,John Smoltz,Tom Glavine,Mike Piazza,Hideo Nomo,Gary Sheffield,Jeff Bagwell,Craig Biggio
Tony Gwynn,Ken Caminiti,Andres Galarraga,Ellis Burks,Dante Bichette,Ryne Sandberg,Joe Torre,Bobby Cox,Tommy Lasorda
Babe Ruth,Joe DiMaggio,Jackie Robinson,Mickey Mantle,Hank Aaron,Willie Mays,Pete Rose,Ichiro Suzuki,Nick Price
Ernie Els,Colin Montgomerie,Bernhard Langer,Ian Woosnam,Sandy Lyle,Seve Ballesteros=Severiano Ballesteros
Jose Maria Olazabal,Constantino Rocca,Costantino Rocca,Fred Couples,Phil Mickelson,Tom Lehman,Mark Brooks,Steve Jones
Davis Love,Corey Pavin,Mark O'Meara,Steve Stricker,Loren Roberts,Payne Stewart,Hale Irwin,Jack Nicklaus,Arnold Palmer
Gary Player,Tom Watson,Lee Trevino,Craig Parry,Robert Allenby,Steve Elkington,Vijay Singh,Frank Nobilo
Michael Campbell,Darren Clarke,Padraig Harrington,Lee Westwood,Thomas Bjorn,Per-Ulrik Johansson,Jesper Parnevik
Masashi Ozaki,Isao Aoki,Jordan Spieth,Dustin Johnson,Scottie Scheffler,Jon Rahm,Brooks Koepka,Mark Taylor,Steve Waugh
Mark Waugh,Ian Healy,Glenn McGrath,Ricky Ponting,Michael Slater,Allan Border,Don Bradman,Dennis Lillee,Mark Ramprakash
Alec Stewart,Graham Thorpe,Nasser Hussain,Graeme Hick,Nick Knight,Alan Mullally,Chris Lewis,Dominic Cork,Darren Gough
Robert Croft,Andrew Caddick,Phil Tufnell,Graham Gooch,David Gower,Ian Botham,Geoff Boycott,Andrew Flintoff,Ben Stokes
Joe Root,James Anderson,Stuart Broad,Waqar Younis,Saeed Anwar,Aamir Sohail,Inzamam-ul-Haq,Salim Malik,Ijaz Ahmed
Mushtaq Ahmed,Saqlain Mushtaq,Moin Khan,Shahid Afridi,Shoaib Akhtar,Javed Miandad,Mohammad Azharuddin,Sourav Ganguly
Rahul Dravid,Anil Kumble,Javagal Srinath,Venkatesh Prasad,Vinod Kambli,Navjot Sidhu,Ajay Jadeja,Nayan Mongia,Kapil Dev
Sunil Gavaskar,MS Dhoni,Rohit Sharma,Arjuna Ranatunga,Sanath Jayasuriya,Aravinda de Silva,Romesh Kaluwitharana
Muttiah Muralitharan,Chaminda Vaas,Roshan Mahanama,Asanka Gurusinha,Hashan Tillekeratne,Courtney Walsh,Curtly Ambrose
Carl Hooper,Shivnarine Chanderpaul,Viv Richards,Hansie Cronje,Allan Donald,Jonty Rhodes,Gary Kirsten,Brian McMillan
Shaun Pollock,Jacques Kallis,Andrew Hudson,Daryll Cullinan,Lance Klusener,Martin Crowe,Stephen Fleming,Chris Cairns
Dion Nash,Lee Germon,Richard Hadlee,Andy Flower,Grant Flower,Alistair Campbell,Heath Streak,Dickie Bird,Jonah Lomu
Sean Fitzpatrick,Zinzan Brooke,Andrew Mehrtens,Jeff Wilson,Christian Cullen,John Hart,Francois Pienaar,Joel Stransky
Andre Joubert,Joost van der Westhuizen,Kitch Christie,Andre Markgraaff,David Campese,John Eales,Michael Lynagh
Tim Horan,Will Carling,Rob Andrew,Jeremy Guscott,Rory Underwood,Lawrence Dallaglio,Jonny Wilkinson,Gavin Hastings
Gregor Townsend,Ieuan Evans,Scott Gibbs,Jonathan Davies,Philippe Saint-Andre,Philippe Sella,Thierry Lacroix
Abdelatif Benazzi,Emile Ntamack,Fabien Galthié,Serge Blanco,Jean-Pierre Rives,Bernard Laporte,Sébastien Chabal
Brian O'Driscoll,Keith Wood,Martin Johnson,Dan Carter,Richie McCaw,Siya Kolisi,Naseem Hamed,Prince Naseem Hamed
Lennox Lewis,Frank Bruno,Riddick Bowe,Oliver McCall,George Foreman,Joe Frazier,Michael Moorer,Andrew Golota
Oscar De La Hoya,Julio Cesar Chavez,Pernell Whitaker,Roy Jones,Sugar Ray Leonard,Chris Eubank,Nigel Benn,Don King
Henry Akinwande,Axel Schulz,Manny Pacquiao,Floyd Mayweather,Anthony Joshua,Tyson Fury,Garry Kasparov=Kasparov
Anatoly Karpov=Anatoli Karpov,Viswanathan Anand,Magnus Carlsen,Bobby Fischer,Vladimir Kramnik,Stephen Hendry
Steve Davis,Ronnie O'Sullivan,Jansher Khan,Akebono,Takanohana,Wakanohana,Musashimaru
`;

const women = `
Mary Pierce,Iva Majoli,Anke Huber,Magdalena Maleeva,Chanda Rubin,Kimiko Date,Brenda Schultz-McCarthy
Mary Joe Fernandez,Barbara Paulus,Amanda Coetzer,Sabine Appelmans,Nathalie Tauziat,Julie Halard-Decugis
Sandrine Testud,Karina Habsudova,Helena Sukova,Natasha Zvereva,Gigi Fernandez,Zina Garrison,Irina Spirlea
Judith Wiesner,Ai Sugiyama,Anna Kournikova=Kournikova,Patty Schnyder,Elena Likhovtseva,Larisa Neiland,Yayuk Basuki
Chris Evert,Billie Jean King,Margaret Court,Evonne Goolagong,Tracy Austin,Justine Henin=Henin,Kim Clijsters=Clijsters
Jennifer Capriati,Elena Dementieva,Svetlana Kuznetsova,Dinara Safina,Victoria Azarenka,Petra Kvitova,Simona Halep
Garbine Muguruza,Angelique Kerber,Caroline Wozniacki,Na Li,Agnieszka Radwanska,Emma Raducanu,Jessica Pegula
Madison Keys,Ons Jabeur,Kristina Mladenovic,Gail Devers,Gwen Torrence,Merlene Ottey,Irina Privalova
Jackie Joyner-Kersee,Florence Griffith-Joyner,Marion Jones,Inger Miller,Juliet Cuthbert,Cathy Freeman,Falilat Ogunkoya
Jearl Miles,Kim Batten,Deon Hemmings,Tonja Buford-Bailey,Ludmila Engquist,Michelle Freeman,Svetlana Masterkova
Maria Mutola,Kelly Holmes,Sonia O'Sullivan,Gabriela Szabo,Fernanda Ribeiro,Derartu Tulu,Wang Junxia,Uta Pippig
Stefka Kostadinova,Inha Babakova,Heike Drechsler,Chioma Ajunwa,Fiona May,Inessa Kravets,Ashia Hansen,Ilke Wyludda
Astrid Kumbernuss,Heli Rantanen,Ghada Shouaa,Denise Lewis,Fanny Blankers-Koen,Wilma Rudolph,Colette Besson
Michelle Smith,Franziska van Almsick,Krisztina Egerszegi,Amy Van Dyken,Penny Heyns,Le Jingyi,Katja Seizinger
Picabo Street,Pernilla Wiberg,Deborah Compagnoni,Isolde Kostner,Hilde Gerg,Vreni Schneider,Tonya Harding
Nancy Kerrigan,Oksana Baiul,Katarina Witt,Michelle Kwan,Surya Bonaly,Tara Lipinski,Larisa Lazutina,Svetlana Khorkina
Shannon Miller,Dominique Moceanu,Kerri Strug,Annika Sorenstam,Laura Davies,Karrie Webb,Se Ri Pak,Nancy Lopez
`;

/** Sportspeople, of the 1990s above all. */
export const sportspeople: readonly NameList[] = [
  { type: 'person', kind: 'person', gender: 'm', names: men },
  { type: 'person', kind: 'person', gender: 'f', names: women },
];
