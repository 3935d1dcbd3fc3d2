import ArgumentParser
import Foundation
import YardstickLedger
import YardstickReading
import YardstickSeries
import YardstickSupervision

/// By which rules, and as of which day, targets are judged.
struct TrackingOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "As things stood on this day: documents of a later date are not seen, nor those without one.",
            valueName: "date"))
    var asOf: String?

    @Option(
        help: ArgumentHelp(
            "The rule set: pace, lights, monthly, or a file of your own.", valueName: "name or file"))
    var rules = "pace"

    func validate() throws {
        guard let asOf, CalendarDate(iso: asOf) == nil else { return }
        throw ValidationError("--as-of takes a date such as 2021-12-31, 2021-12 or 2021, not `\(asOf)`.")
    }

    /// The day; a month or a year stands for its last one.
    var day: KnownDay? { asOf.flatMap { CalendarDate(iso: $0) }.map(KnownDay.init) }

    func ruleSet() throws -> RuleSet {
        if let rules = RuleSet.standard(rules) { return rules }
        guard FileManager.default.fileExists(atPath: rules) else {
            let names = RuleSet.standard.map { "`\($0.name)`" }.joined(separator: ", ")
            throw Problem("there is no rule set and no file `\(rules)`. The sets are \(names).", .notFound)
        }
        guard let data = FileManager.default.contents(atPath: rules), data.count <= 1 << 20 else {
            throw Problem("\(rules): cannot read this file, or it is larger than 1 MB.", .unreadable)
        }
        return try RuleSet(yaml: String(decoding: data, as: UTF8.self), file: rules)
    }
}
