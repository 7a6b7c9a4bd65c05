/**
 * Single sentences with their names marked (p person, o organization, l place), written for this project; nothing is trained on
 * them. Newswire as tokenised in the 1990s, and French encyclopaedic prose.
 */
export const newswire = `
SOCCER - [l:GERMANY] HELD TO DRAW BY [l:NORTHERN IRELAND] .
[p:Simon Haydon]
[l:NUREMBERG] 1996-11-09
[l:Germany] were held to a 1-1 draw by [l:Northern Ireland] on Saturday in a World Cup qualifier .
[p:Andreas Moeller] scored the equaliser for the European champions after [p:Gerry Taggart] had put the visitors ahead .
Coach [p:Berti Vogts] blamed poor finishing by [p:Juergen Klinsmann] and [p:Oliver Bierhoff] .
TENNIS - [p:BECKER] BEATS [p:CHANG] TO WIN IN [l:STUTTGART] .
[p:Boris Becker] ( [l:Germany] ) beat 4 - [p:Michael Chang] ( [l:U.S.] ) 6-3 6-4
2 - [p:Richard Krajicek] ( [l:Netherlands] ) beat [p:Cedric Pioline] ( [l:France] ) 7-6 ( 7-5 ) 6-4
" I served well all week , " [p:Becker] said after his win over [p:Chang] .
[p:Marc Rosset] , the Swiss number one , pulled out with a knee injury .
ATHLETICS - RESULTS AT [l:ZURICH] MEETING .
1. [p:Noureddine Morceli] ( [l:Algeria] ) three minutes 30.91 seconds
2. [p:Venuste Niyongabo] ( [l:Burundi] ) 3:31.87
3. [p:Isaac Viciosa] ( [l:Spain] ) 3:33.0
[o:BUFFALO] AT [l:NEW ENGLAND]
[o:Detroit] 7 [o:OAKLAND] 3
[o:SAN DIEGO] 67 62 .519 -
The [o:Yankees] beat the [o:Mariners] 5-2 as [p:David Cone] struck out nine in [l:New York] .
In [l:Cleveland] , [p:Albert Belle] homered as the [o:Indians] held off the [o:Brewers] .
The [o:Cubs] traded infielder [p:Rey Sanchez] to the [o:Twins] .
CRICKET - [l:PAKISTAN] 229 FOR FIVE IN FINAL TEST V [l:ENGLAND] .
[p:Saeed Anwar] c [p:Croft] b [p:Cork] 176
[o:Essex] beat [o:Gloucestershire] by an innings at [l:Colchester] .
[o:Warwickshire] 310 ( [p:A. Giles] 83 ; [p:D. Law] 4-69 ) v [o:Sussex] .
[p:Wasim Akram] and [p:Mushtaq Ahmed] shared eight wickets as [l:England] collapsed at [l:The Oval] .
[o:Ajax] midfielder [p:Ronald de Boer] is out for three weeks .
[o:Feyenoord] 2 [o:Sparta] 1
[o:Borussia Dortmund] 3 ( [p:Riedle] 14 , [p:Sammer] 55 , 67 ) [o:St Pauli] 0 .
[o:Karlsruhe] 24 11 5 8 41 29 38
[l:MOSCOW] 1996-10-17
Russian President [p:Boris Yeltsin] sacked his security chief [p:Alexander Lebed] on Thursday .
[p:Lebed] signed a peace deal with Chechen rebels in [l:Khasavyurt] in August .
[o:Interfax] news agency quoted [p:Anatoly Chubais] as saying the army would stay calm .
[l:BAGHDAD] ACCUSES [l:TURKEY] OF SHELLING KURDISH VILLAGES .
The [o:Kurdistan Democratic Party] of [p:Massoud Barzani] seized [l:Arbil] with the help of Iraqi tanks .
[o:KDP] and [o:PUK] leaders met [l:U.S.] envoy [p:Robert Pelletreau] in [l:Ankara] .
[l:U.S.] President [p:Bill Clinton] met [p:Yasser Arafat] and [p:Benjamin Netanyahu] at the [l:White House] .
The [o:European Commission] said [l:Germany] had to cut its subsidy to [o:Volkswagen] .
[p:Sali Berisha] , president of [l:Albania] , flew to [l:Tirana] from [l:Rome] .
-- [l:Sarajevo] newsroom , +387 71 663 864
-- [p:Paul Taylor] , [l:London] Newsroom , +44 171 542 7947
[o:BOEING] WINS ORDER FROM [o:MALAYSIA AIRLINES] .
[o:Chrysler] shares rose 50 cents to $ 33.25 on the [o:New York Stock Exchange] .
" [o:Eastman Kodak] is on the right track , " said [p:Eugene Glazer] , an analyst at [o:Dean Witter] .
[o:Tate & Lyle] said it would close its refinery in [l:Greenock] , [l:Scotland] .
The [o:Bundesbank] left its repo rate at 3.0 percent .
[o:Suncor Inc] of [l:Calgary] , [l:Alberta] , named [p:Rick George] president .
[l:COLOMBO] 1996-09-02
[l:Sri Lanka] 's army killed at least 20 Tamil Tiger rebels in the north , the [o:Defence Ministry] said .
[o:LTTE] leader [p:Velupillai Prabhakaran] was not in the camp near [l:Mullaittivu] .
[o:UNHCR] spokesman [p:Peter Kessler] said 10,000 Hutus had crossed from [l:Burundi] into [l:Zaire] .
[p:Mobutu] is being treated for cancer in [l:Lausanne] , [l:Switzerland] .
The [o:Senate] in [l:Buenos Aires] approved the bill , [p:Roque Fernandez] said .
[p:Demi Moore] and [p:Bruce Willis] own a house in [l:Hailey] , [l:Idaho] .
[o:THE TIMES]
- [o:British Airways] pilots threaten to strike at [l:Heathrow] .
[p:Damon Hill] , driving a [o:Williams] , won the Italian Grand Prix at [l:Monza] .
1. [p:Bjarne Riis] ( [l:Denmark] ) [o:Telekom] 95 hours 57 minutes 16 seconds
2. [p:Jan Ullrich] ( [l:Germany] ) [o:Telekom] one minute 41 behind
GOLF - [p:WOODS] SHOOTS 65 IN [l:MILWAUKEE] .
[p:Tiger Woods] , 20 , tied for 60th behind [p:Loren Roberts] .
[l:Yugoslavia] 's [p:Predrag Mijatovic] plays for [o:Real Madrid] .
[o:Grasshopper Zurich] beat [o:Rangers] 3-0 in the Champions League .
[p:Steffi Graf] won her fifth U.S. Open title , beating [p:Monica Seles] of the [l:United States] .
[l:HONG KONG] 1996-12-11
[p:Tung Chee-hwa] was elected to run [l:Hong Kong] after [l:Britain] hands it to [l:China] .
`;

export const encyclopaedia = `
[l:Bayeux] est une commune française située dans le département du [l:Calvados] en région [l:Normandie].
[p:Gustave Flaubert], né à [l:Rouen] le 12 décembre 1821 et mort à [l:Croisset] le 8 mai 1880, est un écrivain français.
Il entre au lycée de [l:Rouen] puis monte à [l:Paris] pour étudier le droit.
[p:Flaubert] se lie d'amitié avec [p:George Sand] et [p:Ivan Tourgueniev].
En 1066, [p:Guillaume le Conquérant] débarque en [l:Angleterre] et bat [p:Harold Godwinson] à [l:Hastings].
La [l:Vire] prend sa source près de [l:Chênedollé] et se jette dans la [l:Manche].
[p:Frédéric II] de Prusse envahit la [l:Silésie] en 1740.
Le traité est signé à [l:Utrecht] entre [p:Louis XIV] et la reine [p:Anne].
[p:Ludwig van Beethoven] dédie cette symphonie à [p:Napoléon Bonaparte].
[p:Claude Monet] s'installe à [l:Giverny] en 1883.
Le film est réalisé par [p:Marcel Carné] d'après un scénario de [p:Jacques Prévert].
[p:Arletty] : Garance
[p:Jean Gabin] : François
Musique : [p:Maurice Jaubert]
Il joue au [o:Stade rennais] de 1998 à 2001, puis au [o:Paris Saint-Germain].
Les [o:Canadiens de Montréal] choisissent [p:Guy Lafleur] au premier rang en 1971.
L'[o:université de Bologne] est la plus ancienne d'[l:Europe].
[o:IBM] lance cet ordinateur en 1981 pour concurrencer [o:Apple].
Le [l:Nil] traverse le [l:Soudan] et l'[l:Égypte].
[l:Heidelberg] est une ville du [l:Bade-Wurtemberg], sur le [l:Neckar].
Le [l:lac Léman] est partagé entre la [l:France] et la [l:Suisse].
[p:Charles de Gaulle] quitte [l:Londres] pour [l:Alger] en mai 1943.
Le maréchal [p:Foch] commande les armées alliées en 1918.
Après la chute de l'[l:URSS], la [l:Lettonie] rejoint l'[o:OTAN] et l'[o:Union européenne].
L'[o:Organisation des Nations unies] siège à [l:New York].
[p:Isaac Newton] publie sa théorie en 1687 ; [p:Leibniz] la critique.
L'espèce fut décrite par [p:Linné] en 1758.
On la rencontre du [l:Mexique] au [l:Brésil].
Le parti de [p:François Mitterrand] obtient la majorité à l'[o:Assemblée nationale].
Le chanteur [p:Robert Charlebois] naît à [l:Montréal], au [l:Québec].
[p:Tolkien] enseigne à [l:Oxford] avec [p:C. S. Lewis].
La bataille de [l:Waterloo] met fin au règne de [p:Napoléon Ier].
L'[l:île de Ré] est reliée à [l:La Rochelle] par un pont.
[p:Jeanne d'Arc] est brûlée à [l:Rouen] le 30 mai 1431.
[l:Kyoto] est l'ancienne capitale du [l:Japon].
Les villes voisines sont [l:Saint-Lô], [l:Carentan] et [l:Isigny-sur-Mer].
Le roi [p:Henri IV] est assassiné par [p:Ravaillac].
Elle épouse [p:Louis de Bourbon], prince de Condé.
Le groupe signe avec [o:EMI] et enregistre à [l:Abbey Road].
[o:Renault] s'implante à [l:Flins] après la guerre.
[p:Che Guevara] rejoint [p:Fidel Castro] au [l:Mexique].
Le [o:FC Nantes] bat l'[o:AJ Auxerre] en finale de la Coupe de France.
[p:Bernard Hinault] gagne à [l:Sallanches] devant [p:Juan Fernández].
La ligne relie [l:Caen] à [l:Cherbourg] par [l:Lison].
[p:Marie-Antoinette] arrive à [l:Versailles] en 1770.
Le peuple berbère vit au [l:Maroc], en [l:Algérie] et en [l:Libye].
[p:Ératosthène] calcule la circonférence de la [l:Terre] à [l:Alexandrie].
Dans le comté de [l:Los Angeles], en [l:Californie], la population augmente.
[p:Victor Hugo] s'exile à [l:Jersey] puis à [l:Guernesey].
Le [o:Parti socialiste] perd les élections de 1993.
[l:Annecy] ( [l:Haute-Savoie] )
Il meurt à [l:Saint-Germain-en-Laye] en 1633 .
[p:Auguste Comte] , fondateur du positivisme , naît à [l:Montpellier] .
Selon [p:Pline l'Ancien] , le volcan dominait [l:Pompéi] .
La [l:Garonne] traverse l' [l:Occitanie] et la [l:Nouvelle-Aquitaine] .
`;
