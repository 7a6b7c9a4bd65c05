import type { LanguagePack } from '../pack.ts';
import { amounts } from './amounts.ts';
import { boilerplate } from './boilerplate.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { quotes } from './quotes.ts';
import { relations } from './relations.ts';
import { roles } from './roles.ts';
import { text } from './text.ts';
import { wire } from './wire.ts';

export const fr: LanguagePack = {
  code: 'fr',
  fields,
  wire,
  boilerplate,
  get names() {
    return names();
  },
  numbers,
  get dates() {
    return dates();
  },
  get amounts() {
    return amounts();
  },
  get quotes() {
    return quotes();
  },
  get roles() {
    return roles();
  },
  relations,
  text,
};
