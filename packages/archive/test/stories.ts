import { type ExtractionRecord, extract } from '@depeche/core';

/** A story's text as a record, as an intake would hand it over. */
export function record(
  text: string,
  given: { url?: string; published?: string; headline?: string } = {},
): ExtractionRecord {
  const { headline, ...options } = given;
  const made = extract(headline === undefined ? text : `${headline}\n\n${text}`, { kind: 'text', ...options });
  return headline === undefined ? made : { ...made, article: { ...made.article, headline } };
}

export const TOLLS_EN =
  'HARBOUR, March 4 (Reuters) - Tolls will rise by 12 percent in April, the port authority said on Tuesday after a long meeting.\n' +
  '"We have kept prices still for six years and cannot do so any longer," said Georgi Ivanov, director of the port authority.\n' +
  'The authority expects to earn 4.5 million euros more a year, which it wants to spend on a second crane and on dredging. ' +
  'Shipping companies had asked for a smaller rise, and their association called the decision a burden for a trade that had only begun to recover from two weak winters.';

export const TOLLS_FR =
  'BREST, 4 mars (AFP) - Les péages du port augmenteront de 12 % en avril, a annoncé mardi l’autorité portuaire.\n' +
  '« Nous avons gardé les mêmes prix pendant six ans », a déclaré Élodie Marchand, directrice du port.\n' +
  'L’économie de la région dépend du trafic des ferries, a rappelé Élodie Marchand devant les élus réunis à Brest.';

export const BANK_EN =
  'PARIS, March 5 (Reuters) - Nvidia NVDA.O shares fell on Wednesday after Georgi Ivanov told Les Echos that the port would buy fewer machines.\n' +
  '"Nvidia has to lower its prices," said Georgi Ivanov, director of the port authority.\n' +
  'Analysts at Societe Generale said the effect on the chip maker would be small and pointed to orders from other ports in the region.';
