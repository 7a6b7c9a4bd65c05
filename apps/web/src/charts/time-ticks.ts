/**
 * A moment on an axis of time in the reader's language, as short as it can be told from its neighbours: a year at its first
 * day, else a month at its first day, else a day of the month.
 */
export function timeTick(language: string): (moment: Date | { valueOf(): number }) => string {
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const [year, month, date] = [
    form({ year: 'numeric' }),
    form({ month: 'short' }),
    form({ day: 'numeric', month: 'short' }),
  ];
  return (moment) => {
    const time = new Date(moment.valueOf());
    const first = time.getUTCDate() === 1;
    return (first && time.getUTCMonth() === 0 ? year : first ? month : date).format(time);
  };
}
