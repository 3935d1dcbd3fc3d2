/// What the cells under a heading hold: "No.", "Performance indicator", "Unit of measure", "Target date", "Complete by".
enum EnglishColumns {
    static func kind(_ view: SentenceView, _ cell: Range<Int>) -> TableHeading.Kind {
        let words = cell.lazy.filter { view.tokens[$0].kind == .word }
        guard let first = words.first, let last = words.last else {
            return cell.count == 1 && view.text[view.tokens[cell.lowerBound].range].elementsEqual("#".utf8)
                ? .numbers : .values
        }
        switch spelling(view, first) {
        case "no" where words.count == 1, "nr", "s", "sn", "ref", "id": return .numbers
        case "unit", "units": return .units
        case "deadline", "timeline", "timing", "timeframe", "due", "when", "completion", "schedule",
            "timescale":
            return .dates
        default: break
        }
        switch spelling(view, last) {
        case "indicator", "indicators", "measure", "measures", "kpi", "kpis", "metric", "metrics":
            return words.count <= 3 ? .labels : .values
        case "unit", "units": return .units
        case "date", "dates", "deadline", "timeline", "timeframe", "by":
            return words.count <= 4 ? .dates : .values
        default: return .values
        }
    }

    private static func spelling(_ view: SentenceView, _ place: Int) -> String {
        String(decoding: view.text[view.tokens[place].range], as: UTF8.self).lowercased()
    }
}
