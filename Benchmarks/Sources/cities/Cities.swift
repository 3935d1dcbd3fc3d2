import Foundation
import GeneratedReports

/// Writes the yearly reports of many cities, to fill a ledger with a million measurements.
///
///     cities FOLDER [AREAS.TSV INDICATORS.TSV] [CITIES] [YEARS]
///
/// The tables are those of `Sources/YardstickCatalogueData`; without numbers 420 cities report for 12 years, from
/// 2014 on, which makes a little more than a million measurements.
@main
enum Cities {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard (3...5).contains(arguments.count) else {
            FileHandle.standardError.write(
                Data("usage: cities FOLDER AREAS.TSV INDICATORS.TSV [CITIES] [YEARS]\n".utf8))
            exit(64)
        }
        let (cities, years) = (number(arguments, 3) ?? 420, number(arguments, 4) ?? 12)
        let folder = URL(fileURLWithPath: arguments[0], isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = try rows(of: arguments[1]).filter { $0[2] == "city" }.map { $0[1] }
        let indicators = try rows(of: arguments[2]).filter { $0.count > 3 && $0[0] != "code" }.map {
            GeneratedCity.Indicator(name: $0[1], dimension: $0[3])
        }
        for (seed, name) in names.prefix(cities).enumerated() {
            let city = GeneratedCity(name: name, seed: UInt64(seed), catalogue: indicators)
            for year in 2014..<2014 + years {
                let file = folder.appending(
                    path: "\(name.lowercased().replacing(" ", with: "-"))-\(year).txt")
                try Data(city.report(of: year).utf8).write(to: file)
            }
        }
    }

    private static func rows(of path: String) throws -> [[String]] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
            .filter { $0.count > 3 }
    }

    private static func number(_ arguments: [String], _ index: Int) -> Int? {
        arguments.indices.contains(index) ? Int(arguments[index]) : nil
    }
}
