/// How English writes money: by its name or code behind a number, by its code or sign before one.
///
/// The codes are those of ISO 4217.
enum EnglishMoney {
    /// Adds the writings of every currency.
    static func add(to units: inout UnitTable, _ lexicon: inout Lexicon) {
        for (unit, phrases) in names { units.add(unit, phrases, to: &lexicon) }
        for (unit, phrases) in before { units.addBefore(unit, phrases, to: &lexicon) }
        for (unit, short) in shortBefore { units.addShort(unit, short, to: &lexicon) }
        for unit in Unit.allCases where unit.dimension == .money && !codesOfWords.contains(unit) {
            units.addCode(unit, to: &lexicon)
        }
    }

    /// The unit of a currency sign.
    @Sendable static func currency(_ sign: UInt32) -> Unit? {
        switch sign {
        case 0x24: .usDollar
        case 0x60: .indianRupee
        case 0xA2: .cedi
        case 0xA3: .poundSterling
        case 0xA5, 0xFFE5: .yuan
        case 0x9F3: .taka
        case 0xE3F: .baht
        case 0x17DB: .riel
        case 0x20A1: .costaRicanColon
        case 0x20A6: .naira
        case 0x20A8, 0x20B9: .indianRupee
        case 0x20A9: .won
        case 0x20AA: .shekel
        case 0x20AB: .dong
        case 0x20AC: .euro
        case 0x20AD: .kip
        case 0x20AE: .tugrik
        case 0x20B1: .philippinePeso
        case 0x20B2: .guarani
        case 0x20B4: .hryvnia
        case 0x20B5: .cedi
        case 0x20B8: .tenge
        case 0x20BA: .turkishLira
        case 0x20BC: .azerbaijaniManat
        case 0x20BD: .rouble
        case 0x20BE: .lari
        default: nil
        }
    }

    /// The short words of several letters before sums that tell of one country alone: "KSh", "GBP", not "Rs".
    static let wordsOfOneCountry: [String: Unit] = {
        var words: [String: Unit] = [:]
        for (unit, phrases) in before {
            for word in phrases.cut(at: ",") where word.utf8.count > 1 && !wordsOfSeveral.contains(word) {
                words[word] = unit
            }
        }
        return words
    }()

    private static let wordsOfSeveral: Set = ["Rs", "Re", "Shs", "Sh", "Dh", "Dhs", "CFA", "FCFA", "kr"]

    /// Currencies whose code is a word that stands before numbers: "ALL 150 SCHOOLS", "TOP 500".
    private static let codesOfWords: Set<Unit> = [.albanianLek, .paanga]

    /// Writings before a number that hold in capitals and small letters alike.
    private static let before: [(Unit, String)] = [
        (.yuan, "RMB, CNY, yuan"), (.usDollar, "USD, US dollars, dollars, dollar"), (.euro, "EUR"),
        (.poundSterling, "GBP"), (.yen, "JPY"), (.hongKongDollar, "HKD"), (.canadianDollar, "CAD"),
        (.australianDollar, "AUD"), (.newZealandDollar, "NZD"), (.singaporeDollar, "SGD"),
        (.swissFranc, "CHF"), (.swedishKrona, "SEK"), (.norwegianKrone, "NOK"), (.danishKrone, "DKK"),
        (.indianRupee, "INR, Rs, Re"), (.pakistaniRupee, "PKR"), (.sriLankanRupee, "LKR, SLRs"),
        (.nepaleseRupee, "NPR, NRs"), (.taka, "BDT, Tk"), (.rand, "ZAR, R"), (.won, "KRW"), (.real, "BRL"),
        (.macaoPataca, "MOP"), (.rouble, "RUB"), (.mexicanPeso, "MXN"), (.turkishLira, "TRY"),
        (.shilling, "KES, KSh, Kshs, Shs, Sh"), (.ugandanShilling, "UGX, USh, Ushs"),
        (.tanzanianShilling, "TZS, TSh, Tshs"), (.cedi, "GHS, GHC"), (.rwandanFranc, "RWF, Frw, FRw"),
        (.naira, "NGN"), (.birr, "ETB"), (.zambianKwacha, "ZMW"), (.namibianDollar, "NAD"),
        (.ringgit, "MYR, RM"), (.rupiah, "IDR, Rp"), (.philippinePeso, "PHP"), (.baht, "THB"),
        (.dirham, "Dh, Dhs"), (.omaniRial, "RO"), (.jordanianDinar, "JD"), (.westAfricanFranc, "FCFA"),
        (.taka, "Taka"), (.indianRupee, "Rupees"), (.naira, "Naira, N"), (.birr, "Birr"),
        (.ringgit, "Ringgit"),
        (.rupiah, "Rupiah"), (.zambianKwacha, "Kwacha, K"), (.malawianKwacha, "MK"), (.cedi, "Cedis"),
        (.euro, "Euro"), (.pula, "Pula"), (.philippinePeso, "P"), (.westAfricanFranc, "CFA"),
        (.tenge, "tenge"), (.baht, "Baht"), (.kyat, "Kyat"), (.norwegianKrone, "kr"), (.tugrik, "MNT"),
    ]

    /// Writings of two capitals before a sum, which may be letters of something else before a small number.
    private static let shortBefore: [(Unit, String)] = [
        (.qatariRiyal, "QR"), (.riyal, "SR"), (.kuwaitiDinar, "KD"), (.bahrainiDinar, "BD"),
        (.tunisianDinar, "TD"), (.libyanDinar, "LD"), (.algerianDinar, "DA"), (.egyptianPound, "LE"),
        (.vatu, "VT"),
    ]

    private static let names: [(Unit, String)] = [
        (.yuan, "yuan, RMB, RMB yuan, yuan RMB, CNY, renminbi, yuam, Chinese yuan, 元"),
        (.usDollar, "US dollar, US dollars, USD, dollar, dollars, U S dollars, American dollars"),
        (.euro, "euro, euros, EUR"),
        (.poundSterling, "pounds sterling, pound sterling, GBP, sterling, British pounds"),
        (.yen, "yen, JPY, Japanese yen"),
        (.hongKongDollar, "HKD, Hong Kong dollars, Hong Kong dollar, HK dollars"),
        (.canadianDollar, "CAD, Canadian dollars, Canadian dollar"),
        (.australianDollar, "AUD, Australian dollars, Australian dollar"),
        (.newZealandDollar, "NZD, New Zealand dollars, New Zealand dollar"),
        (.singaporeDollar, "SGD, Singapore dollars, Singapore dollar"),
        (.taiwanDollar, "Taiwan dollars, New Taiwan dollars, NT dollars"),
        (.fijianDollar, "Fijian dollars, Fiji dollars"), (.jamaicanDollar, "Jamaican dollars"),
        (.namibianDollar, "Namibian dollars, Namibia dollars"),
        (.swissFranc, "CHF, Swiss francs, Swiss franc, francs"),
        (.swedishKrona, "SEK, kronor"), (.norwegianKrone, "NOK, kroner"), (.danishKrone, "DKK"),
        (.indianRupee, "rupees, INR, rupee, Indian rupees"),
        (.pakistaniRupee, "Pakistani rupees, Pakistan rupees"),
        (.sriLankanRupee, "Sri Lankan rupees, Sri Lanka rupees"),
        (.nepaleseRupee, "Nepalese rupees, Nepali rupees"), (.taka, "taka"),
        (.rouble, "roubles, rubles, RUB, Russian roubles, Russian rubles"),
        (.real, "reais, BRL, Brazilian reais"), (.rand, "rand, rands, ZAR"), (.won, "won, KRW, Korean won"),
        (.baht, "baht, THB"), (.rupiah, "rupiah"), (.dong, "dong, Vietnamese dong"), (.ringgit, "ringgit"),
        (.philippinePeso, "Philippine pesos"), (.mexicanPeso, "pesos, MXN, Mexican pesos, Mexican peso"),
        (.naira, "naira"), (.shilling, "shillings, shilling, Kenyan shillings, Kenya shillings, KES"),
        (.ugandanShilling, "Ugandan shillings, Uganda shillings, UGX"),
        (.tanzanianShilling, "Tanzanian shillings, Tanzania shillings, TZS"), (.cedi, "cedi, cedis, GHS"),
        (.rwandanFranc, "Rwandan francs, Rwanda francs, RWF, Frw"), (.birr, "birr, ETB"),
        (.zambianKwacha, "kwacha, ZMW, Zambian kwacha"),
        (.dirham, "dirhams"), (.riyal, "riyals, Saudi riyals"), (.shekel, "shekels"),
        (.egyptianPound, "Egyptian pounds"), (.macaoPataca, "patacas"),
        (.turkishLira, "lira, Turkish lira, Turkish liras, TRY"), (.zloty, "zloty, zlotys, zlotych"),
        (.koruna, "korunas, koruna, Czech crowns"), (.forint, "forints, forint"),
        (.afghani, "afghanis, afghani"),
        (.albanianLek, "lek, Albanian lek"),
        (.armenianDram, "drams, dram, Armenian drams"),
        (.kwanza, "kwanzas, kwanza"),
        (.argentinePeso, "Argentine pesos"),
        (.arubanFlorin, "florins, Aruban florins"),
        (.azerbaijaniManat, "manat, manats, Azerbaijani manat, Azerbaijani manats"),
        (.convertibleMark, "convertible marks"),
        (.barbadianDollar, "Barbados dollars, Barbadian dollars"),
        (.lev, "leva, lev"),
        (.bahrainiDinar, "Bahraini dinars, Bahrain dinars"),
        (.burundianFranc, "Burundian francs, Burundi francs"),
        (.bermudianDollar, "Bermudian dollars"),
        (.bruneiDollar, "Brunei dollars"),
        (.boliviano, "bolivianos"),
        (.bahamianDollar, "Bahamian dollars"),
        (.ngultrum, "ngultrum, ngultrums"),
        (.pula, "pula"),
        (.belarusianRouble, "Belarusian roubles, Belarusian rubles"),
        (.belizeDollar, "Belize dollars"),
        (.congoleseFranc, "Congolese francs"),
        (.chileanPeso, "Chilean pesos"),
        (.colombianPeso, "Colombian pesos"),
        (.costaRicanColon, "colones, Costa Rican colones"),
        (.cubanPeso, "Cuban pesos"),
        (.capeVerdeanEscudo, "escudos, Cape Verdean escudos"),
        (.djiboutianFranc, "Djibouti francs, Djiboutian francs"),
        (.dominicanPeso, "Dominican pesos"),
        (.algerianDinar, "Algerian dinars"),
        (.nakfa, "nakfa, nakfas"),
        (.lari, "lari, laris, Georgian lari"),
        (.dalasi, "dalasi, dalasis"),
        (.guineanFranc, "Guinean francs"),
        (.quetzal, "quetzales, quetzals"),
        (.guyaneseDollar, "Guyana dollars, Guyanese dollars"),
        (.lempira, "lempiras"),
        (.gourde, "gourdes"),
        (.iraqiDinar, "Iraqi dinars, dinars, dinar"),
        (.iranianRial, "rials, Iranian rials"),
        (.icelandicKrona, "Icelandic kronur, Icelandic krona, kronur"),
        (.jordanianDinar, "Jordanian dinars"),
        (.kyrgyzSom, "som, soms, Kyrgyz som"),
        (.riel, "riel, riels"),
        (.comorianFranc, "Comorian francs"),
        (.northKoreanWon, "North Korean won"),
        (.kuwaitiDinar, "Kuwaiti dinars"),
        (.caymanDollar, "Cayman Islands dollars"),
        (.tenge, "tenge, Kazakhstani tenge"),
        (.kip, "kip, kips, Lao kip"),
        (.lebanesePound, "Lebanese pounds"),
        (.liberianDollar, "Liberian dollars"),
        (.loti, "maloti, loti"),
        (.libyanDinar, "Libyan dinars"),
        (.moroccanDirham, "Moroccan dirhams"),
        (.moldovanLeu, "Moldovan lei"),
        (.ariary, "ariary"),
        (.denar, "denars, denar"),
        (.kyat, "kyat, kyats"),
        (.tugrik, "tugrik, tugriks, tugrug, tugrugs, togrog, togrogs"),
        (.ouguiya, "ouguiya, ouguiyas"),
        (.mauritianRupee, "Mauritian rupees, Mauritius rupees"),
        (.rufiyaa, "rufiyaa"),
        (.malawianKwacha, "Malawi kwacha, Malawian kwacha"),
        (.metical, "meticais, metical"),
        (.cordoba, "cordobas, córdobas"),
        (.omaniRial, "Omani rials, Omani riyals"),
        (.balboa, "balboas"),
        (.sol, "soles, Peruvian soles"),
        (.kina, "kina"),
        (.guarani, "guaranies, guaraníes"),
        (.qatariRiyal, "Qatari riyals"),
        (.romanianLeu, "lei, Romanian lei"),
        (.serbianDinar, "Serbian dinars"),
        (.solomonIslandsDollar, "Solomon Islands dollars"),
        (.seychelloisRupee, "Seychelles rupees"),
        (.sudanesePound, "Sudanese pounds"),
        (.leone, "leones"),
        (.somaliShilling, "Somali shillings"),
        (.surinameseDollar, "Surinamese dollars"),
        (.southSudanesePound, "South Sudanese pounds"),
        (.dobra, "dobras"),
        (.syrianPound, "Syrian pounds"),
        (.lilangeni, "emalangeni"),
        (.somoni, "somoni"),
        (.turkmenManat, "Turkmen manat, Turkmen manats"),
        (.tunisianDinar, "Tunisian dinars"),
        (.paanga, "paanga"),
        (.trinidadAndTobagoDollar, "Trinidad and Tobago dollars, TT dollars"),
        (.hryvnia, "hryvnia, hryvnias, hryvnyas"),
        (.uruguayanPeso, "Uruguayan pesos"),
        (.uzbekSum, "soum, soums, Uzbek sum, Uzbek soum"),
        (.bolivar, "bolivars, bolivares"),
        (.vatu, "vatu"),
        (.tala, "tala"),
        (.centralAfricanFranc, "Central African CFA francs"),
        (.eastCaribbeanDollar, "East Caribbean dollars, EC dollars"),
        (.specialDrawingRight, "SDR, SDRs, special drawing rights"),
        (.westAfricanFranc, "CFA francs, CFA franc, CFAF, FCFA, West African CFA francs"),
        (.pacificFranc, "CFP francs"),
        (.yemeniRial, "Yemeni rials, Yemeni riyals"),
        (.zimbabweanDollar, "Zimbabwe dollars, Zimbabwean dollars"),
    ]
}
