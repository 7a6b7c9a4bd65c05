/** An article of 60 paragraphs, then links until the page is `length` characters long. */
export function pageOf(length: number): string {
  const words =
    'Le port relève ses péages de 12 % en avril, a dit mardi le directeur Georgi Ivanov après une longue réunion. ';
  let page = `<html><body><article><h1>Le port relève ses péages</h1>${`<p>${words.repeat(4)}</p>`.repeat(60)}</article><ul>`;
  for (let at = 0; page.length < length; at++)
    page += `<li><a href="/rubrique/${at}">Autre sujet numéro ${at}</a></li>`;
  return `${page}</ul></body></html>`;
}
