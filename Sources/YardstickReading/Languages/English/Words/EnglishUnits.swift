/// How English writes units of measure and money.
enum EnglishUnits {
    static func make(_ lexicon: inout Lexicon) -> UnitTable {
        var units = UnitTable()
        for (unit, phrases) in behind { units.add(unit, phrases, to: &lexicon) }
        for (unit, phrases, power) in scaled { units.add(unit, phrases, power: power, to: &lexicon) }
        EnglishCarbon.add(to: &units, &lexicon)
        EnglishMoney.add(to: &units, &lexicon)
        return units
    }

    private static let scaled: [(Unit, String, Int)] = [
        (.percentagePoint, "basis point, basis points, bps", -2),
        (.year, "decade, decades", 1), (.year, "century, centuries", 2),
        (.usDollar, "cent, cents", -2), (.usDollar, "US cents", -2), (.indianRupee, "paise", -2),
        (.yuan, "fen", -2),
        (.poundSterling, "pence", -2), (.euro, "euro cents", -2),
        (.usDollar, "MUSD", 6), (.euro, "MEUR", 6), (.poundSterling, "MGBP", 6), (.swedishKrona, "MSEK", 6),
        (.norwegianKrone, "MNOK", 6), (.danishKrone, "MDKK", 6), (.swissFranc, "MCHF", 6),
        (.australianDollar, "MAUD", 6),
        (.tonne, "gigatonne, gigatonnes, gigaton, gigatons, Gt", 9),
        (.tonne, "megatonne, megatonnes, megaton, megatons", 6),
        (.tonne, "MMT, MMTPA, MTPA", 6), (.hectare, "Mha", 6),
        (.megalitre, "MLD", 0), (.gallon, "MGD", 6), (.cubicFoot, "TMC, TMC ft, tmcft", 9),
        (.tonne, "kt, kilotonne, kilotonnes, kiloton, kilotons", 3),
        (.litre, "milliliter, milliliters, millilitre, millilitres, mL", -3),
        (.metre, "decimeter, decimeters, decimetre, decimetres, dm", -1),
        (.milligram, "microgram, micrograms, microgramme, microgrammes, mcg, μg, µg", -3),
        (.tonneOfCoalEquivalent, "Mtce", 6), (.tonneOfOilEquivalent, "Mtoe", 6),
        (.tonneOfCoalEquivalent, "ktce", 3), (.tonneOfOilEquivalent, "ktoe", 3),
        (.cubicMetre, "bcm", 9), (.cubicMetre, "mcm", 6),
        (.cubicFoot, "tcf", 12), (.cubicFoot, "bcf", 9), (.cubicFoot, "mmscf, mmcf", 6),
    ]

    private static let behind: [(Unit, String)] = [
        (.percent, "percent, percents, per cent, pct, percentage"),
        (.perMille, "per mille, per mil, permille, per thousand"),
        (
            .percentagePoint,
            "percentage point, percentage points, percentage-point, percentage-points, pp, ppt, ppts, pts, percent points, percent point"
        ),
        (
            .kilometre,
            "kilometer, kilometers, kilometre, kilometres, km, kms, lane kilometres, lane kilometers, lane km, route kilometres, route kilometers, route km, route kms, rkm, rkms, track kilometres, track kilometers, track km, track kms, tkm, tkms, circuit kilometres, circuit km, circuit kms, ckm, ckms, ckt km"
        ),
        (
            .metre,
            "meter, meters, metre, metres, m, linear meters, linear metres, lineal meters, lineal metres"
        ),
        (.centimetre, "centimeter, centimeters, centimetres, cm"),
        (.millimetre, "millimeter, millimeters, millimetres, millimetre, mm"),
        (
            .mile,
            "mile, miles, mi, lane mile, lane miles, centerline miles, centreline miles, route miles, track miles"
        ),
        (.foot, "foot, feet, ft"), (.yard, "yard, yards, yd"), (.inch, "inch, inches"),
        (.nauticalMile, "nautical mile, nautical miles"),
        (.micrometre, "micrometre, micrometres, micrometer, micrometers, microns, μm, µm"),
        (.nanometre, "nanometre, nanometres, nanometer, nanometers, nm"),
        (
            .squareKilometre,
            "square kilometer, km², square kilometers, square kilometre, square kilometres, sq km, km2, sq kilometers, square km, square kms"
        ),
        (.squareMetre, "square meter, m², square meters, square metre, square metres, sq m, m2, sqm"),
        (.squareFoot, "square foot, square feet, sq ft, ft2, sqft"),
        (.squareMile, "square mile, square miles, sq mi"), (.squareYard, "square yard, square yards"),
        (.feddan, "feddan, feddans"), (.dunam, "dunam, dunams, dunum, dunums"), (.rai, "rai"),
        (.hectare, "hectare, hectares, ha"), (.mu, "mu"), (.acre, "acre, acres"),
        (.cubicMetre, "cubic meter, m³, cubic meters, cubic metre, cubic metres, m3, cu m"),
        (.cubicFoot, "cubic foot, cubic feet, ft3"), (.hundredCubicFeet, "CCF"),
        (
            .cubicCentimetre,
            "cubic centimeter, cubic centimeters, cubic centimetre, cubic centimetres, cm3, cc"
        ),
        (.cubicYard, "cubic yard, cubic yards"), (.hectolitre, "hectolitre, hectolitres, hectoliters, hl"),
        (.kilolitre, "kilolitre, kilolitres, kiloliters, kL"),
        (.megalitre, "megalitre, megalitres, megaliters"),
        (.gigalitre, "gigalitre, gigalitres, gigaliters, GL"), (.bushel, "bushel, bushels"),
        (.litre, "liter, liters, litre, litres"), (.gallon, "gallon, gallons, gal, US gallons"),
        (.acreFoot, "acre foot, acre feet, acre ft, AF"),
        (.barrel, "barrel, barrels, bbl, barrels of oil, bpd, bopd, bbl d"),
        (
            .tonne,
            "ton, tons, tonne, tonnes, tones, metric ton, metric tons, metric tonne, metric tonnes, short tons, short ton, MT, M T, t"
        ),
        (.kilogram, "kilogram, kilograms, kilogramme, kilogrammes, kg, kgs"),
        (.gram, "gram, grams, gramme, grammes"),
        (.milligram, "milligram, milligrams, milligramme, milligrammes, mg"),
        (.pound, "pound, pounds, lb, lbs"), (.ounce, "ounce, ounces"),
        (.jin, "jin, catty, catties"), (.quintal, "quintal, quintals"),
        (
            .kilowattHour,
            "kilowatt hour, kilowatt hours, kWh, kilowatthours, kilowatt hours of electricity, kwh"
        ),
        (.megawattHour, "megawatt hour, megawatt hours, MWh, megawatthours"),
        (.gigawattHour, "gigawatt hour, gigawatt hours, GWh"),
        (.terawattHour, "terawatt hour, terawatt hours, TWh"),
        (.wattHour, "watt hour, watt hours, Wh"), (.kilocalorie, "kilocalories, kcal"),
        (.joule, "joule, joules"), (.megajoule, "megajoule, megajoules, MJ"),
        (.terajoule, "terajoule, terajoules, TJ"), (.exajoule, "exajoule, exajoules, EJ"),
        (.gigajoule, "gigajoule, gigajoules, GJ"),
        (.petajoule, "petajoule, petajoules, PJ"), (.britishThermalUnit, "Btu, Btus, British thermal units"),
        (.millionBritishThermalUnits, "MMBtu, MMBtus"), (.therm, "therm, therms"),
        (.tonHour, "ton hr, ton hours"),
        (
            .tonneOfCoalEquivalent,
            "tons of standard coal, tons of coal equivalent, tonnes of coal equivalent, tce, tonnes of standard coal, tons of standard coal equivalent, metric tons of standard coal, ton of standard coal"
        ),
        (.tonneOfOilEquivalent, "toe, tonnes of oil equivalent, tons of oil equivalent"),
        (.watt, "watt, watts"), (.kilowatt, "kilowatt, kilowatts, kW"),
        (.megawatt, "megawatt, megawatts, MW, MWe, MWac"),
        (.gigawatt, "gigawatt, gigawatts, GW, GWe"), (.kilowattPeak, "kWp, kilowatt peak, kilowatts peak"),
        (.megawattPeak, "MWp, megawatt peak, megawatts peak"), (.gigawattPeak, "GWp, gigawatts peak"),
        (.kilovoltAmpere, "kVA"), (.megavoltAmpere, "MVA"), (.terawatt, "terawatt, terawatts, TW"),
        (.kilovolt, "kilovolt, kilovolts, kV"), (.volt, "volt, volts"),
        (
            .microgramPerCubicMetre,
            "micrograms per cubic meter, micro grams per cubic meter, micrograms per cubic metre, ug m3, μg m3, µg m3, mcg per cubic meter, microgram per cubic meter, microgrammes per cubic metre"
        ),
        (.gramOfCarbonDioxidePerKilometre, "gCO2 km, g CO2 km, gCO2e km, grams of CO2 per kilometre"),
        (.milligramPerCubicMetre, "mg m3, milligrams per cubic metre, milligrams per cubic meter"),
        (.partsPerMillion, "ppm, parts per million"), (.partsPerBillion, "ppb, parts per billion"),
        (.milligramPerLitre, "milligrams per liter, milligrams per litre"),
        (
            .degreeCelsius,
            "degrees, degree, degrees Celsius, degree Celsius, degrees C, degree C, degrees centigrade, oC"
        ),
        (.degreeFahrenheit, "degrees Fahrenheit, degree Fahrenheit, degrees F"),
        (
            .twentyFootEquivalentUnit,
            "TEU, TEUs, twenty foot equivalent units, standard containers, standard container, standard TEUs"
        ),
        (.tonneKilometre, "ton kilometers, tonne kilometres, ton kilometres"),
        (.passengerKilometre, "passenger kilometres, passenger kilometers, passenger km, pkm"),
        (.vehicleKilometre, "vehicle kilometres, vehicle kilometers, vehicle km, vkm, vkt"),
        (.deadweightTon, "deadweight tons, deadweight tonnage, DWT, deadweight tonnes"),
        (.second, "second, seconds"), (.minute, "minute, minutes, min, mins"), (.hour, "hour, hours, hrs"),
        (
            .day,
            "day, days, working day, working days, calendar days, business days, consecutive days, straight days, trading days"
        ), (.week, "week, weeks"),
        (.month, "month, months, consecutive months, straight months"), (.quarter, "consecutive quarters"),
        (.year, "year, years, consecutive years"),
        (
            .kilometrePerHour,
            "kilometers per hour, kilometer per hour, kilometres per hour, kilometre per hour, kph, kmph, km h, km hr, kmh"
        ),
        (.milePerHour, "miles per hour, mile per hour, miles an hour, mph"),
        (.times, "times, fold, x"),
        (.knot, "knots"), (.kilobitPerSecond, "kbps, kilobits per second"),
        (.terabitPerSecond, "Tbps, terabits per second, Tbit s"),
        (.megabitPerSecond, "Mbps, Mbit s, megabits per second"),
        (.gigabitPerSecond, "Gbps, Gbit s, gigabits per second"),
        (.kilobyte, "kB, KB, kilobyte, kilobytes"), (.megabyte, "MB, megabyte, megabytes"),
        (.gigabyte, "gigabyte, gigabytes, GB"), (.terabyte, "terabyte, terabytes, TB"),
        (.petabyte, "petabytes, PB"), (.exabyte, "exabyte, exabytes, EB"), (.zettabyte, "zettabytes, ZB"),
        (.petaflops, "PFLOPS, petaflops"),
        (.exaflops, "EFLOPS, exaflops"), (.decibel, "decibel, decibels, dB, dBA"),
        (.kilohertz, "kHz, kilohertz"),
        (.megahertz, "MHz, megahertz"), (.gigahertz, "GHz, gigahertz"), (.hectopascal, "hPa, hectopascals"),
        (.kilopascal, "kPa, kilopascals"), (.poundPerSquareInch, "psi"),
    ]
}
