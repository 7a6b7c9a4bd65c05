import { describe, expect, it } from 'vitest';
import { fromText } from '../src/intake/gather.ts';
import { feedsOf, isOpml } from '../src/intake/opml.ts';
import { isTemplate } from '../src/shell/trusted.ts';

describe('what is pasted', () => {
  it('is one address, many, a subscription list or a page', async () => {
    expect(await fromText(' https://example.org/a ').sources[0]?.load()).toEqual({ url: 'https://example.org/a' });
    expect(fromText('https://example.org/a\n# note\nhttps://example.org/b').sources).toHaveLength(2);
    expect(await fromText('https://example.org is down').sources[0]?.load()).toEqual({
      text: 'https://example.org is down',
    });
    expect(fromText(' \n').sources).toEqual([]);
    expect(isOpml('<?xml version="1.0"?>\n<opml version="1.0">')).toBe(true);
  });
});

describe('a subscription list', () => {
  it('gives each feed once with its title, references decoded, unsafe addresses left out', () => {
    const list = `<opml><body><outline text="A &amp; &#233;" xmlUrl='https://example.org/a?x=1&amp;y=2'><outline title="B" xmlUrl="javascript:alert(1)"/>
      <outline text="again" xmlUrl="https://example.org/a?x=1&amp;y=2"/></outline><outline text="no feed"/></body></opml>`;
    expect(feedsOf(list)).toEqual([{ title: 'A & é', url: 'https://example.org/a?x=1&y=2' }]);
  });
});

describe('the policy for markup', () => {
  it('lets our templates pass and nothing that runs, loads or leads away', () => {
    expect(isTemplate('<a class="brand" href="/read">x</a><input type=checkbox><!>')).toBe(true);
    expect(isTemplate('<svg><g><circle r=2></g></svg>')).toBe(true);
    for (const markup of [
      '<img src=x>',
      '<p onclick=alert(1)>',
      '<script>1</script>',
      '<a href=javascript:alert(1)>',
      '<a href="https://evil.example">',
      '<iframe srcdoc="">',
      '<p style="background:url(x)">',
      '<p title="a>b" onclick=alert(1)>',
      '<p <b>',
    ])
      expect(isTemplate(markup), markup).toBe(false);
  });
});
