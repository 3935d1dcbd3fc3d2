import Testing

@testable import YardstickReading

/// Units of measure and money, family by family, as English writes them.
@Suite("Units")
struct UnitTests {
    @Test("Money", arguments: money)
    func readMoney(sample: Sample) { Stage.quantities.check(sample) }

    private static let money: [Sample] = [
        "[33 billion US$] in bonds => 33000000000 USD",
        "[5 yuan] => 5 CNY", "[RMB 5 million] => 5000000 CNY", "[5 million RMB] => 5000000 CNY",
        "[CNY 12.5 billion] => 12500000000 CNY", "[¥300] => 300 CNY",
        "[$40] => 40 USD", "[$4.1m] => 4100000 USD", "[£9.7bn] => 9700000000 GBP",
        "[US$3 billion] => 3000000000 USD", "[USD 11.75 billion] => 11750000000 USD",
        "[4 million dollars] => 4000000 USD", "[4 million U.S. dollars] => 4000000 USD",
        "[4 million US dollars] => 4000000 USD",
        "[HK$2 million] => 2000000 HKD", "[A$90 million] => 90000000 AUD",
        "[C$1.5 billion] => 1500000000 CAD",
        "[NZ$7 million] => 7000000 NZD", "[S$20] => 20 SGD", "[NT$100] => 100 TWD",
        "[€20 million] => 20000000 EUR", "[20 million euros] => 20000000 EUR",
        "[EUR 8.2 million] => 8200000 EUR",
        "[£9.90] => 9.9 GBP", "[3 million pounds sterling] => 3000000 GBP", "[GBP 50,000] => 50000 GBP",
        "[CHF 400] => 400 CHF", "[90 billion yen] => 90000000000 JPY", "[₹500 crore] => 5000000000 INR",
        "[Rs 680 cr] => 6800000000 INR", "[Rs. 75 crores] => 750000000 INR",
        "[K48.5 billion] => 48500000000 ZMW",
        "[KD 5 million] => 5000000 KWD", "[Taka 610 crore] => 6100000000 BDT", "[Rs 200] => 200 INR",
        "[7 million rand] => 7000000 ZAR", "[30 million kroner] => 30000000 NOK",
        "[1.2 million Canadian dollars] => 1200000 CAD", "[5 billion won] => 5000000000 KRW",
        "[VND 21 trillion] => 21000000000000 VND", "[140 million dong] => 140000000 VND",
        "[₫5 trillion] => 5000000000000 VND", "[LAK 900 billion] => 900000000000 LAK",
        "[223 trillion kip] => 223000000000000 LAK", "[KZT 5 billion] => 5000000000 KZT",
        "[40 billion tenge] => 40000000000 KZT", "[2 million leva] => 2000000 BGN",
        "[৳300 million] => 300000000 BDT", "[TT$5.2 million] => 5200000 TTD",
        "[J$90 million] => 90000000 JMD",
        "[JOD 5.5 million] => 5500000 JOD", "[7 billion CFA francs] => 7000000000 XOF",
        "[300 million special drawing rights] => 300000000 XDR", "[MAD 450] => 450 MAD",
        "[PEN 2,400] => 2400 PEN", "[60 million UAH] => 60000000 UAH", "[Rp 5 billion] => 5000000000 IDR",
    ]

    @Test("Subscripts that the text sets apart belong to their formula or unit", arguments: subscripts)
    func readSubscripts(sample: Sample) { Stage.quantities.check(sample) }

    private static let subscripts: [Sample] = [
        "Buses gave off [410 tCO 2 e] => 410 tCO2e", "[3 million tonnes of CO 2] => 3000000 tCO2e",
        "[75 tCO₂e] => 75 tCO2e", "[9 Mt CO₂] => 9000000 tCO2e", "[18 kgCO 2 eq] => 18 kgCO2e",
        "halls of [450 m 2] => 450 m2", "a lake of [6 km 2] => 6 km2", "[2 million m 3] => 2000000 m3",
        "a limit of [35 µg/m 3] => 35 ug/m3",
        "CO 2, NO 2 and N 2 O fell by [4%] => 4 %", "PM 2.5 fell by [7%] => 7 %", "CH₄ rose by [3%] => 3 %",
    ]

    @Test("Codes of money that spell a word are codes in capitals, before a sum", arguments: codes)
    func readCodes(sample: Sample) { Stage.quantities.check(sample) }

    private static let codes: [Sample] = [
        "Each pen [5 cm] long => 5 cm", "COP 26, where [14] states signed => 14 count",
        "all [150] schools => 150 count", "mad for [450 times] => 450 times", "[12] cups => 12 count",
    ]

    @Test("Shares and points", arguments: shares)
    func readShares(sample: Sample) { Stage.quantities.check(sample) }

    private static let shares: [Sample] = [
        "[12%] => 12 %", "[12 %] => 12 %", "[12 percent] => 12 %", "[12 per cent] => 12 %",
        "[12 pct] => 12 %",
        "[twelve percent] => 12 %", "[2.5 percentage points] => 2.5 pp", "[1 percentage point] => 1 pp",
        "[2.77‰] => 2.77 ‰", "[3 per mille] => 3 ‰",
        "[5% point] => 5 pp", "[3 %-points] => 3 pp",
        "[0.3 pp] => 0.3 pp", "[25 basis points] => 0.25 pp",
    ]

    @Test("Length, area and volume", arguments: space)
    func readSpace(sample: Sample) { Stage.quantities.check(sample) }

    private static let space: [Sample] = [
        "[15 M ha] of pine => 15000000 ha",
        "[68,030 route kms] of track => 68030 km",
        "[109 TKM] of new line => 109 km",
        "[30 kilometers] => 30 km", "[30 km] => 30 km", "[12km] => 12 km", "[1,200 metres] => 1200 m",
        "[5 m] => 5 m", "[40 centimeters] => 40 cm", "[8 mm] => 8 mm", "[26 miles] => 26 mi",
        "[300 feet] => 300 ft", "[12 nautical miles] => 12 nmi",
        "[9.4 square kilometers] => 9.4 km2", "[75 square metres] => 75 m2", "[75 m2] => 75 m2",
        "[30 square yards] => 30 yd2", "[60 feddans] => 60 feddan", "[9 rai] => 9 rai",
        "[40 dunums] => 40 dunam",
        "[4,000 square feet] => 4000 ft2", "[50 square miles] => 50 mi2", "[600 hectares] => 600 ha",
        "[1.2 million mu] => 1200000 mu", "[640 acres] => 640 ac",
        "[7 million cubic meters] => 7000000 m3", "[9 cubic feet] => 9 ft3", "[90 litres] => 90 L",
        "[25 ML] => 25 ML", "[3 gigalitres] => 3 GL", "[80 kL] => 80 kL", "[90 cubic yards] => 90 yd3",
        "[12 bcm] => 12000000000 m3", "[4 Tcf] => 4000000000000 ft3", "[7 hectolitres] => 7 hL",
        "[500 bushels] => 500 bu", "[20 microns] => 20 um", "[7 nm] => 7 nm",
        "[55 gallons] => 55 gal", "[3,000 acre-feet] => 3000 acft", "[2 million barrels] => 2000000 bbl",
    ]

    @Test("Mass and freight", arguments: mass)
    func readMass(sample: Sample) { Stage.quantities.check(sample) }

    private static let mass: [Sample] = [
        "[5 tons] => 5 t", "[5 tonnes] => 5 t", "[5 metric tons] => 5 t", "[3 Mt] => 3000000 t",
        "[40 kt] => 40000 t", "[12 kilograms] => 12 kg", "[12 kg] => 12 kg", "[300 grams] => 300 g",
        "[2 Gt] => 2000000000 t", "[15 kilotons] => 15000 t", "[30 quintals] => 30 quintal",
        "[40 million passenger-kilometres] => 40000000 pkm", "[5 billion vehicle km] => 5000000000 vkm",
        "[20 milligrams] => 20 mg", "[150 pounds] => 150 lb", "[9 ounces] => 9 oz",
        "[12.11 billion jin] => 12110000000 jin", "[2.2 million TEUs] => 2200000 TEU",
        "[31 million TEU] => 31000000 TEU", "[5 million twenty-foot equivalent units] => 5000000 TEU",
        "[80 billion ton-kilometers] => 80000000000 tkm", "[6 million deadweight tons] => 6000000 DWT",
    ]

    @Test("Energy, power and emissions", arguments: energy)
    func readEnergy(sample: Sample) { Stage.quantities.check(sample) }

    private static let energy: [Sample] = [
        "[450 kilowatt-hours] => 450 kWh", "[450 kWh] => 450 kWh", "[3 MWh] => 3 MWh", "[22 GWh] => 22 GWh",
        "[41 TWh] => 41 TWh", "[90 gigawatt hours] => 90 GWh", "[7 gigajoules] => 7 GJ", "[2 PJ] => 2 PJ",
        "[8 EJ] => 8 EJ", "[30 TJ] => 30 TJ", "[6 MJ] => 6 MJ", "[5 kWp] => 5 kWp", "[12 MWp] => 12 MWp",
        "[63 MVA] => 63 MVA", "[300 MWe] => 300 MW", "[90 ktoe] => 90000 toe", "[2,000 kcal] => 2000 kcal",
        "[36 GtCO2e] => 36000000000 tCO2e", "[40 kgCO2e] => 40 kgCO2e", "[95 gCO2/km] => 95 gCO2/km",
        "[420 ppm] => 420 ppm", "[55 decibels] => 55 dB", "[26 µg/m3] => 26 ug/m3", "[8 mg/m3] => 8 mg/m3",
        "[30 MMBtu] => 30 MMBtu", "[600 therms] => 600 therm",
        "[1.8 million tons of standard coal] => 1800000 tce", "[0.42 tce] => 0.42 tce",
        "[3 Mtce] => 3000000 tce", "[14 Mtoe] => 14000000 toe",
        "[5 million tonnes of oil equivalent] => 5000000 toe",
        "[60 watts] => 60 W", "[11 kW] => 11 kW", "[75 MW] => 75 MW", "[1.4 gigawatts] => 1.4 GW",
        "[500 kV] => 500 kV", "[230 volts] => 230 V",
        "[9,800 MTCO2e] => 9800 tCO2e", "[2.1 million tonnes of CO2e] => 2100000 tCO2e",
        "[14 MtCO2e] => 14000000 tCO2e", "[5 tCO2e] => 5 tCO2e",
        "[70 t of CO2 equivalent] => 70 tCO2e", "[8 megatonnes of carbon dioxide] => 8000000 tCO2e",
        "[300 metric tons of carbon dioxide] => 300 tCO2e",
        "[26 micrograms per cubic meter] => 26 ug/m3", "[26 μg/m3] => 26 ug/m3",
        "[4 milligrams per liter] => 4 mg/L", "[1.5 degrees Celsius] => 1.5 degC", "[1.5°C] => 1.5 degC",
        "[20 °C] => 20 degC", "[72 degrees Fahrenheit] => 72 degF", "[72°F] => 72 degF",
    ]

    @Test("Time, speed and data", arguments: time)
    func readTime(sample: Sample) { Stage.quantities.check(sample) }

    private static let time: [Sample] = [
        "[30 seconds] => 30 second", "[15 minutes] => 15 minute", "[2.5 hours] => 2.5 hour",
        "[10 days] => 10 day",
        "[3 working days] => 3 day", "[two weeks] => 14 day", "[18 months] => 18 month",
        "[18 years] => 18 year",
        "[18 consecutive years] => 18 year", "[350 km/h] => 350 km/h",
        "[350 kilometers per hour] => 350 km/h",
        "[20 mph] => 20 mph", "[100 Mbps] => 100 Mbps", "[10 Gbps] => 10 Gbps",
        "[86 lane miles] => 86 mi", "[40 route km] => 40 km", "[18 MMT] => 18000000 t",
        "[5 MtCO₂e] => 5000000 tCO2e", "[500 GB] => 500 GB", "[40 terabytes] => 40 TB",
        "[5 EFLOPS] => 5 EFLOPS",
    ]

    @Test("A letter for a million, and metres", arguments: letters)
    func readLetters(sample: Sample) { Stage.quantities.check(sample) }

    private static let letters: [Sample] = [
        "The quay handled [4.2m] crates. => 4200000 count",
        "There were [3.5m] passenger journeys. => 3500000 count",
        "Some [2.3m] people live here. => 2300000 count",
        "The plant took [1.4m tonnes] of peat. => 1400000 t",
        "They sold [15k] lamps and [2.4bn] matches. => 15000 count | 2400000000 count",
        "Between [2-3m] people came. => 2000000..3000000 count",
        "The mast is [2.1m] high. => 2.1 m",
        "It has [5m] long oars. => 5 m",
        "[Two] [25m] pools were dug. => 2 count | 25 m",
        "The [400m] races were held. => 400 m",
        "A [5m] buffer strip was left. => 5 m",
        "Rain came to [600mm] per annum. => 600 mm",
        "Rain is [500 -1500 mm] a year. => 500..1500 mm",
        "The tax raises [3 -4 billion dollars]. => 3000000000..4000000000 USD",
        "Rain came to [0.4m] per annum. => 0.4 m",
    ]

    @Test("One unit for two numbers, with what it multiplies them by", arguments: shared)
    func readShared(sample: Sample) { Stage.quantities.check(sample) }

    private static let shared: [Sample] = [
        "[1 million 807,000] clerks => 1807000 count",
        "The wait rose from [9] to [14 weeks]. => 63 day | 98 day",
        "The wait fell from [14 weeks] to [9]. => 98 day | 63 day",
        "The lease grew from [3 decades] to [5]. => 30 year | 50 year",
        "Emissions fell from [14] to [9 MtCO2e]. => 14000000 tCO2e | 9000000 tCO2e",
        "Rates rose from [25] to [50 basis points]. => 0.25 pp | 0.5 pp",
        "Kilns make [14] and [9 kt] in 2020 and 2021 respectively. => 14000 t | 9000 t",
        "It takes [3 to 5 weeks]. => 21..35 day",
        "It makes [9-14 kt]. => 9000..14000 t",
        "It holds [3 to 5 million litres]. => 3000000..5000000 L",
    ]

    @Test("Compounds before a noun", arguments: compounds)
    func readCompounds(sample: Sample) { Stage.quantities.check(sample) }

    private static let compounds: [Sample] = [
        "a [681-kilometer]-long greenway => 681 km",
        "a [15-minute] walk => 15 minute",
        "a [5-percent] share => 5 %",
        "a [75-MW] plant => 75 MW",
        "a [30-day] deadline => 30 day",
        "a [500,000-square-meter] park => 500000 m2",
        "a [1,500-hectare] reserve => 1500 ha",
        "a [20-mile] corridor => 20 mi",
    ]
}
