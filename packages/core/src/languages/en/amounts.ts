import type { AmountWords } from '../amounts.ts';

const dollars = {
  canadian: 'CAD', australian: 'AUD', american: 'USD', us: 'USD', 'u . s .': 'USD', singapore: 'SGD', 'hong kong': 'HKD', 'new zealand': 'NZD',
  taiwan: 'TWD', jamaican: 'JMD', 'united states': 'USD',
};

export const amounts: AmountWords = {
  currencies: {
    euro: 'EUR', euros: 'EUR', dollar: 'USD', dollars: 'USD', bucks: 'USD', pound: 'GBP', pounds: 'GBP', sterling: 'GBP', quid: 'GBP', yen: 'JPY', yuan: 'CNY',
    renminbi: 'CNY', rmb: 'CNY', kuai: 'CNY', ruble: 'RUB', rubles: 'RUB', rouble: 'RUB', roubles: 'RUB', rupee: 'INR', rupees: 'INR',
    won: 'KRW', real: 'BRL', reais: 'BRL', reals: 'BRL', rand: 'ZAR', dirham: 'AED', dirhams: 'AED', dinar: 'XXX', dinars: 'XXX', peso: 'XXX', pesos: 'XXX', franc: 'XXX',
    francs: 'XXX', krona: 'SEK', kronor: 'SEK', krone: 'XXX', kroner: 'XXX', crown: 'XXX', crowns: 'XXX', zloty: 'PLN', zlotys: 'PLN', forint: 'HUF', forints: 'HUF', shekel: 'ILS',
    shekels: 'ILS', riyal: 'SAR', riyals: 'SAR', rial: 'IRR', rials: 'IRR', naira: 'NGN', hryvnia: 'UAH', hryvnias: 'UAH', baht: 'THB', ringgit: 'MYR',
    cedi: 'GHS', cedis: 'GHS', lira: 'TRY', liras: 'TRY', lire: 'ITL', marks: 'DEM', 'deutsche marks': 'DEM', 'german marks': 'DEM', guilders: 'NLG', bitcoin: 'XBT', bitcoins: 'XBT',
    rupiah: 'IDR', dong: 'VND', taka: 'BDT', 'pounds sterling': 'GBP',
  },
  nationalities: {
    dollar: dollars, dollars,
    pound: { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG' },
    pounds: { british: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG' },
    franc: { swiss: 'CHF', french: 'FRF', belgian: 'BEF', cfa: 'XOF' },
    francs: { swiss: 'CHF', french: 'FRF', belgian: 'BEF', cfa: 'XOF' },
    peso: { mexican: 'MXN', argentine: 'ARS', chilean: 'CLP', colombian: 'COP', philippine: 'PHP' },
    pesos: { mexican: 'MXN', argentine: 'ARS', chilean: 'CLP', colombian: 'COP', philippine: 'PHP' },
    krone: { norwegian: 'NOK', danish: 'DKK' },
    kroner: { norwegian: 'NOK', danish: 'DKK' },
    crowns: { swedish: 'SEK', norwegian: 'NOK', danish: 'DKK', czech: 'CZK' },
    kronor: { swedish: 'SEK' },
    rupees: { indian: 'INR', pakistani: 'PKR', 'sri lankan': 'LKR' },
    dinars: { algerian: 'DZD', tunisian: 'TND', iraqi: 'IQD', kuwaiti: 'KWD', jordanian: 'JOD', serbian: 'RSD' },
    yuan: { chinese: 'CNY' },
    yen: { japanese: 'JPY' },
    dirhams: { moroccan: 'MAD', uae: 'AED', emirati: 'AED' },
  },
  cents: { cent: null, cents: null, pence: 'GBP', penny: 'GBP', pennies: null, p: 'GBP' },
  percents: ['%', 'percent', 'per cent', 'pct', 'per - cent', 'percents', '٪', '％', 'p . c .', 'percentage'],
  links: ['of'],
  ranges: ['to', 'and', 'or', '-', '–', 'through'],
};
