/** Family names of the world's languages, beside `surnames.ts`; folded at reading, parted by spaces. */
export const surnamesOfTheWorld = `
Aalto Aaltonen Abacha Abad Abbasi Abbott Abdallah Abdel Abdelaziz Abdi Abdoulaye Abdullah Abdullahi Abe Abel Åberg
Abiola Abrahamyan Abramov Abramovich Abrams Abreu Achard Acharya Acheampong Achebe Achour Ackermann Acosta Adachi Adam
Adamczyk Adamek Adams Adamski Adebayo Adeleke Adkins Adnan Advani Afanasyev Afonso Afridi Agapov Aggarwal Aghdam
Agostini Aguiar Aguilar Aguirre Agyei Aharoni Ahluwalia Ahmad Ahmadi Ahmadzai Ahonen Aiken Ainsworth Ajami Ajayi Akashi
Åkesson Akhtar Akindele Akinola Akintola Akiyama Akopyan Akpan Akram Aksoy Aksyonov Alami Alao Alaoui Alarcon Alatas
Alavi Alba Albert Albertini Albrecht Albright Albuquerque Aldridge Aldrovandi Aleksandrov Alekseev Alekseyev Alexakis
Alexandre Alexandrov Alexiou Alfieri Alfonso Ali Aliyev Allain Allard Allen Allison Almog Alston Altamirano Althaus
Alvarado Alves Amadi Amador Amaechi Amano Amaral Amari Amarnath Amaro Amato Amavisca Ames Amini Amir Amoah Amokachi
Amorim Amos Amrani Anastasiou Ando Andrade Andre Andreev Andreotti Andrews Andreyev Andrzejewski Angelini Angelis
Angelopoulos Anisimov Ankrah Annan Ansah Ansari Anselme Antoine Antonelli Antonioni Antoniou Antonov Antunes Anwar
Anyaoku Aoki Aoyama Aparicio Apostolou Aquino Aragon Arai Araki Arana Aranda Arap Araujo Arce Archer Arellano Arena
Arens Arias Ariza Arkhipov Armstrong Arnault Arndt Arnold Arora Arroyo Artemyev Arthur Asahara Asai Asano Asare Asghar
Ashraf Ashton Aslan Assunção Astafiev Ataturk Atkins Atkinson Aubin Aubry Auger Austin Autin Avery Avila Avneri Awad
Awolowo Axelsson Ayala Ayers Ayew Ayyash Azad Azevedo Azhar Azharuddin Azikiwe Aziz Azizi Aznar Baars Baba Babangida
Babatunde Babayev Babin Bachmann Badawi Badji Badou Badri Bae Baek Baena Bagayoko Baggio Baghdadi Baghdasaryan Bahri
Bailey Bailly Bain Baird Bajic Bajpai Bąk Bakayoko Baker Bakri Bakshi Balcerowicz Balci Balde Baldini Baldwin Balewa
Ballard Ballarini Ballesteros Balog Balogun Bamba Banach Bang Bannister Baptista Barajas Barak Barakat Baran Baranov
Barba Barbe Barber Barbieri Barclay Baresi Barghouti Barinov Barker Barlow Barnea Barnett Baron Barone Barr Barre
Barrera Barreto Barrett Barrios Barro Barron Barros Barroso Barthélemy Bartlett Bartoli Barton Bartos Barzani Bashir
Basile Basov Basri Bassett Basso Bastien Bastos Basu Batalov Bates Batista Batmanghelidj Battaglia Battisti Batty Baudin
Baudouin Baudry Baumann Baumgartner Bautista Baxter Bayer Bayrak Bazin Beasley Beattie Beau Beauchamp Beaulieu Beaumont
Becerra Beckett Beckham Beckmann Bedi Beecham Beekman Begley Beglov Behrens Beilin Belhadj Belikov Belin Belkacem
Bellanger Bellini Bello Bellucci Belmonte Belov Beltran Belyaev Bemba Ben-Ami Ben-Eliezer Ben-Gurion Benani Benard
Benavides Bencherif Benchetrit Benedetti Benes Benetti Benhabib Benitez Benjelloun Bennani Bensaïd Benslimane Benson
Bentley Bento Benton Bérard Berasategui Berezin Berg Berger Berggren Bergkamp Bergman Bergmann Bergström Beridze
Bermudez Bernal Bernardi Bernhardt Bernier Bernini Berrada Berry Berthelot Berthier Bertin Bertolini Bertoni Besnard
Bespalov Besson Best Bettini Bevan Beye Bhagwati Bhandari Bharti Bhatia Bhatt Bhattarai Bhutto Bianco Bickford Bielak
Bielecki Bielik Biggs Bigot Biko Bilal Bilgin Billard Binder Binet Bio Birch Bird Bishop Biton Bizimungu Björk Bjornsson
Blackburn Blackwell Blair Blaise Blake Blakely Blanchet Blanco Bland Blazevic Blevins Blin Blinov Blom Blomqvist Blondel
Blot Boban Bobek Bobrov Bodin Boer Bogdanovic Böhm Boisson Bokassa Boksic Bolaños Boldin Bolton Bond Bonetti Bongiorno
Bongo Bonhomme Boninsegna Bonnard Bonneau Bonnin Bonsu Boogaard Boon Boone Booth Bordier Borges Borisov Boro Borrego
Borrero Bortnikov Bos Bosch Bosco Bose Bosman Bosnjak Bossard Bottoni Bouazizi Boucher Bouchet Boudiaf Boukhari
Boulanger Boulet Bouma Boumediene Bouquet Bourdon Bourgoin Bourguignon Bousquet Bouteflika Boutin Bouvet Bouvier Bouzidi
Bowen Bowers Bowles Bowman Boyce Boyle Bozkurt Bradford Bradley Bradshaw Brady Braga Bragg Brahimi Brambilla Branco
Brand Brandão Brandt Bravo Brennan Breton Breuer Brewer Brezina Briand Bridges Briggs Bright Brinkmann Brisson Bristow
Brito Britton Brock Bromley Brossard Broughton Brouwer Browne Browning Brozovic Bruce Bruguera Bruijn Brun Bruneau
Brunel Brunetti Bruni Bruno Bryan Bryant Bubka Buchanan Buck Buckley Budanov Bueno Buffon Bugno Buhari Buisson Bulatovic
Bulgakov Bullock Bulut Burg Burgess Burillo Burke Burnett Burris Burt Burton Buscaglia Busch Bustamante Bustos Butt
Bwalya Bykov Byrd Byrnes Byun Caballero Cabello Cabral Cabrera Caccia Caceres Caetano Cahill Caillaud Cain Cakir
Calabrese Caldeira Calderon Caldwell Callaghan Callahan Calmels Calvert Calvet Calvi Calvo Camacho Cameron Campos Camus
Can Canales Canavaro Cannavaro Cannon Cano Cantrell Cantu Capelli Capello Caputo Carbone Carboni Cardenas Cardinale
Cardona Cardoso Carey Carlier Carlson Carmi Carmichael Carmona Carnevale Carney Carpenter Carpentier Carr Carranza
Carraro Carrasco Carré Carreño Carrère Carrillo Carrion Carroll Carson Carter Cartier Cartwright Caruso Carver
Casagrande Casella Casey Casini Cassidy Castañeda Castel Castellani Castelli Castillo Castle Catherine Cattaneo Cavaco
Cavalli Cavallo Cazenave Ceballos Cecchini Cerda Cermak Cerny Cervantes Cetin Cha Chabert Chacon Chadha Chae Chahine
Chakrabarti Chakraborty Chalerm Chamberlain Chambers Champion Chan Chandler Chandra Chandrasekhar Chaney Chang Chao
Chaouki Chapelle Chapman Chapuis Charbonnier Charles Charlton Charpentier Charrier Chartier Chase Chatelain Chatichai
Chaturvedi Chau Chaudhary Chaudhry Chauhan Chauveau Chauvet Chauvin Chavalit Chavan Chavanne Chavez Che Chekhov Cheong
Cherif Cherkasov Chernov Chernyshev Chéron Chester Cheung Chevallier Chew Chi Chia Chiang Chiappucci Chiba Chidambaram
Chien Chiesa Childs Chiluba Chin Ching Chirac Chisholm Chissano Chiu Chiwenga Chmiel Chong Chopra Chou Choudhury Chow
Christ Christian Christiansen Christie Christodoulou Christofias Chu Chua Chuan Chubais Chui Chukwu Chukwuma Chun Chung
Churchill Ciampi Cieslak Cimoszewicz Cipollini Cirillo Cisneros Cissokho Cizek Claessens Clancy Clarke Claude Clavet
Clayton Clements Clerc Clerides Clifford Clifton Clijsters Cloutier Coates Cobb Cobos Cochran Cochrane Coelho Coffey
Colas Coleman Colin Collette Collier Collin Collymore Colon Colvin Combe Combes Combs Compton Conceição Conley Connelly
Conner Connolly Connor Conrad Conte Contreras Conway Cooke Cooley Cools Cooper Copeland Coppens Coppola Corbett Corcoran
Cordeiro Cordero Cordier Cordoba Cornet Cornu Corona Corrales Correia Corretja Corrigan Corsi Cortes Cortesi Cortez
Cosentino Cosson Costantini Coste Costello Cotter Coughlin Coulon Courtney Courtois Cousin Coutant Coutinho Couto
Couturier Cowan Cox Cozzi Craig Cramer Crane Cremonesi Crépin Crespi Crespo Cros Crosby Cross Crowe Crowley Cruyff Cruz
Cuenca Cuevas Cullen Cummings Cunha Cunningham Curran Currie Curry Curtis Czarnecki D'Amico D'Angelo Dabo Dabrowski
Dacosta Dadjo Daems Dahan Dahl Dahlan Dahlin Dai Dalla Dalton Daly Damjanovic Danh Daniel Danielsson Danilov Danso Daoud
Darling Darmon Darwish Dasgupta Date Daugherty Davenport Davey David Davidson Davies Davila Davydov Dawson Dayan De
Debray Deby Decker Decock Dejean Dekker Delage Delahaye Delaney Delaporte Delarue Delattre Delaunay Delcourt Delmas
Delorme DeLuca Delvaux Demange Dembele Demchenko Demirel Dempsey Denham Denis Denisov Denktash Dennis Denton Desbois
Descamps Deschamps Deshmukh Deshpande Desideri Desjardins Desmarais Desmoulins Desrosiers Devaux Devine Devlin DeVries
Dey Dhawan Dia Diabate Diagne Diakité Dias Diatta Diawara Dickerson Dickinson Dickson Didier Diego Dieng Dietrich Dietz
Dijk Dijkman Dijkstra Dillard Dillon Dimas Dimitriadis Dimitriou Dimopoulos Dinh Diot Diouf Dioum DiStefano Dixit Djibo
Djindjic Djokovic Djordjevic Djukanovic Dmitriev Do Doan Dobrev Dobson Dodd Dodson Doe Doherty Doi Dolan Dolezal
Dolgopolov Domanski Domingues Donadoni Donahue Donaldson Donati Donders Dong Donnelly Donohue Donovan Dooley Dore
Dörfler Döring Dorofeev Dorsey Dostal Doucet Dougherty Douglas Doumbia Dowd Dowling Downey Downs Drake Dramé Draper
Draskovic Dravid Driessen Driscoll Drobny Drouet Drouin Drozdov Drummond Du Duan Duarte Dube Dubinin Dubos Dubost
Dubreuil Dubus Duchemin Duchesne Duckworth Duclos Duda Dudek Dudley Duffy Dugan Duggan Duhamel Dujardin Duke Dulac Dumas
Duncan Dunlap Dunlop Dunne Duong Dupin Duplessis Dupond Dupré Dupuis Dupuy Duran Duret Durham Durieux Durrani Dusek
Dutertre Dutt Dutta Dutton Duvivier Dvali Dworak Dwyer Dyachenko Dyer Dzurinda Eagleton Easton Eaton Ebadi Eban Ebert
Ebrahimi Ecevit Echeverria Eckert Edmonds Efimov Egan Egorov Ehlers Eichhorn Eid Eitan Ekberg Eklund Ekström Ekwueme
El-Amin El-Khoury Elahi Elder Elizondo Elliott Ellison Emerson Emery Enahoro Endo Eng Engel Engelhardt Engels English
Engström Ennis Enriquez Erbakan Erdem Erickson Eriksen Ernst Ershov Ersoy Escobar Escobedo Escudero Eshkol Esnault
Espino Espinosa Espinoza Esser Essien Esteban Estes Estève Esteves Estrada Etienne Etoundi Etxeberria Evers Évrard Ewing
Eyadema Fabbri Fadeev Fadel Fairbanks Faisal Fajardo Falcone Falconer Falk Fan Fané Fanelli Fang Farhat Faria Farias
Farina Farkas Farley Farmer Farooq Farouk Farrell Farsi Fassi Fattori Faucher Faulkner Fauvel Favaro Favier Favre Fawzi
Fayed Fedorchuk Fedotov Fekete Feng Fenton Féraud Fernando Ferrand Ferrara Ferrario Ferraro Ferré Ferrell Ferretti Ferri
Ferrier Ferry Fiala Fiedler Fields Figo Figueiredo Figueroa Filatov Filipovic Filippi Filippov Finch Fink Finlay Finley
Finn Finnegan Fiore Fiorentino Fitzgerald Fitzpatrick Fitzsimmons Flanagan Fleischer Fleming Fletcher Fleury Floch
Flores Flowers Floyd Flynn Fofana Foley Fomin Fong Fonseca Fontana Fontes Foo Forbes Forestier Forlani Forrest Förster
Forsyth Fortier Fortunato Fouché Foucher Fouquet Fowler Fox Frampton Franceschini Franchi Francis Franco François Frank
Franke Franklin Franks Franz Fraser Frazier Frederick Fredriksson Freire Freitas Frémont French Freund Frey Frias
Friedmann Fritz Fröhlich Frolov Frost Frye Fuad Fuentes Fujii Fujimori Fujimoto Fujiwara Fukuda Fukui Fukushima Fuller
Fulton Fumagalli Fung Funk Furlan Furtado Furukawa Fusco Gagné Gajdos Gajewski Gal Galan Galindo Gallardo Gallego
Gallegos Gallet Galli Gallois Galloway Galvan Galvin Gambino Gamble Gamboa Gamsakhurdia Gandhi Ganguly Gao Garay
Gardiner Garg Garibaldi Garner Garrett Garrido Garrison Garvey Garza Gascoigne Gaspar Gasparini Gates Gatti Gaudenzi
Gaudin Gauvin Gavaskar Gavrilov Gay Gaye Gbagbo Gebhardt Gebre Gebremariam Gebrselassie Geiger Gelashvili Geng Gentile
Gentry Geoffroy Georges Georgescu Georgiadis Georgiev Georgiou Geraghty Gerasimov Geremek Gerlach Germain Gerritsen
Gervais Ghali Ghanem Ghani Ghannouchi Ghirardi Ghosh Giacomini Gianni Giannini Gibbons Gibbs Gibert Giese Gilad Gilbert
Giles Gill Gilles Gillespie Gillet Gilmore Gimenez Giorgetti Giorgi Giraudeau Girault Giuliani Giunta Glaser Glass
Gleeson Glenn Gligorov Glover Glushko Göbel Godard Godfrey Godinho Godoy Godwin Goff Gogoladze Goh Gokhale Golan Goldman
Golovin Gomaa Gong Gonzales Goode Goodman Goodwin Gopal Gopalan Gorbachev Gorbunov Gordeev Gorman Gorski Gosselin
Goswami Gotti Gough Goujon Gould Goulet Gowda Goyal Grabowski Grachev Grady Graf Grainger Grandjean Granger Grant Gras
Grassi Graves Gray Graziani Greaves Green Greenberg Greene Greenwood Greer Gregg Grégoire Gregory Grenier Grey Grier
Griffith Griffiths Grigoriev Grigoryan Grillo Grimaldi Grimaud Grimes Groen Gromov Gros Grosjean Gross Grosse Grossi
Gruber Gruza Gryzlov Gu Guan Guardado Guedes Guéguen Guenther Guérard Guerini Guerra Guerreiro Guerrero Guerrieri
Guevara Guha Guibert Guichard Guidi Guignard Guilbert Guillemin Guillet Guillon Guillot Guillou Guimarães Gujral Gul
Guliyev Gumede Gunatillake Gunawardene Gunes Gunn Gunnarsson Guryev Gusev Gustavsson Guterres Guthrie Guy Guyon Guyot
Guzman Gwon Gyan Ha Haan Haarhuis Haas Haase Habib Habibie Habyarimana Hackett Hacohen Haddadi Hadi Hadid Hafiz Hagan
Hagen Hahm Haider Haig Haines Hajek Hajji Håkansson Hakim Hakkinen Hakobyan Hale Haley Hall Halliday Halonen Halpern
Halsey Halvorsen Ham Hamad Hamada Hamadi Hämäläinen Hamdi Hamed Hamel Hamid Hamidi Hammadi Hammami Hammond Hammoud Hamon
Hampton Hamza Hamzah Hanafi Hancock Haney Haniyeh Hanna Hanson Hansson Hao Haq Haque Hara Harada Hardin Harding Hardy
Hargreaves Hariri Harmon Haro Harper Harrak Harrell Harrington Hart Hartley Hartman Hartono Harutyunyan Harvey Hasan
Hasanov Hasek Hashemi Hashimi Haskins Hassan Hassani Hastings Hata Hatakeyama Hatami Hatem Hatfield Hatoyama Hatta
Hattori Haugen Hauser Havlicek Hawthorne Hayakawa Hayden Haynes Hayward Heath Hébert Hedberg Hedlund Hegde Heikkinen
Heine Heinonen Heinrich Heinz Held Heller Hellström Hempel Hendricks Hendrickson Hendriks Hendrikx Heng Henkel Henley
Henriksen Henriksson Henriques Henson Hentschel Heo Herbert Heredia Herman Hermann Hermans Hermosillo Herrera Herrero
Herring Hervé Herzog Hess Hesse Heuer Heusden Hewitt Hickman Hidalgo Hidayat Hiddink Hierro Higgins Higuchi Hijazi Hilal
Hildebrandt Hill Hilliard Hilton Hines Hinojosa Hinton Hinz Hiramatsu Hirano Hirata Hirose Hirsch Hlavac Hlinka Ho
Hoarau Hobbs Hodges Hodgson Hoekstra Hofer Hoffman Hofman Hogan Holbrook Holcomb Holden Holder Holland Holloway Holm
Holman Holmberg Holmgren Holt Holub Holz Honda Hong Hood Hooper Hoover Hopkins Horak Horn Horne Horton Hosokawa Hosono
Hosseini Hou Houngbo House Houston Hovhannisyan Howarth Howe Howell Hoyos Hruska Hsieh Hsu Hu Hua Hubbard Hübner Huerta
Huet Huff Huffman Hugues Hui Huisman Hull Humbert Hume Humphrey Humphries Hung Huq Hurley Hurst Hurtado Huseynov Hussein
Husson Hutchins Hutchinson Huynh Hyde Ibáñez Ibarra Ibrahimi Ichikawa Idrissi Iglesias Ignatiev Ignatov Igwe Ihara
Iheanacho Iida Ikpeba Iliev Ilyin Ilyushin Im Imai Imamura Imbert Imran Infante Ingesson Ingram Iniesta Innes Innocenti
Inouye Ioannidis Ioannou Iqbal Irani Irvine Irving Irwin Isaacs Isakov Isaksson Ishibashi Ishida Ishihara Ishii Ismail
Issa Issoufou Itoh Ivanchenko Ivanenko Ivanisevic Ivanova Ivanovic Iversen Ivey Iwasaki Iwata Iwobi Izquierdo Jaafar
Jaber Jablonski Jackson Jacob Jacobs Jacobsen Jacobson Jacquemin Jacques Jacquet Jacquot Jadeja Jaeger Jafari Jäger
Jagielski Jagr Jahn Jaitley Jakobsen Jakobsson Jakubowski Jalali Jalloud Jamali James Jamet Jamieson Jamil Jammeh Janda
Janin Jankovic Janssen Jansson Janvier Jaramillo Jarni Jaruzelski Järvinen Jarvis Jasinski Javadi Jawad Jawara Jaworski
Jayasuriya Jayawardene Jayewardene Jaziri Jean Jefferson Jeffries Jelinek Jennings Jeon Jeong Jespersen Jesus Jewell Jha
Jia Jibril Jin Jindal Jo Jobert Johannessen Johnsen Johnston Johnstone Jolivet Jonk Jonsson Joo Jordan Joseph Jossé
Joubert Jourdain Jourdan Jouve Joyce Ju Juarez Julien Jumblatt Jurado Juric Kabanov Kabbah Kabila Kaczmarek Kadar
Kadirgamar Kadri Kagame Kahalani Kahane Kahn Kaifu Kajiyama Kalam Kalashnikov Kalina Kalinin Kalla Kallio Kalogeropoulos
Kamal Kamara Kamata Kamath Kambli Kamenov Kamga Kamiya Kamp Kan Kanchelskis Kanda Kane Kaneda Kaneko Kanemaru Kante Kanu
Kapanadze Kaplan Kapoor Kapur Karadzic Karageorgis Karagounis Karamanlis Karami Karapetyan Karim Karimi Karimov
Karjalainen Karl Karlsen Karpov Kartasasmita Karume Karunanidhi Karzai Kasatkin Kasparov Kassem Kasyanov Katayama Katju
Katsumata Katzav Kaufman Kaufmann Kaul Kaunda Kavan Kawabata Kawaguchi Kawai Kawamura Kawasaki Kazakov Kazantzakis
Kazemi Kearney Keating Keegan Keenan Keino Keith Kelley Kellner Kellogg Kelly Kemp Kendall Kenny Kent Kenyatta Kern Kerr
Keskin Khachatryan Khachaturian Khaddam Khalaf Khaled Khalid Khalidi Khalifa Khalil Khamis Khanna Kharitonov Kharrazi
Khatami Khatib Khatri Khattab Khattak Khoo Khosla Khristenko Kibaki Kidd Kieffer Kikuchi Kikwete Kilic Kilpatrick Kimani
Kinney Kinnunen Kinoshita Kinsella Kipchoge Kiprop Kiptanui Kirby Kirchner Kirienko Kirillov Kiriyenko Kirk Kirkland
Kirkpatrick Kiselev Kiselyov Kishi Kiss Kitagawa Kitajima Kitamura Kjellberg Klima Klimov Kline Klochkova Klose Kluge
Kluivert Knapp Knight Knoll Knowles Knox Knudsen Knutsen Ko Koc Kocharyan Kodama Koehler Koeman Koenig Koffi Koh Kohli
Koirala Koita Kojima Kok Kolesnikov Komarov Komatsu Komura Konaté Kondratiev Kong Koning Kono Konovalov Konstantinidis
Konstantinou Koo Koopman Korneev Korolev Korolyov Koroma Korotkov Korzhakov Kos Köse Koskinen Kostadinov Köster Kostikov
Kostopoulos Kostov Kotov Kourouma Koutsoumpas Kouyaté Kovac Kovalev Kovalyov Kovar Kowalewski Koyama Kozak Kozyrev Kraft
Krajewski Krajicek Kral Kramer Krasniqi Kratochvil Kraus Krauss Kravchuk Kravtsov Krawczyk Krebs Krejci Kremer
Kretschmer Krieger Krishnamurthy Krishnan Kristensen Kristiansen Kriz Kröger Krstic Krueger Kruse Krylov Kubo Kubota
Kucan Kucera Kuchma Kuczynski Kudo Kudrin Kufuor Kuhn Kuiper Kuipers Kuka Kukla Kulikov Kulkarni Kumar Kumaratunga
Kumble Kume Kunz Kunze Kuo Kurien Kurihara Kuroda Kurokawa Kurosawa Kurz Kusano Kusuma Kutuzov Kutzner Kuyt Kuznetsova
Kvaratskhelia Kwak Kwan Kwiatkowski Kwok Kyprianou Laabidi Laaksonen Labbé Laborde Lacey Lachance Lacombe Lacoste Lacson
Lafleur Lafon Laforge Lagarde Lago Lagrange Lahav Lahlou Lahoud Lahtinen Lai Laine Lal Lallemand Lalonde Lam Lamb
Lambrecht Lamrani Lamy Lancaster Landau Landi Landry Lane Lang Langer Langley Langlois Langston Lapid Lapierre Lapointe
Laporte Lara Larcher Larijani Larivière Larkin Laroche Larson Larue Lasarte Lasserre Latham Latif Lau Laudrup Laurent
Lauridsen Laval Lavergne Lavigne Lavoie Lavrentiev Lavrov Law Lawler Lawrence Lawson Laxman Lazarev Lazaro Lazarov Lazic
Le Leach Leal Leary Leblanc Leblond Lebon Lebreton Lebrun Leclair Leclercq Lecomte Lecoq Leduc Lee Lefort Legendre Léger
Leghari Legrand Legros Lehtinen Lehtonen Lei Leigh Leite Leiva Lejeune Leko Lelièvre Lemaître Lemieux Lemmens Lemos
Lendl Lennon Lennox Lenoir Lenz Leon Leonard Leone Leong Leoni Leonov Lepage Leppanen Lerma Leroux Lesage Leslie Lessard
Lester Leung Levasseur Levchenko Lévêque Levi Levin Levine Levinson Lhermitte Li Liao Libeskind Lieberman Liew Lima
Linares Lind Lindberg Lindemann Lindgren Lindholm Lindley Lindqvist Lindsay Lindsey Lindström Ling Linke Lipski Lis
Lissouba Litmanen Little Litvinenko Livingston Livneh Ljungberg Llorente Lloyd Lo Locatelli Locke Lockhart Lodhi Logan
Loh Loiseau Loke Lomax Lombard Lombardo Lomidze Long Longo Loo Lorca Lord Lorenz Lorenzi Louis Loureiro Lourenço Love
Low Lowe Lowry Loyer Lozano Lu Lubrani Lucas Lucchesi Ludwig Lugo Lui Lukacs Lukashenko Lukic Lukin Lukman Lumumba Luna
Lund Lundberg Lundgren Lundqvist Lundström Luong Lupo Luthuli Lutz Luzhkov Lvov Ly Lynch Lynn Lyon Lyons Lysenko Lyu Ma
Mabuza Macdonald Macedo Machacek Machado Machel Macias Mackay Mackenzie Mackey Mackie Macleod Macmillan Madan Madani
Madden Maddox Madikizela Madrigal Madsen Maeda Maekawa Magalhães Magee Magnusson Maguire Mahajan Mahanta Maharaj
Mahathir Mahdi Mahesh Mahfouz Mahmood Mahmoud Mahmud Mahoney Mai Maia Maier Maiga Maillard Maillet Maisuradze Majewski
Majid Mak Makana Makarczyk Makarenko Makarios Makarov Makeba Mäkelä Makgoba Makino Makoni Maku Maldini Maldonado Malek
Malema Malhotra Malik Malinin Malinowski Malka Mallet Mallick Malone Maloney Maltsev Malyshev Mamedov Mammadov Manceau
Mancuso Mandaza Mane Manfredi Mangope Manjrekar Mann Manninen Manning Mansoor Mansouri Mantovani Manuel Manzano Marchal
Marchetti Marchi Marcos Maréchal Marek Mariani Maric Marie Marin Marinelli Marinho Marini Marinov Marion Mariotti Markov
Marks Marlow Marquardt Marquez Marrero Marsden Marsh Marteau Martel Martelli Martens Martineau Martinelli Martinet
Martini Martino Martinovic Martinsson Marty Martynov Maruyama Marx Mas Masekela Mashaba Masi Masire Maslov Mason Masri
Massaro Masse Massey Massoud Masters Masuda Masuku Mata Mateo Mateos Matheson Mathews Mathis Mathur Matias Matic Matlala
Matos Matsuda Matsui Matsukawa Matsumura Matsunaga Matsuo Matsuoka Matsushita Matsuura Matthews Mattsson Matveev
Matveyev Maurel Maurer Maurice Maurin Maury Mavros Maxwell May Mayfield Maynard Mazet Mazowiecki Mazur Mazza Mazzola
Mbappe Mbeki Mbeumo Mboma Mboweni Mboya McAllister McBride McCabe McCaffrey McCain McCall McCann McCartney McClain
McClellan McClelland McClure McConnell McCormack McCormick McCoy McCracken McCullough McDaniel McDermott McDonnell
McDowell McElroy McEwan McFadden McFarland McGee McGinnis McGovern McGowan McGrath McGraw McGregor McGuire McHugh
McIntosh McIntyre McKay McKee McKenna McKenzie McKinley McKinney McKnight McLaren McLaughlin McLean McLeod McMahon
McManaman McManus McMillan McNally McNamara McNeil McNeill McPherson McQueen McVeigh Meadows Meciar Medeiros Medina
Medrano Medvedev Mehdi Mehra Mehrotra Meier Meireles Meister Mejia Melandri Melendez Mello Melnik Melnikov Melo Melton
Melville Mena Menard Mendes Mendez Mendieta Mendonça Mendoza Menendez Menezes Meng Mengistu Menzel Mercado Mercer
Meredith Meridor Merino Merkel Merle Merlo Merrill Merritt Mertens Mesa Mesic Messina Metzger Meyers Meziane Michaelides
Michaels Michalak Michalski Michaud Michel Michelet Michiels Middleton Mieno Miettinen Mignot Mihajlovic Mihaylov
Mijatovic Mikati Miki Mikkelsen Mikkonen Mikolajczyk Milani Miles Milinovic Milla Millet Millot Mills Milner Milosevic
Milton Milutinovic Min Minami Minniti Miranda Mireles Mironov Mirza Mishustin Mistry Mitchum Mitra Mitrofanov
Mitropoulos Mitrovic Mitsotakis Mitsui Mitsuzuka Mittal Miura Miyagawa Miyamoto Miyazaki Miyazawa Mizrahi Mizuno Mkapa
Mkhize Mkrtchyan Mladenov Mnangagwa Moberg Mochizuki Modise Modrow Moeller Moen Moerdani Mofaz Moffat Mogae Mogensen
Moghaddam Mohamad Mohamed Mohammadi Mohammed Mohan Mohanty Moi Mok Mokhtar Mokhtari Mokwena Molchanov Molinari Molloy
Molnar Molotov Momoh Monaghan Mongia Monnet Monnier Monod Monroe Montagne Montalvo Montanari Montaño Montazeri Monteiro
Montella Montenegro Montero Montes Montgomery Monti Montoya Moody Moon Mooney Moore Moosa Mora Moraes Morais Moran
Morandi Mordechai Moreira Moreland Morelli Morgan Moriarty Morientes Morimoto Morin Morini Morita Moriyama Moro Moroz
Morrison Morrissey Morrow Morse Mortensen Morton Morvan Moseley Moser Moss Mostafa Mota Motlanthe Motohashi Mouloud
Moura Moussa Moussaoui Mouton Moya Mpinga Msimang Mtshali Mucha Mueller Mughal Muhammad Muir Mukhopadhyay Mullen
Mulligan Mullins Muluzi Munde Munguia Munro Mura Murali Muralitharan Murata Murayama Murdoch Murdock Murillo Murrell
Murthy Museveni Mushikiwabo Musso Mustafa Mutasa Mutawa Mutharika Mutu Mwinyi Myers Myhre N'Dour Na Nabil Nabokov
Naccache Naciri Nadal Nadar Nadeau Nadir Nadkarni Nagai Nagano Nagashima Nagata Nagel Nagornykh Nagoshi Naidoo Naidu
Naik Naito Najjar Nakagawa Nakajima Nakanishi Nakano Nakasone Nakata Nakayama Nam Nambiar Nanda Nannini Napoli
Napolitano Naqvi Narang Naranjo Narasimha Narayan Narayanan Nascimento Nash Nasr Nasrallah Nasri Nastase Nasution Nateq
Nath Naumann Naumov Nava Navarrete Navas Navon Navratil Nawaz Nayak Nayar Naylor Nazarbayev Nazari Nazarov Ndayizeye
Ndour Neal Neeskens Negrete Nehru Neill Nemec Nemeth Nemov Neo Neri Nesbitt Nesterov Netanyahu Neto Neubauer Neves Neveu
Neville Newell Newman Newton Ng Ngcobo Ngcuka Nguema Nguesso Ngugi Niang Niasse Nicholson Niemi Nieto Nieves Nigam
Nikiforov Nikitin Nikolaev Nikolaidis Nikolaou Nikolayev Nikolov Nilekani Nilsen Nishi Nishida Nishikawa Nishimura
Nishioka Nishiyama Niskanen Nixon Niyazov Njie Nkomo Nkrumah Nkurunziza Noack Noble Nobre Noda Noguchi Nogueira Noh
Nolan Nomo Nomura Nong Noor Noori Nordström Norén Norman Normand Norris Norton Nouri Novotna Novotny Nowakowski Nowicki
Ntaryamira Nugent Nujoma Numan Nunes Nunez Nurmi Nwankwo Nwosu Nyberg Nyerere Nygaard Nyoka Nyström O'Connell O'Donnell
O'Donoghue O'Driscoll O'Grady O'Hara O'Keefe O'Keeffe O'Leary O'Malley O'Meara O'Neal O'Reilly O'Rourke O'Shea
O'Sullivan O'Toole Oakley Obasanjo Öberg Oberoi Obi Obote OBrien Obuchi Ocampo Ochoa Oda Odeh Odinga Odom Oduya Ogata
Ogden Ogola Oguri Oh Ohashi Ohira Ohno Oishi Ojala Ojeda Ojukwu Okamoto Okamura Okano Okawa Okazaki Okeke Okello Okocha
Okoro Okoye Okubo Okuda Okulov Okumura Okur Oldfield Oliseh Olivares Oliver Oliveros Olivier Ollivier Olmert Olmos
Olofsson Olopade Olson Olszewski Omar Onana Onassis Ong Onishi Ono Onyango Ooi Ordoñez Orellana Oren Orlandi Orlando
Orlov Orozco Orr Orsini Orsos Osada Osborne Osei Oshima Osipov Osman Osorio Østergaard Ostrowski Osuna Ota Otake Otani
Otero Othman Othmani Ott Ottaviani Otto Ottosson Ouahabi Ouellet Ouellette Ouyahia Ovalle Ovechkin Overmars Owen Owens
Oyakhilome Oyama Oz Ozaki Ozal Ozawa Ozdemir Ozkan Pace Pacheco Packer Padilla Padmanabhan Padovani Pádua Pae Pagani
Pagano Page Pages Pagliuca Pai Paiva Pal Palacios Palermo Palma Palmgren Palmieri Palomino Palsson Palumbo Panagopoulos
Panagoulis Panatta Pandit Pang Pangalos Pangestu Panin Pankratov Panov Pant Pantani Papaconstantinou Papadakis
Papageorgiou Papaioannou Papandreou Papas Papp Pappas Paquette Paquin Paradis Pardo Paredes Parekh Parent Paris Parisi
Parker Parkinson Parks Parr Parra Parry Parsons Pascal Pascual Pasha Pasic Pasolini Pasquali Pasquier Pastor Patil
Patnaik Patrick Patton Paul Paulsen Paulsson Pauwels Pavelic Pavesi Pavlenko Pavlopoulos Pavlovic Pawar Pawlak Pawlowski
Payet Payne Payton Pearce Pearson Peck Pedroza Peel Peixoto Peled Pelikan Pelissier Pellegrini Pellegrino Pemberton Pena
Pennington Peralta Perdomo Perea Pereda Perera Peretz Peric Perkovic Péron Perret Perrier Perrot Perry Peruzzi Pesce
Peter Petersen Petersson Petit Petitjean Petkov Petkovic Petrenko Petrescu Petrosian Petrosyan Petrova Petrucci
Petterson Pettersson Petty Pfeiffer Phelps Philipp Philippe Phillip Phung Piatek Piazza Pichon Pickering Pierre Pietrzak
Pike Pillai Pilot Pimenov Pimenta Pimentel Pineau Pineda Pinheiro Pinho Piras Pires Pirlo Pisani Pitkanen Pitt Pitts
Pizarro Pizzi Plante Platonov Platt Plavsic Plaza Plesu Poh Pohl Poirier Pokorny Polanco Polat Polgar Poli Polishchuk
Pollard Pollock Polyakov Ponce Ponomarenko Ponomarev Pons Poole Pope Popova Popovic Popp Porta Portal Porterfield
Portillo Posada Pospisil Postma Potanin Potier Potter Pottier Potts Poulain Poulin Poulsen Powell Power Powers Pozzi
Pozzo Prabhu Prabowo Prado Prakash Prasad Prasanna Prater Prates Pratt Premadasa Premji Prescott Preston Preuß Prévost
Price Prieto Prigent Primakov Prince Prins Pritchard Probst Prochazka Proctor Prohaska Prokhorov Prokofiev Prosinecki
Prost Proulx Provost Pruitt Pruvost Pryor Puccini Puente Puga Pugh Pujol Purcell Puri Pushkin Puskas Putnam Puzanov Pyo
Qabbani Qaddoumi Qasim Qassem Qi Qian Qiao Qin Qiu Qu Quach Quagliarella Quan Quaresma Queirós Queiroz Quek Quentin
Quesada Quezada Quigley Quinn Quintana Quintero Quiroga Qureshi Raab Raad Rabbani Racan Radcliffe Rademacher Radi Radic
Radulescu Rafferty Rafiq Rahal Rahardjo Rahim Rahimi Rahman Rahmani Rahmonov Räikkönen Raja Rajan Rajapakse Rajic Rajput
Raju Rakhimov Rakhmonov Rakowski Ralston Ramachandran Ramakrishnan Ramallo Raman Ramanathan Ramaphosa Rambaud Ramgoolam
Ramon Ramsay Ramsey Ran Rana Ranariddh Ranatunga Randall Randolph Rangel Ranieri Ranjan Rankin Rantanen Rapp Rasheed
Rashid Rasool Ratcliffe Rathore Rau Rauf Rautio Ravanelli Ravi Rawat Rawlings Rawls Ray Raya Raymond Raynaud Raza Razak
Raznatovic Razzoli Rebelo Rebollo Redding Redmond Redondo Reed Reese Reeves Rego Reich Reichert Reid Reilly Reimann
Reina Reinhardt Reinhold Reis Rémy Ren Renault Rendón Renfro Resende Resendez Reuter Revilla Rey Reyes Reyna Reynaud
Reza Rezaei Rezai Rhee Rhodes Riahi Riaz Rice Rich Richard Richards Richmond Rico Riddle Riedel Rifai Rigal Rigaud Riis
Rijkaard Rijnders Riley Rinaldi Rincon Rios Riou Rioux Ristic Ritchie Ritter Riva Rivas Rivera Rivero Rivière Rizzi
Robbins Roberson Robert Robledo Robles Robson Roca Rocca Rocco Rocha Rocher Rodgers Rodionov Rodrigo Roe Roger Rogov Roh
Roig Rojas Roldán Romagnoli Roman Romanenko Romani Romanov Romeo Rondeau Rooney Roos Roper Roquefort Rosa Rosales
Rosario Rosas Rose Rosen Rosenblum Rosenthal Rosi Rosicky Rossetti Rossignol Rota Roth Rouanet Rouhani Rourke Rousset
Rowan Rowe Rowland Roy Royer Rubin Rudenko Rudolph Rueda Ruf Ruggeri Ruggiero Rumyantsev Rusakov Rusedski Rush
Rutherford Rutkowski Rutledge Ruto Rutskoi Ruzicka Rybakov Rybkin Ryu Ryzhkov Saad Saadi Saavedra Sabatier Sabatini
Sabbah Sabri Sacchi Sacko Sadat Sadeghi Sadiq Sadowski Saeki Saenz Safavi Safin Safonov Sahay Sahni Said Saidi Saini
Saiz Sakaguchi Sakai Sakakibara Sakamoto Sakata Sakharov Sako Sakurai Sala Salah Salas Salaün Salazar Salcedo Saleem
Salehi Salem Salerno Salgado Salgueiro Salim Salinas Sall Salman Salminen Salmon Salo Salonen Salvatore Salvi Samadi
Samaniego Samaras Samaraweera Samba Sami Samir Samoilov Sampaio Sampras Sampson Samson Samuelsson Sandberg Sander
Sanderson Sandoval Sané Sanford Sangaré Sangma Sankara Sankoh Sanna Sanneh Sano Sanogo Santana Santiago Santillan
Santini Santoro Santoso Sanz Saraiva Sargent Sargsyan Sarid Sarkar Sarkisian Sarmiento Sarraf Sartori Sastri Sathe Satoh
Sauer Saunders Saunier Sauter Sauvage Savage Savard Savary Savchenko Savelyev Savic Savicevic Savimbi Savir Savoia
Savolainen Savvidis Sawada Sawamatsu Sawicki Sawyer Saxena Saxon Sayed Sayyaf Sazonov Scala Schaefer Schaffer Schenk
Scherer Schiavone Schillaci Schiller Schilling Schindler Schjelderup Schlegel Schlüter Schmid Schmitz Schofield Schön
Schouten Schreiber Schroeder Schubert Schulte Schultz Schultze Schulze Schumacher Schumann Schuster Schütz Schwab
Schwartz Schweizer Scindia Scott Seaman Sebestyen Seck Seddiki Sedlak Seedorf Segal Segers Segev Segovia Seguin Segura
Sehgal Sehwag Seidel Seifert Seixas Seki Sekiguchi Sellers Semyonov Sen Senghor Sengupta Sepulveda Sequeira Serafini
Serageldin Serdyukov Serna Serov Serra Serre Sesay Seshan Seth Sethi Setiawan Sevilla Sexton Sexwale Seymour Shaath
Shaffer Shafi Shagari Shahak Shahid Shahin Shaikh Shalom Shamir Shamkhani Shannon Shao Shapira Shapovalov Sharaf
Sharansky Sharapov Sharett Sharif Sharon Sharp Sharpe Shastri Shaukat Shavit Shaw Shcherbakov Shea Shearer Sheehan
Sheffield Sheikh Shekhar Sheldon Shelton Shen Sheng Shenoy Shepard Shepherd Sheppard Sheridan Sherman Sherwood Shetty
Shevardnadze Shi Shibata Shibuya Shields Shigemitsu Shih Shimada Shimazu Shimomura Shinde Shinohara Shirai Shirakawa
Shishkin Shonekan Short Shrestha Shukla Shukri Shum Shumeiko Siddiq Siddiqui Sidhu Sidibé Sidorov Siebert Siegel Sierra
Sigurdsson Sikora Silajdzic Silveira Silver Silverman Silvestri Sim Simek Simeone Simic Simitis Simms Simões Simon
Simone Simonin Simonovic Simons Simonsen Sims Sin Sinclair Singer Singh Singhal Singhania Singleton Sinha Siqueira
Siregar Sisulu Sithole Siu Sivaraman Sjöberg Sjöström Skinner Skvortsov Sladek Slater Slavik Slezak Slimani Sloan Small
Smeets Smets Smirnova Smits Sneh Snow Snyder So Soares Sobchak Sobczak Sobolev Sobukwe Söderberg Söderling Sodhi
Soeharto Soga Soglo Soh Sohn Sokol Sokolowski Solana Solanki Solano Solberg Solis Solomon Soloviev Solovyov Soltani
Somani Somda Somerville Sommer Sommers Son Songo Soni Sonoda Sood Soong Sorel Soria Soriano Sorokin Soros Sorrentino
Sosa Soto Souissi Soulier Soyinka Spada Spadaro Sparks Spears Spence Spiegel Spinelli Springer Sreenivasan Srikkanth
Srinath Srinivasan Stacey Stack Stafford Stahl Stanescu Stanic Stankovic Stanley Stanton Stark Stasiak Stavrou Steele
Stefanov Steffen Stein Steinberg Steiner Steinmetz Stella Stenberg Stensgaard Stepanek Stepanov Stepashin Stephan
Stephanopoulos Stephenson Sterling Stevenson Stich Stoica Stoichkov Stokes Stoll Stone Storey Stout Stoyanov Strand
Strandberg Straub Strauss Strelkov Strickland Strobel Ström Stroud Stuart Sturm Su Subramaniam Subramanian Suchocka
Sudarsono Sudibyo Sudrajat Suen Sugawara Suggs Sugimoto Sugita Sugiyama Suharto Suissa Sukarno Sukarnoputri Suker
Sukhorukov Sultan Sumiya Summers Sumner Sundaram Sundberg Sundström Sung Supachai Suresh Suri Surkov Sutherland Sutrisno
Sutton Suvorov Svendsen Sviridov Swain Swaminathan Swamy Swanson Sweeney Swiatek Swift Sykes Szalai Szczepanski Szekely
Szeto Szewczyk Szilagyi Szucs Ta Taal Tachibana Tadic Tagore Taguchi Taha Tai Takacs Takada Takagi Takahata Takamura
Takano Takashima Takata Takayama Takeda Takei Takemura Takenaka Takeshita Takeuchi Tal Talabani Talbot Taleb Tam Tamayo
Tambo Tamura Tan Tanabe Tandja Tandon Tanguy Tanigaki Taniguchi Tanner Tantawi Tao Tapia Tarar Tarasov Tardelli Tariq
Tata Tate Tavares Tay Tchaikovsky Tchombe Teague Tejada Tejeda Tekin Teles Tello Temple Tendulkar Teng Teo Ter-Petrosian
Terada Terao Tereshchenko Terrasson Terrazas Terrell Terry Tesar Tessier Testa Texier Thackeray Thakur Tham Thanom Thapa
Thapar Tharoor Thatcher Théberge Theodorakis Theodorou Theriault Thiam Thiaw Thibault Thiel Thiele Thierry Thieu Thioune
Thomas Thompkins Thomsen Thomson Thornton Thorpe Thorsen Thorup Thorvaldsen Thurman Tian Tierney Tikhonov Tillman
Timmerman Timmermans Timms Timofeev Ting Tissot Titov Tiwari Tjokro Tkachuk Tlas To Todd Todorov Todorovic Togo Toh
Tokar Tokarev Tokuda Toledo Tolstoy Tomasi Tomba Tomic Tominaga Tomita Tomlinson Tong Toro Torre Torricelli Totti Touati
Tournier Toussaint Tovar Toyama Toyoda Tracy Trapattoni Travers Travis Trejo Tretiak Trevino Trevisan Tricot Trimble
Trinh Tripathi Trivedi Trofimov Trudel Trujillo Truong Tsai Tsang Tsatsos Tse Tseng Tshabalala Tshisekedi Tsiklauri
Tsohatzopoulos Tsuchiya Tsuda Tsui Tsuji Tsukamoto Tsutsumi Tsvangirai Tsvetkov Tu Tudjman Tudor Tully Tung Tuominen
Turabi Turgenev Turnbull Turner Turpin Turunen Tutu Tveit Twala Tyagi Tyler Tyminski Tymoshchuk Tyson Uchida Uchiyama
Udovenko Ueda Uehara Uemura Ukhtomsky Ullah Ulrich Umeda Umtiti Ünal Underwood Ung Unger Uno Upton Urban Urbanek
Urbanski Uribe Urrutia Ushijima Usman Ustinov Usyk Uzan Vacek Vacher Vachon Vaillancourt Vaillant Vajda Vajpayee Valdes
Valdez Valdivia Valencia Valenta Valente Valentin Valentine Valentini Valenzuela Valeri Valero Valette Vallée Vallejo
Vallet Valli Valverde Vance Vanek Varela Vargas Varma Vasconcelos Vasic Vasile Vasiliev Vasiliou Vasilyev Vasquez
Vasseur Vaswani Vaughan Vaughn Vavilov Vaz Veerappan Vega Veilleux Velasco Velayati Velazquez Velez Venizelos
Venkataraman Venkatesh Ventura Vera Verbeek Verbruggen Verdi Verdier Verdugo Vergara Verger Verhaegen Verhagen Verhoeven
Vermeer Vermeulen Vernet Vernon Verschueren Vervoort Vesely Vestergaard Vetter Vial Vialli Viana Viard Vicario Vickers
Videnov Vieira Vieri Vigneron Vilela Villa Villalobos Villani Villanueva Villard Villarreal Villegas Villeneuve Vilnai
Vincent Vinci Vinokurov Vinson Viret Vitale Vitali Vlachos Vlasov Vlk Vo Vogt Vohra Voigt Voisin Vojtek Volk Volkova
Völler Volodin Volpe Vorobyov Voronin Voronov Vos Voss Vrba Vries Vujacic Vukovic Vyakhirev Vyas Wada Wade Wadia Wahab
Wahid Wainwright Wakefield Walcott Walczak Waldron Wallin Wallis Walls Walters Walther Walton Wamba Wan Ward Ware Warner
Warren Washington Wasilewski Waters Watkins Watts Wauters Wazir Weah Weaver Webb Webster Weeks Wegner Wei Weigel Weiler
Weiner Weinstein Weir Weizman Wekesa Welch Weldon Wells Welsh Wen Wendt Wenzel West Westerberg Weston Westphal Wharton
Wheeler Whelan Whitaker White Whitehead Whitfield Whitley Whitlock Whitman Whitney Whittaker Whittington Wiberg Wibowo
Wickremesinghe Widjaja Widodo Wieczorek Wieland Wiese Wiggins Wijaya Wijetunge Wijk Wikström Wilander Wilcox Wilder
Wiley Wilhelm Wilk Wilkerson Wilkes Wilkins Wilkinson Willard Willis Wills Wilmot Wilton Wimmer Winchester Winkler
Winslow Winston Winter Winterbottom Winters Wiranto Wise Witkowski Witt Wittmann Wojciechowski Wolfe Wolff Wong Woo Wood
Woodard Woodruff Woods Woodward Wooten Worthington Wren Wrobel Wroblewski Wunderlich Wyatt Wynn Wysocki Xavier Xia Xiang
Xiong Xue Xuma Yaalon Yadin Yagi Yakovlev Yamagata Yamaha Yamamura Yamanaka Yamane Yamanouchi Yamaoka Yamasaki Yamashita
Yamauchi Yamazaki Yaméogo Yan Yanagi Yañez Yano Yanovsky Yap Yashin Yasin Yassin Yastrzhembsky Yasuda Yates Yavlinsky
Yavuz Yazdi Yazici Ybarra Ye Yeboah Yee Yefremov Yegorov Yeh Yeo Yermolov Yeung Yevtushenko Yi Yildirim Yildiz Yim Yin
Ying Yip Yishai Yobo Yokota Yokoyama Yonekura Yoo York Yosef Yoshikawa Yoshimura Yoshino Yoshioka Younes Young Younger
Younis Yousef Youssef Yousuf Yu Yücel Yudhoyono Yudin Yue Yuen Yun Yurchenko Yushchenko Yusuf Zafar Zago Zahedi Zaidi
Zainuddin Zaitsev Zajac Zakaria Zakharov Zaki Zalewski Zaman Zamboni Zamora Zamorano Zander Zanetti Zanon Zapata Zardari
Zavala Zavarov Zavgorodny Zawadzki Zayed Zeevi Zeffirelli Zelenka Zeman Zeng Zenga Zerhouni Zeroual Zhai Zhan Zhdanov
Zhelev Zhirinovsky Zhivkov Zhong Zhuang Zhukov Ziani Zidane Ziegler Zimmer Zimmerman Zinoviev Zivkovic Ziyad Zoetemelk
Zoff Zola Zolotov Zongo Zou Zouari Zubak Zubizarreta Zubkov Zulu Zuma Zuniga Zurita Zverev Zvili Zyuganov
`;
