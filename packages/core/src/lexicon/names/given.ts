/** Given names, folded at reading; `either` holds those borne by women and men alike. Parted by spaces. */
export const givenNames = {
  men: `Jean Pierre Michel André Philippe René Louis Alain Jacques Bernard Marcel Daniel Roger Robert Paul Henri Georges Nicolas
François Christophe Frédéric Laurent Patrick Christian Gérard Stéphane Thierry Eric David Olivier Pascal Didier Guy
Serge Marc Bruno Gilles Hervé Antoine Julien Sébastien Guillaume Alexandre Thomas Vincent Jérôme Fabrice Emmanuel Benoît
Mathieu Matthieu Maxime Romain Cédric Arnaud Ludovic Grégory Yann Yannick Yves Loïc Erwan Gaël Ronan Hugo Lucas Théo
Enzo Jules Gabriel Raphaël Arthur Léo Adam Nathan Ethan Noah Noé Clément Baptiste Bastien Florian Quentin Valentin
Tristan Corentin Jordan Kévin Dylan Steven Jonathan Anthony Damien Fabien Franck Gaspard Gauthier Geoffroy Aymeric
Amaury Thibault Thibaut Édouard Étienne Augustin Auguste Aurélien Adrien Aristide Armand Barnabé Basile Célestin César
Charles Constant Denis Désiré Edgar Edmond Elie Émile Ernest Eugène Félix Ferdinand Fernand Firmin Gaston Germain
Ghislain Gontran Gustave Guénolé Honoré Hubert Isidore Jérémie Jérémy Joël Joseph Lambert Lazare Léon Léonard Léopold
Lionel Luc Lucien Marius Martial Martin Maurice Mickaël Norbert Octave Pacôme Parfait Prosper Rémi Rémy Régis Rodolphe
Roland Romuald Sacha Samuel Simon Sylvain Tanguy Théodore Timothée Tugdual Urbain Valéry Victor Xavier Yvan Yvon Achille
Anatole Anselme Blaise Boris Boniface Brice Cyprien Cyril Cyrille Dimitri Fulbert Ghyslain Jacky Jean-Pierre Jean-Claude
Jean-Luc Jean-Marc Jean-Paul Jean-François Jean-Michel Jean-Louis Jean-Marie Jean-Jacques Jean-Yves Jean-Baptiste
Jean-Christophe Jean-Philippe Jean-Noël Jean-Charles Jean-Sébastien Pierre-Yves Pierre-Alain Marc-André Paul-Henri
Louis-Philippe James John William Richard Christopher Matthew Mark Donald Andrew Joshua Kenneth Brian George Edward
Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Stephen Larry Justin Scott Brandon Benjamin Frank Raymond Jack
Dennis Jerry Tyler Aaron Jose Henry Douglas Zachary Peter Kyle Walter Harold Carl Keith Gerald Terry Lawrence Sean
Austin Joe Bryan Bruce Willie Roy Ralph Randy Philip Phillip Harry Russell Howard Bobby Johnny Logan Wayne Alan Allan
Allen Juan Elijah Bradley Craig Derek Duncan Graham Gavin Geoffrey Glen Glenn Gordon Greg Hamish Hugh Iain Ian Ivan Keir
Neil Nigel Oliver Oscar Owen Rhys Roderick Rory Rupert Stuart Stewart Terence Toby Tony Trevor Tristram Barry Basil
Bernie Bill Bob Brad Brett Calvin Casey Cecil Chad Charlie Chester Chris Chuck Clarence Clark Clayton Clifford Clint
Cody Colin Connor Cory Curtis Dale Damian Dan Danny Darren Darryl Dave Dean Desmond Dick Don Doug Dustin Dwayne Dwight
Earl Ed Eddie Elliott Elliot Elmer Ernie Floyd Fred Freddie Frederick Gene Gilbert Grant Hank Harvey Herbert Herman Jake
Jay Jared Jeff Jesse Jim Jimmy Jon Josh Julian Ken Kent Kurt Lance Lars Lee Leroy Lewis Liam Lloyd Lou Luke Luther
Malcolm Marcus Marvin Max Melvin Mike Milton Mitchell Mitch Morgan Morris Nate Ned Nick Norman Otis Pete Phil Ray Reggie
Reginald Rick Ricky Rob Rod Rodney Ron Ross Rudy Sam Seth Shane Shawn Sidney Spencer Stan Stanley Steve Ted Tim Todd Tom
Tommy Travis Troy Vernon Vic Wade Wallace Warren Wesley Will Winston Woody Zach Alastair Alistair Angus Callum Declan
Eamon Kieran Fergus Seamus Padraig Hans Klaus Jürgen Juergen Wolfgang Dieter Horst Günter Günther Manfred Uwe Helmut
Heinz Werner Gerhard Karl Karl-Heinz Stefan Andreas Thorsten Torsten Matthias Jens Sven Bernd Rainer Ralf Rolf Markus
Tobias Lukas Friedrich Wilhelm Heinrich Otto Olaf Ulrich Volker Detlef Egon Erich Ernst Franz Fritz Gottfried Hartmut
Heiko Holger Joachim Jochen Jörg Joerg Jonas Kai Lothar Ludwig Moritz Reinhard Reinhold Sigmar Steffen Theodor Urs
Walther Anders Bengt Björn Erik Fredrik Gunnar Göran Håkan Henrik Jan Jesper Johan Kjell Knut Lasse Magnus Mads Mikael
Mikko Mogens Morten Nils Niels Ole Olof Per Petteri Pekka Poul Rasmus Sauli Søren Stig Svein Timo Torbjörn Trygve Ulf
Antti Jukka Matti Kimi Arjen Bas Bart Cornelis Dirk Geert Gerrit Hendrik Jaap Jeroen Joost Joris Kees Klaas Maarten
Marnix Piet Pieter Ruud Sander Sjaak Wim Wouter Giovanni Giuseppe Antonio Mario Luigi Francesco Angelo Vincenzo Pietro
Salvatore Carlo Franco Domenico Paolo Michele Giorgio Aldo Sergio Luciano Alessandro Alberto Andrea Claudio Davide
Enrico Fabio Federico Filippo Gianni Gianluca Gianluigi Giacomo Giulio Guido Leonardo Lorenzo Luca Marcello Marco
Massimo Matteo Maurizio Mauro Nicola Piero Raffaele Riccardo Roberto Romano Silvio Stefano Tommaso Umberto Valentino
Vittorio Manuel Francisco Javier Carlos Jesús Miguel Ángel Rafael Pedro Pablo Fernando Luis Alejandro Alvaro Andrés
Arturo Diego Eduardo Emilio Enrique Ernesto Esteban Felipe Gonzalo Guillermo Gustavo Héctor Hernán Ignacio Íñigo Jaime
Joaquín Jordi Jorge Josep Julio Mariano Mateo Mauricio Octavio Pau Ramón Raúl Ricardo Rodrigo Rubén Santiago Salvador
Vicente Xabi Xavi Afonso Aníbal Augusto Cristiano Duarte Edson Fernão Gilberto Henrique Inácio Jair João Joaquim Luiz
Marcelo Nuno Paulo Renato Ronaldo Rui Tiago Vasco Wagner Wellington Thiago Vinícius Leandro Vladimir Sergueï Sergei
Sergey Dmitri Dmitry Alexander Aleksandr Oleksandr Alexeï Alexey Andreï Andrey Andriy Mikhaïl Mykhailo Mykola Nikolaï
Nikolay Igor Ihor Oleg Oleh Iouri Yuri Yury Youri Viktor Evgueni Yevgeny Evgeny Konstantin Kirill Maxim Maksim Pavel
Piotr Pyotr Petro Roman Rouslan Ruslan Stanislav Vadim Valeri Valeriy Viatcheslav Vyacheslav Vitali Vitaly Vitalii
Vsevolod Yaroslav Anatoli Anatoly Arkadi Arkady Gennady Guennadi Gleb Grigori Grigory Leonid Lev Ramzan Semion Semyon
Timofeï German Guerman Timur Volodymyr Bohdan Bogdan Dmytro Denys Serhiy Serhii Taras Vasyl Yevhen Jaroslaw Andrzej
Krzysztof Tomasz Paweł Marcin Michał Grzegorz Wojciech Zbigniew Mariusz Dariusz Rafal Kamil Adrian Mateusz Maciej Jakub
Radek Radoslaw Slawomir Stanisław Lech Leszek Jerzy Janusz Jacek Jozef Kazimierz Jiri Václav Petr Miroslav Milos Tomas
Jaromir Zdenek Ondrej Lubomir Zoltan Gábor László István Ferenc Attila András Imre Sándor János Miklós Tibor György
Dragan Zoran Slobodan Milan Nebojsa Nenad Novak Ratko Radovan Aleksandar Dejan Dusan Ivica Josip Luka Marko Mladen Stipe
Tomislav Vuk Ante Ibrahim Ion Ionut Mihai Marian Mircea Traian Nicolae Gheorghe Călin Liviu Ovidiu Razvan Sorin Vlad
Florin Boyko Georgi Hristo Plamen Rumen Todor Edi Ilir Giorgos Yorgos Kostas Costas Nikos Yannis Yiannis Dimitris Alexis
Evangelos Kyriakos Panagiotis Stavros Theodoros Vassilis Antonis Mohammed Mohamed Muhammad Mohammad Ahmed Ahmad Ali
Hassan Hussein Hossein Omar Umar Ismaïl Youssef Yusuf Yousef Khalid Khaled Karim Kamel Kamal Jamal Djamel Abdallah
Abdullah Abdul Abdel Abdelaziz Abdelkader Abdelmadjid Abderrahmane Abdoulaye Abdou Aziz Amine Amin Anwar Ayman Bachir
Bashar Bilal Brahim Faisal Fayçal Farid Farouk Fathi Fouad Hakim Hamid Hamza Haroun Hicham Hisham Houari Imad Jaber
Jalal Larbi Lotfi Mahmoud Majid Malik Marwan Mehdi Moncef Moussa Mourad Mounir Mustafa Mustapha Mouloud Nabil Nacer
Nadir Najib Nasser Noureddine Osama Oussama Rachid Rafik Rami Ramzi Rashid Redouane Reza Riad Saad Saddam Saïd Salah
Saleh Salim Salman Sami Samir Sofiane Tahar Tarek Tariq Tawfiq Walid Wassim Yacine Yassine Yasser Zaki Ziad Zakaria
Akbar Amir Arash Behrouz Dariush Farhad Hashem Javad Kamran Kaveh Masoud Mehrdad Mojtaba Nader Omid Parviz Ramin Sadegh
Saeed Siamak Mehmet Recep Tayyip Ahmet Emre Burak Cem Ekrem Kemal Kerem Murat Orhan Osman Selahattin Serkan Suleyman
Yilmaz Devlet Mevlut Ariel Avigdor Avi Benny Binyamin Bezalel Ehud Gadi Gideon Ilan Itamar Moshe Naftali Shimon Uri Yair
Yitzhak Yoav Yossi Zeev Amos Eli Tzvi Narendra Rajiv Rahul Amit Anil Ajay Ajit Arun Arvind Ashok Atal Deepak Dinesh
Gautam Hari Kapil Kumar Lalit Manish Manmohan Manoj Mukesh Naresh Nitin Pankaj Pradeep Prakash Prashant Raj Rajesh
Rajnath Rakesh Ramesh Ravi Rohit Sachin Sandeep Sanjay Satish Satya Shashi Shyam Sundar Sunil Suresh Sushil Uday Vijay
Vikram Vinod Virat Vivek Yogi Shehbaz Nawaz Imran Pervez Asif Bilawal Zulfikar Shahid Wasim Waqar Mahinda Gotabaya Ranil
Hiroshi Kenji Shinzo Shigeru Fumio Junichiro Yoshihide Taro Takeshi Takashi Akira Akio Haruhiko Kazuo Koji Makoto
Masayoshi Naoto Ryutaro Satoshi Shigeo Susumu Tadashi Toshihiko Yasuhiro Yukio Yoshiro Ichiro Hideo Keizo Kei Nobuyuki
Kim-Jong Jinping Keqiang Zemin Jintao Xiaoping Yi Wei Jian Joko Prabowo Suharto Thaksin Rizal Nguyen-Phu Nelson Thabo
Julius Emmerson Mobutu Joseph-Désiré Yoweri Uhuru Raila Abiy Meles Isaias Salva Riek Bola Goodluck Olusegun Kofi Kwame
Nana Koffi Kouassi Konan Alassane Macky Ousmane Bassirou Moustapha Mamadou Amadou Cheikh Ibrahima Idrissa Issa Modou
Oumar Seydou Souleymane Sékou Tidjane Yaya Roch Assimi Mahamat Idriss Déby Faustin Alpha Mamadi Ellen Faure Patrice Boni
Andry Chinua Wole Emeka Chukwuemeka Olu Tunde Femi Babatunde Segun Sani Umaru Aliko Ngozi Jomo Mwai Levy Hage Filipe
Jakaya`,
  women: `Marie Jeanne Françoise Monique Catherine Nathalie Isabelle Jacqueline Anne Sylvie Martine Nicole Christine Valérie
Sophie Sandrine Stéphanie Véronique Céline Chantal Patricia Annie Brigitte Julie Aurélie Christiane Laurence Michèle
Michelle Hélène Laetitia Émilie Virginie Caroline Élodie Delphine Florence Corinne Audrey Agnès Karine Evelyne Éliane
Josiane Ginette Denise Paulette Yvonne Simone Suzanne Germaine Marguerite Madeleine Louise Lucie Charlotte Juliette
Alice Emma Jade Chloé Manon Camille Inès Léa Lola Zoé Louna Ambre Lina Mila Rose Anna Mathilde Clara Clémence Pauline
Marion Laura Justine Margaux Marine Mélanie Amélie Amandine Anaïs Angélique Ariane Armelle Astrid Aude Aurore Bénédicte
Bérénice Bernadette Blandine Carole Cécile Chrystelle Clarisse Claire Claudine Clotilde Colette Constance Coralie
Danièle Danielle Diane Dorothée Édith Eléonore Élisabeth Elise Estelle Eugénie Eva Fabienne Fanny Fleur Flore Gabrielle
Gaëlle Geneviève Géraldine Ghislaine Gisèle Gwenaëlle Henriette Huguette Ingrid Irène Jeannine Joëlle Jocelyne Joséphine
Judith Laure Léonie Léontine Liliane Lise Lucienne Ludivine Lydie Maëlle Magali Marianne Marielle Marjorie Marlène
Marthe Maryse Marylise Mireille Muriel Myriam Nadège Nadine Nelly Noémie Océane Odette Odile Olympe Ophélie Oriane
Pascale Perrine Pierrette Prisca Rachel Raymonde Régine Renée Rolande Roselyne Sabine Salomé Ségolène Séverine Solange
Solène Soizic Sonia Suzie Sylviane Thérèse Valentine Vanessa Victoire Viviane Yaël Yolande Marie-Claude Marie-Christine
Marie-France Marie-Laure Marie-Hélène Marie-Pierre Marie-Thérèse Anne-Marie Anne-Sophie Anne-Laure Rose-Marie Mary
Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna
Carol Amanda Melissa Deborah Rebecca Sharon Cynthia Dorothy Amy Kathleen Angela Shirley Brenda Pamela Samantha Katherine
Helen Debra Carolyn Janet Maria Heather Olivia Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Andrea
Hannah Megan Cheryl Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean-Ann Judy Isabella
Julia Grace Amber Marilyn Beverly Natalie Theresa Diana Brittany Doris Kayla Alexis-Ann Lori Allison Becky Bridget
Carrie Cassandra Charlene Cherie Claudia Colleen Connie Daisy Daphne Dawn Deirdre Eileen Elaine Eleanor Ella Ellen Erica
Erin Esther Ethel Fiona Gail Georgia Gertrude Gillian Gina Gwen Harriet Hazel Heidi Hilary Hillary Holly Imogen Isabel
Jackie Jane Janine Jasmine Jill Joanna Joanne Joy Juanita June Kate Katie Katy Kay Kendra Kirsten Kirsty Kristen Kristi
Leah Leticia Liz Lois Lorraine Lucy Lydia Lynn Lynne Mabel Maggie Mandy Marcia Margot Marsha Maureen Maxine May Melinda
Mildred Miranda Molly Monica Naomi Nina Nora Norma Paige Pam Patty Paula Peggy Penny Phoebe Phyllis Polly Priscilla
Rhonda Rita Roberta Rosa Rosalind Rosemary Roxanne Sally Sadie Sheila Shelley Sherry Siobhan Sinead Stacey Sue Susanna
Sylvia Tammy Tara Tiffany Tina Tracy Vera Vicki Vivian Wanda Wendy Whitney Yvette Kamala Condoleezza Oprah Beyoncé Nikki
Kemi Priti Suella Angelina Meryl Scarlett Ursula Annalena Petra Monika Helga Renate Karin Gisela Heike Susanne Katrin
Kerstin Anke Anja Antje Birgit Dagmar Elke Gabriele Greta Hannelore Hildegard Ilse Jutta Katharina Liesel Nadja Sahra
Silke Steffi Svenja Ulrike Ute Waltraud Birgitta Britta Cecilia Ebba Elin Gro Inga Inger Ingeborg Kaja Lene Linnea Liv
Magdalena Margrethe Mette Pernille Sanna Signe Sigrid Siv Solveig Tarja Anneke Femke Marijke Saskia Giulia Giorgia
Chiara Francesca Elena Alessandra Silvia Federica Valentina Simona Lucia Giovanna Daniela Elly Carla Raffaella Rosaria
Ornella Letizia Bianca Beatrice Ana Carmen Josefa Dolores Pilar Cristina Cristiana Raquel Mercedes Rosario Beatriz
Yolanda Nuria Montserrat Rocío Alba Ainhoa Begoña Concepción Consuelo Dilma Esperanza Jimena Leonor Lourdes Luisa Marina
Marisol Marta Ximena Delcy Fernanda Gabriela Juliana Mariana Renata Keiko Violeta Corina Olga Natalia Natalya Svetlana
Tatiana Tatyana Irina Yelena Ekaterina Yekaterina Ludmila Lioudmila Lyudmila Galina Nadejda Nadezhda Oksana Ioulia Yulia
Iryna Olena Tetiana Anastasia Daria Dasha Ksenia Margarita Polina Raissa Sofia Veronika Viktoria Zinaida Elvira Larissa
Agnieszka Małgorzata Katarzyna Ewa Beata Krystyna Aleksandra Zofia Hanna Jadwiga Dorota Jana Katerina Zuzana Lenka
Ildikó Ilona Katalin Judit Zsuzsanna Ivana Jelena Jasmina Milica Mirjana Snezana Vesna Ioana Mihaela Raluca Maia Roxana
Dora Eleni Ioanna Despina Zoi Zeynep Ayse Fatma Emine Elif Tansu Meral Sibel Aylin Fatima Fatoumata Aïcha Aisha Khadija
Leïla Layla Nadia Samia Samira Souad Malika Latifa Karima Zineb Zohra Yasmina Yasmine Rania Asma Amina Houria Hanane
Najat Nawal Naïma Rachida Rima Salma Sana Sihem Siham Wafa Warda Zahra Shirin Masih Mahsa Narges Neda Parvin Soraya
Farah Maryam Nasrin Golshifteh Tzipi Golda Ayelet Miri Merav Orna Indira Priyanka Mamata Nirmala Sushma Pratibha
Droupadi Benazir Malala Hina Sheikha Hasina Khaleda Chandrika Aishwarya Deepika Kalpana Kiran Lakshmi Meena Neha Pooja
Priya Radha Rani Shreya Sunita Usha Vandana Yuriko Sanae Yoko Akiko Michiko Masako Megumi Makiko Junko Haruka Emi Kazuko
Tomoko Geun-hye Ing-wen Yingluck Paetongtarn Megawati Corazon Imelda Aminata Aissatou Awa Bineta Coumba Fanta Fatou
Kadiatou Mariam Mariama Oumou Ramatoulaye Rokhaya Sokhna Adama-Awa Chimamanda Ngozi Funke Folake Graça Winnie Nkosazana
Wangari Akua Ama Abena Efua`,
  either: `Dominique Claude Camille Alex Andrea Charlie Frédérique Morgan Sacha Stéphane-Marie Maxence Alexis Eden Noa Lou Ange Maé Jordan Taylor Casey Jamie Robin Sam Chris Pat Kim Lee Leslie Ashley Dana Jean Terry Tracy Kelly Shannon Kerry Lindsay Sydney Cameron Avery Riley Jessie Robbie Ariel Sasha Nikita Wei Yi Jing Ming Li Xin Yu Ying Hui Jun Min Hyun Ji-won Jin Thanh Minh Anh Hong Lan Linh Tuan Singh Gurpreet Harpreet Jaspreet Kiran Noor Nour Amal Ihsan Farah Deniz Umut Hikari Hiromi Kaoru Makoto Tenzin Adama Kouadio Chi`,
} as const;
