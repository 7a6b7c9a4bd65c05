/** Given names of more languages, beside `given.ts`; folded at reading, parted by spaces. */
export const givenNamesOfTheWorld = {
  men: `
Abderrahim Abdelhamid Abdelhak Abdelilah Abdellatif Abdelmalek Abdelwahab Abdessalam Abdulaziz Abdulhamid Abdulla
Abdulrahman Abdurrahman Abed Abid Abubakar Achraf Adel Adil Adnan Ahsan Akram Alaa Alauddin Aleem Alhassan Alioune Aliou
Alpaslan Amadeo Aman Amanullah Amar Amer Amjad Ammar Anas Anis Anouar Antar Arafat Arif Arsalan Asad Ashfaq Ashraf
Asghar Aslan Assad Atef Atif Awad Ayaz Ayhan Ayoub Azeem Azhar Azim Azmi Azzedine Babacar Babak Badr Baha Bahram Bakary
Bakr Bandar Barak Basel Bassam Bassem Bekir Belkacem Bensalem Berat Berk Boualem Boubacar Boubker Bouchaib Boualam
Bülent Burhan Cavit Cemal Cengiz Chadli Chafik Chakib Charaf Chedli Choukri Cüneyt Daoud Dawood Djibril Driss Ebrahim
Ehsan Elyes Emad Emin Engin Enver Erdal Erdem Ergün Erkan Ersin Ertugrul Esam Essam Evren Ezzat Fadel Fadi Fahad Fahd
Fahim Faiz Faouzi Farhan Faris Fatih Faruk Fateh Fawaz Fawzi Fayez Faysal Ferhat Feroz Fethi Fikret Firas Furkan Gamal
Ghassan Ghazi Gökhan Hacène Hadi Hafez Hafid Hafiz Haidar Haider Halil Halim Hamad Hamdan Hamdi Hamed Hamadi Hamidou
Hani Harith Haris Harun Hasan Hasib Hassane Hatem Haydar Hazem Hedi Hichem Hikmet Hilal Hocine Hosni Houcine Houssam
Houssem Hüseyin Husni Hussam Hussain Idir Idris Ihab Ikram Ilham Ilyas Ilyes Iqbal Irfan Issam Iyad Izzat Jaafar Jabir
Jafar Jalil Jamil Jawad Jihad Jilali Kaan Kaddour Kadir Kassem Kassim Kazem Kenan Khair Khalifa Khalil Khamis Khosrow
Khurram Koray Lakhdar Levent Lofti Lounès Maamar Maher Mahfoud Mahmud Mahdi Majed Maksud Malek Mamdouh Mamun Manaf
Mansour Mansoor Marouane Marzouk Massoud Maroun Maysara Mazen Melih Menad Merouane Mert Mesut Metin Miloud Mirza Moez
Mohand Mohammad-Reza Mohamadou Mohsen Mohssine Mokhtar Morteza Mostafa Mounib Mourtada Moutaz Muammar Mubarak Muhammed
Muhsin Mujahid Mujib Mukhtar Munir Murad Musa Mushtaq Muslim Muzaffar Naceur Nacim Nadeem Naeem Naguib Nahid Naim Naji
Najm Nasim Nasir Nasr Nasrallah Naveed Nawaf Nawfel Nayef Nazih Nazim Necmettin Nidal Nihat Nizar Noman Nour-Eddine Nuri
Okan Oktay Omer Othmane Ozan Özgür Parvez Pervaiz Qais Qamar Qasim Raed Rafat Rafic Rafiq Raheem Rahim Rahmat Rajab
Ramadan Ramazan Ramdane Raouf Rashad Rasheed Rasim Raymon Reda Redha Refik Remzi Reshad Riaz Ridha Ridvan Rifat Rifaat
Riyad Rizwan Rostam Rouhollah Ruhollah Saadeddine Sabri Sadek Sadiq Sadok Saif Sajid Sajjad Salahuddin Samad Sameer
Samih Saqib Sardar Sarwar Satar Savas Sayed Seddik Sedat Sefer Selcuk Selim Serdar Seyed Shafiq Shahbaz Shahram Shaker
Shakib Shamim Sharif Shaukat Sherif Shihab Shoaib Shukri Sidi Sinan Slimane Sohail Sohrab Soufiane Soulaiman Suhail
Sulaiman Syed Taha Taieb Taj Talal Talat Tamer Tamim Taner Tanvir Tarik Tawfik Taoufik Tayeb Tayfun Temel Toufik Turgut
Turki Ufuk Ugur Umair Usman Uthman Utku Vahid Vedat Volkan Wadih Wael Wahid Wajdi Waleed Wissam Yacoub Yahya Yakup Yaqub
Yaser Yasin Yasir Yassin Yavuz Yazid Yigit Yildirim Younes Younis Youcef Yousaf Yücel Yunus Zafar Zaher Zaid Zaman Zayd
Zeki Zia Zied Zine Ziyad Zoheir Zoubir Zubair Zulfiqar Adriaan Aart Arjan Bastiaan Boudewijn Bram Cees Coen Cor Daan
Edwin Eelco Evert Frans Frits Gert Gijs Govert Guus Harm Harmen Henk Huub Ivo Jacco Jelle Joep Johannes Koen Laurens
Lieven Lodewijk Luuk Marijn Mart Matthijs Mees Michiel Niek Rens Rik Rinus Robbert Roel Roelof Rutger Siem Sjoerd Stijn
Teun Thijs Tijmen Tjalling Willem Yvo Zeger Aki Ari Arto Asko Eero Esa Esko Hannu Harri Heikki Ilkka Jaakko Jani Janne
Jari Jarkko Jarno Jouni Juha Jussi Jyrki Kalle Kari Kimmo Lauri Leevi Lennart Markku Marku Mika Olavi Olli Pasi Pauli
Pentti Petri Raimo Reijo Risto Seppo Tapio Teemu Teppo Tero Toni Tuomas Urho Valtteri Vesa Ville Väinö Aleksi Arne Axel
Birger Bosse Claes Dag Egil Einar Eirik Eivind Finn Folke Frode Geir Gösta Gudmund Haakon Halvard Harald Hjalmar Ingemar
Ingvar Ivar Jarl Jöran Kåre Kaare Kristoffer Leif Ludvig Mårten Nicklas Oddvar Oskar Ove Øystein Pål Peder Pelle Peer
Ragnar Roald Roar Rolv Sigurd Sindre Sixten Staffan Ståle Stein Steinar Sture Svante Sverre Tage Terje Thor Thorbjørn
Thorvald Tor Tore Torgny Torkel Torleif Trond Truls Uno Vegard Viggo Vidar Aage Asger Carsten Ebbe Flemming Frederik
Hakon Henning Ib Ingolf Jeppe Jørgen Kaj Kresten Kristian Mikkel Niklas Palle Preben Troels Uffe Villy József Gergely
Gyula Károly Mihály Kálmán Lajos Béla Géza Jenő Ödön Balázs Bence Csaba Dezső Endre Ernő Krisztián Levente Márton Máté
Szabolcs Szilárd Tamás Zsolt Bálint Árpád Jaroslav Miloslav Ladislav Bohumil Bohuslav Frantisek Karel Josef Jindrich
Otakar Premysl Radim Rostislav Svatopluk Vlastimil Vojtech Zbynek Marek Pavol Mikulas Juraj Vladislav Rudolf Eduard
Zdzislaw Boleslaw Bronislaw Czeslaw Dominik Edmund Eugeniusz Franciszek Henryk Ignacy Ludwik Lukasz Mieczyslaw Miroslaw
Przemyslaw Ryszard Szymon Tadeusz Waldemar Wieslaw Witold Wladyslaw Wlodzimierz Zenon Zygmunt Catalin Ciprian Claudiu
Constantin Corneliu Costin Cristian Dacian Dorin Dragos Dumitru Emil Eugen Gelu Horia Horatiu Ilie Ionel Iulian Iuliu
Laurentiu Lucian Mugur Nicusor Octavian Petre Petru Radu Sebastian Sergiu Silviu Stelian Teodor Tudor Valeriu Vasile
Viorel Virgil Atanas Bojidar Boiko Borislav Delyan Dimitar Christo Ivaylo Kiril Kostadin Krasimir Lyuben Lyubomir Nikola
Ognyan Ognian Petar Simeon Stoyan Stoian Tsvetan Vasil Ventsislav Veselin Volen Yordan Zhelyu Jeliou Zhivko Alija Bakir
Blagoje Boban Bojan Branimir Branislav Branko Bozidar Danilo Davor Dragoljub Drazen Franjo Gojko Gordan Janez Jadranko
Jovan Kiro Kosta Krunoslav Ljubisa Ljubomir Marijan Marin Mile Milorad Milovan Milutin Miodrag Mirko Miro Momcilo Momir
Naser Nedzad Predrag Radisav Radoslav Ranko Sasa Sinisa Slavko Srdjan Srđan Stjepan Stojan Svetozar Tihomir Veljko
Vidoje Vlade Vlado Vojislav Zdravko Zeljko Zivko Zlatan Zlatko Zvonimir Zvonko Agim Alban Arben Bashkim Besnik Fatmir
Fatos Hashim Isa Kujtim Lulzim Ramush Sali Skender Xhaka Andris Artis Dzintars Einars Guntis Guntars Ilmars Indulis
Ivars Janis Juris Karlis Māris Normunds Raimonds Valdis Vaira Algirdas Andrius Arturas Arvydas Dainius Darius Gediminas
Gintaras Gitanas Kazys Kestutis Linas Mindaugas Petras Rimantas Rolandas Saulius Sarunas Valdas Vytautas Vygaudas
Zydrunas Alar Andrus Ants Arnold Hannes Indrek Jaak Jaan Jüri Kaarel Kristjan Mihkel Ott Peeter Raivo Rein Siim Taavi
Tanel Tarmo Tiit Toomas Toivo Urmas Urve Aristidis Alekos Alexandros Anastasios Andonis Apostolos Aris Athanasios
Charalambos Christodoulos Christos Constantinos Dimitrios Efthymios Fotis Georgios Giannis Glafcos Ilias Ioannis Iannis
Konstantinos Lefteris Leonidas Loukas Makis Manolis Marios Mihalis Mikis Nicos Nikolaos Notis Panayiotis Panos Pavlos
Petros Prokopis Savvas Sotiris Spyros Stathis Stelios Tassos Thanasis Themistoklis Thodoris Vangelis Vassos Yanis Abel
Adalberto Adolfo Agustín Alonso Alfonso Alfredo Alirio Amadeu Américo Anderson Aparicio Armando Arnaldo Artur Aurelio
Baltasar Bartolomé Basilio Benedito Benicio Benito Bernabé Bernardo Braulio Camilo Carlinhos Cecilio Celso Cipriano Ciro
Claudemir Clemente Cristóbal Dante Darío Delfín Demetrio Denilson Diogo Domingos Domingo Edgardo Edmundo Edinson Efraín
Eladio Elías Eliseo Eloy Emerson Emiliano Epifanio Erasmo Ermenegildo Eufemio Eugenio Eusebio Evaristo Evo Ezequiel
Fabián Faustino Fermín Fidel Filemon Flavio Florentino Fortunato Franklin Froilan Gaspar Genaro Gerardo Geraldo Getulio
Gilmar Giovani Gonçalo Gregorio Guilherme Hélio Herberto Heriberto Hermes Hipólito Horacio Humberto Iker Indalecio
Isidoro Isidro Ismael Jacinto Jairo Javi Jeronimo Josué Jovino Juanjo Juarez Juliao Júnior Justino Lázaro Leonel
Leopoldo Lisandro Lucio Ludovico Luisinho Manoel Manu Marcelino Marcial Márcio Marcos Mateus Matías Máximo Melchor
Modesto Moisés Murilo Narciso Néstor Nicanor Nilson Nilton Norberto Odair Olegario Onofre Orlando Osvaldo Oswaldo Otávio
Pascual Patricio Paulino Paulinho Pepe Pio Plácido Porfirio Primitivo Quique Rafa Raimundo Ramiro Reinaldo Renan
Rigoberto Rivaldo Rodolfo Rogelio Rogério Romário Romeu Rómulo Ronaldinho Roque Rosendo Sancho Saturnino Saul Sebastião
Severino Silvestre Tadeo Tarcisio Telmo Teodoro Tito Tomé Toribio Ubaldo Ulises Valdemar Valerio Venancio Victorino
Virgilio Vítor Vitorino Waldir Wilmar Wilson Zeferino Zico Adalbert Adolphe Aimé Albéric Albin Aldric Alexandrin
Alphonse Ambroise Amédée Anthime Antonin Apollinaire Archibald Arsène Aubin Aurèle Auxence Aymar Balthazar Baptistin
Barthélemy Baudouin Bénédict Benoist Bérenger Bertrand Briac Calixte Casimir Césaire Charles-Henri Charly Cyriaque Cyrus
Dany Dieudonné Donatien Dorian Edern Edgard Eliott Eloi Émeric Emilien Enguerrand Eudes Eustache Évariste Evrard
Félicien Ferréol Flavien Florent Florentin Floris Francis Francisque Gabin Gaétan Gautier Gauvain Georges-Henri Géraud
Gervais Godefroy Gonzague Gratien Grégoire Gui Guilhem Guy-Michel Gwenaël Gwendal Hélie Henri-Pierre Hermann Hilaire
Hippolyte Horace Hugues Humbert Hyacinthe Ignace Irénée Jacquy Janick Jean-Bernard Jean-Daniel Jean-Denis Jean-David
Jean-Dominique Jean-Emmanuel Jean-Eudes Jean-Gabriel Jean-Guy Jean-Hugues Jean-Jérôme Jean-Joseph Jean-Loup Jean-Mathieu
Jean-Max Jean-Pascal Jean-Patrick Jean-René Jean-Robert Jocelyn Joffrey Johann Josselin Jude Judicaël Kléber Ladislas
Landry Laurian Léandre Léger Léo-Paul Léonce Lilian Loan Loris Lubin Maël Mallory Malo Marc-Antoine Marcelin Marcellin
Marc-Olivier Marien Mathias Mathis Mathurin Matthis Maximilien Médard Melchior Nans Narcisse Nathanaël Noël Odilon
Onésime Pascalin Paulin Perceval Philémon Philibert Pierre-André Pierre-Antoine Pierre-Emmanuel Pierre-Henri
Pierre-Louis Pierre-Marie Pierre-Olivier Placide Polycarpe Preston Rainier Raoul Renaud René-Paul Rodrigue Romaric Roméo
Samson Sauveur Saturnin Séraphin Servan Séverin Siegfried Silvère Sixte Stanislas Sully Sylvère Sylvestre Tancrède
Télesphore Théodule Théophane Théophile Thibaud Thierno Tibère Titouan Toussaint Ulysse Valère Valérian Venceslas
Vianney Vivien Wandrille Wilfrid Wilfried Wladimir Yoan Yoann Yohan Yohann Zacharie Zéphirin`,
  women: `
Abla Afaf Ahlam Aïssa Alya Amani Amel Amira Amna Anissa Arwa Assia Assiya Asmaa Aya Ayan Ayesha Azadeh Aziza Bahia Basma
Batoul Bouchra Chadia Chahinez Cherifa Dalal Dalia Dalila Dina Djamila Dounia Fadila Fadwa Faiza Farida Farzaneh Fatema
Fatemeh Fathia Fatiha Fatima-Zahra Fatimata Fatimah Fatna Fawzia Feriel Fouzia Ghada Ghania Ghizlane Habiba Hadja Hafida
Hafsa Hafsat Hajar Hakima Hala Halima Hamida Hana Hanan Hania Hasna Hayat Hela Hiba Hind Houda Huda Ilhem Imane Inaya
Intissar Jalila Jamila Jihane Kadidia Kaltoum Kenza Khadidja Khalida Khira Lamia Laila Lalla Leyla Lilia Loubna Louiza
Madiha Maha Mahnaz Maïssa Manal Mariem Maryem Maysa Meriem Meryem Mina Mona Mouna Mounia Nabila Nada Najia Najwa Narjess
Nasreen Nasrine Nassima Nazanin Nejma Nezha Nisrine Noha Nouria Noura Ouahiba Ouarda Oumaima Ouzna Rabia Radia Rahma
Rajaa Rama Ramata Rana Rasha Razan Reem Rim Rkia Roya Sabah Sabiha Sabrina Safa Safia Sahar Sajida Sakina Saloua Salwa
Samiya Sanaa Saria Sawsan Shabana Shahira Shaima Shams Shireen Soukaina Soumaya Souhila Sultana Suha Tahani Taslima
Wahiba Wassila Widad Yamina Yasmin Yosra Yousra Zahia Zaina Zainab Zaynab Zeina Zeinab Zoubida Zoulikha Aino Aija Annika
Anniken Anu Aune Eeva Eija Eila Elina Eliisa Erja Essi Heli Helvi Henna Hilkka Inka Irja Jaana Jenni Johanna Kaarina
Kaisa Katja Katri Kirsi Krista Leena Liisa Maarit Maija Maiju Mari Marja Marjo Merja Minna Mirja Niina Outi Päivi Pirjo
Pirkko Raija Riikka Riitta Ritva Saara Saija Saila Sanni Sari Satu Seija Senja Sinikka Sirpa Suvi Taina Tanja Tiina
Tuula Tuulikki Tytti Ulla Vappu Agneta Agnetha Anita Ann-Christin Anna-Karin Asa Barbro Bodil Carin Charlotta Elisabet
Else Erna Eva-Lena Gerd Grete Gudrun Gunilla Gunn Hedda Hege Helle Hilde Hjördis Ida Inge Ingunn Inger-Lise Jytte Kajsa
Karolina Kjersti Kristin Lena Lill Lisbeth Lone Lotta Lovisa Maj Malin Margareta Marit Nanna Oda Pia Ragnhild Randi
Rigmor Rikke Siri Sofie Solbritt Stina Sunniva Synnøve Tone Tonje Torill Tove Trine Trude Turid Ulrika Unni Vigdis
Vibeke Ylva Yrsa Aliz Anikó Boglárka Csilla Dalma Edina Emese Enikő Erika Erzsébet Eszter Etelka Fruzsina Gabriella
Györgyi Gyöngyi Hajnalka Ibolya Irén Katinka Kinga Klára Krisztina Lívia Magdolna Margit Mariann Orsolya Piroska Réka
Rózsa Sarolta Szilvia Tímea Zita Zsófia Zsuzsa Adéla Alena Alžběta Anezka Barbora Blanka Božena Denisa Drahomira Eliška
Helena Irena Iva Iveta Jarmila Jaroslava Jindriska Jirina Jitka Katka Kristyna Kveta Libuse Magda Marcela Marketa
Martina Michaela Milada Milena Milka Miloslava Miroslava Nadezda Nikola Pavla Radka Romana Ruzena Sarka Sylva Tereza
Vlasta Zdenka Zuzanna Alicja Alina Aneta Cecylia Danuta Dominika Elzbieta Emilia Ewelina Genowefa Grazyna Halina Iwona
Izabela Janina Jolanta Justyna Kamila Kazimiera Lidia Lucyna Maja Marzena Mirosława Oliwia Patrycja Paulina Sylwia
Stanislawa Urszula Weronika Wieslawa Wislawa Adriana Alexandra Anca Andreea Aurelia Camelia Crina Delia Doina Elisabeta
Felicia Flavia Florentina Georgeta Georgiana Ileana Ilinca Iulia Lavinia Lia Liliana Loredana Luminita Madalina Marioara
Mirela Mirabela Nicoleta Oana Otilia Ramona Rodica Ruxandra Sanda Simina Sorina Stefania Steliana Teodora Valeria
Viorica Antoaneta Bilyana Boryana Darina Desislava Donka Elka Galya Gergana Ginka Iskra Ivelina Kalina Kapka Katya
Kristalina Lilyana Mariya Meglena Mira Neli Nona Petya Ralitsa Rositsa Rumyana Stanka Stefka Svetla Tsveta Tsvetana
Vanya Vesela Yordanka Zdravka Zornitsa Andjela Biljana Bojana Branka Danica Danijela Divna Dragana Dubravka Dunja
Gordana Hajrija Ivanka Jadranka Jagoda Jasna Jelica Jovana Kolinda Ksenija Lepa Ljiljana Ljubica Lucija Marija Marijana
Natasa Nevena Olja Radmila Ruzica Sanja Sladjana Slavica Smiljana Sonja Spomenka Stanislava Tatjana Tea Verica Vida
Višnja Zeljka Zorana Zorica Albana Arta Atifete Besa Donika Drita Elira Elvana Flora Jozefina Liri Majlinda Mimoza Teuta
Valbona Vjosa Adele Adelaide Adelina Agata Agnese Alda Alessia Allegra Ambra Annalisa Annamaria Antonella Antonia
Arianna Assunta Aurora Benedetta Bettina Brunella Camilla Caterina Catia Cinzia Clelia Concetta Cosima Costanza Dacia
Debora Donatella Edda Elettra Eleonora Elisa Elisabetta Emanuela Enrica Ester Eugenia Evelina Fabiana Fabiola Fausta
Fiamma Fiorella Flaminia Franca Gaia Gemma Ginevra Giada Gianna Gioia Giuditta Giuliana Giuseppina Grazia Graziella
Ilaria Immacolata Isotta Lara Licia Lorella Lorenza Luana Luciana Lucrezia Luisella Maddalena Manuela Mara Margherita
Mariangela Mariastella Mariella Marinella Marisa Matilda Matilde Maura Mia Mirella Miriam Mirta Nicoletta Nilde Noemi
Novella Ofelia Ondina Orietta Orsola Ottavia Paola Patrizia Piera Pina Rachele Rosalba Rosalia Rosanna Rosella Rossana
Rossella Rosina Rosy Sabina Samanta Serena Silvana Stella Tamara Tiziana Tosca Veronica Viola Virna Vittoria Viviana Ada
Agustina Aída Alejandra Alicia Almudena Alma Amalia Amelia Anabel Anahí Ángeles Aranzazu Arantxa Araceli Ariadna
Asunción Azucena Belén Benita Berta Blanca Candelaria Carina Caridad Carlota Carmela Carmiña Carolina Catalina Celeste
Celia Concha Constanza Covadonga Delfina Edurne Elba Eloísa Elsa Encarnación Erendira Esmeralda Estefanía Estela Eulalia
Felisa Graciela Griselda Guadalupe Herminia Hilda Hortensia Idoia Immaculada Inma Iria Irma Itziar Ivonne Jacinta
Josefina Juana Julieta Karina Laia Leire Ligia Lorena Lucila Lucrecia Macarena Maite Maribel Maricarmen Maristella
Maruja Mayte Micaela Milagros Mireia Monserrat Nerea Nélida Noelia Paloma Penélope Rafaela Rebeca Regina Remedios
Rosaura Rosana Soledad Sonsoles Susana Tania Vanesa Zulema Aline Ana-Maria Anabela Aparecida Benedita Bruna Camila
Catarina Cleide Conceição Daiane Edna Eliana Elisabete Elza Filipa Francisca Heloísa Ivone Janaína Joana Jussara Kátia
Luciene Luiza Madalena Mafalda Maiara Margarida Marília Mariza Neide Neuza Nilza Priscila Rosângela Rosane Roseana
Rosilene Tabata Tatiane Teresinha Thaís Vânia Vanda Zélia Zilda Adeline Agathe Aglaé Aimée Albane Alberte Albertine
Alexandrine Alexia Aliénor Alix Alizée Alphonsine Anastasie Andrée Angèle Angeline Annabelle Annabel Annette Annick
Anne-Claire Anne-Lise Anouk Antoinette Apolline Arielle Arlette Armande Athénaïs Augustine Aveline Aziliz Babette
Bérangère Bérengère Berthe Bertille Brunehilde Calista Candice Capucine Carine Cassandre Célestine Charline Christel
Christelle Claire-Marie Claudette Claudie Clémentine Coline Colombe Cordélia Corine Cosette Cyrielle Désirée Domitille
Doriane Edmée Edwige Élisée Eloïse Elvire Émeline Emmanuelle Emmeline Étiennette Eulalie Euphrasie Ève Fanchon Fantine
Faustine Félicie Félicité Fernande Firmine Flavie Florine Francette Francine Garance Georgette Gilberte Gladys Gwenola
Gwendoline Hermance Hermine Hermione Héloïse Hildegarde Honorine Hortense Isabeau Isaure Iseult Isoline Jacinthe Jacotte
Jeannette Jenny Jehanne Josée Josette Josyane Juliane Julienne Katel Katell Laure-Anne Laureen Laureline Lauriane
Laurine Laurie Lauryn Léa-Marie Liane Lily Lison Lisette Loane Lorène Lou-Anne Louisette Louise-Marie Lucette Lucile
Lucille Ludmilla Luce Lyne Madeline Maddy Maëlys Maeva Maïlys Mallaury Manuella Mariane Marie-Agnès Marie-Ange
Marie-Anne Marie-Antoinette Marie-Arlette Marie-Caroline Marie-Cécile Marie-Chantal Marie-Claire Marie-Dominique
Marie-Élisabeth Marie-Estelle Marie-Ève Marie-Françoise Marie-George Marie-Jeanne Marie-Jo Marie-Joëlle Marie-José
Marie-Josée Marie-Line Marie-Louise Marie-Lyne Marie-Madeleine Marie-Noëlle Marie-Odile Marie-Paule Marie-Reine
Marie-Rose Marie-Sophie Marie-Victoire Mariette Marilou Marilyne Marjolaine Marylène Maryline Maryvonne Maud Maude
Mauricette Maÿlis Mégane Mélaine Mélina Mélodie Mélusine Micheline Morgane Murielle Myrtille Natacha Nawel Ninon Noelle
Nolwenn Octavie Ombeline Orianne Pascaline Paule Pélagie Perrette Pétronille Philippine Philomène Prudence Quitterie
Raphaëlle Reinette Rémie Romane Romy Rosalie Roseline Rosette Rosemonde Roxane Sandie Sandy Séléna Séraphine Servane
Sibylle Sidonie Simonne Sixtine Solenn Solenne Soline Suzette Suzel Sylvette Tessa Théa Thècle Théodora Tiphaine Ursule
Valériane Victorine Vinciane Violaine Violette Wivine Yaëlle Yolaine Ysaline Yseult Zénaïde`,
} as const;
