import YardstickLedger
import YardstickSupervision

extension Listing<RollUp.Row> {
    /// Counts and shares by status, the sum last.
    static func rollUp(by grouping: RollUp.Grouping) -> Listing {
        let counts = Status.allCases.map { Column(title: $0.rawValue.uppercased(), alignment: .right) }
        return Listing(
            columns: [
                Column(title: grouping.rawValue.uppercased(), minimum: 12),
                Column(title: "TARGETS", alignment: .right),
            ]
                + counts + [Column(title: "AGAIN", alignment: .right, expendable: 1)],
            cells: { row in
                [.words(row.name), .integer(row.targets)] + Status.allCases.map { .text(cell(row, $0)) }
                    + [.integer(row.spokenOfAgain)]
            },
            header: [grouping.rawValue, "targets"] + Status.allCases.map(\.rawValue)
                + Status.allCases.map { $0.rawValue + " share" } + ["spokenOfAgain"],
            fields: { row in
                let shares = Status.allCases.map { row.share($0).description }
                return [row.name, String(row.targets)] + Status.allCases.map { String(row.count($0)) }
                    + shares
                    + [String(row.spokenOfAgain)]
            },
            json: { $0.rollUp($1) })
    }

    private static func cell(_ row: RollUp.Row, _ status: Status) -> String {
        let count = row.count(status)
        return count == 0 ? "" : "\(count) (\(Int((row.share(status) * 100).rounded())) %)"
    }
}

extension JSONWriter {
    fileprivate mutating func rollUp(_ row: RollUp.Row) {
        object { json in
            json.key("name")
            json.value(row.name)
            json.key("targets")
            json.value(row.targets)
            json.key("spokenOfAgain")
            json.value(row.spokenOfAgain)
            json.key("byStatus")
            json.array { array in
                for status in Status.allCases {
                    array.object { entry in
                        entry.key("status")
                        entry.value(status.rawValue)
                        entry.key("count")
                        entry.value(row.count(status))
                        entry.key("share")
                        entry.value(row.share(status))
                    }
                }
            }
        }
    }
}
