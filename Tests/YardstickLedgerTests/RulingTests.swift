import Foundation
import Testing
import YardstickReading

@testable import YardstickLedger

@Suite("Rulings")
struct RulingTests {
    private let place: TemporaryLedger

    init() throws { place = try TemporaryLedger() }

    private func ruled(_ assignments: String...) async throws -> MeasurementLine {
        try await place.add(Sample.item("Bridges 12\nParks 7"))
        let corrections = try assignments.map { try Correction($0) }
        return try place.open().rule(
            corrections, on: 1, by: "Ada", note: "as the heading says",
            at: Date(timeIntervalSince1970: 1_767_225_600))
    }

    @Test("A ruling shows the field corrected, and beside it who, when and what was read")
    func overlay() async throws {
        let line = try await ruled("role=actual", "period=2021/2025")
        #expect(line.measurement.role == .actual)
        #expect(line.measurement.period == Period(years: 2021, through: 2025))
        let ruling = try #require(line.rulings.first)
        #expect(ruling.correction == .role(.actual))
        #expect(ruling.previous == "target")
        #expect(
            [ruling.by, ruling.at, ruling.note] == ["Ada", "2026-01-01T00:00:00Z", "as the heading says"])
    }

    @Test("The reading itself stays as it is")
    func readingStays() async throws {
        _ = try await ruled("role=actual")
        #expect(try place.query("SELECT role FROM measurements ORDER BY id") == ["target", "target"])
    }

    @Test("Filters go by the ruling")
    func filters() async throws {
        _ = try await ruled("role=actual", "area=Maple")
        let ledger = try place.open()
        #expect(try ledger.measurements(MeasurementQuery(role: .actual)).map(\.id) == [1])
        #expect(try ledger.measurements(MeasurementQuery(role: .target)).map(\.id) == [2])
        #expect(try ledger.measurements(MeasurementQuery(area: "maple")).map(\.id) == [1])
    }

    @Test("A later ruling goes before an earlier one")
    func later() async throws {
        _ = try await ruled("role=actual")
        let line = try place.open().rule([.role(.baseline)], on: 1, by: "Grace")
        #expect(line.measurement.role == .baseline)
        #expect(line.rulings.map(\.previous) == ["target", "actual"])
    }

    @Test("Rulings outlive reading again, a changed document, and a reading that misses the line")
    func survival() async throws {
        _ = try await ruled("role=actual")
        try await place.add(Sample.item("Bridges 12\nParks 7"), rereads: true)
        #expect(try place.open().measurement(1).measurement.role == .actual)
        try await place.add(Sample.item("A word before\nParks 7\nBridges 12"))
        #expect(try place.open().measurement(1).measurement.role == .actual)
        try await place.add(Sample.item("Parks 7"))
        #expect(throws: LedgerError(path: place.path, reason: .noSuchLine("measurement 1"))) {
            try place.open().measurement(1)
        }
        try await place.add(Sample.item("Parks 7\nBridges 12"))
        let line = try place.open().measurement(1)
        #expect(line.surface == "12")
        #expect(line.measurement.role == .actual)
    }

    @Test(
        "Corrections are read as they are typed",
        arguments: [
            ("value=7.5", Correction.value(.exact(7.5))), ("value=7..8", .value(.range(7, 8))),
            ("unit=CNY", .unit(.yuan)), ("noun=", .noun(nil)), ("comparator=>=", .comparator(.atLeast)),
            ("form=growth", .form(.growth)), ("indicator=new homes", .indicator("new homes")),
            ("indicatorCode=gdp", .indicatorCode("gdp")), ("period=", .period(nil)),
        ])
    func parsing(text: String, correction: Correction) throws {
        #expect(try Correction(text) == correction)
        #expect(try Correction(field: correction.field, text: correction.text) == correction)
    }

    @Test(
        "What is no correction says what to write",
        arguments: [
            "role", "role=goal", "value=many", "value=8..7", "period=soon", "colour=red", "indicator=",
        ])
    func wrong(text: String) {
        let error = #expect(throws: CorrectionError.self) { try Correction(text) }
        #expect((error?.description.count ?? 0) > 20)
    }

    @Test("A ruling on nothing says so")
    func nothing() throws {
        #expect(throws: LedgerError(path: place.path, reason: .noSuchLine("measurement 5"))) {
            try place.open().rule([.confirmed], on: 5, by: "Ada")
        }
    }
}
