import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';

const PARAGRAPHS: Record<string, string> = {
  en: 'The harbour authority said on Tuesday that it would widen the northern channel next year, after ships had to wait for days in the bay.',
  fr: 'La capitainerie a annoncé mardi que le chenal du nord serait élargi l’an prochain, après que des navires ont dû attendre des jours dans la baie.',
  es: 'La autoridad del puerto dijo el martes que ampliará el canal norte el próximo año, después de que los barcos tuvieran que esperar varios días en la bahía.',
  de: 'Die Hafenbehörde hat am Dienstag mitgeteilt, dass sie die nördliche Fahrrinne im kommenden Jahr verbreitern will, weil die Schiffe tagelang warten mussten.',
  pl: 'Zarząd portu poinformował we wtorek, że w przyszłym roku poszerzy północny kanał, ponieważ statki musiały czekać na wejście przez wiele dni.',
  sv: 'Hamnmyndigheten sade på tisdagen att den ska bredda den norra farleden nästa år, efter att fartyg har fått vänta i flera dagar i bukten.',
  vi: 'Cảng vụ cho biết hôm thứ Ba rằng họ sẽ mở rộng luồng phía bắc vào năm tới, sau khi các tàu phải chờ nhiều ngày trong vịnh và các ngư dân đã phản đối.',
  cs: 'Správa přístavu v úterý oznámila, že příští rok rozšíří severní kanál, protože lodě musely v zálivu čekat celé dny, než mohly vplout do přístavu.',
  hr: 'Lučka uprava je u utorak priopćila da će sljedeće godine proširiti sjeverni kanal, nakon što su brodovi danima morali čekati u zaljevu kako bi ušli.',
  bg: 'Пристанищната администрация съобщи във вторник, че догодина ще разшири северния канал, след като корабите трябваше да чакат с дни в залива, за да влязат.',
  tr: 'Liman idaresi salı günü, gemiler günlerce beklemek zorunda kaldığı için kuzey kanalını gelecek yıl genişleteceğini söyledi ve bunun için para ayırdı.',
  zh: '港口管理部门周二表示，由于船只不得不在海湾里等候数日，明年将拓宽北部航道，工程预计需要八个月，费用由国家和城市共同承担。',
  ko: '항만청은 화요일 배들이 만에서 며칠씩 기다려야 했기 때문에 내년에 북쪽 수로를 넓히겠다고 밝혔으며 공사는 여덟 달이 걸릴 것으로 보인다.',
  hi: 'बंदरगाह प्राधिकरण ने मंगलवार को कहा कि वह अगले साल उत्तरी नहर को चौड़ा करेगा, क्योंकि जहाजों को खाड़ी में कई दिनों तक इंतजार करना पड़ा था।',
  he: 'רשות הנמל הודיעה ביום שלישי כי תרחיב בשנה הבאה את התעלה הצפונית, לאחר שאוניות נאלצו להמתין ימים ארוכים במפרץ עד שיוכלו להיכנס.',
  ar: 'قالت سلطة الميناء يوم الثلاثاء إنها ستوسع القناة الشمالية في العام المقبل بعد أن اضطرت السفن إلى الانتظار عدة أيام في الخليج قبل أن تدخل.',
};

function page(language: string, lines: string, headline = 'Northern channel to be widened next year'): string {
  const text = `<p>${PARAGRAPHS[language]}</p>`.repeat(4);
  return `<!doctype html><html lang="${language}"><head><title>${headline} | Gazette</title></head><body><nav><a href="/">Gazette</a> <a href="/a">Alpha</a></nav><main><h1>${headline}</h1>${lines}${text}</main></body></html>`;
}

const read = (language: string, lines: string) => {
  const { article } = extract(page(language, lines), { url: 'https://gazette.example/x/1', annotations: false });
  return [article.authors.map(({ name }) => name).join(';'), article.published?.slice(0, 10) ?? null];
};

describe('a byline and its day', () => {
  it.each([
    ['en', '<p>Tom Ashby, Political Editor</p><p>3 March 2024</p>', 'Tom Ashby'],
    ['en', '<p>Posted on March 3, 2024 by tashby</p>', 'tashby'],
    ['en', '<p>Submitted by tashby on Sun, 03/03/2024 - 09:15</p>', 'tashby'],
    ['en', '<p>Filed under: <a href="/c">County</a> &#8212; Tom Ashby @ 10:42 pm</p><p>March 3, 2024</p>', 'Tom Ashby'],
    [
      'en',
      '<ul class="article__authors"><li>TOM ASHBY, Crime Reporter</li><li>CHANTELLE OKAFOR</li></ul><p>3 March 2024</p>',
      'Tom Ashby;Chantelle Okafor',
    ],
    ['en', '<p>Written by Tom Ashby / Photos by Ann Lens</p><p>3 March 2024</p>', 'Tom Ashby'],
    ['fr', '<p>Soumis par <a href="/users/tl">Tom Lacaze</a> le dim, 03/03/2024 - 09:15</p>', 'Tom Lacaze'],
    ['fr', '<p>Texte et photos : Corinne Buathier</p><p>03/03/2024 à 20:15</p>', 'Corinne Buathier'],
    ['fr', '<p>Tom Lacaze (avec AFP)</p><p>Le 03/03/2024 à 16:12</p>', 'Tom Lacaze'],
    ['fr', '<p>Tom Lacaze | Le Matin</p><p>dim. 3 mars 2024 • 16:12</p>', 'Tom Lacaze'],
    ['es', '<p>TOMÁS LARA / CORRESPONSAL</p><p>Domingo, 3 de marzo de 2024, 16:12h.</p>', 'Tomás Lara'],
    [
      'de',
      '<p><span>Sonntag, 03.03.2024</span> <span>Gemeinderat</span> <span>Von Anna Keller</span></p>',
      'Anna Keller',
    ],
    ['de', '<p>03.03.24, 16:12 Uhr Thomas Lang</p>', 'Thomas Lang'],
    ['sv', '<p>Text: Anna Lind Foto: Per Berg</p><p>Publicerad: 03 mars 2024, 16:12</p>', 'Anna Lind'],
    ['vi', '<p>Tác giả: Nguyễn Văn Nam</p><p>Ngày 3 tháng 3 năm 2024</p>', 'Nguyễn Văn Nam'],
    ['cs', '<p>Jan Novák, ČTK</p><p>3. 3. 2024</p>', 'Jan Novák'],
    ['hr', '<p>Piše: Ivan Horvat</p><p>3. ožujka 2024. 16:12</p>', 'Ivan Horvat'],
    ['bg', '<p>Автор: Иван Петров</p><p>03 март 2024, 16:12</p>', 'Иван Петров'],
    ['pl', '<p>oprac. Tomasz Lis, PAP</p><p>3 marca 2024</p>', 'Tomasz Lis'],
    ['zh', '<p><span>2024年03月03日 08:36</span> <span>作者：林晓梅</span> <span>编辑：王立</span></p>', '林晓梅'],
    ['zh', '<p>记者 林小山 报道</p><p>2024-03-03 16:12</p>', '林小山'],
    ['ko', '<p>기자명 오지연 기자</p><p>입력 2024.03.03 14:05</p>', '오지연'],
    ['ko', '<p>[서울=연합뉴스] 김한결 기자</p><p>송고시간 2024-03-03 16:12</p>', '김한결'],
    ['hi', '<p>लेखक: अनीता मिश्रा प्रकाशित: 3 मार्च 2024, 11:20</p>', 'अनीता मिश्रा'],
    ['he', "<p><span>מאת: יעל ברקוביץ'</span> | <span>פורסם: 3 במרץ 2024, 09:14</span></p>", "יעל ברקוביץ'"],
    ['ar', '<p>كتبت: سلمى الحاج</p><p>الأحد ٣ مارس ٢٠٢٤</p>', 'سلمى الحاج'],
  ])('are read in %s: %s', (language, lines, author) => {
    expect(read(language, lines)).toEqual([author, '2024-03-03']);
  });

  it.each([
    ['en', '<p>Our Correspondent</p><p>March 3, 2024</p>'],
    ['en', '<p>“Nobody asked the boats.”</p><p>Tom Ashby, Chief Executive</p><p>March 3, 2024</p>'],
    [
      'en',
      '<p>March 3, 2024</p><p><topic url="/ann-lee">Ann Lee</topic> is a harbour master, and she has been one for eleven years, in all weathers.</p>',
    ],
    ['en', '<p>Page last modified March 3, 2024 @ 01:39 PM EST</p>'],
    ['en', '<p><a href="https://social.example/@gazette">Mastodon</a></p><p>March 3, 2024</p>'],
    ['en', '<p>PTI | Updated: Mar 3, 2024, 18:42 IST</p>'],
    ['fr', '<p>La rédaction avec AFP</p><p>Publié le 3 mars 2024 à 16:12</p>'],
    ['fr', '<p>Par Correspondance particulière</p><p>3 mars 2024</p>'],
    ['tr', '<p>AA</p><p>Oluşturulma Tarihi: Mart 03, 2024 16:12</p>'],
    ['ar', '<p>القاهرة - رويترز</p><p>تاريخ النشر: 3/3/2024 16:12</p>'],
  ])('name nobody where nobody signs, in %s: %s', (language, lines) => {
    expect(read(language, lines)).toEqual(['', '2024-03-03']);
  });

  it.each([
    ['Moussa DIALLO', 'Moussa Diallo'],
    ['Tom Lacaze, correspondant régional', 'Tom Lacaze'],
    ['Georges Muller', ''],
  ])('may stand below the text, where no one signs above it: %s', (line, author) => {
    const spoken =
      `<p>${PARAGRAPHS.fr}</p>`.repeat(4) +
      '<p>Georges Muller, qui dirige le port, a dit que les travaux dureraient huit mois.</p>';
    const { article } = extract(
      `<!doctype html><html lang="fr"><body><h1>Le chenal du nord sera élargi</h1><p>19 février 2023</p>${spoken}<p><strong>${line}</strong></p><ul><li><a href="/2">Mayor to stand again</a> <span>By Ann Other</span> <span>5 May 2023</span></li></ul></body></html>`,
      { annotations: false },
    );
    expect(article.authors.map(({ name }) => name).join(';')).toBe(author);
  });

  it('give way to no other story’s day: a page that shows when it was changed dates itself by that', () => {
    const { article } = extract(
      `<!doctype html><html lang="en"><body><div>Last Updated: Tuesday, 5 April, 2005, 09:12 GMT</div><h1>Northern channel to be widened</h1>${`<p>${PARAGRAPHS.en}</p>`.repeat(4)}<ul><li><a href="/2">Mayor to stand again</a> <span>5 May 2023</span></li></ul></body></html>`,
      { annotations: false },
    );
    expect(article.published?.slice(0, 10)).toBe('2005-04-05');
  });

  it('are not the teasers’ of a front page', () => {
    const teasers = [
      'Pumping station saved',
      'Eel catcher hangs up his traps',
      'Wind farm inquiry opens in March',
      'Beet campaign starts early',
    ]
      .map(
        (title, index) =>
          `<div><h3><a href="/${index}">${title}</a></h3><p>By Joe Pruitt | ${index + 1} November</p></div>`,
      )
      .join('');
    const { article } = extract(
      `<!doctype html><html lang="en"><head><title>The Fenland Echo</title><meta property="og:type" content="website"></head><body><h1>The Fenland Echo</h1><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul><main>${teasers}</main></body></html>`,
      { url: 'https://fenlandecho.example/', annotations: false },
    );
    expect(article.authors).toEqual([]);
  });
});
