import type { NameList } from '../entry.ts';

/** States and dependent territories, French, English and usual short forms; demonyms are no places and stay out. */
const states = `
Afghanistan@AF,Afrique du Sud=South Africa=République d'Afrique du Sud=Republic of South Africa=RSA@ZA,Albanie=Albania@AL
Algérie=Algeria@DZ,Allemagne=Germany=République fédérale d'Allemagne=Federal Republic of Germany=RFA@DE
Andorre=Andorra@AD,Angola@AO,Antigua-et-Barbuda=Antigua and Barbuda=Antigua et Barbuda@AG
Arabie saoudite=Saudi Arabia=Arabie Saoudite=Royaume d'Arabie saoudite=Kingdom of Saudi Arabia=KSA@SA
Argentine=Argentina@AR,Arménie=Armenia@AM,Australie=Australia@AU,Autriche=Austria@AT
Azerbaïdjan=Azerbaijan@AZ,Bahamas=The Bahamas@BS,Bahreïn=Bahrain@BH,Bangladesh=Bengladesh@BD,Barbade=Barbados@BB
Belgique=Belgium@BE,Belize@BZ,Bénin=Benin@BJ,Bhoutan=Bhutan@BT,Biélorussie=Belarus=Bélarus=Byelorussia@BY
Bolivie=Bolivia@BO,Bosnie-Herzégovine=Bosnia and Herzegovina=Bosnie=Bosnia=Bosnia-Herzegovina=Bosnie Herzégovine@BA
Botswana@BW,Brésil=Brazil@BR,Brunei=Brunei Darussalam=Sultanat de Brunei@BN,Bulgarie=Bulgaria@BG
Burkina Faso=Burkina@BF,Burundi@BI,Cambodge=Cambodia=Kampuchea@KH,Cameroun=Cameroon@CM,Canada@CA
Cap-Vert=Cape Verde=Cabo Verde@CV,Centrafrique=Central African Republic=République centrafricaine=RCA@CF,Chili=Chile@CL
Chine=China=République populaire de Chine=People's Republic of China=PRC=RPC=Mainland China=Chine continentale@CN
Chypre=Cyprus@CY,Colombie=Colombia@CO,Comores=Comoros@KM
Congo=Congo-Brazzaville=Republic of the Congo=République du Congo=Congo Brazzaville@CG
République démocratique du Congo=Democratic Republic of the Congo=Democratic Republic of Congo=RDC=RD Congo=DR Congo=DRC=Congo-Kinshasa=République Démocratique du Congo=DRCongo@CD
Corée du Nord=North Korea=République populaire démocratique de Corée=Democratic People's Republic of Korea=DPRK=RPDC@KP
Corée du Sud=South Korea=République de Corée=Republic of Korea@KR,Corée=Korea@KR
Costa Rica@CR,Côte d'Ivoire=Ivory Coast=Cote d'Ivoire@CI,Croatie=Croatia@HR,Cuba@CU,Danemark=Denmark@DK
Djibouti@DJ,Dominique=Dominica=Commonwealth of Dominica@DM
Egypte=Egypt=République arabe d'Egypte@EG,Salvador=El Salvador@SV
Emirats arabes unis=United Arab Emirates=UAE=EAU=Emirats Arabes Unis=Emirats=Emirates@AE,Equateur=Ecuador@EC
Erythrée=Eritrea@ER,Espagne=Spain=Royaume d'Espagne@ES,Estonie=Estonia@EE,Eswatini=Swaziland@SZ
Etats-Unis=United States=United States of America=US=U.S.=USA=U.S.A.=Etats-Unis d'Amérique=Etats Unis=the States@US
Ethiopie=Ethiopia@ET,Fidji=Fiji@FJ,Finlande=Finland@FI,France=République française=French Republic@FR,Gabon@GA
Gambie=Gambia=The Gambia@GM,Géorgie=Georgia@GE,Ghana@GH,Grèce=Greece@GR,Grenade=Grenada@GD,Guatemala@GT,Guinée=Guinea=Guinée-Conakry=Guinea-Conakry@GN
Guinée-Bissau=Guinea-Bissau=Guinée Bissau@GW,Guinée équatoriale=Equatorial Guinea@GQ,Guyana=Guyane britannique@GY,Haïti=Haiti@HT,Honduras@HN,Hongrie=Hungary@HU
Inde=India=République de l'Inde@IN,Indonésie=Indonesia@ID,Irak=Iraq@IQ
Iran=République islamique d'Iran=Islamic Republic of Iran=Islamic Republic@IR,Irlande=Ireland=Republic of Ireland=République d'Irlande=Eire@IE
Islande=Iceland@IS,Israël=Israel=Etat hébreu=State of Israel@IL,Italie=Italy@IT,Jamaïque=Jamaica@JM,Japon=Japan@JP
Jordanie=Jordan@JO,Kazakhstan@KZ,Kenya@KE,Kirghizistan=Kyrgyzstan=Kirghizie=Kyrgyz Republic@KG,Kiribati@KI,Koweït=Kuwait=Koweit@KW
Laos@LA,Lesotho@LS,Lettonie=Latvia@LV,Liban=Lebanon@LB,Liberia=Libéria@LR,Libye=Libya@LY,Liechtenstein@LI,Lituanie=Lithuania@LT
Luxembourg=Luxemburg=Grand-Duché=Grand-Duché de Luxembourg=Grand Duchy@LU
Macédoine du Nord=North Macedonia=Macédoine=Macedonia=ARYM=FYROM=Former Yugoslav Republic of Macedonia@MK,Madagascar@MG,Malaisie=Malaysia@MY,Malawi@MW
Maldives@MV,Mali@ML,Malte=Malta@MT,Maroc=Morocco=Royaume du Maroc@MA,Iles Marshall=Marshall Islands@MH,Maurice=Mauritius=Ile Maurice@MU,Mauritanie=Mauritania@MR
Mexique=Mexico@MX,Micronésie=Micronesia@FM,Moldavie=Moldova=Moldavia=République de Moldavie@MD,Monaco=Principauté de Monaco=Principauté@MC,Mongolie=Mongolia@MN,Monténégro=Montenegro@ME
Mozambique@MZ,Birmanie=Myanmar=Burma@MM,Namibie=Namibia@NA,Nauru@NR,Népal=Nepal@NP,Nicaragua@NI,Niger@NE,Nigeria=Nigéria@NG,Norvège=Norway@NO
Nouvelle-Zélande=New Zealand=Aotearoa@NZ,Oman=Sultanat d'Oman@OM,Ouganda=Uganda@UG,Ouzbékistan=Uzbekistan@UZ,Pakistan@PK,Palaos=Palau@PW
Panama@PA,Papouasie-Nouvelle-Guinée=Papua New Guinea=PNG@PG,Paraguay@PY,Pays-Bas=Netherlands=The Netherlands=Hollande=Holland=Pays Bas@NL
Pérou=Peru@PE,Philippines@PH,Pologne=Poland@PL,Portugal@PT,Qatar@QA
République dominicaine=Dominican Republic@DO,République tchèque=Czech Republic=Tchéquie=Czechia@CZ,Roumanie=Romania=Rumania@RO
Royaume-Uni=United Kingdom=UK=U.K.=Grande-Bretagne=Great Britain=Britain=Royaume Uni=Grande Bretagne@GB
Russie=Russia=Fédération de Russie=Russian Federation=Fédération russe@RU,Rwanda@RW
Saint-Christophe-et-Niévès=Saint Kitts and Nevis=St Kitts and Nevis=St. Kitts and Nevis@KN,Sainte-Lucie=Saint Lucia=St Lucia=St. Lucia@LC
Saint-Marin=San Marino@SM,Saint-Vincent-et-les-Grenadines=Saint Vincent and the Grenadines=St Vincent@VC
Iles Salomon=Solomon Islands=Salomon@SB,Samoa@WS,Sao Tomé-et-Principe=Sao Tome and Principe=Sao Tomé et Principe@ST,Sénégal=Senegal@SN
Serbie=Serbia@RS,Seychelles@SC,Sierra Leone@SL,Singapour=Singapore@SG,Slovaquie=Slovakia=Slovak Republic@SK,Slovénie=Slovenia@SI,Somalie=Somalia@SO
Soudan=Sudan@SD,Soudan du Sud=South Sudan@SS,Sri Lanka=Ceylan=Ceylon@LK,Suède=Sweden@SE,Suisse=Switzerland=Confédération helvétique=Swiss Confederation=Helvétie@CH
Suriname=Surinam@SR,Syrie=Syria=République arabe syrienne=Syrian Arab Republic@SY,Tadjikistan=Tajikistan@TJ,Tanzanie=Tanzania@TZ,Tchad=Chad@TD
Thaïlande=Thailand=Siam@TH,Timor oriental=East Timor=Timor-Leste=Timor-Oriental@TL,Togo@TG,Tonga@TO,Trinité-et-Tobago=Trinidad and Tobago=Trinidad=Trinité et Tobago=Trinidad & Tobago@TT
Tunisie=Tunisia@TN,Turkménistan=Turkmenistan@TM,Turquie=Turkey=Türkiye=Republic of Turkey@TR,Tuvalu@TV,Ukraine@UA,Uruguay@UY,Vanuatu@VU
Vatican=Vatican City=Cité du Vatican=Saint-Siège=Holy See@VA,Venezuela=Vénézuela@VE,Vietnam=Viêt Nam=Viet Nam=Viêtnam@VN,Yémen=Yemen@YE,Zambie=Zambia@ZM,Zimbabwe@ZW
Taïwan=Taiwan=Formose=Formosa=Taipei chinois=Chinese Taipei@TW,Palestine=State of Palestine=Etat de Palestine=Territoires palestiniens=Palestinian territories=Palestinian Territories=territoires palestiniens=Occupied Palestinian Territory@PS
Kosovo@XK
`;

const territories = `
Hong Kong=Hongkong=Hong-Kong=HK=RAS de Hong Kong@HK,Macao=Macau@MO,Porto Rico=Puerto Rico@PR,Guam@GU,Groenland=Greenland@GL,Iles Féroé=Faroe Islands=Féroé@FO
Gibraltar@GI,Bermudes=Bermuda@BM,Iles Caïmans=Cayman Islands=Caïmans=Iles Caïman=Caymans@KY,Iles Vierges britanniques=British Virgin Islands=BVI@VG,Iles Vierges américaines=US Virgin Islands=U.S. Virgin Islands@VI
Jersey@JE,Guernesey=Guernsey@GG,Ile de Man=Isle of Man@IM,Aruba@AW,Curaçao=Curacao@CW,Anguilla@AI,Montserrat@MS,Malouines=Falkland Islands=Falklands=Iles Malouines@FK
Nouvelle-Calédonie=New Caledonia=Kanaky@NC,Polynésie française=French Polynesia=Polynésie=Tahiti@PF,Wallis-et-Futuna=Wallis and Futuna@WF,Saint-Pierre-et-Miquelon=Saint Pierre and Miquelon@PM
Guadeloupe@GP,Martinique@MQ,Guyane=French Guiana=Guyane française@GF,La Réunion=Réunion=Ile de La Réunion=Reunion Island@RE,Mayotte@YT,Saint-Martin@MF,Saint-Barthélemy=Saint-Barth=St Barts=St. Barts@BL
Terres australes et antarctiques françaises=TAAF@TF,Sahara occidental=Western Sahara@EH,Samoa américaines=American Samoa@AS,Iles Cook=Cook Islands@CK,Diego Garcia@IO,Chagos=Iles Chagos=Chagos Islands@IO
`;

/** States that are no more, unrecognised ones and the parts of a kingdom. */
const others = `
URSS=USSR=Union soviétique=Soviet Union@SU,Tchécoslovaquie=Czechoslovakia,Yougoslavie=Yugoslavia=ex-Yougoslavie=former Yugoslavia=Ex-Yougoslavie,Zaïre=Zaire,Rhodésie=Rhodesia,Haute-Volta=Upper Volta,Dahomey
RDA=GDR=Allemagne de l'Est=East Germany=République démocratique allemande=German Democratic Republic,Allemagne de l'Ouest=West Germany,Sud-Vietnam=South Vietnam,Nord-Vietnam=North Vietnam
Empire ottoman=Ottoman Empire,Autriche-Hongrie=Austria-Hungary,Prusse=Prussia,Perse=Persia,Mésopotamie=Mesopotamia,Indochine=Indochina,Abyssinie=Abyssinia,Gaule=Gaul,Empire romain=Roman Empire,Byzance=Byzantium
Angleterre=England@GB,Ecosse=Scotland@GB,Pays de Galles=Wales=pays de Galles@GB,Irlande du Nord=Northern Ireland=Ulster@GB
Abkhazie=Abkhazia,Ossétie du Sud=South Ossetia,Transnistrie=Transnistria=Transdniestria=Transdniestrie,Haut-Karabakh=Nagorno-Karabakh=Karabakh=Haut-Karabagh=Nagorny Karabakh=Artsakh,Somaliland,Puntland,Kurdistan=Kurdistan irakien=Iraqi Kurdistan,Rojava
République de Chine=Republic of China,Etat libre d'Irlande=Irish Free State,Chypre du Nord=Northern Cyprus=RTCN
`;

export const countries: readonly NameList[] = [
  { type: 'place', kind: 'country', names: states },
  { type: 'place', kind: 'territory', names: territories },
  { type: 'place', kind: 'country', names: others },
];
