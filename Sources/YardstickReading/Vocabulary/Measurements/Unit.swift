/// A unit of measure or money, by the symbol that the ledger writes.
///
/// Currencies go by ISO 4217, the others by their usual symbols.
public enum Unit: String, Hashable, Sendable, CaseIterable {
    case count
    case percent = "%"
    case perMille = "‰"
    case percentagePoint = "pp"
    case ratio, times, rank
    // Money, by code.
    case dirham = "AED"
    case afghani = "AFN"
    case albanianLek = "ALL"
    case armenianDram = "AMD"
    case kwanza = "AOA"
    case argentinePeso = "ARS"
    case australianDollar = "AUD"
    case arubanFlorin = "AWG"
    case azerbaijaniManat = "AZN"
    case convertibleMark = "BAM"
    case barbadianDollar = "BBD"
    case taka = "BDT"
    case lev = "BGN"
    case bahrainiDinar = "BHD"
    case burundianFranc = "BIF"
    case bermudianDollar = "BMD"
    case bruneiDollar = "BND"
    case boliviano = "BOB"
    case real = "BRL"
    case bahamianDollar = "BSD"
    case ngultrum = "BTN"
    case pula = "BWP"
    case belarusianRouble = "BYN"
    case belizeDollar = "BZD"
    case canadianDollar = "CAD"
    case congoleseFranc = "CDF"
    case swissFranc = "CHF"
    case chileanPeso = "CLP"
    case yuan = "CNY"
    case colombianPeso = "COP"
    case costaRicanColon = "CRC"
    case cubanPeso = "CUP"
    case capeVerdeanEscudo = "CVE"
    case koruna = "CZK"
    case djiboutianFranc = "DJF"
    case danishKrone = "DKK"
    case dominicanPeso = "DOP"
    case algerianDinar = "DZD"
    case egyptianPound = "EGP"
    case nakfa = "ERN"
    case birr = "ETB"
    case euro = "EUR"
    case fijianDollar = "FJD"
    case poundSterling = "GBP"
    case lari = "GEL"
    case cedi = "GHS"
    case dalasi = "GMD"
    case guineanFranc = "GNF"
    case quetzal = "GTQ"
    case guyaneseDollar = "GYD"
    case hongKongDollar = "HKD"
    case lempira = "HNL"
    case gourde = "HTG"
    case forint = "HUF"
    case rupiah = "IDR"
    case shekel = "ILS"
    case indianRupee = "INR"
    case iraqiDinar = "IQD"
    case iranianRial = "IRR"
    case icelandicKrona = "ISK"
    case jamaicanDollar = "JMD"
    case jordanianDinar = "JOD"
    case yen = "JPY"
    case shilling = "KES"
    case kyrgyzSom = "KGS"
    case riel = "KHR"
    case comorianFranc = "KMF"
    case northKoreanWon = "KPW"
    case won = "KRW"
    case kuwaitiDinar = "KWD"
    case caymanDollar = "KYD"
    case tenge = "KZT"
    case kip = "LAK"
    case lebanesePound = "LBP"
    case sriLankanRupee = "LKR"
    case liberianDollar = "LRD"
    case loti = "LSL"
    case libyanDinar = "LYD"
    case moroccanDirham = "MAD"
    case moldovanLeu = "MDL"
    case ariary = "MGA"
    case denar = "MKD"
    case kyat = "MMK"
    case tugrik = "MNT"
    case macaoPataca = "MOP"
    case ouguiya = "MRU"
    case mauritianRupee = "MUR"
    case rufiyaa = "MVR"
    case malawianKwacha = "MWK"
    case mexicanPeso = "MXN"
    case ringgit = "MYR"
    case metical = "MZN"
    case namibianDollar = "NAD"
    case naira = "NGN"
    case cordoba = "NIO"
    case norwegianKrone = "NOK"
    case nepaleseRupee = "NPR"
    case newZealandDollar = "NZD"
    case omaniRial = "OMR"
    case balboa = "PAB"
    case sol = "PEN"
    case kina = "PGK"
    case philippinePeso = "PHP"
    case pakistaniRupee = "PKR"
    case zloty = "PLN"
    case guarani = "PYG"
    case qatariRiyal = "QAR"
    case romanianLeu = "RON"
    case serbianDinar = "RSD"
    case rouble = "RUB"
    case rwandanFranc = "RWF"
    case riyal = "SAR"
    case solomonIslandsDollar = "SBD"
    case seychelloisRupee = "SCR"
    case sudanesePound = "SDG"
    case swedishKrona = "SEK"
    case singaporeDollar = "SGD"
    case leone = "SLE"
    case somaliShilling = "SOS"
    case surinameseDollar = "SRD"
    case southSudanesePound = "SSP"
    case dobra = "STN"
    case syrianPound = "SYP"
    case lilangeni = "SZL"
    case baht = "THB"
    case somoni = "TJS"
    case turkmenManat = "TMT"
    case tunisianDinar = "TND"
    case paanga = "TOP"
    case turkishLira = "TRY"
    case trinidadAndTobagoDollar = "TTD"
    case taiwanDollar = "TWD"
    case tanzanianShilling = "TZS"
    case hryvnia = "UAH"
    case ugandanShilling = "UGX"
    case usDollar = "USD"
    case uruguayanPeso = "UYU"
    case uzbekSum = "UZS"
    case bolivar = "VES"
    case dong = "VND"
    case vatu = "VUV"
    case tala = "WST"
    case centralAfricanFranc = "XAF"
    case eastCaribbeanDollar = "XCD"
    case specialDrawingRight = "XDR"
    case westAfricanFranc = "XOF"
    case pacificFranc = "XPF"
    case yemeniRial = "YER"
    case rand = "ZAR"
    case zambianKwacha = "ZMW"
    case zimbabweanDollar = "ZWL"
    // Length.
    case kilometre = "km"
    case metre = "m"
    case centimetre = "cm"
    case millimetre = "mm"
    case mile = "mi"
    case foot = "ft"
    case yard = "yd"
    case inch = "in"
    case micrometre = "um"
    case nanometre = "nm"
    case nauticalMile = "nmi"
    // Area.
    case squareKilometre = "km2"
    case squareMetre = "m2"
    case squareFoot = "ft2"
    case squareYard = "yd2"
    case squareMile = "mi2"
    case hectare = "ha"
    case mu
    case acre = "ac"
    case feddan, dunam, rai
    // Volume.
    case cubicMetre = "m3"
    case cubicFoot = "ft3"
    case hundredCubicFeet = "CCF"
    case cubicCentimetre = "cm3"
    case cubicYard = "yd3"
    case litre = "L"
    case hectolitre = "hL"
    case kilolitre = "kL"
    case megalitre = "ML"
    case gigalitre = "GL"
    case gallon = "gal"
    case acreFoot = "acft"
    case barrel = "bbl"
    case bushel = "bu"
    // Mass.
    case tonne = "t"
    case kilogram = "kg"
    case gram = "g"
    case milligram = "mg"
    case pound = "lb"
    case ounce = "oz"
    case jin, quintal
    // Energy.
    case wattHour = "Wh"
    case kilowattHour = "kWh"
    case megawattHour = "MWh"
    case gigawattHour = "GWh"
    case terawattHour = "TWh"
    case joule = "J"
    case megajoule = "MJ"
    case gigajoule = "GJ"
    case terajoule = "TJ"
    case petajoule = "PJ"
    case exajoule = "EJ"
    case kilocalorie = "kcal"
    case britishThermalUnit = "Btu"
    case millionBritishThermalUnits = "MMBtu"
    case therm
    case tonHour = "ton-hr"
    case tonneOfCoalEquivalent = "tce"
    case tonneOfOilEquivalent = "toe"
    // Power.
    case watt = "W"
    case kilowatt = "kW"
    case megawatt = "MW"
    case gigawatt = "GW"
    case terawatt = "TW"
    case kilowattPeak = "kWp"
    case megawattPeak = "MWp"
    case gigawattPeak = "GWp"
    case kilovoltAmpere = "kVA"
    case megavoltAmpere = "MVA"
    case kilovolt = "kV"
    case volt = "V"
    // Emissions, concentration, temperature.
    case tonneOfCarbonDioxideEquivalent = "tCO2e"
    case kilogramOfCarbonDioxideEquivalent = "kgCO2e"
    case gramOfCarbonDioxidePerKilometre = "gCO2/km"
    case microgramPerCubicMetre = "ug/m3"
    case milligramPerCubicMetre = "mg/m3"
    case milligramPerLitre = "mg/L"
    case partsPerMillion = "ppm"
    case partsPerBillion = "ppb"
    case degreeCelsius = "degC"
    case degreeFahrenheit = "degF"
    // Freight and travel.
    case twentyFootEquivalentUnit = "TEU"
    case tonneKilometre = "tkm"
    case deadweightTon = "DWT"
    case passengerKilometre = "pkm"
    case vehicleKilometre = "vkm"
    // Time.
    case second, minute, hour, day, week, month, quarter, year, decade
    // Speed.
    case kilometrePerHour = "km/h"
    case milePerHour = "mph"
    case knot = "kn"
    // Data.
    case bitPerSecond = "bit/s"
    case kilobitPerSecond = "kbps"
    case megabitPerSecond = "Mbps"
    case gigabitPerSecond = "Gbps"
    case terabitPerSecond = "Tbps"
    case byte = "B"
    case kilobyte = "kB"
    case megabyte = "MB"
    case gigabyte = "GB"
    case terabyte = "TB"
    case petabyte = "PB"
    case exabyte = "EB"
    case zettabyte = "ZB"
    case petaflops = "PFLOPS"
    case exaflops = "EFLOPS"
    // Sound, frequency, pressure.
    case decibel = "dB"
    case kilohertz = "kHz"
    case megahertz = "MHz"
    case gigahertz = "GHz"
    case hectopascal = "hPa"
    case kilopascal = "kPa"
    case poundPerSquareInch = "psi"
}

extension Unit {
    /// What the unit measures.
    public var dimension: Dimension {
        switch self {
        case .count: .count
        case .percent, .perMille: .share
        case .percentagePoint: .points
        case .ratio: .ratio
        case .times: .multiple
        case .rank: .rank
        case .kilometre, .metre, .centimetre, .millimetre, .mile, .foot, .yard, .inch, .nauticalMile,
            .micrometre, .nanometre:
            .length
        case .squareKilometre, .squareMetre, .squareFoot, .squareMile, .hectare, .mu, .acre,
            .squareYard, .feddan, .dunam, .rai:
            .area
        case .cubicMetre, .cubicFoot, .hundredCubicFeet, .litre, .gallon, .acreFoot, .barrel,
            .cubicCentimetre, .cubicYard, .hectolitre, .kilolitre, .megalitre, .gigalitre, .bushel:
            .volume
        case .tonne, .kilogram, .gram, .milligram, .pound, .ounce, .jin, .quintal: .mass
        case .kilowattHour, .megawattHour, .gigawattHour, .terawattHour, .joule, .gigajoule, .petajoule,
            .britishThermalUnit, .millionBritishThermalUnits, .therm, .tonHour, .tonneOfCoalEquivalent,
            .tonneOfOilEquivalent, .wattHour, .megajoule, .terajoule, .exajoule, .kilocalorie:
            .energy
        case .watt, .kilowatt, .megawatt, .gigawatt, .terawatt, .kilovolt, .volt,
            .kilowattPeak, .megawattPeak, .gigawattPeak, .kilovoltAmpere, .megavoltAmpere:
            .power
        case .tonneOfCarbonDioxideEquivalent, .kilogramOfCarbonDioxideEquivalent,
            .gramOfCarbonDioxidePerKilometre:
            .emissions
        case .microgramPerCubicMetre, .milligramPerCubicMetre, .milligramPerLitre, .partsPerMillion,
            .partsPerBillion:
            .concentration
        case .degreeCelsius, .degreeFahrenheit: .temperature
        case .twentyFootEquivalentUnit, .tonneKilometre, .deadweightTon: .freight
        case .second, .minute, .hour, .day, .week, .month, .quarter, .year, .decade: .time
        case .passengerKilometre, .vehicleKilometre: .travel
        case .kilometrePerHour, .milePerHour, .knot: .speed
        case .bitPerSecond, .megabitPerSecond, .gigabitPerSecond, .byte, .kilobyte, .megabyte, .gigabyte,
            .terabyte, .petabyte,
            .exaflops, .kilobitPerSecond, .terabitPerSecond, .exabyte, .zettabyte, .petaflops:
            .data
        case .decibel: .sound
        case .kilohertz, .megahertz, .gigahertz: .frequency
        case .hectopascal, .kilopascal, .poundPerSquareInch: .pressure
        default: .money
        }
    }
}
