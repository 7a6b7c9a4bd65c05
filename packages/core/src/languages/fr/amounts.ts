import { whenAsked } from '../../when-asked.ts';
import { type AmountWords, codes, families } from '../amounts.ts';

/** What tells that a “livre” is money and no weight. */
const POUND = [
  '£',
  'sterling',
  'britannique',
  'britanniques',
  'londres',
  'pence',
  'gbp',
  'égyptienne',
  'égyptiennes',
  'turque',
  'libanaise',
];

export const amounts = whenAsked(
  (): AmountWords => ({
    currencies: codes(`EUR euro euros eur
    USD usd dollar dollars billets_verts
    CAD cad
    AUD aud
    CHF chf
    GBP gbp livre livres livre_sterling livres_sterling sterling
    XXX franc francs dinar dinars peso pesos couronne couronnes shilling shillings kwacha manat
    DEM mark marks
    FRF f ff
    NLG florin florins
    JPY yen yens
    CNY yuan yuans renminbi
    RUB rouble roubles
    INR roupie roupies
    KRW won wons
    BRL real reais réal réaux réals
    ZAR rand rands
    MAD dirham dirhams
    PLN zloty zlotys
    HUF forint forints
    CZK koruna
    ILS shekel shekels
    SAR riyal riyals
    IRR rial rials
    NGN naira nairas
    UAH hryvnia hryvnias
    THB baht bahts
    MYR ringgit ringgits
    GHS cedi cedis cédi cédis
    XOF francs_cfa franc_cfa fcfa
    MGA ariary ariarys
    HTG gourde gourdes
    TRY lire_turque lires_turques
    ITL lire lires
    BGN lev leva levs
    RON leu lei
    ISK króna
    HRK kuna kunas
    ALL lek leks
    GEL lari laris
    AMD dram drams
    KZT tenge tenges
    MNT tugrik tugriks
    VND dong dongs đồng
    IDR rupiah rupiahs
    KHR riel riels
    LAK kip kips
    MMK kyat kyats
    BDT taka takas
    PEN soles
    BOB boliviano bolivianos
    VES bolivar bolivars bolívar
    PYG guarani guaranis
    CRC colones
    GTQ quetzal quetzals
    HNL lempira lempiras
    NIO córdoba córdobas
    PAB balboa balboas
    ETB birr birrs
    ERN nakfa nakfas
    AOA kwanza kwanzas
    MZN metical meticals meticais
    BWP pula pulas
    GMD dalasi dalasis
    MRU ouguiya ouguiyas
    CVE escudo escudos
    ESP peseta pesetas
    DEM deutschemark deutschemarks
    ATS schilling schillings
    GRD drachme drachmes
    AFN afghani afghanis
    MOP pataca patacas
    XDR droits_de_tirage_spéciaux
    XBT bitcoin bitcoins`),
    nationalities: {
      dollar: codes(`CAD canadien canadiens
      AUD australien australiens
      USD américain américains us
      SGD singapourien singapouriens de_singapour
      NZD néozélandais néo_-_zélandais
      TWD taïwanais taiwanais
      HKD hongkongais de_hong_kong de_hongkong hong_-_kongais
      JMD jamaïcain jamaïcains
      TTD trinidadiens
      FJD fidjiens
      BBD barbadiens
      BSD bahaméens
      NAD namibiens
      LRD libériens
      ZWL zimbabwéens`),
      livre: codes(`GBP sterling sterlings britannique britanniques
      EGP égyptienne égyptiennes
      TRY turque turques
      LBP libanaise libanaises
      SYP syrienne syriennes
      SDG soudanaise soudanaises
      SSP sud_-_soudanaises
      IEP irlandaise irlandaises`),
      franc: codes(`CHF suisse suisses
      XOF cfa
      FRF français
      BEF belge belges
      LUF luxembourgeois
      CDF congolais
      RWF rwandais
      BIF burundais
      GNF guinéen guinéens
      DJF djiboutien djiboutiens
      KMF comorien comoriens
      XPF pacifique cfp`),
      dinar: codes(`DZD algérien algériens
      TND tunisien tunisiens
      IQD irakien irakiens
      KWD koweïtien koweïtiens
      JOD jordanien jordaniens
      LYD libyen libyens
      BHD bahreïni bahreïnis bahreïniens
      RSD serbe serbes
      MKD macédonien macédoniens`),
      peso: codes(`MXN mexicain mexicains
      ARS argentin argentins
      CLP chilien chiliens
      COP colombien colombiens
      PHP philippin philippins
      CUP cubain cubains
      UYU uruguayen uruguayens
      DOP dominicain dominicains`),
      couronne: codes(`SEK suédoise suédoises
      NOK norvégienne norvégiennes
      DKK danoise danoises
      CZK tchèque tchèques
      ISK islandaise islandaises
      SKK slovaque slovaques
      EEK estonienne estoniennes`),
      roupie: codes(`INR indienne indiennes
      PKR pakistanaise pakistanaises
      LKR srilankaise srilankaises sri_-_lankaises
      IDR indonésienne indonésiennes
      NPR népalaise népalaises
      MUR mauricienne mauriciennes`),
      rial: codes(`IRR iranien iraniens
      OMR omanais
      SAR saoudien saoudiens
      QAR qatari qataris qatariens
      YER yéménite yéménites`),
      shilling: codes(`KES kényan kényans kenyan kenyans
      UGX ougandais
      TZS tanzanien tanzaniens
      SOS somalien somaliens`),
      mark: codes(`DEM allemand allemands
      FIM finlandais
      BAM convertible convertibles`),
      florin: codes(`NLG néerlandais hollandais
      HUF hongrois
      AWG arubais`),
      won: codes(`KRW sud_-_coréen sud_-_coréens
      KPW nord_-_coréen nord_-_coréens`),
      dirham: codes(`MAD marocain marocains
      AED émirati émiratis émirien émiriens des_émirats`),
      kwacha: codes(`ZMW zambien zambiens
      MWK malawite malawites`),
      manat: codes(`AZN azéri azéris azerbaïdjanais
      TMT turkmène turkmènes`),
      som: codes(`UZS ouzbek ouzbeks
      KGS kirghize kirghizes`),
      rouble: codes(`RUB russe russes
      BYN biélorusse biélorusses`),
      real: codes('BRL brésilien brésiliens'),
      yuan: codes('CNY chinois'),
      yen: codes('JPY japonais'),
    },
    families: families(`dollar dollars
    livre livres
    franc francs
    dinar dinars
    peso pesos
    couronne couronnes
    roupie roupies
    rial rials riyal riyals
    shilling shillings
    mark marks
    florin florins
    won wons
    dirham dirhams
    kwacha
    manat
    som
    rouble roubles
    real reais réal réaux
    yuan yuans
    yen yens`),
    doubtful: {
      f: ['franc', 'francs', 'ff'],
      livre: POUND,
      livres: POUND,
      mark: ['allemand', 'allemands', 'allemagne', 'deutsche', 'bundesbank', 'bonn'],
      marks: ['allemand', 'allemands', 'allemagne', 'deutsche', 'bundesbank', 'bonn'],
      couronne: [
        'suède',
        'suédoise',
        'suédois',
        'norvège',
        'norvégien',
        'danemark',
        'danois',
        'tchèque',
        'tchéquie',
        'prague',
        'islande',
      ],
      couronnes: [
        'suède',
        'suédoise',
        'suédois',
        'norvège',
        'norvégien',
        'danemark',
        'danois',
        'tchèque',
        'tchéquie',
        'prague',
        'islande',
      ],
      won: ['corée', 'coréen', 'coréenne', 'séoul', '₩', 'krw'],
      wons: ['corée', 'coréen', 'coréenne', 'séoul', '₩', 'krw'],
      lire: ['italie', 'italien', 'italienne', 'rome'],
      lires: ['italie', 'italien', 'italienne', 'rome'],
      dong: ['vietnam', 'vietnamien', 'hanoï'],
    },
    beforeEuro: { franc: 'FRF' },
    countries: codes(`MXN mexique mexico
    ARS argentine
    CLP chili
    COP colombie bogota
    PHP philippines manille
    CUP cuba
    UYU uruguay montevideo
    CHF suisse genève zurich
    SEK suède stockholm
    NOK norvège oslo
    DKK danemark copenhague
    CZK tchéquie prague
    ISK islande reykjavik
    DZD algérie alger
    TND tunisie tunis
    IQD irak bagdad
    KWD koweït
    JOD jordanie amman
    LYD libye tripoli
    BHD bahreïn
    RSD serbie belgrade
    XOF sénégal dakar mali bamako niger bénin togo ivoire abidjan burkina
    XAF cameroun gabon tchad libreville yaoundé douala centrafrique
    CDF kinshasa rdc
    GNF guinée conakry
    RWF rwanda
    BIF burundi
    DJF djibouti
    KES kenya nairobi
    UGX ouganda kampala
    TZS tanzanie
    SOS somalie
    ZMW zambie
    MWK malawi
    AZN azerbaïdjan bakou
    TMT turkménistan
    UZS ouzbékistan
    KGS kirghizistan`),
    cents: {
      cent: null,
      cents: null,
      centime: 'EUR',
      centimes: 'EUR',
      pence: 'GBP',
      penny: 'GBP',
      pesewa: 'GHS',
      pesewas: 'GHS',
      kopecks: 'RUB',
    },
    percents: Object.fromEntries(
      [
        '%',
        '٪',
        '％',
        'pour cent',
        'pour - cent',
        'pourcent',
        'pourcents',
        'p . 100',
        'pc',
        'p . cent',
        'pourcentage',
        'pourcentages',
      ].map((key) => [key, true]),
    ),
    minus: ['moins'],
    links: ['de', 'd', "'"],
    ranges: ['à', 'et', 'ou', '-', '–', 'au'],
    centLinks: ['et'],
  }),
);
