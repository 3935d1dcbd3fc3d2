/// Why a case of the specification asks for what we do not read.
enum OutOfScope: String, CaseIterable, Sendable {
    case noNumber
    case unitOutsideTable

    /// The reason why one wanted result is out of scope, or nothing.
    static func reason(
        _ wanted: RecognizersCase.Result, _ kind: RecognizersCase.Kind
    ) -> OutOfScope? {
        if wanted.value == nil, wanted.low == nil, wanted.high == nil { return .noNumber }
        if kind == .currency || kind == .dimension, RecognizersUnits.unit(of: wanted, in: kind) == nil {
            return .unitOutsideTable
        }
        return nil
    }

    /// The reason why a whole case is out of scope, or nothing.
    static func reason(_ name: String) -> OutOfScope? { cases[name] }

    private static let cases: [String: OutOfScope] = {
        var result: [String: OutOfScope] = [:]
        for (reason, set, numbers) in listed {
            for number in numbers { result["\(set)/\(number)"] = reason }
        }
        return result
    }()

    private static let listed: [(OutOfScope, String, [Int])] = []
}
