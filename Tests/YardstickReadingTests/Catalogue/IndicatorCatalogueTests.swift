import Testing
import YardstickCatalogueData

@testable import YardstickReading

/// The indicators that ship, and the files by which a user adds to them.
@Suite("Indicator catalogue")
struct IndicatorCatalogueTests {
    private static let header = "code\tname\ttopic\tdimension\tbetter\taliases\taliases_zh\n"

    private func catalogue(_ files: String...) throws -> Catalogue {
        var catalogue = Catalogue()
        for file in files { try catalogue.add(Array((Self.header + file).utf8)) }
        return catalogue
    }

    @Test("The shipped file reads without error and is the standard catalogue")
    func shipped() throws {
        var catalogue = Catalogue()
        try catalogue.add(CatalogueData.indicators)
        #expect(catalogue.indicators == Catalogue.standard.indicators)
        #expect(catalogue.indicators.count >= 150)
    }

    @Test("Every line has a code of its own, a topic and a dimension")
    func complete() throws {
        let rows = try TableFile(CatalogueData.indicators).rows
        let codes = rows.compactMap { $0.values["code"] }
        #expect(Set(codes).count == codes.count)
        for indicator in Catalogue.standard.indicators {
            #expect(!indicator.topic.isEmpty && !indicator.dimension.isEmpty, "\(indicator.code)")
        }
    }

    @Test("Every name leads to its own code")
    func names() {
        for indicator in Catalogue.standard.indicators {
            #expect(Catalogue.standard.code(of: indicator.name) == indicator.code)
        }
    }

    @Test("Phrases of reports lead to their indicator", arguments: phrases)
    func readPhrase(phrase: String, code: String) { #expect(Catalogue.standard.code(of: phrase) == code) }

    private static let phrases: [(String, String)] = [
        ("GDP", "gdp"), ("the GDP", "gdp"), ("Gross domestic product", "gdp"), ("regional GDP", "gdp"),
        ("the city's GDP", "gdp"), ("economic growth rate", "gdp"), ("地区生产总值", "gdp"),
        ("全市地区生产总值", "gdp"),
    ]

    @Test("Plurals, articles and capitals do not count")
    func spelling() throws {
        let catalogue = try catalogue("income\tIncome of residents\tincome\tmoney\tup\t\t\n")
        for phrase in ["the Incomes of residents", "INCOME OF RESIDENTS", "our income of residents"] {
            #expect(catalogue.code(of: phrase) == "income", "\(phrase)")
        }
        #expect(catalogue.code(of: "weather") == nil)
        #expect(catalogue.code(of: "") == nil)
    }

    @Test("The longest known name in a phrase wins")
    func longest() throws {
        let catalogue = try catalogue(
            "income\tIncome\tincome\tmoney\tup\t\t\nrural\tRural income\tincome\tmoney\tup\tincome of farmers\t\n"
        )
        #expect(catalogue.code(of: "average rural income") == "rural")
        #expect(catalogue.code(of: "per capita income of farmers") == "rural")
        #expect(catalogue.code(of: "income") == "income")
    }

    @Test("A user's file adds indicators and replaces those of the same code")
    func overriding() throws {
        let catalogue = try catalogue(
            "gdp\tGross domestic product\tnational-accounts\tmoney\tup\tGDP\t\n",
            "gdp\tOutput\tmine\tmoney\tnone\ttotal output\t\nbees\tBee colonies\tmine\tcount\tup\thives|swarms\t蜂群\n"
        )
        #expect(catalogue.indicators.map(\.code) == ["gdp", "bees"])
        #expect(catalogue.indicator("gdp")?.name == "Output")
        #expect(catalogue.indicator("gdp")?.better == Catalogue.Indicator.Direction.none)
        #expect(catalogue.code(of: "total output") == "gdp")
        #expect(catalogue.code(of: "hives") == "bees")
        #expect(catalogue.code(of: "swarms") == "bees")
        #expect(catalogue.code(of: "全市蜂群") == "bees")
    }

    @Test("A measurement takes its code from the catalogue that the reader was given")
    func ofReader() throws {
        let catalogue = try catalogue("bees\tBee colonies\tmine\tcount\tup\t\t\n")
        let text = Array("Bee colonies reached 4,000.".utf8)
        let own = Reader(catalogue: catalogue).read(text, in: .undated)
        #expect(own.measurements.map(\.indicatorCode) == ["bees"])
    }

    @Test("A line that does not fit is named by its number, and nothing is added", arguments: errors)
    func readError(row: String, line: Int, reason: String) {
        var catalogue = Catalogue()
        let error = #expect(throws: CatalogueError.self) {
            try catalogue.add(Array((Self.header + row).utf8))
        }
        #expect(error?.line == line)
        #expect(error?.description.contains(reason) ?? false, "\(error?.description ?? "")")
        #expect(catalogue.indicators.isEmpty)
    }

    private static let errors: [(String, Int, String)] = [
        ("\tNo code\ttopic\tmoney\tup\t\t\n", 2, "needs a code"),
        ("code\t\ttopic\tmoney\tup\t\t\n", 2, "and a name"),
        ("ok\tFine\ttopic\tmoney\tup\t\t\nbad\tBad\ttopic\tmoney\tsideways\t\t\n", 3, "sideways"),
        ("# a comment\n\nbad\tBad\ttopic\tmoney\tsideways\t\t\n", 4, "up, down or none"),
        ("bad\tBad\ttopic\tmoney\tup\t\t\tone\ttoo many\n", 2, "9 columns"),
    ]

    @Test("Comments, empty lines and Windows line ends are passed over")
    func lenient() throws {
        var catalogue = Catalogue()
        let file = "# mine\r\ncode\tname\r\n\r\nbees\tBee colonies\r\n# end\r\n"
        try catalogue.add(Array(file.utf8))
        #expect(catalogue.indicators.map(\.name) == ["Bee colonies"])
    }
}
