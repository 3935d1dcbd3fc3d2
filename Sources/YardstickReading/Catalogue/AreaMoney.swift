/// What the words that several countries call their money by stand for in one of them: "$", "shillings", "Rs".
struct AreaMoney: Sendable {
    /// Code of the country (ISO 3166); nothing where the area is not known.
    let country: String?

    init(country: String?) { self.country = country }

    /// The money of the area's country that goes by the same name as `unit`, else `unit` (ISO 4217).
    func own(_ unit: Unit) -> Unit {
        guard let country else { return unit }
        return Self.namesakes[unit]?[country] ?? unit
    }

    /// The money of sums that stand without any unit: reports of China leave "yuan" out at times.
    var unwritten: Unit? { country == "CN" ? .yuan : nil }

    /// By a currency, the currencies of the same name, by country.
    private static let namesakes: [Unit: [String: Unit]] = [
        .usDollar: [
            "AG": .eastCaribbeanDollar, "AU": .australianDollar, "BB": .barbadianDollar,
            "BM": .bermudianDollar, "BN": .bruneiDollar, "BS": .bahamianDollar, "BZ": .belizeDollar,
            "CA": .canadianDollar, "DM": .eastCaribbeanDollar, "FJ": .fijianDollar,
            "GD": .eastCaribbeanDollar, "GY": .guyaneseDollar, "HK": .hongKongDollar,
            "JM": .jamaicanDollar, "KI": .australianDollar, "KN": .eastCaribbeanDollar,
            "KY": .caymanDollar, "LC": .eastCaribbeanDollar, "LR": .liberianDollar, "NA": .namibianDollar,
            "NR": .australianDollar, "NZ": .newZealandDollar, "SB": .solomonIslandsDollar,
            "SG": .singaporeDollar, "SR": .surinameseDollar, "TT": .trinidadAndTobagoDollar,
            "TV": .australianDollar, "TW": .taiwanDollar, "VC": .eastCaribbeanDollar,
            "ZW": .zimbabweanDollar,
        ],
        .shilling: ["SO": .somaliShilling, "TZ": .tanzanianShilling, "UG": .ugandanShilling],
        .indianRupee: [
            "LK": .sriLankanRupee, "MU": .mauritianRupee, "NP": .nepaleseRupee, "PK": .pakistaniRupee,
            "SC": .seychelloisRupee,
        ],
        .mexicanPeso: [
            "AR": .argentinePeso, "CL": .chileanPeso, "CO": .colombianPeso, "CU": .cubanPeso,
            "DO": .dominicanPeso, "PH": .philippinePeso, "UY": .uruguayanPeso,
        ],
        .swissFranc: [
            "BF": .westAfricanFranc, "BI": .burundianFranc, "BJ": .westAfricanFranc, "CD": .congoleseFranc,
            "CF": .centralAfricanFranc, "CG": .centralAfricanFranc, "CI": .westAfricanFranc,
            "CM": .centralAfricanFranc, "DJ": .djiboutianFranc, "GA": .centralAfricanFranc,
            "GN": .guineanFranc, "GQ": .centralAfricanFranc, "GW": .westAfricanFranc, "KM": .comorianFranc,
            "ML": .westAfricanFranc, "NE": .westAfricanFranc, "RW": .rwandanFranc, "SN": .westAfricanFranc,
            "TD": .centralAfricanFranc, "TG": .westAfricanFranc,
        ],
        .westAfricanFranc: [
            "CF": .centralAfricanFranc, "CG": .centralAfricanFranc, "CM": .centralAfricanFranc,
            "GA": .centralAfricanFranc, "GQ": .centralAfricanFranc, "TD": .centralAfricanFranc,
        ],
        .iraqiDinar: [
            "BH": .bahrainiDinar, "DZ": .algerianDinar, "JO": .jordanianDinar, "KW": .kuwaitiDinar,
            "LY": .libyanDinar, "RS": .serbianDinar, "TN": .tunisianDinar,
        ],
        .iranianRial: ["OM": .omaniRial, "YE": .yemeniRial],
        .riyal: ["OM": .omaniRial, "QA": .qatariRiyal, "YE": .yemeniRial],
        .dirham: ["MA": .moroccanDirham],
        .norwegianKrone: ["DK": .danishKrone, "IS": .icelandicKrona, "SE": .swedishKrona],
        .rouble: ["BY": .belarusianRouble],
        .zambianKwacha: ["MW": .malawianKwacha, "PG": .kina],
        .philippinePeso: ["BW": .pula],
        .romanianLeu: ["MD": .moldovanLeu],
        .azerbaijaniManat: ["TM": .turkmenManat],
        .won: ["KP": .northKoreanWon],
    ]
}

extension AreaCatalogue {
    /// What the common names of money mean in the documents of an area; where the area is not catalogued, the places
    /// that the text names tell its country.
    func money(of area: String?, in text: [UInt8] = []) -> AreaMoney {
        guard let area, let found = self.area(named: area) ?? neighbour(of: area) else {
            return AreaMoney(country: CountryOfText(areas: self).code(of: text))
        }
        return AreaMoney(country: country(of: found))
    }

    /// "South Perth", "Greater Manchester": the place that a part or the surroundings of it are called after.
    private func neighbour(of area: String) -> Area? {
        let words = area.split(separator: " ", maxSplits: 1)
        guard words.count == 2, Self.directions.contains(String(words[0])) else { return nil }
        return self.area(named: String(words[1]))
    }

    private static let directions: Set = [
        "North", "South", "East", "West", "Greater", "Central", "Upper", "Lower",
    ]

    /// The code of the country or territory (ISO 3166) that an area is or lies in: territories have money of their own.
    func country(of area: Area) -> String? {
        ([area] + ancestors(of: area)).first { $0.kind == "country" || $0.code.utf8.count == 2 }?.code
    }
}
