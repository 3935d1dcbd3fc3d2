import Testing
import YardstickReading
import YardstickSeries

@testable import YardstickLedger
@testable import YardstickSupervision

@Suite("Ranking")
struct RankingTests {
    /// "AREA ROLE VALUE UNIT YEAR [FORM]" a line, all known on one day.
    private static func index(_ lines: String, better: Catalogue.Indicator.Direction = .up) -> SubjectIndex {
        var figures = Figures()
        figures.indicators = [
            Figures.Indicator(
                phrase: "thing", phraseKey: 1, code: "thing", name: "Thing", topic: nil, dimension: nil,
                better: better)
        ]
        figures.sources = [
            Figures.Source(
                id: 1, name: "a.txt", title: "A", kind: "report", area: nil, issuer: nil,
                date: CalendarDate(year: 2023))
        ]
        for (place, line) in lines.split(separator: "\n").enumerated() {
            let part = line.split(separator: " ").map(String.init)
            if !figures.areas.contains(where: { $0.name == part[0] }) {
                figures.areas.append(Figures.Area(name: part[0], code: nil, parent: nil))
            }
            let area = figures.areas.firstIndex { $0.name == part[0] } ?? 0
            let value = Double(part[2]) ?? 0
            figures.all.append(
                Figure(
                    id: Int64(place + 1), low: value, high: value, halfUnit: 0, source: 0, indicator: 0,
                    area: Int32(area), noun: nil,
                    span: Int(part[4]).flatMap { YardstickLedger.Span(years: $0, through: $0) },
                    start: Int32(place), sentence: Int32(place), confidence: 1,
                    unit: Unit(rawValue: part[3]) ?? .count,
                    comparator: .equal, form: part.count > 5 ? .growth : .level,
                    role: Role(rawValue: part[1]) ?? .actual))
        }
        return SubjectIndex(figures, keys: SeriesKeys(figures, catalogue: Catalogue())) { _ in true }
    }

    private static func places(
        _ index: SubjectIndex, by order: Ranking.Order, year: Int = 2022
    ) throws -> String {
        let years: YardstickLedger.Span? = .init(years: year, through: year)
        let span = try #require(years)
        let ranking = try #require(Ranking(index, in: span, by: order))
        return ranking.entries.map { "\($0.place.map(String.init) ?? "-") \($0.area)" }.joined(
            separator: ", ")
    }

    private static let cities = """
        Ash actual 120 count 2022
        Ash actual 100 count 2021
        Ash target 150 count 2022
        Birch actual 90 count 2022
        Birch actual 60 count 2021
        Birch target 80 count 2022
        Cedar actual 120 count 2022
        Cedar actual 3 % 2022 growth
        Elder actual 70 count 2021
        """

    @Test(
        "Areas are ordered, ties share a place, and who has no figure is listed",
        arguments: [
            (Ranking.Order.actual, "1 Ash, 1 Cedar, 3 Birch, - Elder"),
            (.growth, "1 Birch, 2 Ash, 3 Cedar, - Elder"),
            (.target, "1 Birch, 2 Ash, - Cedar, - Elder"),
        ])
    func orders(order: Ranking.Order, places: String) throws {
        #expect(try Self.places(Self.index(Self.cities), by: order) == places)
    }

    @Test("Where less is better the least is first")
    func less() throws {
        let lines =
            "Ash actual 5.1 % 2022\nAsh target 5.5 % 2022\nBirch actual 4.9 % 2022\nBirch target 4.5 % 2022"
        let index = Self.index(lines, better: .down)
        #expect(try Self.places(index, by: .actual) == "1 Birch, 2 Ash")
        #expect(try Self.places(index, by: .target) == "1 Ash, 2 Birch")
    }
}

@Suite("Roll-up")
struct RollUpTests {
    @Test("Counts and shares add up")
    func counts() throws {
        let targets = try Story("2021-01-20 target 5 count 2021\n2022-01-20 actual 6 count 2021").track()
        let others = try Story("2021-01-20 target 5 % 2021").track()
        let rollUp = RollUp(targets + others) { $0.status == .met ? "done" : "open" }
        #expect(rollUp.total.targets == 2 && rollUp.total.spokenOfAgain == 1)
        #expect(rollUp.rows.map(\.name) == ["done", "open"])
        #expect(rollUp.rows[0].share(.met) == 1 && rollUp.total.share(.noData) == 0.5)
    }

    @Test("A commitment is spoken of again where a later document of its area has its object")
    func commitments() {
        func source(_ id: Int64, _ area: String, _ year: Int) -> Figures.Source {
            Figures.Source(
                id: id, name: "\(id)", title: "", kind: "report", area: area, issuer: nil,
                date: CalendarDate(year: year))
        }
        func pledge(_ document: Int64, _ object: UInt64, _ isMeasurable: Bool = false) -> Pledge {
            Pledge(document: document, sentence: 0, actor: nil, objectKey: object, isMeasurable: isMeasurable)
        }
        var figures = Figures()
        figures.sources = [source(1, "Ash", 2021), source(2, "Ash", 2022), source(3, "Birch", 2023)]
        let pledges = [pledge(1, 7, true), pledge(1, 8), pledge(2, 7), pledge(3, 8)]
        let count = CommitmentCount(pledges, figures)
        #expect(count.all == 4 && count.measurable == 1 && count.spokenOfAgain == 1)
        let day = CalendarDate(year: 2021).map(KnownDay.init)
        let earlier = CommitmentCount(pledges, figures, asOf: day)
        #expect(earlier.all == 2 && earlier.spokenOfAgain == 0)
    }
}
