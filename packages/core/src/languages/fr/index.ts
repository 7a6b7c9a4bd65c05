import { text } from './text.ts';
import { quotes } from './quotes.ts';
import { roles } from './roles.ts';
import { relations } from './relations.ts';
import { amounts } from './amounts.ts';
import { dates } from './dates.ts';
import { numbers } from './numbers.ts';
import { fields } from './fields.ts';
import { wire } from './wire.ts';
import { boilerplate } from './boilerplate.ts';
import type { LanguagePack } from '../pack.ts';

export const fr: LanguagePack = { code: 'fr', fields, wire, boilerplate, numbers, dates, amounts, quotes, roles, relations, text };
