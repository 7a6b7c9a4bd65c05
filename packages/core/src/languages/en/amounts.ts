import { whenAsked } from '../../when-asked.ts';
import { type AmountWords, codes, families } from '../amounts.ts';

export const amounts = whenAsked(
  (): AmountWords => ({
    currencies: codes(`EUR euro euros eur
    USD usd dollar dollars buck bucks greenbacks dlr dlrs
    XEU ecu ecus
    CAD cad
    AUD aud
    CHF chf
    GBP gbp pound pounds sterling stg quid pounds_sterling pound_sterling
    XXX franc francs dinar dinars peso pesos krone kroner crown crowns shilling shillings kwacha manat
    DEM marks
    NLG guilder guilders florin florins
    SEK krona kronor
    ISK króna krónur
    CZK koruna korunas koruny
    JPY yen
    CNY yuan renminbi rmb kuai
    RUB ruble rubles rouble roubles
    INR rupee rupees
    KRW won
    BRL reais reals
    ZAR rand rands
    AED dirham dirhams
    PLN zloty zlotys
    HUF forint forints
    ILS shekel shekels
    SAR riyal riyals
    IRR rial rials
    NGN naira
    UAH hryvnia hryvnias
    THB baht
    MYR ringgit ringgits
    GHS cedi cedis
    TRY lira liras
    ITL lire
    DEM deutsche_marks deutschemarks deutschmarks
    BGN lev leva
    RON leu lei
    HRK kuna kunas
    ALL lek leks
    GEL lari
    KZT tenge
    MNT tugrik tugriks
    VND dong
    IDR rupiah rupiahs
    KHR riel riels
    MMK kyat kyats
    BDT taka
    BOB boliviano bolivianos
    VES bolivar bolivars
    PYG guarani guaranis
    CRC colones
    GTQ quetzal quetzals quetzales
    HNL lempira lempiras
    NIO cordoba cordobas
    PAB balboa balboas
    ETB birr
    ERN nakfa
    AOA kwanza kwanzas
    MZN metical meticais
    BWP pula
    GMD dalasi
    MRU ouguiya
    MGA ariary
    HTG gourde gourdes
    CVE escudo escudos
    ESP peseta pesetas
    ATS schilling schillings
    GRD drachma drachmas
    AFN afghani afghanis
    MOP pataca patacas
    XDR special_drawing_rights
    XBT bitcoin bitcoins`),
    nationalities: {
      dollar: codes(`CAD canadian
      AUD australian aussie
      USD american us u_._s_. u_._s united_states
      SGD singapore singaporean
      HKD hong_kong
      NZD new_zealand
      TWD taiwan taiwanese new_taiwan
      JMD jamaican
      TTD trinidad
      FJD fijian fiji
      BBD barbadian barbados
      BSD bahamian
      NAD namibian
      LRD liberian
      ZWL zimbabwean zimbabwe`),
      pound: codes(`GBP british u_._k_. uk
      EGP egyptian
      LBP lebanese
      SYP syrian
      SDG sudanese
      SSP south_sudanese
      IEP irish`),
      franc: codes(`CHF swiss
      FRF french
      BEF belgian
      XOF cfa
      CDF congolese
      RWF rwandan
      BIF burundian
      GNF guinean`),
      peso: codes(`MXN mexican
      ARS argentine argentinian
      CLP chilean
      COP colombian
      PHP philippine
      CUP cuban
      UYU uruguayan
      DOP dominican`),
      krone: codes(`NOK norwegian
      DKK danish`),
      krona: codes('SEK swedish'),
      crown: codes(`SEK swedish
      NOK norwegian
      DKK danish
      CZK czech
      SKK slovak
      ISK icelandic
      EEK estonian`),
      rupee: codes(`INR indian
      PKR pakistani pakistan
      LKR sri_lankan
      NPR nepalese nepali
      MUR mauritian`),
      rupiah: codes('IDR indonesian'),
      dinar: codes(`DZD algerian
      TND tunisian
      IQD iraqi
      KWD kuwaiti
      JOD jordanian
      LYD libyan
      BHD bahraini
      RSD serbian
      MKD macedonian`),
      rial: codes(`IRR iranian
      OMR omani
      SAR saudi saudi_arabian
      QAR qatari qatar
      YER yemeni`),
      shilling: codes(`KES kenyan kenya
      UGX ugandan uganda
      TZS tanzanian
      SOS somali`),
      mark: codes(`DEM german west_german
      FIM finnish`),
      guilder: codes(`NLG dutch
      ANG antillean`),
      lira: codes(`TRY turkish
      ITL italian`),
      won: codes(`KRW south_korean korean
      KPW north_korean`),
      dirham: codes(`MAD moroccan
      AED uae u_._a_._e_. emirati`),
      ruble: codes(`RUB russian
      BYN belarusian belarussian`),
      real: codes('BRL brazilian'),
      yuan: codes('CNY chinese'),
      yen: codes('JPY japanese'),
      kwacha: codes(`ZMW zambian
      MWK malawian`),
      manat: codes(`AZN azerbaijani azeri
      TMT turkmen`),
      som: codes(`UZS uzbek uzbekistani
      KGS kyrgyz`),
      rand: codes('ZAR south_african'),
    },
    families: families(`dollar dollars
    pound pounds
    franc francs
    peso pesos
    krone kroner
    krona kronor
    crown crowns
    rupee rupees
    rupiah rupiahs
    dinar dinars
    rial rials riyal riyals
    shilling shillings
    mark marks
    guilder guilders florin florins
    lira liras lire
    won
    dirham dirhams
    ruble rubles rouble roubles
    real reais reals
    yuan
    yen
    kwacha
    manat
    som
    rand rands`),
    doubtful: {
      pound: ['£', 'sterling', 'pence', 'gbp'],
      pounds: ['£', 'sterling', 'pence', 'gbp'],
      marks: ['german', 'germany', 'deutsche', 'bundesbank', 'bonn', 'dem', 'finnish'],
      won: ['korea', 'korean', 'seoul', '₩', 'krw'],
      crown: ['swedish', 'sweden', 'czech', 'prague', 'danish', 'denmark', 'norwegian', 'norway', 'slovak', 'iceland'],
      crowns: ['swedish', 'sweden', 'czech', 'prague', 'danish', 'denmark', 'norwegian', 'norway', 'slovak', 'iceland'],
      p: ['£', 'pence', 'sterling'],
      leu: ['romania', 'romanian', 'moldova'],
      lei: ['romania', 'romanian', 'moldova'],
      som: ['uzbekistan', 'uzbek', 'kyrgyzstan', 'kyrgyz'],
    },
    beforeEuro: {},
    countries: codes(`MXN mexico
    ARS argentina
    CLP chile
    COP colombia
    PHP philippines manila
    CUP cuba
    UYU uruguay
    CHF switzerland zurich geneva
    SEK sweden stockholm
    NOK norway oslo
    DKK denmark copenhagen
    CZK prague czechia
    ISK iceland
    DZD algeria algiers
    TND tunisia tunis
    IQD iraq baghdad
    KWD kuwait
    JOD jordan amman
    LYD libya tripoli
    BHD bahrain
    RSD serbia belgrade
    XOF senegal dakar mali bamako niger benin togo ivory burkina
    XAF cameroon gabon chad
    CDF kinshasa
    GNF guinea
    RWF rwanda kigali
    BIF burundi
    KES kenya nairobi
    UGX uganda kampala
    TZS tanzania
    SOS somalia
    ZMW zambia
    MWK malawi
    AZN azerbaijan baku
    TMT turkmenistan
    UZS uzbekistan
    KGS kyrgyzstan
    DEM germany
    NLG netherlands`),
    cents: {
      cent: null,
      cents: null,
      cts: null,
      pence: 'GBP',
      penny: 'GBP',
      pennies: null,
      p: 'GBP',
      kopecks: 'RUB',
      paise: 'INR',
      pesewas: 'GHS',
      centavos: null,
    },
    percents: Object.fromEntries(
      ['%', '٪', '％', 'percent', 'per cent', 'per - cent', 'pct', 'percents', 'p . c .', 'pc', 'percentage'].map(
        (key) => [key, true],
      ),
    ),
    minus: ['minus', 'negative'],
    links: ['of'],
    ranges: ['to', 'and', 'or', '-', '–', 'through'],
    centLinks: ['and'],
  }),
);
