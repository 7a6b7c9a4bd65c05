import type { AmountWords } from '../amounts.ts';

const dollars = {
  canadien: 'CAD', canadiens: 'CAD', australien: 'AUD', australiens: 'AUD', américain: 'USD', américains: 'USD',
  singapourien: 'SGD', singapouriens: 'SGD', néozélandais: 'NZD', us: 'USD', taïwanais: 'TWD', hongkongais: 'HKD',
};
const pounds = { sterling: 'GBP', sterlings: 'GBP', égyptienne: 'EGP', égyptiennes: 'EGP', turque: 'TRY', turques: 'TRY', libanaise: 'LBP', libanaises: 'LBP', syrienne: 'SYP', syriennes: 'SYP', soudanaise: 'SDG', soudanaises: 'SDG', britannique: 'GBP', britanniques: 'GBP' };
const francs = { suisse: 'CHF', suisses: 'CHF', cfa: 'XOF', français: 'FRF', belges: 'BEF', congolais: 'CDF', pacifique: 'XPF' };
const dinars = { algérien: 'DZD', algériens: 'DZD', tunisien: 'TND', tunisiens: 'TND', irakiens: 'IQD', koweïtiens: 'KWD', jordaniens: 'JOD', libyens: 'LYD', serbes: 'RSD' };
const pesos = { mexicain: 'MXN', mexicains: 'MXN', argentin: 'ARS', argentins: 'ARS', chiliens: 'CLP', colombiens: 'COP', philippins: 'PHP', cubains: 'CUP' };
const crowns = { suédoise: 'SEK', suédoises: 'SEK', norvégienne: 'NOK', norvégiennes: 'NOK', danoise: 'DKK', danoises: 'DKK', tchèque: 'CZK', tchèques: 'CZK', islandaises: 'ISK' };
const rupees = { indienne: 'INR', indiennes: 'INR', pakistanaise: 'PKR', pakistanaises: 'PKR', srilankaises: 'LKR', indonésiennes: 'IDR' };
const rials = { iranien: 'IRR', iraniens: 'IRR', omanais: 'OMR', saoudiens: 'SAR', qataris: 'QAR', yéménites: 'YER', brésilien: 'BRL' };

export const amounts: AmountWords = {
  currencies: {
    euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', livre: 'GBP', livres: 'GBP', franc: 'XXX', francs: 'XXX', yen: 'JPY',
    yens: 'JPY', yuan: 'CNY', yuans: 'CNY', renminbi: 'CNY', rouble: 'RUB', roubles: 'RUB', roupie: 'INR', roupies: 'INR',
    won: 'KRW', wons: 'KRW', real: 'BRL', reais: 'BRL', réal: 'BRL', réaux: 'BRL', rand: 'ZAR', rands: 'ZAR', dirham: 'MAD', dirhams: 'MAD',
    dinar: 'XXX', dinars: 'XXX', peso: 'XXX', pesos: 'XXX', couronne: 'XXX', couronnes: 'XXX', zloty: 'PLN', zlotys: 'PLN', forint: 'HUF', forints: 'HUF',
    shekel: 'ILS', shekels: 'ILS', riyal: 'SAR', riyals: 'SAR', rial: 'IRR', rials: 'IRR', naira: 'NGN', nairas: 'NGN', hryvnia: 'UAH', hryvnias: 'UAH',
    baht: 'THB', bahts: 'THB', ringgit: 'MYR', ringgits: 'MYR', cedi: 'GHS', cedis: 'GHS', 'francs cfa': 'XOF', 'franc cfa': 'XOF', fcfa: 'XOF', ariary: 'MGA', gourde: 'HTG', gourdes: 'HTG', bitcoin: 'XBT', bitcoins: 'XBT',
  },
  nationalities: { dollar: dollars, dollars, livre: pounds, livres: pounds, franc: francs, francs, dinar: dinars, dinars, peso: pesos, pesos, couronne: crowns, couronnes: crowns, roupie: rupees, roupies: rupees, rial: rials, rials },
  cents: { cent: null, cents: null, centime: 'EUR', centimes: 'EUR', pence: 'GBP', penny: 'GBP' },
  percents: ['%', 'pour cent', 'pour - cent', 'pourcent', 'pourcents', 'pourcentage', 'pourcentages', 'p . 100', '٪', '％', 'pc'],
  links: ['de', 'd', "'"],
  ranges: ['à', 'et', 'ou', '-', '–', 'au'],
};
