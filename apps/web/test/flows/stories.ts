const SITES = ['Harbour News', 'Le Quai', 'Morning Ledger', 'The Docker'];
const FIRMS = ['Siemens', 'Airbus', 'Renault', 'Barclays', 'Rolls-Royce'];
const PEOPLE = ['Anna Keller', 'Martin Calloway', 'Claire Durand', 'Henrik Solberg'];
const CITIES = ['Derby', 'Hamburg', 'Bristol', 'Toulouse'];
const NEWS = [
  'Suppliers in the region expect orders for steel and glass, and the mayor spoke of a relief after two lean winters.',
  'Analysts had feared a delay because the licence for the site lay with a court until the end of January.',
  'The union wants the night shift to be paid better and has announced a ballot among its members for May.',
  'A ministry that had promised a grant said that the money would only flow when the first hall stands.',
  'Neighbours complained about lorries; the firm has offered to pay for a road around the village.',
];

const pick = (from: readonly string[], at: number): string => from[at % from.length] as string;

/** Invented stories of one town's trade, by four invented papers: what is kept in the archive of the tests. */
export async function keepStories(url: string, count = 24): Promise<void> {
  for (let at = 0; at < count; at++) {
    const [firm, person, city, site] = [pick(FIRMS, at), pick(PEOPLE, at), pick(CITIES, at * 3), pick(SITES, at * 7)];
    const day = ((at * 5) % 28) + 1;
    const text = [
      `${city.toUpperCase()}, March ${day} (Reuters) - ${firm} will spend ${at + 2} million euros on a new hall in ${city} after orders rose ${at + 3}% last year, the company said.`,
      `"We could not meet demand number ${at} from the halls we have," said ${person}, head of manufacturing at ${firm}.`,
      pick(NEWS, at),
      `${person.split(' ')[1]} added that ${at * 10 + 50} apprentices would be trained by the end of the decade. ${pick(NEWS, at * 2 + 1)}`,
    ];
    const html = `<html lang="en"><head><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="2025-03-${`${day}`.padStart(2, '0')}T10:00:00Z"></head><body><article><h1>${firm} to spend ${at + 2} million euros in ${city}</h1>${text.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;
    const response = await fetch(`${url}v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ html, url: `https://${site.toLowerCase().replaceAll(' ', '')}.example/${at}` }),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}
