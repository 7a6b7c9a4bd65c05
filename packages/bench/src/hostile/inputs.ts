/** Inputs that break extractors, made here: each names what it is and makes its text when asked. */
export interface HostileInput {
  name: string;
  make(): string;
  /** Time matters with annotations: the text is an article. */
  article?: true;
}

const sentence = 'The harbour authority said on Tuesday that the tolls would rise by 12 percent in April. ';
const story = `<h1>Harbour tolls to rise</h1>${`<p>${sentence.repeat(4)}</p>`.repeat(8)}`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour tolls to rise</title>${head}</head><body>${body}</body></html>`;

/** Hostile pages and texts, in the order of the table. */
export const hostileInputs: readonly HostileInput[] = [
  { name: '2,000 nested divs', make: () => page(`${'<div>'.repeat(2000)}${story}`) },
  { name: '200,000 nested divs', make: () => page(`${'<div>'.repeat(200_000)}${story}${'</div>'.repeat(200_000)}`) },
  { name: '20,000 unclosed <b>', make: () => page(`${story}${'<b>'.repeat(20_000)}${story}`) },
  { name: '20,000 unclosed <b> around paragraphs', make: () => page(`${'<p><b>word '.repeat(20_000)}${story}`) },
  { name: '100,000 links', make: () => page(`${story}${'<a href="/x">Another page</a> '.repeat(100_000)}`) },
  {
    name: '100,000 links in list items',
    make: () => page(`${story}<ul>${'<li><a href="/x">Another page</a>'.repeat(100_000)}</ul>`),
  },
  {
    name: 'a paragraph of 5 MB',
    make: () => page(`<h1>Harbour tolls to rise</h1><p>${sentence.repeat(57_000)}</p>`),
    article: true,
  },
  { name: 'a text line of 5 MB', make: () => sentence.repeat(57_000), article: true },
  {
    name: '20,000 attributes on one tag',
    make: () =>
      page(`<div ${Array.from({ length: 20_000 }, (_, index) => `data-a${index}="x"`).join(' ')}>${story}</div>`),
  },
  {
    name: '20,000 elements of 100 attributes',
    make: () => page(`${story}${`<i ${'a=b '.repeat(100)}>x</i>`.repeat(20_000)}`),
  },
  { name: 'a class of 1 MB', make: () => page(`<div class="${'a-b '.repeat(250_000)}">${story}</div>`) },
  { name: 'a class of 1 MB in one word', make: () => page(`<div class="${'a'.repeat(1_000_000)}">${story}</div>`) },
  { name: 'a style of 1 MB', make: () => page(`<div style="${'color:red;'.repeat(100_000)}">${story}</div>`) },
  { name: 'a title of 100,000 spaces', make: () => page(story, `<title>${' '.repeat(100_000)}x</title>`) },
  { name: 'a title "a | a | a …"', make: () => `<title>${'a | '.repeat(50_000)}</title>${story}` },
  {
    name: '100,000 meta elements',
    make: () => page(story, '<meta property="article:tag" content="x y">'.repeat(100_000)),
  },
  { name: '100,000 headings', make: () => page(`${story}${'<h1>Harbour tolls to rise</h1>'.repeat(100_000)}`) },
  {
    name: '100,000 time elements',
    make: () => page(`${story}${'<time datetime="2025-03-03">3 March 2025</time> '.repeat(100_000)}`),
  },
  {
    name: '50,000 headings of comments, each signed',
    make: () => page(`${story.repeat(20)}${'<div>Comments</div><div>Mira Petrova, 12:30</div>'.repeat(50_000)}`),
  },
  { name: '100,000 bylines', make: () => page(`${'<p>By Mira Petrova</p>'.repeat(100_000)}${story}`) },
  {
    name: '50,000 paragraphs',
    make: () => page(`<h1>Harbour tolls</h1>${`<p>${sentence}</p>`.repeat(50_000)}`),
    article: true,
  },
  {
    name: 'JSON-LD of 5 MB',
    make: () =>
      page(
        story,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour tolls to rise","keywords":[${'"a",'.repeat(1_250_000)}"b"]}</script>`,
      ),
  },
  {
    name: 'JSON-LD nested 10,000 deep',
    make: () => page(story, `<script type="application/ld+json">${'{"@graph":['.repeat(10_000)}</script>`),
  },
  {
    name: 'JSON-LD of quotes and blanks',
    make: () => page(story, `<script type="application/ld+json">{"a":"${'" '.repeat(500_000)}</script>`),
  },
  {
    name: '50,000 JSON-LD scripts',
    make: () => page(story, '<script type="application/ld+json">{"@type":"WebPage"}</script>'.repeat(50_000)),
  },
  { name: 'a million numeric references', make: () => page(`<p>${'&#65;'.repeat(1_000_000)}</p>${story}`) },
  { name: 'a million ampersands', make: () => page(`<p>${'&'.repeat(1_000_000)}</p>${story}`) },
  { name: 'a million "<"', make: () => page(`<p>${'<'.repeat(1_000_000)}</p>${story}`) },
  { name: '100,000 unclosed comments', make: () => page(`${story}${'<!-- '.repeat(100_000)}`) },
  { name: '100,000 unclosed scripts', make: () => page(`${story}${'<script>'.repeat(100_000)}`) },
  { name: '100,000 open titles and textareas', make: () => page(`${'<title><textarea>'.repeat(50_000)}${story}`) },
  { name: '100,000 stray end tags', make: () => page(`${story}${'</div></p></td>'.repeat(33_000)}`) },
  { name: '5,000 tables in each other', make: () => page(`${'<table><tr><td>x'.repeat(5000)}${story}`) },
  {
    name: '50,000 distinct tag names',
    make: () => page(`${Array.from({ length: 50_000 }, (_, index) => `<x${index}>word `).join('')}${story}`),
  },
  {
    name: 'flight data of 4 MB in the page',
    make: () =>
      page(
        `<h1>Harbour tolls to rise</h1>${`<script>self.__next_f.push([1,"1:${'[\\"$\\",\\"div\\",null,{\\"children\\":\\"$1\\"}],'.repeat(50)}"])</script>`.repeat(1500)}`,
      ),
  },
  {
    name: 'state of 5 MB in the page',
    make: () =>
      page(
        `<script id="__NEXT_DATA__" type="application/json">{"title":"Harbour tolls to rise","a":[${'{"title":"Harbour tolls to rise","body":["x"]},'.repeat(100_000)}0]}</script>`,
      ),
  },
  {
    name: '100,000 quotation marks',
    make: () => page(`<h1>Harbour tolls</h1><p>${'" a '.repeat(100_000)}</p>`),
    article: true,
  },
  {
    name: '100,000 French quotation marks as text',
    make: () => `Titre du jour\n${'« mot '.repeat(100_000)}`,
    article: true,
  },
  {
    name: '50,000 paragraphs of one quoted letter',
    make: () => page(`<h1>Harbour tolls</h1>${'<p>“a</p>'.repeat(50_000)}`),
    article: true,
  },
  { name: '1 MB of capitals', make: () => `${sentence}\n${'HARBOUR TOLLS RISE '.repeat(52_000)}`, article: true },
  { name: '1 MB of one capital letter', make: () => `${sentence}\n${'A'.repeat(1_000_000)}`, article: true },
  {
    name: '80,000 spaces in a line',
    make: () => `${sentence}\nThe harbour${' '.repeat(80_000)}authority said so.`,
    article: true,
  },
  { name: '1 MB of digits', make: () => `${sentence}\n${'1'.repeat(1_000_000)} euros`, article: true },
  { name: '1 MB of "1,"', make: () => `${sentence}\n${'1,'.repeat(500_000)} euros`, article: true },
  { name: '100,000 dates', make: () => `${sentence}\n${'3 March 2025, '.repeat(100_000)}`, article: true },
  {
    name: '50,000 names',
    make: () =>
      `${sentence}\n${Array.from({ length: 50_000 }, (_, index) => `Mira Petrova${String.fromCharCode(97 + (index % 26))}${index % 997}, `).join('')}`,
    article: true,
  },
  { name: '100,000 codes', make: () => `${sentence}\n${'(NYSE: IBM) <NVDA.O> $TSLA '.repeat(33_000)}`, article: true },
  {
    name: 'NITF of 5 MB, never closed',
    make: () => `<?xml version="1.0"?><nitf><body><body.content>${`<p>${sentence}`.repeat(55_000)}`,
  },
  {
    name: 'NITF nested 200,000 deep',
    make: () => `<?xml version="1.0"?><nitf><body><body.content>${'<block>'.repeat(200_000)}<p>${sentence}</p>`,
  },
  {
    name: 'ninjs nested 100,000 deep',
    make: () =>
      `{"uri":"a","versioncreated":"2025-01-01T00:00:00Z","headline":"x","body_text":"${sentence}","a":${'['.repeat(100_000)}`,
  },
  {
    name: '200,000 attributes on one tag',
    make: () =>
      page(`<div ${Array.from({ length: 200_000 }, (_, index) => `data-a${index}="x"`).join(' ')}>${story}</div>`),
  },
  { name: '50,000 lists in each other', make: () => page(`${story}${'<ul><li>word '.repeat(50_000)}`) },
  { name: '50,000 quotations in each other', make: () => page(`${'<blockquote><p>word '.repeat(50_000)}${story}`) },
  { name: 'a million text nodes of a letter', make: () => page(`${story}<p>${'a<i></i>'.repeat(1_000_000)}</p>`) },
  { name: '500,000 paragraphs of a letter', make: () => page(`${story}${'<p>a'.repeat(500_000)}`) },
  { name: '500,000 line breaks', make: () => page(`${story}<p>${'word<br>'.repeat(500_000)}</p>`) },
  {
    name: 'a table of 300,000 cells',
    make: () => page(`${story}<table>${`<tr>${'<td>12'.repeat(30)}`.repeat(10_000)}</table>`),
  },
  {
    name: 'JSON-LD of 5 MB in one string',
    make: () =>
      page(
        story,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour tolls to rise","articleBody":"${sentence.repeat(57_000)}"}</script>`,
      ),
  },
  {
    name: 'JSON-LD nested 1,000,000 deep',
    make: () => page(story, `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`),
  },
  {
    name: 'JSON-LD of 100,000 articles',
    make: () =>
      page(
        story,
        `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"Harbour tolls to rise","author":{"@id":"#a"}},'.repeat(100_000)}{}]</script>`,
      ),
  },
  { name: 'an unclosed comment of 5 MB', make: () => page(`${story}<!-- ${sentence.repeat(57_000)}`) },
  {
    name: 'an unclosed script of 5 MB',
    make: () => page(`${story}<script>${'if (a < b) { "<p>" } '.repeat(250_000)}`),
  },
  { name: '100,000 unclosed CDATA sections', make: () => page(`${story}${'<![CDATA[ x '.repeat(100_000)}`) },
  { name: '500,000 "</"', make: () => page(`${story}${'</'.repeat(500_000)}`) },
  { name: '200,000 unclosed quotes in tags', make: () => page(`${story}${'<a href="x>word '.repeat(200_000)}`) },
  { name: '1 MB of right-to-left marks', make: () => `${sentence}\n${'\u202e\u2067a'.repeat(350_000)}`, article: true },
  {
    name: '1 MB of lone surrogates',
    make: () => page(`${story}<p>${'\ud800a\udc00'.repeat(350_000)}</p>`),
    article: true,
  },
  { name: '1 MB of NUL', make: () => page(`${story}<p>${'\0'.repeat(1_000_000)}word</p>`) },
  { name: '1 MB of combining marks', make: () => `${sentence}\n${'e\u0301\u0327'.repeat(350_000)}`, article: true },
  { name: '1 MB of no-break spaces', make: () => page(`${story}<p>${'&nbsp;'.repeat(170_000)}</p>`), article: true },
  { name: '1 MB of hyphens', make: () => `${sentence}\n${'- '.repeat(500_000)}`, article: true },
  { name: '1 MB of one word with apostrophes', make: () => `${sentence}\n${"l'".repeat(500_000)}`, article: true },
  {
    name: '100,000 lines of text',
    make: () => `Harbour tolls to rise\n${`${sentence}\n`.repeat(100_000)}`,
    article: true,
  },
  { name: '500,000 short lines of text', make: () => `${'Home\n'.repeat(500_000)}${sentence}`, article: true },
  {
    name: '100,000 captions as text',
    make: () => `Harbour tolls\n${'Photo: Ann Lee/AFP\n'.repeat(100_000)}${sentence}`,
  },
  { name: '100,000 bylines as text', make: () => `Harbour tolls\n${'By Mira Petrova\n'.repeat(100_000)}${sentence}` },
  { name: '50,000 notices in a line', make: () => `${sentence}\n${'((Reporting by Ann Lee)) '.repeat(50_000)}` },
  {
    name: 'a billion laughs in NITF',
    make: () =>
      `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "ha">${Array.from({ length: 12 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')}]><nitf><body><body.content><p>${sentence} &l12;</p></body.content></body></nitf>`,
  },
  {
    name: 'NITF of 500,000 elements',
    make: () =>
      `<?xml version="1.0"?><nitf><body><body.content><p>${sentence}${'<em>a</em> '.repeat(500_000)}</p></body.content></body></nitf>`,
  },
  {
    name: 'NITF of a table of 300,000 cells',
    make: () =>
      `<?xml version="1.0"?><nitf><body><body.content><p>${sentence}</p><table>${`<tr>${'<td>12</td>'.repeat(30)}</tr>`.repeat(10_000)}</table></body.content></body></nitf>`,
  },
  {
    name: 'NewsML of 100,000 items',
    make: () =>
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${`<newsItem><contentMeta><headline>x</headline></contentMeta></newsItem>`.repeat(100_000)}</itemSet></newsMessage>`,
  },
  {
    name: 'ninjs of 5 MB',
    make: () =>
      `{"uri":"a","versioncreated":"2025-01-01T00:00:00Z","headline":"x","body_text":"${`${sentence}\\n`.repeat(55_000)}"}`,
  },
];
