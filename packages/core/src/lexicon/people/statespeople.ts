import type { NameList } from '../entry.ts';

const men = `
William Cohen,William Perry,Anthony Lake,Leon Panetta,Mickey Kantor,Ron Brown,Michael McCurry=Mike McCurry
Nicholas Burns,Strobe Talbott,Richard Holbrooke=Holbrooke,Dennis Ross,Robert Pelletreau,Bill Richardson,Dan Glickman
John Deutch,Louis Freeh,Henry Cisneros,Robert Reich,Jack Kemp,Pat Buchanan,Lamar Alexander,Phil Gramm,Steve Forbes
Trent Lott,Tom Daschle,Dick Armey,Dick Gephardt,Jesse Helms,Strom Thurmond,Edward Kennedy,Jesse Jackson
Louis Farrakhan,Timothy McVeigh,Terry Nichols,Theodore Kaczynski,Al D'Amato,Mario Cuomo,George Pataki,Pete Wilson
Norman Schwarzkopf,John Shalikashvili,George Shultz,James Baker,Caspar Weinberger,Cyrus Vance,Zbigniew Brzezinski
Walter Mondale,Michael Dukakis,Spiro Agnew,Lyndon Johnson=Lyndon B. Johnson,Harry Truman=Harry S. Truman
Dwight Eisenhower=Dwight D. Eisenhower,Franklin Roosevelt=Franklin D. Roosevelt=Franklin Delano Roosevelt
Theodore Roosevelt,Woodrow Wilson,Abraham Lincoln,Thomas Jefferson,George Washington,Benjamin Franklin,John Adams
Andrew Jackson,Ulysses Grant=Ulysses S. Grant,Robert E. Lee,Herbert Hoover,Martin Luther King=Martin Luther King Jr
Malcolm X,Robert McNamara,Dean Acheson,Douglas MacArthur,George Patton,J. Edgar Hoover,Sir Patrick Mayhew
Patrick Mayhew,Michael Portillo,John Redwood,Michael Howard,Stephen Dorrell,Douglas Hogg,Douglas Hurd,Norman Lamont
Geoffrey Howe,John Prescott,Jack Straw,David Blunkett,Paddy Ashdown,Neil Kinnock,Michael Foot,James Callaghan
Harold Wilson,Edward Heath,Anthony Eden,Harold Macmillan,Clement Attlee,Neville Chamberlain,Stanley Baldwin
David Lloyd George,Herbert Asquith,Benjamin Disraeli,William Gladstone,Leon Brittan,Dick Spring,Albert Reynolds
Charles Haughey,Garret FitzGerald,Eamon de Valera,Michael Collins,Alexander Korzhakov,Pavel Grachev,Igor Rodionov
Anatoly Chubais=Anatoli Tchoubaïs,Yegor Gaidar=Egor Gaïdar,Vladimir Zhirinovsky=Vladimir Jirinovski
Grigory Yavlinsky=Grigori Iavlinski,Ivan Rybkin,Yuri Luzhkov=Iouri Loujkov,Vladimir Potanin,Aslan Maskhadov
Shamil Basayev=Chamil Bassaïev,Dzhokhar Dudayev=Djokhar Doudaïev,Zelimkhan Yandarbiyev,Movladi Udugov,Doku Zavgayev
Leonid Kuchma=Leonid Koutchma,Leonid Kravchuk,Stanislav Shushkevich,Levon Ter-Petrosyan=Levon Ter-Petrossian
Heydar Aliyev=Heidar Aliev,Islam Karimov,Emomali Rakhmonov,Askar Akayev,Saparmurat Niyazov
Leonid Brejnev=Leonid Brezhnev=Brezhnev=Brejnev,Nikita Khrouchtchev=Nikita Khrushchev=Khrouchtchev=Khrushchev
Iouri Andropov=Yuri Andropov,Konstantin Tchernenko,Viatcheslav Molotov,Lavrenti Beria=Beria
Léon Trotski=Leon Trotsky=Trotski=Trotsky,Nicolas II,Gueorgui Joukov=Georgy Zhukov,Andreï Gromyko,Andreï Sakharov
Alexandre Soljenitsyne=Alexander Solzhenitsyn,Roman Herzog,Johannes Rau,Oskar Lafontaine,Rudolf Scharping
Volker Ruehe=Volker Rühe,Guenter Rexrodt,Norbert Bluem,Manfred Kanther,Edmund Stoiber,Kurt Biedenkopf
Hans-Dietrich Genscher=Genscher,Richard von Weizsaecker=Richard von Weizsäcker,Erich Honecker=Honecker,Egon Krenz
Hans Modrow,Willy Brandt,Helmut Schmidt,Konrad Adenauer=Adenauer,Ludwig Erhard,Franz Josef Strauss,Otmar Issing
Karl Otto Poehl,Helmut Schlesinger,Ernst Welteke,Juergen Schrempp,Ferdinand Piech,Jose Ignacio Lopez
Heinrich Himmler=Himmler,Joseph Goebbels=Goebbels,Hermann Göring=Hermann Goering=Göring,Albert Speer,Rudolf Hess
Erwin Rommel=Rommel,Adolf Eichmann,Klaus Barbie,Erich Priebke=Priebke,Paul von Hindenburg=Hindenburg,Otto von Bismarck
Guillaume II,Rosa Luxemburg,Karl Liebknecht,Carlo Azeglio Ciampi,Francesco Cossiga,Gianfranco Fini,Walter Veltroni
Antonio Fazio,Giulio Tremonti,Piero Fassino,Aldo Moro,Alcide De Gasperi,Enrico Berlinguer,Victor-Emmanuel II
Camillo Cavour,Giuseppe Garibaldi,Carlo De Benedetti,Gianni Agnelli,Cesare Romiti,Rodrigo Rato,Jordi Pujol
Julio Anguita,Adolfo Suarez,Antonio Salazar=António de Oliveira Salazar,Anibal Cavaco Silva,Jorge Sampaio
Constantinos Karamanlis,Costas Karamanlis,Miltiadis Evert,Theodoros Pangalos,Glafcos Clerides,Rauf Denktash
Viktor Klima,Thomas Klestil,Wolfgang Schuessel=Wolfgang Schüssel,Kurt Waldheim,Bruno Kreisky,Engelbert Dollfuss
Thorbjoern Jagland,Kjell Magne Bondevik,Poul Nyrup Rasmussen,Uffe Ellemann-Jensen,Paavo Lipponen,Olof Palme
Ingvar Carlsson,Hans van Mierlo,Gerrit Zalm,Erik Derycke,Philippe Maystadt,Wilfried Martens,Paul-Henri Spaak
Leopold III,Jozef Oleksy,Wlodzimierz Cimoszewicz,Waldemar Pawlak,Leszek Balcerowicz,Tadeusz Mazowiecki
Wojciech Jaruzelski=Jaruzelski,Wladyslaw Gomulka,Józef Pilsudski,Milos Zeman,Alexander Dubcek,Gustav Husak
Arpad Goencz,Arpad Göncz,Gyula Horn,Jozsef Antall,Janos Kadar,Imre Nagy,Michal Kovac,Emil Constantinescu
Victor Ciorbea,Nicolae Ceausescu=Ceausescu,Petar Stoyanov,Zhan Videnov,Todor Zhivkov=Todor Jivkov,Zhelyu Zhelev
Milan Kucan,Janez Drnovsek,Kiro Gligorov,Momir Bulatovic,Milo Djukanovic,Zoran Lilic,Zoran Djindjic,Vuk Draskovic
Vojislav Kostunica,Momcilo Krajisnik,Haris Silajdzic,Kresimir Zubak,Ejup Ganic,Mate Granic,Fatos Nano,Enver Hoxha
Algirdas Brazauskas,Vytautas Landsbergis,Guntis Ulmanis,Andris Skele,Lennart Meri,Mart Laar,Ezer Weizman,David Levy
Yitzhak Mordechai,Yitzhak Shamir,Menahem Begin=Menachem Begin,David Ben Gourion=David Ben-Gurion,Moshe Dayan
Dan Shomron,Amnon Shahak,Dore Gold,Uri Savir,Saeb Erekat,Hanan Ashrawi,Ahmed Korei,Ahmed Qurei,Nabil Shaath
Ahmed Yassin=Sheikh Ahmed Yassin,Faisal al-Husseini,Farouq al-Shara,Abdel-Halim Khaddam,Elias Hrawi,Emile Lahoud
Selim Hoss,Abdul-Karim al-Kabariti,Zaid bin Shaker,Taha Yassin Ramadan,Mohammed Saeed al-Sahaf,Uday Hussein
Hussein Kamel,Jalal Talabani,Ali Akbar Velayati,Ali Akbar Nateq-Nouri,Mohammad Mossadegh,Mohammad Reza Pahlavi
Sultan bin Abdul-Aziz,Saud al-Faisal,Zaki Yamani,Sultan Qaboos,Hamad bin Khalifa al-Thani,Jaber al-Ahmad al-Sabah
Ali Abdullah Saleh,Gamal Abdel Nasser=Nasser,Anouar el-Sadate=Anwar Sadat=Sadate=Sadat,Esmat Abdel Meguid
Houari Boumédiène,Ahmed Ben Bella,Chadli Bendjedid,Mohamed Boudiaf,Ahmed Ouyahia,Abassi Madani,Hocine Aït Ahmed
Mehdi Ben Barka,Moulay Ismaïl,Abdelkader,Mustafa Kemal Atatürk=Mustafa Kemal=Atatürk,Turgut Ozal,Mesut Yilmaz
Bulent Ecevit,Burhanuddin Rabbani,Gulbuddin Hekmatyar,Ahmad Shah Massoud=commandant Massoud,Abdul Rashid Dostum
Mohammad Najibullah=Najibullah,Mullah Omar=mollah Omar,Farooq Leghari,Zia-ul-Haq,Ali Jinnah=Muhammad Ali Jinnah
Inder Kumar Gujral,P. Chidambaram,Sitaram Kesri,Jyoti Basu,Laloo Prasad Yadav,L.K. Advani,Bal Thackeray,Morarji Desai
Lal Bahadur Shastri,Velupillai Prabhakaran,Ranil Wickremesinghe,Junius Jayewardene,Mujibur Rahman
Girija Prasad Koirala,King Birendra,Yasuhiro Nakasone,Kakuei Tanaka,Kiichi Miyazawa,Morihiro Hosokawa,Tsutomu Hata
Keizo Obuchi,Yukihiko Ikeda,Wataru Kubo,Yasuo Matsushita,Eisuke Sakakibara,Ichiro Ozawa,Hirohito,Akihito,Naruhito
Hideki Tojo,Isoroku Yamamoto,Roh Moo-hyun,Park Chung-hee,Syngman Rhee,Hwang Jang-yop,Kim Young-nam
Chou En-lai=Zhou Enlai,Zhao Ziyang,Hu Yaobang,Qiao Shi,Li Ruihuan,Rong Yiren,Wei Jingsheng,Wang Dan,Lien Chan
James Soong,Sun Yat-sen,Martin Lee,Anson Chan,Donald Tsang,Li Ka-shing,Chuan Leekpai,Banharn Silpa-archa
Chavalit Yongchaiyudh,Ung Huot,Norodom Ranariddh=Prince Ranariddh,Ieng Sary,Khieu Samphan,Do Muoi,Vo Van Kiet
Vo Nguyen Giap=général Giap,Ngo Dinh Diem,Ali Alatas,B.J. Habibie,Abdurrahman Wahid,Sukarno,Susilo Bambang Yudhoyono
Carlos Belo,Nur Misuari,Alexander Downer,Peter Costello,Tim Fischer,Kim Beazley,Bob Hawke,Gough Whitlam,Robert Menzies
Ruth Richardson,Robert Muldoon,Don McKinnon,Julius Chan,Sitiveni Rabuka,Jules Wijdenbosch,Pieter Botha=P.W. Botha
Pik Botha,Hendrik Verwoerd,Oliver Tambo,Walter Sisulu,Joe Slovo,Chris Hani,Trevor Manuel,Chris Stals,Tito Mboweni
Steve Biko,Robert Sobukwe,Sam Nujoma,Joaquim Chissano,Afonso Dhlakama,Samora Machel,Agostinho Neto,Kenneth Kaunda
Frederick Chiluba,Hastings Banda,Bakili Muluzi,Julius Nyerere,Benjamin Mkapa,Ali Hassan Mwinyi,Jomo Kenyatta
Milton Obote,Idi Amin=Idi Amin Dada,Haile Selassie,Mengistu Haile Mariam,Mohamed Farah Aideed,Hussein Aideed
Ali Mahdi Mohamed,Siad Barre,Hassan al-Tourabi=Hassan al-Turabi,John Garang,Sylvestre Ntibantunganya,Melchior Ndadaye
Juvénal Habyarimana,Pasteur Bizimungu,Patrice Lumumba=Lumumba,Moïse Tshombé,Kengo wa Dondo,Etienne Tshisekedi
Kwame Nkrumah,Jerry Rawlings,John Kufuor,Nnamdi Azikiwe,Moshood Abiola,Tom Ikimi,Umaru Yar'Adua
Léopold Sédar Senghor=Senghor,Modibo Keïta,Moussa Traoré,Alpha Oumar Konaré,Amadou Toumani Touré,Sékou Touré
Gnassingbé Eyadéma,Ange-Félix Patassé,Jean-Bedel Bokassa=Bokassa,Ahmadou Ahidjo,Hamani Diori,Ibrahim Baré Maïnassara
Mamadou Tandja,Ahmed Tejan Kabbah,Prince Johnson,Samuel Doe,Albert Zafy,Marc Ravalomanana,Philibert Tsiranana
Bob Denard,France-Albert René,Navin Ramgoolam,Salim Ahmed Salim,Itamar Franco,Jose Sarney
Fernando Collor de Mello=Fernando Collor,Pedro Malan,Getulio Vargas,Juscelino Kubitschek,Joao Goulart,Raul Alfonsin
Roque Fernandez,Fernando de la Rua,Eduardo Duhalde,Juan Peron,Leopoldo Galtieri,Jorge Rafael Videla
Julio Maria Sanguinetti,Juan Carlos Wasmosy,Alfredo Stroessner,Gonzalo Sanchez de Lozada,Hugo Banzer
Victor Paz Estenssoro,Alan Garcia,Abimael Guzman,Javier Perez de Cuellar,Nestor Cerpa,Abdala Bucaram
Sixto Duran Ballen,Jamil Mahuad,Rafael Caldera,Carlos Andres Perez,Andres Pastrana,Cesar Gaviria,Horacio Serpa
Ernesto Perez Balladares,Arnoldo Aleman,Anastasio Somoza,Alvaro Arzu,Rigoberta Menchu,Jose Napoleon Duarte
Luis Donaldo Colosio,Cuauhtemoc Cardenas,Jose Angel Gurria,Guillermo Ortiz,Carlos Salinas de Gortari,Raul Salinas
Lazaro Cardenas,Porfirio Diaz,Emiliano Zapata,Pancho Villa,Benito Juarez,Joaquin Balaguer,Leonel Fernandez
Rafael Trujillo,François Duvalier,Jean-Claude Duvalier,Raoul Cédras,Toussaint Louverture,Fulgencio Batista
Ernesto Guevara=Che Guevara=Ernesto Che Guevara,Ricardo Alarcon,Roberto Robaina,Michael Manley
Percival Patterson=P.J. Patterson,Pierre Elliott Trudeau=Pierre Trudeau,Joe Clark,John Turner,René Lévesque
Maurice Duplessis,Jean Lesage,Robert Bourassa,Lloyd Axworthy,Preston Manning,Ralph Klein,Mike Harris,Gordon Thiessen
William Lyon Mackenzie King,Wilfrid Laurier,John A. Macdonald,Rolf Ekeus,Yasushi Akashi,Sergio Vieira de Mello
Hans Blix,Kurt Masur,Andrew Crockett,Donald Johnston,Renato Ruggiero,Peter Sutherland,Jacques de Larosiere
Yves-Thibault de Silguy,Karel Van Miert,Hans van den Broek,Franz Fischler,Martin Bangemann,Manuel Marin,Klaus Haensch
Willy Claes,Manfred Woerner,Nicholas Leeson=Nick Leeson,Robert Maxwell,Conrad Black,Rupert Pennant-Rea,Kerry Packer
Alan Bond,Bernie Cornfeld,Michael Milken,Ivan Boesky,Ted Turner,Sumner Redstone,Michael Eisner,Michael Ovitz
Jack Welch,Lee Iacocca,Robert Eaton,Alex Trotman,Kirk Kerkorian,Donald Burr,Lou Gerstner=Louis Gerstner,Andy Grove
Andrew Grove,John Sculley,Gil Amelio,Scott McNealy,Jim Barksdale,Steve Ballmer,Paul Allen,Marc Benioff,Reed Hastings
Yasuo Hamanaka,Jean-Marie Messier,Jean-Yves Haberer,Loïk Le Floch-Prigent,Serge Tchuruk,Jacques Calvet
Louis Schweitzer,Jean Gandois,Ernest-Antoine Seillière,Nicole Notat,Louis Viannet,Christian Blanc,Bernard Pons
Jean Arthuis,Hervé de Charette,Charles Millon,Jacques Toubon,Jacques Barrot,Franck Borotra,Jean-Louis Debré
Philippe Douste-Blazy,François Léotard,Michel Noir,Bruno Mégret,Brice Lalonde,Antoine Waechter,Jacques Duclos
Maurice Thorez,Pierre Mendès France=Mendès France,Guy Mollet,Léon Blum,Edouard Daladier
Philippe Pétain=maréchal Pétain=Pétain,Pierre Laval,Jean Moulin,Philippe Leclerc de Hauteclocque
Georges Clemenceau=Clemenceau,Raymond Poincaré,Aristide Briand,Jean Jaurès=Jaurès,Jules Ferry,Léon Gambetta=Gambetta
Adolphe Thiers,Patrice de Mac Mahon,Jules Grévy,Sadi Carnot,Félix Faure,Paul Doumer,Albert Lebrun,Vincent Auriol
René Coty,Maurice Papon,Paul Touvier,René Bousquet,Robert Schuman,Jean Monnet,Michel Debré,Jacques Chaban-Delmas
Maurice Couve de Murville,Ferdinand Foch,Joseph Joffre
`;

/** Those who govern, command and own companies, since 1900. */
export const statespeople: readonly NameList[] = [{ type: 'person', kind: 'person', gender: 'm', names: men }];
