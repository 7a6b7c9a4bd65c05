import { InvalidArgumentError, Option } from 'commander';

/** What every command's help ends with. */
export const STATUSES = `
Exit status: 0 done; 1 an input was not read or has no article; 2 wrong use.`;

/** The day relative dates count from. */
export const published = (): Option =>
  new Option('--published <day>', 'the day that relative dates count from (2025-02-06)');

export const language = (): Option =>
  new Option('--language <code>', 'the text’s language (fr, en), instead of detecting it');

/** A count in an option. @throws InvalidArgumentError, which names the option */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('a whole number was expected.');
  return Number(value);
}
