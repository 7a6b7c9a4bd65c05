import type { DateWords } from '../dates.ts';

export const dates: DateWords = {
  dayFirst: false,
  months: {
    january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
    august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  },
  ambiguousMonths: ['may', 'march', 'mar', 'jan', 'jun', 'april', 'august', 'sep', 'dec', 'june'],
  weekdays: {
    monday: 1, mon: 1, tuesday: 2, tue: 2, tues: 2, wednesday: 3, wed: 3, thursday: 4, thu: 4, thur: 4, thurs: 4, friday: 5,
    fri: 5, saturday: 6, sat: 6, sunday: 7, sun: 7,
  },
  ambiguousWeekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'thur', 'tues', 'thurs'],
  seasons: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  units: {
    day: 'day', days: 'day', week: 'week', weeks: 'week', weekend: 'weekend', weekends: 'weekend', month: 'month',
    months: 'month', quarter: 'quarter', quarters: 'quarter', half: 'half', year: 'year', years: 'year', decade: 'decade',
    decades: 'decade', yr: 'year', yrs: 'year',
  },
  days: {
    today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'day before yesterday': -2, 'day after tomorrow': 2, tmr: 1,
    'previous day': -1, 'day before': -1, 'following day': 1, 'next day': 1,
  },
  dayParts: ['morning', 'afternoon', 'evening', 'night', 'midday', 'noon'],
  before: { this: 0, current: 0, last: -1, past: -1, previous: -1, prior: -1, preceding: -1, latest: -1, next: 1, following: 1, coming: 1, upcoming: 1 },
  after: {},
  distances: { ago: -1, earlier: -1, before: -1, previously: -1, later: 1, hence: 1, 'from now': 1 },
  distancesBefore: {},
  edges: ['early', 'late', 'mid', 'end', 'beginning', 'start', 'middle'],
  links: ['of', 'the', "'", 's', 'in'],
  prepositions: [
    'in', 'since', 'of', 'by', 'from', 'to', 'until', 'till', 'before', 'after', 'early', 'late', 'mid', 'during', 'for',
    'between', 'and', 'through', 'last', 'this', 'next', 'year', 'fiscal', 'fy', 'ended', 'ending', 'end', 'throughout', 'circa',
    'around', 'on', 'around', 'summer', 'winter', 'spring', 'fall', 'autumn', 'as', 'the', 'a', 'his', 'her', 'its', 'their',
    'month', 'every', 'than', 'versus', 'vs', 'back', 'was', 'per',
  ],
  holidays: { christmas: '12-25', 'christmas day': '12-25', 'christmas eve': '12-24', halloween: '10-31', "new year ' s eve": '12-31', "new year ' s day": '01-01', "valentine ' s day": '02-14' },
  futureCues: ['will', 'll', 'would', 'shall', 'expected', 'scheduled', 'due', 'upcoming', 'plans', 'set', 'next', 'could', 'should', 'going'],
  futureEndings: [],
  quarterLetters: ['q'],
  halfLetters: ['h'],
  decadeBefore: [],
  decadeBehind: ['s'],
};
