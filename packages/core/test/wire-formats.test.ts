import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractionRecord, extract } from '../src/index.ts';

/** Items in the shape of IPTC's formats; the words are invented. */

const P1 =
  'OSLO, March 6 (Reuters) - Norway’s fishermen voted on Thursday to return to the quotas they had left in spring, their union said.';
const P2 = 'The union expects landings of 40,000 tonnes & "a calmer year", its chair Mira Solberg told reporters.';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf xml:lang="en"><head><title>Fishermen return to quotas</title>
<docdata><date.issue norm="20250306T101500Z"/><ed-msg info="Replaces earlier version; corrects spelling"/>
<doc.copyright holder="Reuters" year="2025"/><key-list><keyword key="fishing"/><keyword key="Norway"/></key-list></docdata>
<pubdata position.section="World"/></head>
<body><body.head><hedline><hl1>Norway’s fishermen return &amp; accept quotas</hl1><hl2>Union ends five months of protest in the harbours</hl2></hedline>
<byline>By <person>Mira Petrova</person><byttl>Fisheries correspondent</byttl></byline>
<distributor><org>Reuters</org></distributor>
<dateline><location>OSLO</location>, <story.date norm="20250306">March 6</story.date></dateline></body.head>
<body.content><p>OSLO, March 6 (Reuters) - <location>Norway</location>’s fishermen voted on <chron norm="20250306">Thursday</chron> to return
 to the quotas they had left in spring, their union said.</p>
<media media-type="image"><media-caption>A boat in the harbour of Orvik</media-caption></media>
<hl2>Landings</hl2>
<p>The union expects landings of <num>40,000</num> tonnes &amp; "a calmer year", its chair <person>Mira Solberg</person> told reporters.</p>
<table><tr><td>Cod</td><td>30,000</td></tr></table></body.content>
<body.end><tagline>Editing by Jon Berg</tagline></body.end></body></nitf>`;

const G2 = (content: string): string => `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:example.org,2025:1" version="2" xml:lang="en">
<rightsInfo><copyrightHolder literal="Nordwire"/><copyrightNotice>Copyright 2025 Nordwire. All rights reserved.</copyrightNotice><usageTerms>No archive use</usageTerms></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="AFP"><name>AFP</name></provider><versionCreated>2025-03-06T11:00:00+01:00</versionCreated>
<firstCreated>2025-03-06T10:15:00+01:00</firstCreated><embargoed>2025-03-06T12:00:00+01:00</embargoed><pubStatus qcode="stat:usable"/><edNote>Adds union's comment</edNote></itemMeta>
<contentMeta><creator><name>Mira Petrova</name></creator><headline>Norway’s fishermen return &amp; accept quotas</headline><by>By Mira Petrova and Jon Berg</by><dateline>OSLO, March 6</dateline>
<language tag="en"/><subject qcode="medtop:20000276"><name>fishing industry</name></subject><keyword>quotas</keyword></contentMeta>
<contentSet>${content}</contentSet></newsItem></itemSet></newsMessage>`;

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${P1}</p><p>${P2.replace('&', '&amp;')}</p></body></html></inlineXML>`;
const EMBEDDED = `<inlineXML contenttype="application/nitf+xml">${NITF.slice(NITF.indexOf('<nitf'))}</inlineXML>`;
const PLAIN = `<inlineData contenttype="text/plain"><![CDATA[${P1}\n\n${P2}]]></inlineData>`;

const NINJS1 = JSON.stringify({
  uri: 'https://example.org/items/1',
  type: 'text',
  pubstatus: 'usable',
  versioncreated: '2025-03-06T11:00:00+01:00',
  firstcreated: '2025-03-06T10:15:00+01:00',
  language: 'en',
  headline: 'Norway’s fishermen return & accept quotas',
  byline: 'By Mira Petrova',
  located: 'OSLO',
  slugline: 'NORWAY-FISHING/',
  ednote: 'Adds union’s comment',
  copyrightholder: 'Nordwire',
  copyrightnotice: 'Copyright 2025 Nordwire',
  usageterms: 'No archive use',
  embargoed: '2025-03-06T12:00:00+01:00',
  infosource: [{ name: 'AFP' }],
  subject: [{ name: 'fishing industry', code: 'medtop:20000276' }],
  body_text: `${P1}\n\n${P2}`,
  body_xhtml: `<p>${P1}</p>\n<p>${P2.replace('&', '&amp;')}</p>`,
});
const NINJS3 = JSON.stringify({
  standard: { name: 'ninjs', version: '3.1' },
  uri: 'tag:example.org,2025:1',
  type: 'text',
  versionCreated: '2025-03-06T11:00:00+01:00',
  contentCreated: '2025-03-06T10:15:00+01:00',
  language: 'en',
  headlines: [
    { role: 'short', value: 'Quotas accepted' },
    { role: 'main', value: 'Norway’s fishermen return & accept quotas' },
  ],
  by: 'Mira Petrova',
  bodies: [
    { role: 'main', contentType: 'text/plain', value: 'Short' },
    { role: 'main', contentType: 'application/xhtml+xml', value: `<p>${P1}</p><p>${P2.replace('&', '&amp;')}</p>` },
  ],
  infoSources: [{ name: 'AFP' }],
  subjects: [{ name: 'fishing industry' }],
  rightsinfo: { copyrightNotice: 'Copyright 2025 Nordwire', copyrightHolder: 'Nordwire' },
});

const items: Record<string, { kind: string; input: string }> = {
  NITF: { kind: 'nitf', input: NITF },
  'NewsML-G2 with XHTML': { kind: 'newsml-g2', input: G2(XHTML) },
  'NewsML-G2 with NITF': { kind: 'newsml-g2', input: G2(EMBEDDED) },
  'NewsML-G2 with plain text': { kind: 'newsml-g2', input: G2(PLAIN) },
  'ninjs 1': { kind: 'ninjs', input: NINJS1 },
  'ninjs 3': { kind: 'ninjs', input: NINJS3 },
};

function expectPlaces(input: string, { article }: ExtractionRecord): void {
  for (const { start, end, source, map } of article.blocks) {
    if (map === undefined) expect(input.slice(source.start, source.end)).toBe(article.text.slice(start, end));
    else
      for (let piece = 0; piece + 5 < map.length; piece += 3) {
        const [text, from, to, next] = map.slice(piece, piece + 4) as [number, number, number, number];
        if (next - text === to - from && to - from > 1)
          expect(input.slice(from, to)).toBe(article.text.slice(text, next));
      }
  }
}

describe('a wire item', () => {
  it.each(Object.entries(items))('in %s is told by its content and read with its places', (_, { kind, input }) => {
    const record = extract(input, { annotations: false });
    const { article } = record;
    expect(record.input.kind).toBe(kind);
    expect(article.headline).toBe('Norway’s fishermen return & accept quotas');
    expect(article.authors.map(({ name }) => name)[0]).toBe('Mira Petrova');
    expect(article.published).toMatch(/^2025-03-06T10:15:00/);
    expect(article.language).toBe('en');
    expect(['AFP', 'Reuters']).toContain(article.agency);
    expect(article.dateline?.place?.toUpperCase()).toBe('OSLO');
    const paragraphs = article.blocks
      .filter(({ type }) => type === 'paragraph')
      .map(({ start, end }) => article.text.slice(start, end));
    expect(paragraphs).toEqual([P1, P2]);
    expect(article.keywords.length).toBeGreaterThan(0);
    expect(article.notices.map((notice) => notice.kind)).toContain(kind === 'nitf' ? 'credits' : 'copyright');
    for (const { source } of article.authors.slice(0, 1))
      if (source !== undefined) expect(input.slice(source.start, source.end)).toContain('Petrova');
    expectPlaces(input, record);
  });

  it('keeps NITF’s headings and tables, drops its captions, and reads its notes', () => {
    const { article } = extract(NITF, { annotations: false });
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'table-row',
      'table-row',
    ]);
    expect(article.standfirst).toBe('Union ends five months of protest in the harbours');
    expect(article.section).toBe('World');
    expect(article.dropped.map(({ text }) => text)).toContain('A boat in the harbour of Orvik');
    expect(article.notices.map(({ kind, text }) => [kind, text])).toEqual(
      expect.arrayContaining([
        ['credits', 'Replaces earlier version; corrects spelling'],
        ['credits', 'Editing by Jon Berg'],
      ]),
    );
  });

  it('says its embargo, its rights and its editors’ notes', () => {
    for (const input of [G2(XHTML), NINJS1]) {
      const { notices, authors } = extract(input, { annotations: false }).article;
      expect(notices.find(({ kind }) => kind === 'embargo')?.text).toContain('2025-03-06T12:00:00');
      expect(notices.filter(({ kind }) => kind === 'copyright').length).toBe(2);
      expect(notices.find(({ kind, text }) => kind === 'credits' && text.startsWith('Adds'))?.text).toMatch(
        /^Adds union/,
      );
      for (const { source, text } of notices)
        expect(input.slice(source.start, source.end)).toContain(text.slice(0, 10));
      expect(authors.length).toBe(input === NINJS1 ? 1 : 2);
    }
  });

  it('that packs other items has no article of its own', () => {
    const input = `<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Top stories</headline></contentMeta>
<groupSet><group><itemRef residref="a"><title>Fishermen return</title></itemRef><itemRef residref="b"><title>Ferry strike</title></itemRef></group></groupSet></packageItem>`;
    const { article, input: info } = extract(input, { annotations: false });
    expect([info.kind, article.headline, article.text, article.reason]).toEqual([
      'newsml-g2',
      'Top stories',
      '',
      'no-article',
    ]);
    expect(article.dropped.map(({ text }) => text)).toEqual(['Fishermen return', 'Ferry strike']);
  });

  it('is no entity bomb, and no file is opened for it', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&b; &x; end of the line</p></body.content></body></nitf>`;
    expect(extract(bomb, { annotations: false }).article.text).toBe('&b; &x; end of the line');
  });

  it('answers when broken, whatever is said of its kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(items).map(({ input }) => input)),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat(300),
            fc.constantFrom('', '<', '>', '</p>', '<![CDATA[', '&', '"', '{', '\\', ']]>', '<!--'),
          ),
          { maxLength: 6 },
        ),
        fc.constantFrom(undefined, 'nitf' as const, 'newsml-g2' as const, 'ninjs' as const, 'html' as const),
        (whole, edits, kind) => {
          let input = whole;
          for (const [at, length, put] of edits) {
            const from = at % (input.length + 1);
            input = input.slice(0, from) + put + input.slice(from + length);
          }
          const record = extract(input, kind === undefined ? {} : { kind });
          expectPlaces(input, record);
        },
      ),
      { numRuns: 150 },
    );
  });
});
