/** Further given names, beside `given.ts` and `given-world.ts`; folded at reading, parted by spaces. */
export const moreGivenNames = {
  men: `
Aad Abdoul Abe Abena Abiodun Abner Ace Achim Adan Addison Ade Adebayo Adekunle Adelin Adhémar Aimable Akash Akhilesh
Akihiko Akihiro Akihito Akin Akinwumi Akshay Al Alcide Alden Alec Aleksander Aleksei Aleksey Alessio Alf Alfie Alfonse
Alonzo Alton Alvin Amara Amartya Ambrose Aminu Amitabh Amol Anaël Anand Andrej Anicet Anirudh Anish Ankit Ansel Ansu
Anthelme Anton Antonino Anup Anupam Aram Aravind Aravinda Archie Arjun Arjuna Armel Armen Arnie Artem Artie Artyom Arvid
Asa Asanka Ashish Ashot Ashton Ashwin Athanase Atiku Atsushi Atul Aubrey August Augustus Avinash Ayodele Ayuba Ayumu
Baba Baboucar Babu Bakari Bakhtiyar Bal Balaji Balakrishna Balbir Baldur Barney Barrett Barrie Barton Bartosz Bashir
Beau Ben Benji Bennett Bennie Benoni Bert Bertie Bertil Bertram Bharat Bhupinder Bijay Billie Billy Bipin Biswanath
Bjarne Blazej Bo Bobbie Börje Boureima Boyd Bozhidar Braden Brady Branden Brant Brendan Brendon Brennan Brent Bret Brij
Brock Broderick Brody Bryant Bryce Bryon Bud Buddy Burt Byron Cade Caesar Cal Caleb Carey Carles Carlton Carmelo Carroll
Carter Cary Cellou Cesare Cezary Chadwick Chaminda Champika Chandan Chandler Chandra Charley Chas Cheick Chet Chetan
Chidi Chike Chinedu Chip Chirag Chiyotaira Chrétien Christoph Claus Clay Clem Cliff Clifton Clinton Clive Clotaire
Clovis Clyde Colby Collin Côme Conor Conrad Corey Cornelius Cornell Courtney Crépin Curt Dagobert Daisuke Dallas Dalton
Damiano Damon Dane Daniele Danil Daouda Darek Darin Darnell Darrin Darwin Daryl Davey Davis Davy Dawda Dawid Dayton Del
Delbert Denny Denver Denzel Dermot Derrick Dev Devendra Devin Devon Dewayne Dewey Dexter Dhananjay Dharmendra Didac
Dietmar Dietrich Digvijay Dilhara Dilip Dillon Dino Diomande Dion Dominic Donal Donnie Donovan Dougal Dougie Doyle Drew
Duane Dudley Dunstan Durga Dusty Dzmitry Earnest Ebenezer Eberhard Ebrima Eckhard Eddy Edison Edmé Edoardo Efren Eiichi
Eiji Eike Eisaku Eldon Ellis Elmo Elton Elvin Elvis Emanuel Emery Emmett Eneko Ennio Enoch Ephraim Erhard Ermanno Errol
Ervin Erwann Erwin Essa Eusèbe Evan Evander Everett Evgeni Ewan Ewen Ezekiel Ezio Ezra Fabrizio Fausto Fedor Feliks
Fergal Ferran Festus Fiacre Fidele Finlay Fletcher Foday Fode Forrest Fortuné Foulques Francesc Frankie Fraser Freddy
Frimpong Fyodor Gabe Gaetano Galen Galo Gamini Ganesh Gareth Garfield Garret Garrett Garrison Garry Garth Gatien Gavriil
Gaylord Gédéon Genki Gennadi Geoff Georg Georgy Gerd Gernot Gerry Giampaolo Gian Giancarlo Gianfranco Gil Gildas Gino
Girish Gnassingbe Godwin Gopal Gordie Goro Govind Graeme Gregg Gregor Grover Guntram Gurcharan Gus Gustav Hajime Hakeem
Hal Hansel Hardeep Hardik Hardy Harish Harlan Harley Harris Harrison Harsh Harsha Hartley Haruki Haruna Hashan Hayao
Hayato Hayden Heath Heiner Helge Helmuth Hemant Herb Hercule Heribert Herschel Hershel Hideaki Hideki Hidetoshi
Hifikepunye Hikaru Hilmar Hilton Hiram Hiro Hiroaki Hirofumi Hirohito Hiroki Hiromu Hironobu Hirotaka Hiroto Hiroyuki
Hisashi Hitoshi Homer Howie Hrithik Humphrey Hunter Hyman Ibou Ike Ilija Ilya Immanuel Inder Indrajit Ingo Innocent
Innokenty Inoussa Ioan Ira Irvin Irving Irwin Isaac Isaiah Isamu Isao Isatou Israel Issac Issei Issiaka Issouf Issoufou
Itaru Jackie Jackson Jacquot Jagdish Jai Jairam Jakob Jamey Janko Jarrett Jarrod Jarvis Jasper Jaswant Jatin Jaume
Javagal Jayant Jayesh Jayson Jeb Jed Jefferson Jeffery Jerald Jeremiah Jermaine Jess Jethro Jimmie Jiro Jitendra Joan
Jock Jody Joey Johnathan Johnnie Johnson Jonah Jonathon Jonny Josiah Josse Jouanneau Jourdain Judd Judson Juma Junichi
Junji Juro Juste Jyoti Kabiru Kailash Kaito Kakuei Kalusha Kamuzu Karan Kareem Karlheinz Karsten Karthik Kartik
Katsuhiko Katsuhiro Katsumi Katsuya Kazuhiko Kazuhiro Kazuki Kazumi Kazushi Kazuya Kazuyoshi Kazuyuki Keenan Keigo
Keiichi Keiji Keisuke Keita Kelechi Kelvin Kendall Kendrick Kenichi Kenichiro Kenjiro Kenny Kenta Kentaro Kenzo Kermit
Khalilou Kiichi Kiichiro Killian Kimitoshi Kip Kipchoge Kirby Kirk Kishore Kiyoshi Kjetil Kohei Koichi Koichiro Kojo
Koki Kolo Konrad Kosei Kosuke Kotaro Kresimir Kris Kristopher Kuldeep Kunihiko Kunio Kurtis Kwabena Kwaku Kwasi Kwesi
Kylian Kyohei Lachlan Lakshman Lakshmi Lalu Lamar Lamine Lamont Lane Lansana Lasith Lassana Laurence Laurie Laxman Leigh
Leland Len Lennie Lenny Leoš Les Lester Levi Lex Lincoln Linus Loïck Lonnie Lonny Loren Lorenz Louie Lowell Lubos Lucius
Lutz Lyle Lyndon Lynn Mack Madhav Madhu Madiba Maëlig Mahamadou Mahela Mahendra Mahesh Maithripala Maksym Malachi Mamoru
Mamoudou Manabu Mandy Mangesh Manny Marion Marlin Marlon Marques Marquis Marshall Martti Marty Marv Marvan Masaaki
Masafumi Masaharu Masahide Masahiko Masahiro Masakazu Masaki Masami Masanobu Masanori Masao Masaru Masashi Masato
Masatoshi Masayuki Mason Mateja Mathéo Mathew Mato Matt Maximilian Maxwell Maynard Mbaye Meinhard Mel Merle Merlin
Merrill Merv Mervyn Micah Michael Micheal Michio Mick Mickey Mihail Mikey Mikio Mikolaj Miles Milind Milo Minoru Misha
Mitja Mitsuhiro Mitsuo Mitsuru Modeste Modibo Moe Mohammadu Mohan Mohandas Monte Montgomery Monty Morihiro Mort Mortimer
Morton Mory Moses Motohiro Mstislav Mukul Murali Murli Murray Mutsuhito Muttiah Myles Myron Nagendra Nagisa Nanda
Naohiro Naoki Naoya Narain Narayan Naruhito Nat Natan Nathaniel Natwar Naveen Navjot Nazaire Ndaye Neal Neeraj Nello
Neville Nhlanhla Nicéphore Nicky Nico Nicodème Nikhil Nikolaj Nilesh Niranjan Nitish Njabulo Nnamdi Noam Noboru Nobuhiko
Nobuhiro Nobuo Nolan Norihiko Norio Noriyuki Norm Norris Nuhu Nuwan Obafemi Odd Odell Odinga Okechukwu Ola Olav Oleksiy
Olexander Ollie Oluwaseun Om Omari Omprakash Orest Oriol Orson Orville Osamu Osei Osvald Oswald Ousseynou Paddy Pamphile
Papa Pape Parag Parker Partha Pasquale Pavlo Pelayo Pépin Percival Percy Perry Petter Peyton Pier Pierce Pierluigi Piers
Porter Prabhakar Prabhu Pramod Pramodya Pranab Pranav Praveen Prem Prithvi Purushottam Quincy Quinton Radomir Raghav
Raghu Raghuram Raghuvir Raimund Raja Rajat Rajendra Rajinder Rajkumar Raju Ram Ramakant Ramakrishna Raman Ramsey
Ranasinghe Randal Randall Randolph Ranjan Ranjit Rashidi Ratan Ravichandran Ravindra Raymundo Reed Reg Rei Reid Reiner
Ren Renzo Reuben Rex Reynaldo Rhett Ric Rich Richie Rickey Rico Rikiya Rinat Rintaro Rishi Ritesh Robby Robertas Rocco
Rocío Rocky Roddy Rodger Rohan Rolando Ronnie Ronny Roosevelt Roscoe Roshan Rostyslav Royce Rubin Rudi Rudolph Rufus
Rumesh Russ Russel Rustam Rusty Ryo Ryoichi Ryoji Ryosuke Ryota Ryu Ryuichi Ryuji Ryunosuke Sadao Sadio Sagar Sai Salif
Salifou Salvo Samba Sammy Samora Sanath Sandro Sandy Sanford Sanjeev Sanjit Santi Santos Santosh Sarath Sascha Satoru
Satyajit Saurabh Scot Scottie Seigo Seiichi Seiichiro Seiji Seiroku Sepp Sergej Sergi Sharad Sharath Shaun Shay Shehu
Shekhar Sheldon Shelton Sherman Sherwood Shigeaki Shigeki Shin Shinichi Shinichiro Shinji Shinjiro Shintaro Shinya
Shirley Shiro Shiv Shivraj Sho Shobhan Shohei Shoichi Shoichiro Shoji Shota Shubham Shuhei Shuichi Shunichi Shunsuke
Shusaku Sibusiso Sid Siddharth Sidoine Siegbert Sigmund Silas Simone Simplice Sipho Sitaram Sohei Soichiro Sol Solomon
Somnath Sonny Sosuke Sota Soumaïla Sourav Spike Spiros Srinivas Stefanos Stephan Sterling Stevie Stu Subhash Subramanian
Sudhir Sudip Sukhbir Sulemana Sulev Sumit Suraj Surendra Surinder Surya Svetislav Swaraj Sylvester Sylwester Tad
Tadahiro Tadao Tafawa Taichi Taisuke Takafumi Takahiro Takaki Takamasa Takanori Takao Takato Takayuki Takehiko Takehiro
Takeo Taku Takuma Takumi Takuya Tamotsu Tanner Tarun Tatsuo Tatsuro Tatsuya Teboho Teddy Tejas Tendai Teofil Terrance
Terrell Terrence Tetsuo Tetsuro Tetsuya Tetsuzo Thad Thaddeus Thami Themba Thornton Thulani Thurman Tiberiu Tiburce
Tidiane Tijani Tillakaratne Timmy Timofey Titus Tiziano Tod Tokyo Tomaž Tomiichi Tommie Tomohiko Tomohiro Tomoki Tomoya
Tomoyuki Toru Toshiaki Toshihide Toshihiro Toshiki Toshimitsu Toshio Toshiro Toshiyuki Trent Trenton Trey Tsutomu
Tsuyoshi Tucker Tullio Tyrone Tyson Uche Uddhav Ugo Ulysses Umesh Upul Utpal Vadym Val Van Vance Varun Vasant Vasily
Vaughn Veljo Velupillai Venant Venkat Venkatesh Vern Viacheslav Victorien Vikas Vikrant Vinay Vince Vineet Vipin
Virender Vishal Vishnu Vishwanath Vito Vivian Vladan Vladyslav Vlatko Vusi Waclaw Waldo Walker Wally Walt Walton Ward
Warner Wataru Wendell Wes Weston Wieland Wiktor Wilbert Wilbur Wilford Wilfred Wilfredo Willard Willi Willis Willy
Wilmer Winfred Winfried Wolf Woodrow Wyatt Ximun Yakubu Yash Yashwant Yasuhiko Yasunori Yasuo Yasushi Yasuyuki Yaw Yegor
Yemi Yogendra Yohei Yoichi Yoichiro Yoji York Yoshiaki Yoshifumi Yoshihiko Yoshihiro Yoshihito Yoshiki Yoshimasa
Yoshinobu Yoshinori Yoshio Yoshitaka Yoshiyuki Yosuke Yuichi Yuichiro Yuji Yuki Yukihiko Yukihiro Yuma Yuriy Yusaku
Yusuke Yuta Yutaka Yuto Yuvraj Yuya Yuzo Yvain Yves-Marie Zack Zane Zanele Zeke Zenko Zurab Zwelinzima
`,
  women: `
Aaliyah Aarti Abbie Abby Abeer Abimbola Abir Adaeze Adelphine Adila Aditi Adjoa Adrienne Adwoa Afef Afia Afra Agatha Ai
Aiko Aileen Aisling Aïssata Akane Akemi Aki Akosua Alana Alberta Aleksandrina Alenka Alexa Alexandria Alia Aliette Alisa
Alisha Alison Alissa Aliya Aliza Alka Alla Allie Allyson Aloïse Althea Alyson Alyssa Amara Ami Aminatou Aminatta Amrita
Ananya Anastasiya Andżelika Ane Angel Angelica Angie Anjali Anjana Anju Anka Ankita Anneli Anneliese Annelise
Annie-France Anupama Anuradha Anushka Aparna April Arabella Archana Ariana Arlene Arpita Arundhati Asako Asami Asha
Ashlee Ashleigh Ashwini Assétou Asuka Athena Atsuko Aubrey Audra Augusta Autumn Ava Avis Axelle Ayaka Ayako Ayame Ayat
Ayodele Aysel Aysha Ayumi Azusa Badia Bahar Barb Barbra Beate Beatrix Belinda Bella Bernadine Bernice Bertha Bessie Beth
Bethany Betsy Bette Beulah Bev Beverley Bhavana Bina Bintou Birgitte Blanche Bobbi Bogumila Bonita Bonnie Bonny Brandi
Brandy Briana Brianna Bridgette Brigid Brigitta Brinda Britney Britt Brittney Brooke Brune Brunhilde Bukola Büşra
Caitlin Caitlyn Callie Candace Candy Cara Carissa Carlene Carlotta Carly Carmel Cassie Catharine Cathleen Cathy Catrina
Cecelia Chafia Chahrazad Charity Charmaine Chelsea Cherry Chetna Chhaya Chiamaka Chidinma Chieko Chiharu Chikako Chinwe
Chitra Chiyo Chizuko Chrissie Christa Christian Christie Christl Christy Chrystal Ciara Cicely Cindy Clare Clarissa Cleo
Cloé Cora Coral Cornelia Corrine Crystal Dagny Darcy Darla Darlene Darya Davina Deanna Deanne Debbie Dee Deepa Deepti
Deidre Delilah Della Delores Devi Devika Diaba Dianna Dianne Diarra Dilek Dinah Dionne Dipika Divya Dixie Djénéba Doha
Dolly Dolors Doreen Dorine Dorothea Dorte Dot Dottie Durga Ebru Edit Edwina Effie Églantine Eiko Ejiofor Ekta Elfriede
Eliza Ellie Elma Elsbeth Elsie Elspeth Elva Eman Emiko Emilienne Emilija Enid Enora Eri Eriko Erma Ernestine Esi Esra
Etsuko Etta Eunice Evangeline Evgenia Fadela Fadia Faith Farrah Farzana Fatouma Fattoumah Fay Faye Fayza Felicity Ferial
Fern Feryal Fiammetta Filomena Firouzeh Floriana Floriane Flossie Fran France Franziska Freda Frederica Frederikke Freja
Frida Frieda Friederike Fumi Fumie Fumiko Funmilayo Fusako Gauri Gayatri Gayle Geeta Geetha Georgina Gerda Gerlinde
Gerta Gertrud Ginger Ginny Giselle Gita Gitanjali Glenda Glenys Goldie Grace-Ann Gracie Greetje Gretchen Guenièvre Gul
Gulnara Gülşen Guylaine Gwendolyn Gwyneth Hadia Hailey Haley Halimatou Hanae Hanako Hanne Haruko Harumi Haruna Hatice
Hatsue Hattie Hayley Heba Hedia Hedwig Hema Hemlata Henrietta Hideko Hinako Hiroko Hisako Hitomi Hope Hülya Huma Iben
Ibtissam Ifeoma Ikram Ikuko Ilene Ilham Iman Ime Imen Imma Indrani Indu Inez Inmaculada Iris Irmgard Isabela Isadora
Ishita Isobel Ivy Izumi Jaclyn Jacquelyn Jan Janell Janelle Janette Janie Janis Jannat Jasmin Jaya Jayalalitha Jayanti
Jayashree Jaymie Jayne Jayshree Jeanette Jeanie Jeanine Jeannie Jemima Jenna Jennie Jeri Jerri Jewel Jhumpa Jillian Jo
Joann Joceline Jocelyn Jodi Jodie Jolanda Jolene Joni Josie Jouda Judi Julianne Juliet Julija Kadidiatou Kaede Kaho
Kajal Kalyani Kana Kanae Kanako Kanchan Kanna Kaori Kara Kareena Kari Karishma Karla Karyn Kasey Kasia Kasturba Kasumi
Katarina Katelyn Kateryna Katharine Kathie Kathy Katrina Katsuko Kausar Kaveri Kavita Kavitha Kaye Kazue Keira Kelley
Kelli Kellie Kelsey Kerri Khadijah Khaoula Kheira Khouloud Kikuko Kimberley Kimiko Kirsti Kirti Kitty Kiyoko Kokila
Kotomi Kristie Kristina Kristine Kristy Kriti Krystal Kumari Kumi Kumiko Kylie Kyoko Lacey Ladan Lalita Lana Larisa Lata
Latasha Latifah Latoya Laurel Lavanya Laverne Laxmi Leanne Leela Leni Lenora Leona Léone Leonora Léopoldine Lerato
Lesley Lettie Lieve Liis Lila Lilian Lilja Lillian Lillie Lindiwe Lindsey Lindy Line Liudmila Liza Lizzie Ljudmila Lora
Loretta Lorna Lotte Lottie Louane Louisa Louison Luann Lubna Lucinda Lula Lulu Luz Lyn Lynda Lynette Machiko Maddie
Madelon Madge Madhavi Madhu Madhuri Madoka Maeve Magdalene Mahaut Mahbouba Maho Mai Maike Maimouna Maisie Maitreyi Makda
Maki Malati Malini Mallika Mami Mamie Mana Manami Mandakini Manisha Manju Mao Marceline Marcella Marcelle Marci Marcie
Mareike Margarethe Margery Margie Margo Mariah Marian Marianna Mariétou Marietta Marika Mariko Marissa Marjan Marjane
Marjatta Marla Marlies Martje Marwa Maryanne Maryna Marzieh Masae Masami Masoumeh Mattie Mavis Maya Mayada Mayawati Mayu
Mayuko Mayumi Mechthild Medha Meenakshi Meera Megha Meghan Mehrangiz Mei Melania Melody Menaka Mercè Meredith Merete Mie
Mieko Miho Mika Mikako Miki Mikiko Milly Mimi Minako Minakshi Mindy Minerva Minnie Miori Misaki Misako Missy Misty
Mitsuko Mitzi Miwa Miwako Miyako Miyo Miyoko Miyu Miyuki Mizuho Mizuki Moe Moira Mojca Mollie Momoka Momoko Morag Motoko
Mridula Mrinalini Muguette Muna Mutsumi Mwanaidi Mylène Myra Myrna Myrtle Nadira Naema Nafissa Nafissatou Nahla Nahoko
Najet Najla Najma Naledi Nalini Nami Nan Nana Nanako Nanami Nandini Nandita Nanette Naoko Nargis Narumi Natalija
Nataliya Natascha Natasha Natsuki Natsuko Natsumi Nazia Nazli Ndeye Neelam Neeta Nell Nellie Nesrine Nettie Ngina Nicola
Nicolette Nidhi Nieves Niloufar Nilufer Nirupama Nisha Nita Nkechi Noélie Nola Nombeko Nomsa Nomvula Noreen Noriko Nouha
Nozomi Nupur Nurhan Obiageli Octavia Odessa Olive Olivera Ollie Oluchi Ondine Opal Ophelia Ora Orie Orlane Ottilie Özlem
Padma Padmini Pansy Parvati Parveen Patience Patrice Patsy Patti Payal Pearl Penda Petronela Philippa Philomena Pippa
Poonam Poppy Portia Prabha Prachi Preeti Prema Prune Purnima Pushpa Qamar Queenie Rabab Rachael Rachelle Radhia Radhika
Raghad Raisa Raja Rajani Rajeshwari Rakhi Ranjana Ranjani Rashmi Razia Rebekah Reena Rehana Rei Reika Reiko Reine Rekha
Rena Rene Renu Renuka Revathi Rhea Rhoda Rhona Richa Rida Rie Rieko Rika Rikako Riko Rina Rinko Risa Risako Ritsuko Ritu
Robyn Rochelle Rohini Rokia Ronda Roopa Rosalyn Rosamund Rosanne Roseann Rosemarie Rosetta Roshni Rosie Rosine Roslyn
Roswitha Rowena Ruby Rukhsana Rukmini Rula Rumi Rumiko Rupa Ruqayya Ruriko Rut Ryoko Saadia Saba Sabrine Sachi Sachie
Sachiko Sadako Sadhana Saeko Saïda Saki Sakiko Sakura Salima Samah Samanthi Samar Samra Sandhya Sandrina Sangeeta
Sanjana Saori Sapna Sarala Saran Saraswati Sarita Sarojini Sarra Satoko Satomi Satsuki Saundra Savannah Savita Savitri
Sayaka Sayako Sayoko Sayuri Seema Seiko Sékou Selina Selma Senta Serafina Setsuko Sevgi Sevim Shabari Shabnam Shadi
Shahida Shahnaz Shahrzad Shaista Shalini Shamima Shana Shanta Shanti Shari Sharlene Sharmila Sharmistha Sharron Shauna
Shawna Sheema Sheena Sheetal Shelby Shelia Shelly Sherri Sherrie Sheryl Shigeko Shiho Shihoko Shilpa Shinobu Shiori
Shizue Shizuka Shizuko Shobha Shobhana Shoko Shraddha Shruti Shubha Shweta Sia Sian Sibyl Sima Simin Simonetta Sindiwe
Sini Sira Sirimavo Smita Smriti Sneha Sonal Sonali Sondra Sonya Soumia Sridevi Staci Stacie Stacy Stefanie Sucheta
Suchitra Sudha Suhair Sujata Sukaina Sulochana Suman Sumie Sumiko Sumire Sumitra Sunanda Suneeta Supriya Suraya Susannah
Sushmita Susie Suzon Suzue Svitlana Swantje Swapna Swarupa Swati Sybil Tabitha Tahira Tahmina Takako Takayo Tamaki
Tamako Tameka Tami Tamiko Tamsin Tanuja Tanvi Tanya Tasha Tasnim Tawakkol Teri Terri Teruko Tess Thandeka Thandi Thelma
Thomasina Thuli Tilda Toinette Tokiko Tomoe Tomoka Tomomi Toni Tonia Tonya Tori Toshiko Tracey Traci Tracie Traudl
Tricia Trina Trish Trisha Trixie Trudy Tsitsi Tsukiko Tumi Uma Ume Umeko Umm Una Urmila Ursel Vaida Vaishali Valarie
Valeriya Varsha Vasanthi Vasilisa Vasudha Vasundhara Veena Velma Vendula Verna Vibha Vickie Vicky Vidya Vijaya Vimala
Vineeta Violet Virve Viv Viveca Vivien Vivienne Vrinda Wakako Wakana Wiebke Wilhelmina Willa Wilma Wiltrud Winifred Xena
Yaa Yamini Yamuna Yasuko Yayoi Yemisi Yevgenia Yoriko Yoshie Yoshiko Yui Yuka Yukari Yukie Yukiko Yuko Yuliya Yumi
Yumiko Yuri Zainabou Zaïneb Zakia Zanele Zara Zeineb Zelda Zélie Zhanna Zodwa Zubaida Zuleikha Züleyha
`,
};
