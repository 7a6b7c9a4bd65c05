import { extract } from '@depeche/core';
import suite from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import type { Answer, Question, System } from './set.ts';

/** Ours, through the whole extraction, as a user meets it. */
const depeche: System = {
  name: 'depeche',
  reads: () => true,
  answer({ text, published, language, kind }) {
    const { article, annotations } = extract(text, { language, ...(published === null ? {} : { published }) });
    const surface = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
    if (kind === 'datetime')
      return (annotations?.dates ?? []).map((date) => ({
        surface: surface(date),
        values: date.value === null ? [] : [date.value],
        currency: null,
      }));
    return (annotations?.amounts ?? [])
      .filter((amount) => (amount.kind === 'percent') === (kind === 'percent'))
      .map((amount) => ({ surface: surface(amount), values: [amount.value], currency: amount.currency }));
  },
};

function dayOf({ published }: Question): Date {
  return published === null ? new Date() : new Date(published);
}

/** chrono-node, dates alone: each end of a range is an answer, known parts only make its value. */
const chronoNode: System = {
  name: 'chrono-node 2.10.3',
  reads: ({ kind }) => kind === 'datetime',
  answer(question) {
    const parser = question.language === 'fr' ? chrono.fr : chrono.en;
    return parser.parse(question.text, dayOf(question)).map(({ text, start }) => ({
      surface: text,
      values: chronoValues(start),
      currency: null,
    }));
  },
};

function chronoValues(parsed: chrono.ParsedComponents): string[] {
  const two = (part: chrono.Component): string => String(parsed.get(part) ?? 0).padStart(2, '0');
  const day = `${String(parsed.get('year')).padStart(4, '0')}-${two('month')}-${two('day')}`;
  if (parsed.isCertain('hour')) {
    const hour = `${day}T${two('hour')}`;
    return [hour, `${hour}:${two('minute')}`, `${hour}:${two('minute')}:00`];
  }
  if (!parsed.isCertain('day') && !parsed.isCertain('weekday') && parsed.isCertain('month'))
    return [day.slice(0, 7), day];
  return [day];
}

/** Microsoft's recognizers: of dates the types the set's scorer asks for; any of its values may be right. */
const microsoft: System = {
  name: '@microsoft/recognizers-text-suite 1.3.1',
  reads: () => true,
  answer(question) {
    const culture = question.language === 'fr' ? suite.Culture.French : suite.Culture.English;
    if (question.kind === 'datetime')
      return suite
        .recognizeDateTime(question.text, culture, suite.DateTimeOptions.None, dayOf(question))
        .filter(({ typeName }) => /\.(?:date|daterange|datetime)$/.test(typeName))
        .map(answerOf);
    return (
      question.kind === 'currency'
        ? suite.recognizeCurrency(question.text, culture)
        : suite.recognizePercentage(question.text, culture)
    ).map(answerOf);
  },
};

type Recognized = ReturnType<typeof suite.recognizeDateTime>[number];

function answerOf({ text, resolution }: Recognized): Answer {
  const values = (resolution?.values ?? []) as { timex?: string; value?: string }[];
  const single: unknown = resolution?.value;
  const code: unknown = resolution?.isoCurrency;
  return {
    surface: text,
    values: [
      ...values
        .flatMap(({ timex, value }) => [timex, value])
        .filter((each) => each !== undefined)
        .map((each) => each.replace(' ', 'T')),
      ...(typeof single === 'string' ? [Number(single.replace('%', ''))] : []),
    ],
    currency: typeof code === 'string' ? code : null,
  };
}

export const SYSTEMS: readonly System[] = [depeche, chronoNode, microsoft];
