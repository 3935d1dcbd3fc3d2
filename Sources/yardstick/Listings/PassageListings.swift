import YardstickLedger

extension Listing<DocumentLine> {
    static let documents = Listing(
        columns: [
            Column(title: "ID", alignment: .right),
            Column(title: "DOCUMENT", minimum: 12),
            Column(title: "TITLE", minimum: 12, expendable: 4),
            Column(title: "AREA", minimum: 8, expendable: 2),
            Column(title: "KIND", expendable: 3),
            Column(title: "DATE", expendable: 1),
            Column(title: "MEASUREMENTS", alignment: .right, expendable: 5),
            Column(title: "COMMITMENTS", alignment: .right, expendable: 6),
        ],
        cells: { line in
            [
                .text(LineNumber(.document, line.id).description), .words(line.name), .words(line.title),
                .words(line.area), .text(line.kind), .text(line.date ?? ""), .integer(line.measurements),
                .integer(line.commitments),
            ]
        },
        header: PassageCSV.documentHeader,
        fields: { PassageCSV.fields(of: $0) },
        json: { $0.document($1) })
}

extension Listing<CommitmentLine> {
    static let commitments = Listing(
        columns: [
            Column(title: "ID", alignment: .right),
            Column(title: "AREA", minimum: 8, expendable: 2),
            Column(title: "PERIOD", expendable: 1),
            Column(title: "COMMITMENT", minimum: 20),
            Column(title: "DOCUMENT", minimum: 10, expendable: 3),
        ],
        cells: { line in
            let commitment = line.commitment
            return [
                .text(LineNumber(.commitment, line.id).description), .words(line.area),
                .text(commitment.period?.description ?? ""),
                .words(commitment.action + " " + commitment.object), .words(line.document),
            ]
        },
        header: PassageCSV.commitmentHeader,
        fields: { PassageCSV.fields(of: $0) },
        json: { $0.commitment($1) })
}

extension Listing<ProgrammeLine> {
    static let programmes = Listing(
        columns: [
            Column(title: "ID", alignment: .right),
            Column(title: "PROGRAMME", minimum: 12),
            Column(title: "CODE", minimum: 6, expendable: 3),
            Column(title: "AREA", minimum: 8, expendable: 1),
            Column(title: "DOCUMENT", minimum: 10, expendable: 2),
        ],
        cells: { line in
            [
                .text(LineNumber(.programme, line.id).description), .words(line.programme.name),
                .words(line.programme.code), .words(line.area), .words(line.document),
            ]
        },
        header: PassageCSV.programmeHeader,
        fields: { PassageCSV.fields(of: $0) },
        json: { $0.programme($1) })
}

extension Listing<IndicatorLine> {
    static let indicators = Listing(
        columns: [
            Column(title: "INDICATOR", minimum: 16),
            Column(title: "CODE", minimum: 8, expendable: 1),
            Column(title: "TARGETS", alignment: .right),
            Column(title: "ACTUALS", alignment: .right),
            Column(title: "ALL", alignment: .right, expendable: 3),
            Column(title: "AREAS", alignment: .right, expendable: 4),
            Column(title: "YEARS", expendable: 2),
        ],
        cells: { line in
            [
                .words(line.name), .words(line.code), .integer(line.targets), .integer(line.actuals),
                .integer(line.measurements), .integer(line.areas), .text(years(of: line)),
            ]
        },
        header: PassageCSV.indicatorHeader,
        fields: { PassageCSV.fields(of: $0) },
        json: { $0.indicator($1) })

    private static func years(of line: IndicatorLine) -> String {
        let years = [line.firstYear, line.lastYear].compactMap { $0 }
        return years.first == years.last ? years.first ?? "" : years.joined(separator: "–")
    }
}
