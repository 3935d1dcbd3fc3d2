/// How English writes units of measure and money.
enum EnglishUnits {
    static func make(_ lexicon: inout Lexicon) -> UnitTable {
        var units = UnitTable()
        for (unit, phrases) in behind { units.add(unit, phrases, to: &lexicon) }
        for (unit, phrases, power) in scaled { units.add(unit, phrases, power: power, to: &lexicon) }
        for (unit, phrases) in before { units.addBefore(unit, phrases, to: &lexicon) }
        return units
    }

    /// The unit of a currency sign.
    @Sendable static func currency(_ sign: UInt32) -> Unit? {
        switch sign {
        case 0x24: .usDollar
        case 0xA3: .poundSterling
        case 0x20AC: .euro
        case 0xA5, 0xFFE5: .yuan
        case 0x20B9: .indianRupee
        case 0x20A6: .naira
        case 0x20B5: .cedi
        case 0x20B1: .philippinePeso
        default: nil
        }
    }

    private static let before: [(Unit, String)] = [
        (.yuan, "RMB, CNY, yuan"), (.usDollar, "USD, US dollars, dollars"), (.euro, "EUR"),
        (.poundSterling, "GBP"),
        (.yen, "JPY"), (.hongKongDollar, "HKD"), (.canadianDollar, "CAD"), (.australianDollar, "AUD"),
        (.singaporeDollar, "SGD"), (.swissFranc, "CHF"), (.indianRupee, "INR, Rs"), (.swedishKrona, "SEK"),
        (.norwegianKrone, "NOK"), (.danishKrone, "DKK"), (.newZealandDollar, "NZD"), (.rand, "ZAR, R"),
        (.won, "KRW"), (.real, "BRL"), (.macaoPataca, "MOP"), (.rouble, "RUB"), (.usDollar, "dollar"),
        (.mexicanPeso, "MXN"), (.turkishLira, "TRY"), (.shilling, "KES, KSh, Kshs, Shs"),
        (.ugandanShilling, "UGX, USh, Ushs"), (.tanzanianShilling, "TZS, TSh, Tshs"), (.cedi, "GHS, GHC"),
        (.rwandanFranc, "RWF, Frw"), (.naira, "NGN"), (.pakistaniRupee, "PKR"), (.taka, "BDT, Tk"),
        (.birr, "ETB"), (.zambianKwacha, "ZMW"), (.namibianDollar, "NAD"), (.sriLankanRupee, "LKR"),
        (.nepaleseRupee, "NPR"), (.ringgit, "MYR, RM"), (.rupiah, "IDR"), (.philippinePeso, "PHP"),
        (.baht, "THB"), (.dong, "VND"), (.kip, "LAK"), (.riel, "KHR"), (.kyat, "MMK"), (.tenge, "KZT"),
        (.som, "UZS"), (.tugrik, "MNT"), (.zloty, "PLN"), (.koruna, "CZK"), (.forint, "HUF"), (.shekel, "ILS"),
        (.dirham, "AED"), (.egyptianPound, "EGP"), (.fijianDollar, "FJD"), (.jamaicanDollar, "JMD"),
        (.chileanPeso, "CLP"), (.kuwaitiDinar, "KWD"), (.jordanianDinar, "JOD"), (.iraqiDinar, "IQD"),
        (.algerianDinar, "DZD"), (.serbianDinar, "RSD"), (.omaniRial, "OMR"), (.qatariRiyal, "QAR"),
        (.lev, "BGN"), (.hryvnia, "UAH"), (.icelandicKrona, "ISK"), (.westAfricanFranc, "XOF"),
        (.centralAfricanFranc, "XAF"), (.malawianKwacha, "MWK"), (.pula, "BWP"), (.metical, "MZN"),
        (.kwanza, "AOA"), (.mauritianRupee, "MUR"), (.kina, "PGK"),
    ]

    private static let scaled: [(Unit, String, Int)] = [
        (.percentagePoint, "basis point, basis points", -2),
        (.usDollar, "cent, cents, US cents", -2), (.poundSterling, "pence", -2), (.euro, "euro cents", -2),
        (.usDollar, "MUSD", 6), (.euro, "MEUR", 6), (.poundSterling, "MGBP", 6), (.swedishKrona, "MSEK", 6),
        (.norwegianKrone, "MNOK", 6), (.danishKrone, "MDKK", 6), (.swissFranc, "MCHF", 6),
        (.australianDollar, "MAUD", 6),
        (.tonne, "megatonne, megatonnes", 6), (.tonne, "kt, kilotonne, kilotonnes", 3),
        (.tonneOfCarbonDioxideEquivalent, "MMTCO2e, MMT CO2e", 6),
        (
            .tonneOfCarbonDioxideEquivalent,
            "ktCO2e, ktCO2, kt CO2e, kt CO2 eq, kt CO2eq, kt CO2, Gg CO2 eq, Gg CO2e, Gg CO2eq, Gg CO2, GgCO2e, GgCO2eq, GgCO2",
            3
        ), (.byte, "MB, megabyte, megabytes", 6),
        (.byte, "kB, kilobyte, kilobytes", 3),
        (.litre, "milliliter, milliliters, millilitre, millilitres, mL", -3),
        (.litre, "megalitre, megalitres, megaliters", 6),
        (.metre, "decimeter, decimeters, decimetre, decimetres, dm", -1),
        (.milligram, "microgram, micrograms, microgramme, microgrammes, mcg, μg, µg", -3),
        (.tonneOfCoalEquivalent, "Mtce", 6), (.tonneOfOilEquivalent, "Mtoe", 6),
    ]

    private static let behind: [(Unit, String)] = [
        (.percent, "percent, percents, per cent, pct, percentage"),
        (.perMille, "per mille, per mil, permille, per thousand"),
        (
            .percentagePoint,
            "percentage point, percentage points, pp, ppt, ppts, pts, percent points, percent point"
        ),
        (.yuan, "yuan, RMB, RMB yuan, yuan RMB, CNY, renminbi, yuam, Chinese yuan, 元"),
        (.usDollar, "US dollar, US dollars, USD, dollar, dollars, U S dollars, American dollars"),
        (.euro, "euro, euros, EUR"),
        (.poundSterling, "pounds sterling, pound sterling, GBP, sterling, British pounds"),
        (.yen, "yen, JPY, Japanese yen"),
        (.hongKongDollar, "HKD, Hong Kong dollars, Hong Kong dollar, HK dollars"),
        (.canadianDollar, "CAD, Canadian dollars, Canadian dollar"),
        (.australianDollar, "AUD, Australian dollars, Australian dollar"),
        (.singaporeDollar, "SGD, Singapore dollars, Singapore dollar"),
        (.swissFranc, "CHF, Swiss francs, Swiss franc"),
        (.indianRupee, "rupees, INR, rupee, Indian rupees"), (.rouble, "roubles, rubles, RUB"),
        (.real, "reais, BRL"), (.rand, "rand, rands, ZAR"), (.won, "won, KRW, Korean won"),
        (.baht, "baht, THB"),
        (.swedishKrona, "SEK, kronor"), (.norwegianKrone, "NOK, kroner"), (.danishKrone, "DKK"),
        (.mexicanPeso, "pesos, MXN, Mexican pesos, Mexican peso"), (.naira, "naira"),
        (.shilling, "shillings, shilling, Kenyan shillings, KES"),
        (.ugandanShilling, "Ugandan shillings, Uganda shillings, UGX"),
        (.tanzanianShilling, "Tanzanian shillings, TZS"), (.cedi, "cedi, cedis, GHS"),
        (.rwandanFranc, "Rwandan francs, RWF"), (.birr, "birr, ETB"), (.zambianKwacha, "kwacha, ZMW"),
        (.dirham, "dirhams"),
        (.macaoPataca, "patacas"), (.newZealandDollar, "NZD, New Zealand dollars, New Zealand dollar"),
        (.turkishLira, "lira, Turkish lira, TRY"),
        (.zloty, "zloty, PLN"), (.rupiah, "rupiah, IDR"), (.dong, "dong, VND"), (.ringgit, "ringgit, MYR"),
        (.kip, "kip, LAK"), (.riel, "riel, riels, KHR"), (.kyat, "kyat, kyats, MMK"),
        (.tenge, "tenge, KZT"), (.tugrik, "tugrik, tugriks, MNT"), (.som, "UZS"),
        (.hryvnia, "hryvnia, hryvnias, UAH"), (.pula, "pula, BWP"), (.shekel, "shekel, shekels, ILS"),
        (.kuwaitiDinar, "Kuwaiti dinars, KWD"), (.jordanianDinar, "Jordanian dinars, JOD"),
        (.algerianDinar, "Algerian dinars, DZD"), (.omaniRial, "Omani rials, OMR"),
        (.qatariRiyal, "Qatari riyals, QAR"), (.riyal, "Saudi riyals, riyals"),
        (.egyptianPound, "Egyptian pounds, EGP"), (.taka, "taka, BDT"), (.philippinePeso, "PHP"),
        (.koruna, "CZK, Czech crowns"), (.forint, "forint, forints, HUF"),
        (.westAfricanFranc, "CFA francs, XOF"), (.centralAfricanFranc, "XAF"), (.dirham, "AED"),
        (.kilometre, "kilometer, kilometers, kilometre, kilometres, km, kms"),
        (.metre, "meter, meters, metre, metres, m"),
        (.centimetre, "centimeter, centimeters, centimetres, cm"),
        (.millimetre, "millimeter, millimeters, millimetres, millimetre, mm"), (.mile, "mile, miles, mi"),
        (.foot, "foot, feet, ft"), (.yard, "yard, yards, yd"), (.inch, "inch, inches"),
        (.nauticalMile, "nautical mile, nautical miles"),
        (
            .squareKilometre,
            "square kilometer, km², square kilometers, square kilometre, square kilometres, sq km, km2, sq kilometers"
        ),
        (.squareMetre, "square meter, m², square meters, square metre, square metres, sq m, m2, sqm"),
        (.squareFoot, "square foot, square feet, sq ft, ft2, sqft"),
        (.squareMile, "square mile, square miles, sq mi"),
        (.hectare, "hectare, hectares, ha"), (.mu, "mu"), (.acre, "acre, acres"),
        (.cubicMetre, "cubic meter, m³, cubic meters, cubic metre, cubic metres, m3, cu m"),
        (.cubicFoot, "cubic foot, cubic feet, ft3"), (.hundredCubicFeet, "CCF"),
        (.litre, "liter, liters, litre, litres"), (.gallon, "gallon, gallons, gal, US gallons"),
        (.acreFoot, "acre foot, acre feet, AF"), (.barrel, "barrel, barrels, bbl, barrels of oil"),
        (
            .tonne,
            "ton, tons, tonne, tonnes, tones, metric ton, metric tons, metric tonne, metric tonnes, short tons, short ton, MT, t"
        ),
        (.kilogram, "kilogram, kilograms, kilogramme, kilogrammes, kg, kgs"),
        (.gram, "gram, grams, gramme, grammes"),
        (.milligram, "milligram, milligrams, milligramme, milligrammes, mg"),
        (.pound, "pound, pounds, lb, lbs"), (.ounce, "ounce, ounces"),
        (.jin, "jin, catty, catties"),
        (
            .kilowattHour,
            "kilowatt hour, kilowatt hours, kWh, kilowatthours, kilowatt hours of electricity, kwh"
        ),
        (.megawattHour, "megawatt hour, megawatt hours, MWh, megawatthours"),
        (.gigawattHour, "gigawatt hour, gigawatt hours, GWh"),
        (.terawattHour, "terawatt hour, terawatt hours, TWh"),
        (.joule, "joule, joules"), (.gigajoule, "gigajoule, gigajoules, GJ"),
        (.petajoule, "petajoule, petajoules, PJ"), (.britishThermalUnit, "Btu, Btus, British thermal units"),
        (.millionBritishThermalUnits, "MMBtu, MMBtus"), (.therm, "therm, therms"),
        (.tonHour, "ton hr, ton hours"),
        (
            .tonneOfCoalEquivalent,
            "tons of standard coal, tons of coal equivalent, tonnes of coal equivalent, tce, tonnes of standard coal, tons of standard coal equivalent, metric tons of standard coal, ton of standard coal"
        ),
        (.tonneOfOilEquivalent, "toe, tonnes of oil equivalent, tons of oil equivalent"),
        (.watt, "watt, watts"), (.kilowatt, "kilowatt, kilowatts, kW"),
        (.megawatt, "megawatt, megawatts, MW"),
        (.gigawatt, "gigawatt, gigawatts, GW"), (.terawatt, "terawatt, terawatts, TW"),
        (.kilovolt, "kilovolt, kilovolts, kV"), (.volt, "volt, volts"),
        (
            .tonneOfCarbonDioxideEquivalent,
            "tons of CO2e, tonnes of CO2e, metric tons of CO2e, tCO2e, MTCO2e, tonnes of CO2, tons of CO2, metric tons of CO2, tCO2, MTCO2, tons of carbon dioxide, tonnes of carbon dioxide, metric tons of carbon dioxide, tonnes of carbon dioxide equivalent, metric tons of carbon dioxide equivalent, tons of carbon dioxide equivalent, tonnes CO2e, tons CO2e, MT CO2e, MT CO2 eq, MT CO2eq, t CO2e, t CO2 eq, tonnes CO2 eq, tonnes CO2eq, tons CO2 eq, metric tons CO2e, tonnes CO2, metric tonnes of CO2e, tCO2eq, MTCO2eq, tonnes of carbon, tonnes of CO2 equivalent"
        ),
        (
            .microgramPerCubicMetre,
            "micrograms per cubic meter, micro grams per cubic meter, micrograms per cubic metre, ug m3, μg m3, µg m3, mcg per cubic meter, microgram per cubic meter, microgrammes per cubic metre"
        ),
        (.milligramPerLitre, "milligrams per liter, milligrams per litre"),
        (.degreeCelsius, "degrees Celsius, degree Celsius, degrees C, degree C, degrees centigrade"),
        (.degreeFahrenheit, "degrees Fahrenheit, degree Fahrenheit, degrees F"),
        (
            .twentyFootEquivalentUnit,
            "TEU, TEUs, twenty foot equivalent units, standard containers, standard container, standard TEUs"
        ),
        (.tonneKilometre, "ton kilometers, tonne kilometres, ton kilometres"),
        (.deadweightTon, "deadweight tons, deadweight tonnage, DWT, deadweight tonnes"),
        (.second, "second, seconds"), (.minute, "minute, minutes, min, mins"), (.hour, "hour, hours, hrs"),
        (
            .day,
            "day, days, working day, working days, calendar days, business days, consecutive days, straight days"
        ), (.week, "week, weeks"),
        (.month, "month, months, consecutive months, straight months"), (.quarter, "consecutive quarters"),
        (.year, "year, years, consecutive years"),
        (.decade, "decades"),
        (
            .kilometrePerHour,
            "kilometers per hour, kilometer per hour, kilometres per hour, kilometre per hour, kph, kmph, km h, km hr, kmh"
        ),
        (.milePerHour, "miles per hour, mile per hour, miles an hour, mph"),
        (.times, "times, fold, x"),
        (.megabitPerSecond, "Mbps, megabits per second"), (.gigabitPerSecond, "Gbps, gigabits per second"),
        (.gigabyte, "gigabyte, gigabytes, GB"), (.terabyte, "terabyte, terabytes, TB"),
        (.petabyte, "petabytes, PB"),
        (.exaflops, "EFLOPS, exaflops"),
    ]
}
