import { fields as english } from './en/fields.ts';
import type { FieldWords } from './fields.ts';

/** What the fields need of a language that has no pack of its own: its calendar and the labels of dates and bylines. */
interface Abroad {
  /** January to December, spellings of one month separated by `/`. */
  months: string;
  weekdays: string;
  fillers?: string;
  /** Words between a date and its time of day. */
  at?: string;
  relative?: Readonly<Record<string, number>>;
  ago?: string;
  units?: string;
  /** Labels, separated by `/`: of the day of publication, of the last change; openers of bylines; "and" between names. */
  published: string;
  modified: string;
  by: string;
  and: string;
  jobs?: string;
  nobody?: string;
  comments?: string;
  /** What introduces people who are not the authors, separated by `/`. */
  helpers?: string;
}

const WORDS: Readonly<Record<string, Abroad>> = {
  de: {
    months:
      'januar/jänner/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
    weekdays: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
    fillers: 'den am der',
    at: 'um',
    relative: { heute: 0, gestern: -1, vorgestern: -2 },
    ago: 'vor',
    units: 'sekunden minute minuten min stunde stunden std tag tagen woche wochen monat monaten jahr jahren uhr',
    published:
      'veröffentlicht am/veröffentlicht/erstellt am/erstellt/publiziert am/publiziert/erschienen am/stand/datum/vom',
    modified:
      'zuletzt aktualisiert am/zuletzt aktualisiert/aktualisiert am/aktualisiert/geändert am/letzte änderung/update',
    by: 'von unserem korrespondenten/von unserer korrespondentin/ein bericht von/eine reportage von/geschrieben von/verfasst von/interview:/ein artikel von/ein kommentar von/eine analyse von/ein gastbeitrag von/text von/autor/autorin/autoren/von:/von',
    and: 'und sowie mit',
    jobs: 'redakteur redakteurin journalist journalistin korrespondent korrespondentin reporter reporterin autor autorin chefredakteur chefredakteurin volontär leiter leiterin ressortleiter',
    nobody: 'redaktion newsdesk onlineredaktion redaktionsteam agenturen',
    comments: 'kommentar kommentare',
  },
  es: {
    months:
      'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom',
    fillers: 'de del el',
    at: 'a las',
    relative: { hoy: 0, ayer: -1, anteayer: -2 },
    ago: 'hace',
    units: 'segundos minuto minutos min hora horas día días semana semanas mes meses año años h hs',
    published: 'publicado el/publicado a las/publicado/publicada el/publicación/fecha de publicación/creado',
    modified:
      'última actualización/actualizado el/actualizado a las/actualizado/actualizada/act/modificado el/modificado',
    by: 'escrito por/redactado por/publicado por/enviado por/entrevista de/un reportaje de/una crónica de/por:/por/autor/autora/texto de/texto',
    and: 'y e con',
    jobs: 'periodista redactor redactora corresponsal enviado enviada director directora editor editora columnista jefe jefa',
    nobody: 'redacción agencias equipo',
    comments: 'comentario comentarios',
  },
  it: {
    months:
      'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre/nov dicembre/dic',
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom',
    fillers: 'il di del',
    at: 'alle ore',
    relative: { oggi: 0, ieri: -1 },
    ago: 'fa',
    units: 'secondi minuto minuti min ora ore giorno giorni settimana settimane mese mesi anno anni',
    published: 'pubblicato il/pubblicato/pubblicata il/data pubblicazione/pubblicazione',
    modified: 'ultimo aggiornamento/ultima modifica/aggiornato il/aggiornato alle/aggiornato/modificato il/modificato',
    by: 'dal nostro inviato/dalla nostra inviata/dal nostro corrispondente/dalla nostra corrispondente/intervista di/a cura di/scritto da/articolo di/testo di/di:/di/autore/autrice',
    and: 'e con',
    jobs: 'giornalista redattore redattrice corrispondente inviato inviata direttore direttrice',
    nobody: 'redazione agenzie',
    comments: 'commento commenti',
  },
  pt: {
    months:
      'janeiro/jan fevereiro/fev março/marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
    weekdays:
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo seg ter qua qui sex sáb dom',
    fillers: 'de em do',
    at: 'às as',
    relative: { hoje: 0, ontem: -1, anteontem: -2 },
    ago: 'há',
    units: 'segundos minuto minutos min hora horas dia dias semana semanas mês meses ano anos h',
    published: 'publicado em/publicado a/publicado às/publicado/publicada em/criado em/data de publicação',
    modified:
      'última atualização/atualizado em/atualizado às/atualizado há/atualizado/atualizada em/modificado em/modificado/actualizado',
    by: 'escrito por/publicado por/reportagem de/entrevista de/texto de/por:/por/autor/autora',
    and: 'e com',
    jobs: 'jornalista repórter editor editora redator redatora correspondente colunista diretor diretora',
    nobody: 'redação agências equipe',
    comments: 'comentário comentários',
  },
  nl: {
    months:
      'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
    fillers: 'op de',
    at: 'om',
    relative: { vandaag: 0, gisteren: -1, eergisteren: -2 },
    ago: 'geleden',
    units: 'seconden minuut minuten min uur uren dag dagen week weken maand maanden jaar',
    published: 'gepubliceerd op/gepubliceerd/geplaatst op/geplaatst/publicatiedatum',
    modified:
      'laatst bijgewerkt op/laatst bijgewerkt/laatste update/bijgewerkt op/bijgewerkt/gewijzigd op/gewijzigd/update',
    by: 'geschreven door/van onze verslaggever/van onze correspondent/door onze correspondent/door:/door/auteur/tekst',
    and: 'en met',
    jobs: 'journalist redacteur verslaggever correspondent hoofdredacteur columnist freelancejournalist',
    nobody: 'redactie onze',
    comments: 'reactie reacties',
  },
  pl: {
    months:
      'stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru',
    weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob nd',
    at: 'o godz',
    relative: { dzisiaj: 0, dziś: 0, wczoraj: -1, przedwczoraj: -2 },
    ago: 'temu',
    units: 'minut minuty minutę min godzin godziny godzinę dni dzień tygodni miesięcy lat',
    published: 'opublikowano/data publikacji/publikacja/dodano/utworzono',
    modified: 'ostatnia aktualizacja/zaktualizowano/aktualizacja/data aktualizacji/zmodyfikowano',
    by: 'autor/autorka/autorzy/opracował/opracowała/oprac./oprac/rozmawiał/rozmawiała/tekst/napisał/napisała',
    and: 'i oraz',
    jobs: 'dziennikarz dziennikarka redaktor redaktorka korespondent reporter',
    nobody: 'redakcja',
    comments: 'komentarz komentarze komentarzy',
  },
  ru: {
    months:
      'января/январь/янв февраля/февраль/фев марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек',
    weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс',
    fillers: 'года г',
    at: 'в',
    relative: { сегодня: 0, вчера: -1, позавчера: -2 },
    ago: 'назад',
    units: 'минут минуты минуту мин часов часа час дней дня день недель месяцев лет мск',
    published: 'опубликовано/дата публикации/размещено/создано',
    modified: 'обновлено/последнее обновление/изменено/дата обновления',
    by: 'автор/авторы/текст/подготовил/подготовила/беседовал/беседовала',
    and: 'и',
    jobs: 'корреспондент журналист редактор обозреватель',
    nobody: 'редакция',
    helpers: 'фото/редактор',
    comments: 'комментарий комментария комментариев комментарии',
  },
  uk: {
    months:
      'січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень',
    weekdays: 'понеділок вівторок середа четвер пʼятниця субота неділя',
    at: 'о',
    relative: { сьогодні: 0, вчора: -1 },
    published: 'опубліковано/дата публікації',
    modified: 'оновлено/останнє оновлення',
    by: 'автор/автори',
    and: 'і та',
    nobody: 'редакція',
    comments: 'коментар коментарі коментарів',
  },
  tr: {
    months:
      'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
    weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    at: 'saat',
    relative: { bugün: 0, dün: -1 },
    ago: 'önce',
    units: 'dakika saat gün hafta ay yıl',
    published: 'yayınlanma tarihi/yayınlanma/yayın tarihi/yayınlandı/giriş tarihi/giriş/oluşturulma tarihi/oluşturma',
    modified: 'son güncelleme/güncellenme tarihi/güncellenme/güncelleme tarihi/güncelleme/güncellendi',
    by: 'yazan/yazar/haber/haberi hazırlayan/muhabir/kaleme alan',
    and: 've ile',
    jobs: 'muhabir muhabiri editör editörü yazar gazeteci',
    nobody: 'editör haber merkezi',
    comments: 'yorum yorumlar',
  },
  sv: {
    months:
      'januari/jan februari/feb mars/mar april/apr maj juni/jun juli/jul augusti/aug september/sept/sep oktober/okt november/nov december/dec',
    weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön',
    fillers: 'den',
    at: 'kl klockan',
    relative: { idag: 0, igår: -1 },
    ago: 'sedan',
    units: 'minuter minut min timmar timme tim dagar dag veckor månader år',
    published: 'publicerad/publicerades/publicerat/skapad',
    modified: 'senast uppdaterad/uppdaterad/uppdaterades/ändrad',
    by: 'text och foto/text/av:/av/skriven av',
    and: 'och',
    jobs: 'reporter redaktör journalist korrespondent',
    nobody: 'redaktionen',
    comments: 'kommentar kommentarer',
  },
  da: {
    months:
      'januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov december/dec',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag man tirs ons tors fre lør søn',
    fillers: 'den d',
    at: 'kl',
    relative: { 'i dag': 0, 'i går': -1 },
    ago: 'siden',
    units: 'minutter minut min timer time dage dag uger måneder år',
    published: 'publiceret/offentliggjort/udgivet/oprettet',
    modified: 'senest opdateret/sidst opdateret/opdateret/ændret',
    by: 'skrevet af/tekst/af:/af',
    and: 'og',
    jobs: 'journalist redaktør korrespondent',
    nobody: 'redaktionen',
    comments: 'kommentar kommentarer',
  },
  no: {
    months:
      'januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov desember/des',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
    fillers: 'den',
    at: 'kl klokken',
    relative: { 'i dag': 0, 'i går': -1 },
    ago: 'siden',
    units: 'minutter minutt min timer time dager dag uker måneder år',
    published: 'publisert/opprettet',
    modified: 'sist oppdatert/oppdatert/endret',
    by: 'skrevet av/tekst/av:/av',
    and: 'og',
    jobs: 'journalist redaktør korrespondent',
    nobody: 'redaksjonen',
    comments: 'kommentar kommentarer',
  },
  fi: {
    months:
      'tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu marraskuuta/marraskuu joulukuuta/joulukuu',
    weekdays: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su',
    at: 'klo kello',
    relative: { tänään: 0, eilen: -1 },
    ago: 'sitten',
    units: 'minuuttia tuntia päivää viikkoa kuukautta vuotta',
    published: 'julkaistu',
    modified: 'päivitetty/muokattu',
    by: 'teksti/kirjoittaja/toimittaja',
    and: 'ja',
    nobody: 'toimitus',
    comments: 'kommentti kommenttia',
  },
  cs: {
    months:
      'ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září října/říjen listopadu/listopad prosince/prosinec',
    weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle',
    at: 'v',
    relative: { dnes: 0, včera: -1 },
    ago: 'před',
    published: 'publikováno/zveřejněno/vydáno/vytvořeno',
    modified: 'aktualizováno/poslední aktualizace/upraveno',
    by: 'autor/autorka/autoři/napsal/napsala',
    and: 'a',
    jobs: 'redaktor redaktorka novinář novinářka reportér',
    nobody: 'redakce',
    comments: 'komentář komentáře komentářů',
  },
  hu: {
    months:
      'január/jan február/febr/feb március/márc/már április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept október/okt november/nov december/dec',
    weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
    relative: { ma: 0, tegnap: -1 },
    published: 'megjelent/közzétéve/létrehozva',
    modified: 'frissítve/módosítva/utolsó frissítés',
    by: 'szerző/írta',
    and: 'és',
    nobody: 'szerkesztőség',
    comments: 'hozzászólás komment',
  },
  ro: {
    months:
      'ianuarie/ian februarie/feb martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept/sep octombrie/oct noiembrie/nov decembrie/dec',
    weekdays: 'luni marți miercuri joi vineri sâmbătă duminică',
    at: 'ora la',
    relative: { azi: 0, astăzi: 0, ieri: -1 },
    published: 'publicat la/publicat pe/publicat în/publicat/data publicării',
    modified: 'ultima actualizare/actualizat la/actualizat/modificat',
    by: 'scris de/articol de/de:/de/autor',
    and: 'și',
    jobs: 'jurnalist redactor reporter corespondent',
    nobody: 'redacția',
    comments: 'comentariu comentarii',
  },
  el: {
    months:
      'ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ',
    weekdays: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
    at: 'στις',
    relative: { σήμερα: 0, χθες: -1 },
    published: 'δημοσίευση/δημοσιεύτηκε/δημοσιεύθηκε',
    modified: 'τελευταία ενημέρωση/ενημερώθηκε/ενημέρωση',
    by: 'γράφει ο/γράφει η/γράφουν οι/γράφουν/ρεπορτάζ/επιμέλεια/από τον/από την/του/της/συντάκτης/συντάκτρια',
    and: 'και',
    comments: 'σχόλια σχόλιο',
  },
  id: {
    months:
      'januari/jan februari/feb maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt september/sep oktober/okt november/nov desember/des',
    weekdays: 'senin selasa rabu kamis jumat sabtu minggu',
    at: 'pukul',
    relative: { 'hari ini': 0, kemarin: -1 },
    ago: 'lalu',
    units: 'menit jam hari minggu bulan tahun wib wita',
    published: 'diterbitkan/dipublikasikan/terbit',
    modified: 'diperbarui/pembaruan terakhir/diupdate',
    by: 'ditulis oleh/laporan wartawan/oleh/penulis/reporter',
    and: 'dan',
    jobs: 'jurnalis wartawan editor',
    nobody: 'redaksi tim',
    comments: 'komentar',
  },
  ar: {
    months:
      'يناير/جانفي فبراير/فيفري/شباط مارس/آذار أبريل/ابريل/إبريل/أفريل/نيسان مايو/ماي/أيار يونيو/يونيه/جوان/حزيران يوليو/يوليه/يوليوز/جويلية/تموز أغسطس/اغسطس/أوت/غشت/آب سبتمبر/شتنبر/أيلول أكتوبر/اكتوبر نوفمبر/نونبر ديسمبر/دجنبر',
    weekdays:
      'الأحد الاحد الإثنين الاثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت أحد إثنين ثلاثاء أربعاء خميس جمعة سبت',
    fillers: 'في من',
    at: 'الساعة',
    relative: { اليوم: 0, أمس: -1 },
    ago: 'منذ قبل',
    units: 'دقيقة دقائق ساعة ساعات يوم أيام أسبوع شهر سنة',
    published: 'تاريخ النشر/تم النشر في/تم النشر/نشر في/نشر بتاريخ/نشر:/نُشر/التاريخ',
    modified: 'آخر تحديث/اخر تحديث/تم التحديث/تحديث',
    by: 'كتبت/كتب/بقلم/إعداد/تحرير/تقرير/المصدر والكاتب/الكاتب/الكاتبة/بواسطة',
    and: 'و',
    jobs: 'مراسل مراسلة صحفي صحفية صحافي صحافية كاتب كاتبة محرر محررة',
    nobody: 'وكالات المحرر التحرير فريق هيئة متابعات خاص',
    comments: 'تعليق تعليقات التعليقات',
    helpers: 'تصوير/ترجمة/مراجعة',
  },
  fa: {
    months: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
    weekdays: 'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه',
    at: 'ساعت',
    relative: { امروز: 0, دیروز: -1 },
    ago: 'پیش',
    units: 'دقیقه ساعت روز هفته ماه سال',
    published: 'تاریخ انتشار/زمان انتشار/منتشر شده در/انتشار',
    modified: 'آخرین به‌روزرسانی/به‌روزرسانی/بروزرسانی/به روز شده در',
    by: 'نویسنده/گزارش از/به قلم/خبرنگار',
    and: 'و',
    jobs: 'خبرنگار روزنامه‌نگار سردبیر',
    nobody: 'تحریریه گروه',
    comments: 'نظر نظرات دیدگاه',
  },
  ur: {
    months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
    weekdays: 'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
    relative: { آج: 0 },
    published: 'شائع/تاریخ اشاعت/اشاعت',
    modified: 'اپ ڈیٹ/آخری اپ ڈیٹ',
    by: 'تحریر/از/مصنف',
    and: 'اور',
    jobs: 'نامہ نگار صحافی',
    nobody: 'ویب ڈیسک',
    comments: 'تبصرہ تبصرے',
  },
  he: {
    months:
      'ינואר/בינואר/ינו פברואר/בפברואר/פבר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט/אוג ספטמבר/בספטמבר/ספט אוקטובר/באוקטובר/אוק נובמבר/בנובמבר/נוב דצמבר/בדצמבר/דצמ',
    weekdays: 'ראשון שני שלישי רביעי חמישי שישי שבת יום',
    at: 'בשעה',
    relative: { היום: 0, אתמול: -1 },
    ago: 'לפני',
    units: 'דקות שעה שעות ימים יום שבוע חודש שנה',
    published: 'פורסם בתאריך/פורסם ב/פורסם/תאריך פרסום',
    modified: 'עודכן לאחרונה/עודכן ב/עודכן/עדכון אחרון',
    by: 'מאת/נכתב על ידי/כתב/כתבה',
    and: 'ו',
    jobs: 'כתב כתבת עורך עורכת עיתונאי עיתונאית',
    nobody: 'מערכת סוכנויות',
    comments: 'תגובה תגובות',
    helpers: 'צילום/עריכה/תרגום',
  },
  hi: {
    months: 'जनवरी/जन फरवरी/फ़रवरी/फर मार्च अप्रैल मई जून जुलाई अगस्त/अग सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर',
    weekdays: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
    relative: { आज: 0 },
    ago: 'पहले',
    units: 'मिनट घंटे घंटा दिन सप्ताह महीने साल पूर्वाह्न अपराह्न',
    published: 'प्रकाशित/पब्लिश/प्रकाशन तिथि/पोस्टेड',
    modified: 'अपडेटेड/अपडेट/संशोधित/अंतिम अपडेट/अद्यतन',
    by: 'लेखक/रिपोर्टर/द्वारा/लेखिका/संवाददाता',
    and: 'और एवं',
    jobs: 'संवाददाता पत्रकार रिपोर्टर संपादक',
    nobody: 'डेस्क ब्यूरो टीम एजेंसी',
    comments: 'टिप्पणी टिप्पणियां टिप्पणियाँ कमेंट',
    helpers: 'संपादक/संपादन/द्वारा संपादित',
  },
  bg: {
    months:
      'януари/ян февруари/фев март/мар април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное декември/дек',
    weekdays: 'понеделник вторник сряда четвъртък петък събота неделя',
    fillers: 'г на',
    at: 'в',
    relative: { днес: 0, вчера: -1 },
    ago: 'преди',
    published: 'публикувано на/публикувано/публикувана на/дата',
    modified: 'последна промяна/обновено на/обновена/обновено',
    by: 'автор/автори/от',
    and: 'и',
    jobs: 'журналист репортер редактор кореспондент',
    nobody: 'редакция екип',
    comments: 'коментар коментара коментари',
  },
  hr: {
    months:
      'siječnja/siječanj/sij/januara/januar veljače/veljača/februara/februar ožujka/ožujak/marta/mart travnja/travanj/aprila/april svibnja/svibanj/maja/maj lipnja/lipanj/juna/jun srpnja/srpanj/jula/jul kolovoza/kolovoz/avgusta/avgust/augusta rujna/rujan/septembra/septembar listopada/listopad/oktobra/oktobar studenoga/studenog/studeni/novembra/novembar prosinca/prosinac/decembra/decembar',
    weekdays: 'ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja',
    at: 'u',
    relative: { danas: 0, jučer: -1, juče: -1 },
    ago: 'prije pre',
    published: 'objavljeno/objavljeno u/datum objave',
    modified: 'zadnja izmjena/ažurirano/izmijenjeno/posljednja izmjena',
    by: 'piše/pišu/napisao/napisala/autor/autorica/autorka/autori',
    and: 'i',
    jobs: 'novinar novinarka urednik urednica dopisnik',
    nobody: 'redakcija agencije',
    comments: 'komentar komentara komentari',
  },
  sr: {
    months:
      'јануар/јануара/јан фебруар/фебруара/феб март/марта/мар април/априла/апр мај/маја јун/јуна јул/јула август/августа/авг септембар/септембра/сеп октобар/октобра/окт новембар/новембра/нов децембар/децембра/дец',
    weekdays: 'понедељак уторак среда четвртак петак субота недеља',
    at: 'у',
    relative: { данас: 0, јуче: -1 },
    published: 'објављено/датум објаве',
    modified: 'ажурирано/последња измена',
    by: 'пише/аутор/пишу',
    and: 'и',
    jobs: 'новинар новинарка уредник',
    nobody: 'редакција',
    comments: 'коментар коментара коментари',
  },
  sk: {
    months:
      'januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december',
    weekdays: 'pondelok utorok streda štvrtok piatok sobota nedeľa',
    at: 'o',
    relative: { dnes: 0, včera: -1 },
    ago: 'pred',
    published: 'publikované/zverejnené/vydané/pridané',
    modified: 'aktualizované/upravené/posledná aktualizácia',
    by: 'autor/autorka/autori/napísal/napísala',
    and: 'a',
    jobs: 'redaktor redaktorka novinár novinárka reportér',
    nobody: 'redakcia',
    comments: 'komentár komentáre komentárov',
  },
  ca: {
    months:
      'gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des',
    weekdays: 'dilluns dimarts dimecres dijous divendres dissabte diumenge',
    fillers: 'de del d',
    at: 'a les',
    relative: { avui: 0, ahir: -1 },
    ago: 'fa',
    published: 'publicat el/publicat/publicada el/data de publicació',
    modified: 'actualitzat el/actualitzat/darrera actualització/última actualització/modificat el',
    by: 'escrit per/text de/per:/per/autor/autora',
    and: 'i amb',
    jobs: 'periodista redactor redactora corresponsal director directora',
    nobody: 'redacció agències',
    comments: 'comentari comentaris',
  },
  vi: {
    months: '',
    weekdays: 'thứ hai ba tư năm sáu bảy chủ nhật',
    fillers: 'ngày tháng',
    at: 'lúc',
    published: 'đăng lúc/ngày đăng/xuất bản',
    modified: 'cập nhật lúc/cập nhật',
    by: 'tác giả/thực hiện/bài',
    and: 'và',
    nobody: 'ban biên tập',
    comments: 'bình luận',
  },
  zh: {
    months: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
    weekdays: '星期一 星期二 星期三 星期四 星期五 星期六 星期日',
    published: '发布时间/发布于/發布時間/發佈/时间',
    modified: '更新时间/更新於/最后更新/最後更新/更新',
    by: '本报记者/本報記者/作者/记者/記者/撰文/撰稿/采写/採訪/通讯员/文',
    and: '和 与',
    jobs: '编辑 編輯 記者 记者 摄影 报道 報道 報導 摄 通讯员',
    nobody: '编辑部 本报讯 佚名',
    helpers: '责任编辑/責任編輯/编辑/編輯/校对/摄影/攝影/编审/监制',
    comments: '评论 評論',
  },
  ja: {
    months: '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
    weekdays: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
    published: '公開日/公開/配信/掲載/投稿日',
    modified: '更新日/最終更新/更新',
    by: '取材・文/文・写真/文＝/著者/執筆/筆者/記者/文',
    and: 'と',
    jobs: '記者 編集委員 論説委員 特派員',
    helpers: '写真/編集/撮影',
    nobody: '編集部',
    comments: 'コメント',
  },
  ko: {
    months: '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
    weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
    published: '입력/등록/게재/발행',
    modified: '수정/최종수정/업데이트',
    by: '글·사진/글ㆍ사진/기자명/글/기자',
    and: '와 및',
    jobs: '기자 특파원 논설위원 선임기자 인턴기자 통신원 객원기자',
    nobody: '편집부 온라인뉴스팀 디지털뉴스팀',
    comments: '댓글',
    helpers: '사진/편집/그래픽',
  },
};

/** Other codes for the same words. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  gl: 'es',
  be: 'ru',
  ms: 'id',
  bs: 'hr',
  mk: 'bg',
  mr: 'hi',
  ne: 'hi',
};

const built = new Map<string, FieldWords>();

/**
 * The words around the fields of a language without a pack of its own, English ones beside them: pages abroad carry English
 * labels too. Null where nothing is known of it.
 */
export function wordsAbroad(tag: string | null): FieldWords | null {
  const code = tag?.slice(0, 2).toLowerCase() ?? '';
  const key = SAME[code] ?? code;
  if (!Object.hasOwn(WORDS, key)) return null;
  let words = built.get(key);
  if (words === undefined) {
    words = fieldWords(WORDS[key] as Abroad);
    built.set(key, words);
  }
  return words;
}

/** What these languages call a picture in its credit. */
const PICTURE =
  'foto fotos fotó bild bilder fotografía fotografie imagen imagem immagine zdjęcie fot фото φωτογραφία صورة תמונה fotoğraf 사진 写真 图 ảnh kuva'.split(
    ' ',
  );

/** What all these languages call comments. */
export function commentsAbroad(): string[] {
  return Object.values(WORDS).flatMap(({ comments = '' }) => comments.split(' ').filter((word) => word !== ''));
}

function fieldWords(own: Abroad): FieldWords {
  const spaced = (list = ''): string[] => list.split(' ').filter((word) => word !== '');
  const barred = (list: string): string[] => list.split('/');
  return {
    ...english,
    months: english.months.map((names, index) => [
      ...new Set([...barred(spaced(own.months)[index] ?? '').filter((name) => name !== ''), ...names]),
    ]),
    weekdays: [...spaced(own.weekdays), ...english.weekdays],
    dateFillers: [...spaced(own.fillers), ...english.dateFillers],
    relativeDays: { ...english.relativeDays, ...own.relative },
    ago: [...spaced(own.ago), ...english.ago],
    agoUnits: [...spaced(own.units), ...english.agoUnits],
    timeJoiners: [...spaced(own.at), ...english.timeJoiners],
    publishedLabels: [...barred(own.published), ...english.publishedLabels],
    modifiedLabels: [...barred(own.modified), ...english.modifiedLabels],
    bylineOpeners: [...barred(own.by), ...english.bylineOpeners].sort((a, b) => b.length - a.length),
    nameJoiners: [...spaced(own.and), ...english.nameJoiners],
    jobs: [...spaced(own.jobs), ...english.jobs],
    nobody: [...spaced(own.nobody), ...english.nobody],
    comments: [...spaced(own.comments), ...english.comments],
    pictureCredits: [...english.pictureCredits, ...PICTURE],
    helperOpeners:
      own.helpers === undefined ? english.helperOpeners : [...barred(own.helpers), ...english.helperOpeners],
  };
}
