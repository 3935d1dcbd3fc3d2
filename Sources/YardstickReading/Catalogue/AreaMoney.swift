/// What the words that several countries call their money by stand for in one of them: "$", "shillings", "Rs".
struct AreaMoney: Sendable {
    /// Code of the country (ISO 3166); nothing where the area is not known.
    let country: String?

    init(country: String?) { self.country = country }

    /// The money of the area's country that goes by the same name as `unit`, else `unit` (ISO 4217).
    func own(_ unit: Unit) -> Unit {
        guard let country else { return unit }
        switch unit {
        case .usDollar: return Self.dollars[country] ?? unit
        case .shilling: return Self.shillings[country] ?? unit
        case .indianRupee: return Self.rupees[country] ?? unit
        case .mexicanPeso: return country == "PH" ? .philippinePeso : unit
        default: return unit
        }
    }

    /// The money of sums that stand without any unit: reports of China leave "yuan" out at times.
    var unwritten: Unit? { country == "CN" ? .yuan : nil }

    private static let dollars: [String: Unit] = [
        "AU": .australianDollar, "CA": .canadianDollar, "HK": .hongKongDollar, "NZ": .newZealandDollar,
        "SG": .singaporeDollar, "NA": .namibianDollar, "JM": .jamaicanDollar, "FJ": .fijianDollar,
    ]
    private static let shillings: [String: Unit] = ["UG": .ugandanShilling, "TZ": .tanzanianShilling]
    private static let rupees: [String: Unit] = [
        "PK": .pakistaniRupee, "LK": .sriLankanRupee, "NP": .nepaleseRupee,
    ]
}

extension AreaCatalogue {
    /// What the common names of money mean in the documents of an area.
    func money(of area: String?) -> AreaMoney {
        guard let area, let found = self.area(named: area) else { return AreaMoney(country: nil) }
        let countries = [found] + ancestors(of: found)
        return AreaMoney(country: countries.last { $0.kind == "country" || $0.code.utf8.count == 2 }?.code)
    }
}
