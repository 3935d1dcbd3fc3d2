/// A unit of measure or money, by the symbol that the ledger writes.
///
/// Currencies go by ISO 4217, the others by their usual symbols.
public enum Unit: String, Hashable, Sendable, CaseIterable {
    case count
    case percent = "%"
    case perMille = "‰"
    case percentagePoint = "pp"
    case ratio, times, rank
    // Money.
    case yuan = "CNY"
    case usDollar = "USD"
    case euro = "EUR"
    case poundSterling = "GBP"
    case yen = "JPY"
    case hongKongDollar = "HKD"
    case macaoPataca = "MOP"
    case taiwanDollar = "TWD"
    case canadianDollar = "CAD"
    case australianDollar = "AUD"
    case newZealandDollar = "NZD"
    case singaporeDollar = "SGD"
    case swissFranc = "CHF"
    case swedishKrona = "SEK"
    case norwegianKrone = "NOK"
    case danishKrone = "DKK"
    case indianRupee = "INR"
    case rouble = "RUB"
    case real = "BRL"
    case rand = "ZAR"
    case won = "KRW"
    case baht = "THB"
    case ringgit = "MYR"
    case rupiah = "IDR"
    case dong = "VND"
    case philippinePeso = "PHP"
    case mexicanPeso = "MXN"
    case turkishLira = "TRY"
    case zloty = "PLN"
    case koruna = "CZK"
    case forint = "HUF"
    case shekel = "ILS"
    case riyal = "SAR"
    case dirham = "AED"
    case naira = "NGN"
    case shilling = "KES"
    case ugandanShilling = "UGX"
    case tanzanianShilling = "TZS"
    case cedi = "GHS"
    case rwandanFranc = "RWF"
    case birr = "ETB"
    case zambianKwacha = "ZMW"
    case namibianDollar = "NAD"
    case jamaicanDollar = "JMD"
    case fijianDollar = "FJD"
    case pakistaniRupee = "PKR"
    case sriLankanRupee = "LKR"
    case nepaleseRupee = "NPR"
    case taka = "BDT"
    case egyptianPound = "EGP"
    case kip = "LAK"
    case riel = "KHR"
    case kyat = "MMK"
    case tenge = "KZT"
    case som = "UZS"
    case tugrik = "MNT"
    case chileanPeso = "CLP"
    case kuwaitiDinar = "KWD"
    case jordanianDinar = "JOD"
    case iraqiDinar = "IQD"
    case algerianDinar = "DZD"
    case serbianDinar = "RSD"
    case omaniRial = "OMR"
    case qatariRiyal = "QAR"
    case lev = "BGN"
    case hryvnia = "UAH"
    case icelandicKrona = "ISK"
    case westAfricanFranc = "XOF"
    case centralAfricanFranc = "XAF"
    case malawianKwacha = "MWK"
    case pula = "BWP"
    case metical = "MZN"
    case kwanza = "AOA"
    case mauritianRupee = "MUR"
    case kina = "PGK"
    // Length.
    case kilometre = "km"
    case metre = "m"
    case centimetre = "cm"
    case millimetre = "mm"
    case mile = "mi"
    case foot = "ft"
    case yard = "yd"
    case inch = "in"
    case nauticalMile = "nmi"
    // Area.
    case squareKilometre = "km2"
    case squareMetre = "m2"
    case squareFoot = "ft2"
    case squareMile = "mi2"
    case hectare = "ha"
    case mu
    case acre = "ac"
    // Volume.
    case cubicMetre = "m3"
    case cubicFoot = "ft3"
    case hundredCubicFeet = "CCF"
    case litre = "L"
    case gallon = "gal"
    case acreFoot = "acft"
    case barrel = "bbl"
    // Mass.
    case tonne = "t"
    case kilogram = "kg"
    case gram = "g"
    case milligram = "mg"
    case pound = "lb"
    case ounce = "oz"
    case jin
    // Energy.
    case kilowattHour = "kWh"
    case megawattHour = "MWh"
    case gigawattHour = "GWh"
    case terawattHour = "TWh"
    case joule = "J"
    case gigajoule = "GJ"
    case petajoule = "PJ"
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
    case kilovolt = "kV"
    case volt = "V"
    // Emissions, concentration, temperature.
    case tonneOfCarbonDioxideEquivalent = "tCO2e"
    case microgramPerCubicMetre = "ug/m3"
    case milligramPerLitre = "mg/L"
    case degreeCelsius = "degC"
    case degreeFahrenheit = "degF"
    // Freight.
    case twentyFootEquivalentUnit = "TEU"
    case tonneKilometre = "tkm"
    case deadweightTon = "DWT"
    // Time.
    case second, minute, hour, day, week, month, quarter, year, decade
    // Speed.
    case kilometrePerHour = "km/h"
    case milePerHour = "mph"
    // Data.
    case bitPerSecond = "bit/s"
    case megabitPerSecond = "Mbit/s"
    case gigabitPerSecond = "Gbit/s"
    case byte = "B"
    case gigabyte = "GB"
    case terabyte = "TB"
    case petabyte = "PB"
    case exaflops = "EFLOPS"
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
        case .kilometre, .metre, .centimetre, .millimetre, .mile, .foot, .yard, .inch, .nauticalMile: .length
        case .squareKilometre, .squareMetre, .squareFoot, .squareMile, .hectare, .mu, .acre: .area
        case .cubicMetre, .cubicFoot, .hundredCubicFeet, .litre, .gallon, .acreFoot, .barrel: .volume
        case .tonne, .kilogram, .gram, .milligram, .pound, .ounce, .jin: .mass
        case .kilowattHour, .megawattHour, .gigawattHour, .terawattHour, .joule, .gigajoule, .petajoule,
            .britishThermalUnit, .millionBritishThermalUnits, .therm, .tonHour, .tonneOfCoalEquivalent,
            .tonneOfOilEquivalent:
            .energy
        case .watt, .kilowatt, .megawatt, .gigawatt, .terawatt, .kilovolt, .volt: .power
        case .tonneOfCarbonDioxideEquivalent: .emissions
        case .microgramPerCubicMetre, .milligramPerLitre: .concentration
        case .degreeCelsius, .degreeFahrenheit: .temperature
        case .twentyFootEquivalentUnit, .tonneKilometre, .deadweightTon: .freight
        case .second, .minute, .hour, .day, .week, .month, .quarter, .year, .decade: .time
        case .kilometrePerHour, .milePerHour: .speed
        case .bitPerSecond, .megabitPerSecond, .gigabitPerSecond, .byte, .gigabyte, .terabyte, .petabyte,
            .exaflops:
            .data
        default: .money
        }
    }
}
