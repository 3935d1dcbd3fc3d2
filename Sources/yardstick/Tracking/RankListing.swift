import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

extension Listing<Ranking.Entry> {
    /// Areas by their places.
    static func ranking(_ ranking: Ranking, _ figures: Figures) -> Listing {
        let words = RankWords(measure: ranking.measure, figures: figures)
        return Listing(
            columns: [
                Column(title: "PLACE", alignment: .right), Column(title: "AREA", minimum: 8),
                Column(title: "ACTUAL"), Column(title: "GROWTH"), Column(title: "TARGET"),
                Column(title: "PAST TARGET"),
                Column(title: "LINES", expendable: 1),
            ],
            cells: { entry in
                [
                    .text(entry.place.map(String.init) ?? "-"), .words(entry.area),
                    .text(words.actual(entry)),
                    .text(words.growth(entry)), .text(words.target(entry)), .text(words.past(entry)),
                    .text(words.lines(entry)),
                ]
            },
            header: [
                "place", "area", "actual", "unit", "growth", "target", "pastTarget", "actualId", "targetId",
            ],
            fields: { entry in
                [
                    entry.place.map(String.init), entry.area, entry.actual.map { words.plain($0.value) },
                    ranking.measure.unit.rawValue, entry.growth.map { words.plain($0.value) },
                    entry.target.map { words.plain(figures.all[$0].low) }, entry.past.map(words.plain),
                    words.id(entry.actual?.figure), words.id(entry.target),
                ]
            },
            json: { $0.ranked($1, words) })
    }
}

/// The cells of a ranking.
struct RankWords: Sendable {
    let measure: Measure
    let figures: Figures

    func actual(_ entry: Ranking.Entry) -> String {
        entry.actual.map { HumanNumber.text($0.value, measure.unit) } ?? ""
    }

    func growth(_ entry: Ranking.Entry) -> String {
        entry.growth.map { HumanNumber.signed($0.value) + (measure.unit.isAmount ? " %" : " points") } ?? ""
    }

    func target(_ entry: Ranking.Entry) -> String {
        entry.target.map {
            TrackedCells(figures: figures, withAreas: false, withYears: false).text(figures.all[$0])
        } ?? ""
    }

    func past(_ entry: Ranking.Entry) -> String {
        entry.past.map { HumanNumber.signed($0) + (measure.unit.isAmount ? " %" : " points") } ?? ""
    }

    func lines(_ entry: Ranking.Entry) -> String {
        [entry.actual?.figure, entry.target].compactMap { id($0) }.joined(separator: ", ")
    }

    func id(_ figure: Int?) -> String? { figure.map { String(figures.all[$0].id) } }

    func plain(_ number: Double) -> String {
        var json = JSONWriter()
        json.value(number)
        return json.text
    }
}

extension JSONWriter {
    fileprivate mutating func ranked(_ entry: Ranking.Entry, _ words: RankWords) {
        object { json in
            json.key("place")
            if let place = entry.place { json.value(place) } else { json.null() }
            json.key("area")
            json.value(entry.area)
            json.key("actual")
            json.optional(entry.actual?.value)
            json.key("unit")
            json.value(words.measure.unit.rawValue)
            json.key("growth")
            json.optional(entry.growth?.value)
            json.key("target")
            json.optional(entry.target.map { words.figures.all[$0].low })
            json.key("pastTarget")
            json.optional(entry.past)
            json.key("lines")
            json.array { array in
                for figure in [entry.actual?.figure, entry.target].compactMap({ $0 }) {
                    array.value(words.figures.all[figure].id)
                }
            }
        }
    }

    private mutating func optional(_ number: Double?) {
        if let number { value(number) } else { null() }
    }
}
