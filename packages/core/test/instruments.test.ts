import { describe, expect, it } from 'vitest';
import { findInstruments } from '../src/annotate/instruments/find.ts';
import { isIsin } from '../src/annotate/instruments/isin.ts';
import { tieInstruments } from '../src/annotate/instruments/tie.ts';
import type { Entity } from '../src/record.ts';
import { documentOf } from './shared/document.ts';

function codes(text: string): string[] {
  return findInstruments(documentOf('en', text)).map(
    ({ start, end, kind, symbol, mic }) => `${text.slice(start, end)} = ${kind} ${symbol} ${mic}`,
  );
}

type Case = [text: string, ...codes: string[]];

const classes: Record<string, Case[]> = {
  'Reuters instrument codes': [
    [
      'Nvidia <NVDA.O>, Bouygues (BOUY.PA) and Tencent 0700.HK.',
      'NVDA.O = ric NVDA.O XNAS',
      'BOUY.PA = ric BOUY.PA XPAR',
      '0700.HK = ric 0700.HK XHKG',
    ],
    ['Yields on <US30YT=RR> fell.', 'US30YT=RR = ric US30YT=RR null'],
    ['Berkshire <BRKa.N>, Toyota <7203.T>.', 'BRKa.N = ric BRKa.N XNYS', '7203.T = ric 7203.T XTKS'],
    [
      'The index .FCHI and <.DJI>, the rate EUR= and <JPY=>.',
      '.FCHI = ric .FCHI null',
      '.DJI = ric .DJI null',
      'EUR= = ric EUR= null',
      'JPY= = ric JPY= null',
    ],
    ['The future <1YMcv1>.', '1YMcv1 = ric 1YMcv1 null'],
  ],
  'an exchange and its symbol': [
    [
      '(NYSE:IBM), Euronext: AIR, (Nasdaq: TSLA), TSX : ABC.',
      'NYSE:IBM = ticker IBM XNYS',
      'Euronext: AIR = ticker AIR XPAR',
      'Nasdaq: TSLA = ticker TSLA XNAS',
      'TSX : ABC = ticker ABC XTSE',
    ],
    [
      '(NYSE: BRK.A, BRK.B), (HKEX: 0700), (NASDAQ NVDA).',
      'NYSE: BRK.A = ticker BRK.A XNYS',
      'BRK.B = ticker BRK.B XNYS',
      'HKEX: 0700 = ticker 0700 XHKG',
      'NASDAQ NVDA = ticker NVDA XNAS',
    ],
    ['AIM: 2025 in review. LSE: 3 students won.'],
  ],
  'cash tags, brackets and words': [
    ['Buy $TSLA and $BRK.B, not US$5 or $US 7.', '$TSLA = ticker TSLA null', '$BRK.B = ticker BRK.B null'],
    ['Shares of Netflix (NFLX) rose; NFLX fell later.', 'NFLX = ticker NFLX null', 'NFLX = ticker NFLX null'],
    ['Its shares trade under the ticker symbol “SOFI”.', 'SOFI = ticker SOFI null'],
    [
      'Shares of Valvoline (VVV), Wingstop (WING) and Domino’s (DPZ).',
      'VVV = ticker VVV null',
      'WING = ticker WING null',
      'DPZ = ticker DPZ null',
    ],
    ['CVS Health (CVS) shares.', 'CVS = ticker CVS null'],
    ['Berkshire shares (BRK.B) rose, and BRK.B fell.', 'BRK.B = ticker BRK.B null', 'BRK.B = ticker BRK.B null'],
  ],
  ISINs: [
    [
      'Code ISIN : FR0000120271, and US0378331005.',
      'FR0000120271 = isin FR0000120271 null',
      'US0378331005 = isin US0378331005 null',
    ],
    ['US0378331006 and ZZ0378331005 fail.'],
  ],
  'what is none': [
    ['The IT unit (A) of the U.S. shares sold 3.5 in 2019.'],
    ['See https://example.org/NVDA.O?q=ABC.N or mail a@B.PA.'],
    ['He called 555-1234 after a 6-3 win at 10:30 P.M. in the U.S.A.'],
    ['European Central Bank (ECB) shares; Federal Reserve Bank (FRB) shares.'],
    ['Built on .NET and NODE.JS.'],
    ['The Institute for Basic Science (IBS) and UC Santa Barbara (UCSB) hold shares.'],
  ],
};

describe('instruments', () => {
  it.each(Object.entries(classes))('%s', (_name, cases) => {
    expect(cases.map(([text]) => [text, ...codes(text)])).toEqual(cases);
  });

  it('are read in every language alike', () => {
    const text = 'Die Aktie von Siemens (SIEGn.DE) stieg.';
    expect(findInstruments(documentOf('de', text))).toMatchObject([{ kind: 'ric', symbol: 'SIEGn.DE', mic: 'XETR' }]);
  });

  it('stand behind the company named before them', () => {
    const text = 'Airbus (AIR.PA) and Thales (TCFP.PA) fell. Later AIR.PA rose.';
    const document = documentOf('en', text);
    const entity = (id: string, name: string): Entity =>
      ({
        id,
        name,
        type: 'organization',
        mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
      }) as Entity;
    const tied = tieInstruments(document, findInstruments(document), [entity('e1', 'Airbus'), entity('e2', 'Thales')]);
    expect(tied.map((code) => [code.symbol, code.entity])).toEqual([
      ['AIR.PA', 'e1'],
      ['TCFP.PA', 'e2'],
      ['AIR.PA', 'e1'],
    ]);
  });

  it('checks the digit of an ISIN', () => {
    expect(['US0378331005', 'FR0000120271', 'GB00B03MLX29'].map(isIsin)).toEqual([true, true, true]);
    expect(['US0378331004', 'FR000012027', 'us0378331005'].map(isIsin)).toEqual([false, false, false]);
  });
});
