import ArgumentParser

/// The forms that every listing takes.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case table, csv, json, jsonl
}
