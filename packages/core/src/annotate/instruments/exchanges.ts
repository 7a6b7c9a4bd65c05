/**
 * Where codes are traded. RIC suffixes and exchange names to ISO 10383 market identifier codes; null where a suffix names no
 * market (".UL" is unlisted). Facts from the public ISO 10383 list and the exchanges' own names.
 */
export const RIC_SUFFIXES: Readonly<Record<string, string | null>> = {
  O: 'XNAS', OQ: 'XNAS', N: 'XNYS', K: 'XNYS', P: 'ARCX', A: 'XASE', PK: 'OTCM', OB: 'OTCM', UL: null, L: 'XLON', PA: 'XPAR', DE: 'XETR', F: 'XFRA',
  MI: 'XMIL', MC: 'XMAD', AS: 'XAMS', BR: 'XBRU', LS: 'XLIS', S: 'XSWX', VX: 'XVTX', ST: 'XSTO', CO: 'XCSE', HE: 'XHEL', OL: 'XOSL', IC: 'XICE', T: 'XTKS', HK: 'XHKG',
  SS: 'XSHG', SZ: 'XSHE', KS: 'XKRX', KQ: 'XKOS', TW: 'XTAI', TWO: 'ROCO', NS: 'XNSE', BO: 'XBOM', AX: 'XASX', NZ: 'XNZE', TO: 'XTSE', V: 'XTSX', CD: 'XCNQ', SA: 'BVMF',
  MX: 'XMEX', SN: 'XSGO', BA: 'XBUE', CN: 'XBOG', LM: 'XLIM', SI: 'XSES', JK: 'XIDX', BK: 'XBKK', KL: 'XKLS', PS: 'XPHS', HM: 'XSTC', JO: 'XJSE', LG: 'XNSA', NR: 'XNAI', IS: 'XIST',
  MM: 'MISX', ME: 'MISX', WA: 'XWAR', VI: 'XWBO', PR: 'XPRA', BU: 'XBUD', BX: 'XBSE', AT: 'ASEX', TA: 'XTAE', SE: 'XSAU', DU: 'XDFM', AD: 'XADS', QA: 'DSMD', KW: 'XKUW', OM: 'XMUS',
  CA: 'XCAI', CS: 'XCAS', I: 'XDUB', TL: 'XTAL', RI: 'XRIS', VL: 'XLIT', LJ: 'XLJU', ZA: 'XZAG', LU: 'XLUX', KA: 'XKAR', CM: 'XCOL', DH: 'XDHA', SW: 'XSWX', BE: 'XBER', MU: 'XMUN', SG: 'XSTU', H: 'XHAM',
};

/** Exchange names as written before a ticker, lower case, to their MIC. */
export const EXCHANGES: Readonly<Record<string, string | null>> = {
  nasdaq: 'XNAS', nasdaqgs: 'XNAS', nasdaqgm: 'XNAS', nasdaqcm: 'XNAS', ndaq: 'XNAS', nyse: 'XNYS', 'new york stock exchange': 'XNYS', 'nyse american': 'XASE', nyseamerican: 'XASE', amex: 'XASE', 'nyse mkt': 'XASE', 'nyse arca': 'ARCX', nysearca: 'ARCX', otc: 'OTCM',
  otcqx: 'OTCM', otcqb: 'OTCM', 'otc pink': 'OTCM', otcmkts: 'OTCM', 'otc markets': 'OTCM', cboe: 'BATS', tsx: 'XTSE', 'tsx-v': 'XTSX', tsxv: 'XTSX', 'tsx venture': 'XTSX', tse: null, cse: 'XCNQ', neo: 'NEOE', lse: 'XLON', aim: 'XLON', lon: 'XLON', ftse: 'XLON',
  'london stock exchange': 'XLON', euronext: 'XPAR', 'euronext paris': 'XPAR', epa: 'XPAR', 'bourse de paris': 'XPAR', 'euronext amsterdam': 'XAMS', ams: 'XAMS', aex: 'XAMS', 'euronext brussels': 'XBRU', 'euronext bruxelles': 'XBRU', ebr: 'XBRU',
  'euronext growth': 'ALXP', 'euronext growth paris': 'ALXP', 'euronext lisbon': 'XLIS', 'euronext dublin': 'XDUB', 'euronext milan': 'XMIL', 'euronext oslo': 'XOSL', alternext: 'ALXP', etr: 'XETR', xetra: 'XETR', fra: 'XFRA', fwb: 'XFRA', 'frankfurt stock exchange': 'XFRA',
  bit: 'XMIL', mil: 'XMIL', bme: 'XMAD', six: 'XSWX', 'six swiss exchange': 'XSWX', swx: 'XSWX', vtx: 'XSWX', sto: 'XSTO', omx: 'XSTO', 'nasdaq stockholm': 'XSTO', 'nasdaq copenhagen': 'XCSE', 'nasdaq helsinki': 'XHEL', cph: 'XCSE', hel: 'XHEL', osl: 'XOSL', ose: 'XOSL', 'oslo børs': 'XOSL', asx: 'XASX', nzx: 'XNZE',
  hkex: 'XHKG', hkse: 'XHKG', sehk: 'XHKG', hkg: 'XHKG', 'hong kong': 'XHKG', sse: 'XSHG', sha: 'XSHG', szse: 'XSHE', she: 'XSHE', tyo: 'XTKS', tokyo: 'XTKS', jpx: 'XTKS', krx: 'XKRX', kospi: 'XKRX', kosdaq: 'XKOS', twse: 'XTAI', tpe: 'XTAI', nse: 'XNSE', bse: 'XBOM', sgx: 'XSES', idx: 'XIDX',
  set: 'XBKK', 'bursa malaysia': 'XKLS', klse: 'XKLS', jse: 'XJSE', b3: 'BVMF', bovespa: 'BVMF', bmv: 'XMEX', moex: 'MISX', gpw: 'XWAR', wse: 'XWAR', bist: 'XIST', tadawul: 'XSAU', tase: 'XTAE', adx: 'XADS', dfm: 'XDFM',
};
