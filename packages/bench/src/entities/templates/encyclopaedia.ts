/**
 * Sentences as French encyclopaedias write them, made up for training: biographies, places, history, works, sciences, sports.
 * Slots as in `newswire.ts`.
 */
export const encyclopaedia = `
# biographie
<p1>, né le <dd> <mois> <year> à <c1> et mort le <dd> <mois> <year> à <c2>, est un <metier> <natfr>.
<p1> est un <metier> <natfr> né en <year> à <c1> (<n1>).
<p1> est une actrice <natfr> née le <dd> <mois> <year> à <c1>, dans <r1>.
<f1> <s2>, de son vrai nom <p2>, naît à <c1> le <dd> <mois> <year>.
Il est le fils de <p1> et de <p2>, et le frère de l'écrivain <p3>.
Il étudie à l'[o:université de <c1>] puis à l'[o:École normale supérieure], où il rencontre <p1>.
Élève de <p1>, il enseigne ensuite à <c1>, à <c2> et à <c3>.
En <year>, <s1> quitte <c1> pour <c2>.
Elle épouse en <year> le peintre <p1>.
<s1> est élu député de <r1> en <year>, puis sénateur.
Il est nommé ministre de l'Agriculture dans le gouvernement de <p1>.
Membre de l'[o:Académie des sciences], il meurt à <c1> en <year>.
<p1> succède à <p2> à la tête du [o:<partyfr>].
D'après <p1>, la pièce fut jouée devant <k1>.
Son fils <f1> lui succède.
Sa fille <f1> épouse <p2>, comte de [l:<c1>].
<p1> (<year>-<year>), <metier>
<p1>, <metier> <natfr>
* <p1> (<year>-<year>), <metier> <natfr> ;
Il collabore avec <p1>, <p2> et <p3>.
<s1> et <s2> se retrouvent à <c1>.
Pendant la [e:Seconde Guerre mondiale], il rejoint <p1> à <c1>.
Ami de <p1>, il fréquente <s2> et <s3>.
Il repose au [l:cimetière du <l1>] à <c1>.
Le docteur <s1> et Mme <s2> vivaient à <c1>.
Il reçoit le prix des mains de <p1>.
À la mort de <k1>, son frère <k2> monte sur le trône.
# histoire
En <year>, <k1> assiège <c1>.
La [e:bataille de <c1>] oppose en <year> les troupes de <k1> à celles du duc de <r1>.
<k1>, roi d'<nv1>, épouse <f1> d'<nv2>.
Le traité est signé à <c1> par <p1> et <k1>.
Les armées de <k1> traversent <r1> et marchent sur <c1>.
Le comte <f1> de <r1> fait construire un château à <c1>.
Après la défaite, <c1> est rattachée au [l:royaume de <r1>].
L'évêque <f1> fonde l'[l:abbaye de <c1>] au <siecle> siècle.
L'[o:<orgfr>] est fondée en <year> par <p1>.
Le général <s1> prend le commandement de l'[o:armée du <r1>].
<k1> confie la régence à <p1>.
Les Romains donnent à la ville le nom de [l:<c1>].
En <mois> <year>, les troupes <natplfr> débarquent à <c1>.
La famille <s1> possède la seigneurie de [l:<c1>] jusqu'à la [e:Révolution].
<n1> déclare la guerre à la <n2> le <dd> <mois> <year>.
Le pape <k1> convoque un concile à <c1>.
L'empereur <k1> meurt près de <c2>.
Le maréchal <s1> occupe [l:la Corogne].
La ligne de front va de <c1> à <c2> en passant par <c3>.
La [o:Société des Nations] confie le territoire à la <n1>.
Le gouvernement de <p1> tombe en <mois> <year>.
Le [o:<partyfr>] de <p1> remporte les élections.
L'[o:ONU] envoie des observateurs en <n1>.
Les accords sont négociés à <c1> sous l'égide de l'[o:OTAN].
# géographie
<c1> est une commune française, située dans le département de la [l:<dept>] en région [l:<regionfr>].
<c1> est une ville de <n1>, située dans la province de [l:<r1>].
<c1> est un village de la commune de [l:<c2>].
La ville est arrosée par la [l:<riv>] et par le [l:<riv2>].
La [l:<riv>] prend sa source près de <c1> et se jette dans la [l:<riv2>] à <c2>.
Elle traverse les départements de l'[l:<dept>] et du [l:<dept2>].
Les communes limitrophes sont <c1>, <c2>, <c3> et <c4>.
<c1> se trouve à <num> km au nord de <c2> et à <num> km de <c3>.
Le [l:mont <r1>] culmine à <num>00 mètres.
Le [l:lac <c1>] est situé à la frontière entre la <n1> et l'<nv1>.
Le canton de [l:<c1>] compte <num> communes.
L'île de [l:<c1>] appartient à <n1>.
L'[l:église Saint-<saint>] de <c1> date du <siecle> siècle.
La gare de [l:<c1>] est desservie par les trains de la [o:SNCF].
L'[l:aéroport de <c1>] est relié à <c2> et à <c3>.
La route relie <c1> à <c2> par le [l:col de <c3>].
L'arrondissement de [l:<c1>] est une division administrative <natfrf>, située dans le département de la [l:<dept>].
Le [l:parc national de <r1>] s'étend sur <num> hectares.
Les habitants de <c1> sont appelés les <gent>.
Le quartier de [l:<c1>] est bordé par la [l:rue <p1>] et l'[l:avenue de <c2>].
La [l:place <s1>] donne sur la [l:rue de <c1>].
En <n1>, la population vit surtout à <c1> et dans les environs de <c2>.
La région exporte vers la <n1>, l'<nv1> et les [l:États-Unis].
<c1> (<natfr> : ...) est une municipalité de [l:<r1>].
Le climat de <c1> est semblable à celui de <c2>.
Le comté de [l:<r1>] est situé dans l'État du [l:<state>], aux [l:États-Unis].
<c1>, <state1>
La [l:vallée de la <riv>] sépare <r1> de <r2>.
# œuvres
Le film est réalisé par <p1>, avec <p2> et <p3> dans les rôles principaux.
Réalisation : <p1>
Scénario : <p1> et <p2>, d'après le roman de <p3>
Musique : <p1>
Photographie : <p1>
Production : <p1>, <o1>
Pays d'origine : <n1>
<p1> : le capitaine
<p1> (VF : <p2>) : le shérif
<p1> : [p:<p2>]
Avec <p1>, <p2>, <p3>, <p4>.
Le roman raconte l'histoire de [p:<p1>], un jeune homme de <c1>.
L'album est enregistré à <c1> avec <p1> à la guitare et <p2> à la batterie.
Le disque sort chez [o:<o1>] en <year>.
La série est diffusée depuis <year> sur [o:<media>].
Le tableau est conservé au [o:musée de <c1>].
L'opéra est créé à <c1> sous la direction de <p1>.
Le livre, publié à <c1> par <p1>, fut traduit par <s2>.
La chanson est écrite par <p1> et interprétée par <p2>.
La statue, œuvre de <p1>, se dresse à <c1>.
[p:<f1>] rencontre [p:<f2>] à <c1>.
Selon <p1>, ces manuscrits viennent de <c1>.
# sciences et sociétés
L'espèce a été décrite par <p1> en <year>.
On la trouve en <n1>, en <n2> et dans le sud de l'<nv1>.
Cette plante pousse de l'<nv1> au [l:<r1>].
Le théorème fut démontré par <p1>, puis par <s2> et <s3>.
La théorie de <s1> fut reprise par <p2>.
L'entreprise [o:<o1>] est fondée en <year> à <c1> par <p1>.
<o1> rachète <o2> en <year>.
Le siège de [o:<o1>] se trouve à <c1>.
Le processeur est fabriqué par [o:<o1>].
La [o:<c1> Bank] fusionne avec [o:<o1>].
Les ingénieurs de [o:<o1>], dirigés par <p1>, travaillent à <c1>.
L'astéroïde est découvert par <p1> depuis l'observatoire de [l:<c1>].
L'[o:université de <c1>] décerne ce prix à <p1>.
La [o:fédération <natfrf> de football] est affiliée à la [o:FIFA].
La langue est parlée en <n1> et au [l:<r1>].
Le mot vient de <c1>, ville de <n1>.
<s1> définit cette notion en <year>.
# sports
Il joue pour le [o:FC <c1>] puis pour l'[o:AS <c2>].
Formé à [o:<t1>], il signe en <year> à l'[o:Olympique de <c1>].
<p1> remporte le titre devant <p2> (<n2>) et <p3> (<n3>).
L'équipe de [l:<n1>] bat celle d'<nv1>.
Le club de [o:<t1>] est entraîné par <p1>.
<p1> est un joueur <natfr> de hockey sur glace né à <c1>.
Il évolue chez les [o:<m1>] de <c1> en [o:Ligue nationale de hockey].
Il est choisi par les [o:<m1>] lors du repêchage.
La course part de <c1> et arrive à <c2>.
Victoire de <p1> à <c1> devant <s2>.
<t1> - <t2> : 2-1
1. <p1> (<n1>) 2. <p2> (<n2>)
Le [l:stade <p1>] accueille les matchs du [o:Stade <c1>].
# généralités
<p1> quitte <c1> pour <c2> en <mois> <year>.
<i1> et <i2> publient leurs travaux en <year>.
<s1> travaille avec <i1>.
La reine <f1> et le roi <k1> résident à <c1>.
Le [l:château de <c1>] appartient à <p1>.
La <n1>, l'<nv1>, la <n2> et le <n3> participent à la conférence de <c1>.
Il fonde à <c1> l'[o:Institut <p1>].
Le cratère porte le nom de <p1>.
On doit à <p1> la découverte de <c1>.
Les œuvres de <s1>, de <s2> et de <s3>.
Pour <p1>, cette thèse est fausse.
Dans <r1>, près de <c1>, coule la [l:<riv>].
Le [o:Parti communiste] de <n1> est interdit.
La [o:Banque mondiale] et le [o:FMI] aident la <n1>.
Il passe son enfance entre <c1> et <c2>, puis s'installe en <n1>.
<p1>, dit « <f2> », est un brigand de <r1>.
Voir aussi : <p1>, <c1>, <n1>.
<c1>
<p1>
<year> : <p1> est élu président de la <n1>.
<dd> <mois> : <p1>, <metier> <natfr> (né en <year>).
En <n1> et en <n2>, cette fête a lieu en <mois>.
Aux [l:États-Unis], <p1> publie une étude sur <c1>.
Au [l:Royaume-Uni] comme en <n1>, ce système disparaît.
À <c1>, <s1> ouvre une boutique.
De <c1> à <c2>, la voie longe la [l:<riv>].
C'est à <c1> que <p1> écrit son premier livre.
Le philosophe <natfr> <p1> critique les thèses de <s2>.
Son maître <s1>, qui vivait à <c1>, mourut peu après.
`;
