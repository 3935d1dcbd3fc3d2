import YardstickReading

extension IndicatorNames {
    /// A share as the catalogue names shares: "proportion of R&D expenditures in GDP" as "R&D expenditures as a share of
    /// GDP"; nothing for a phrase that is not built so.
    static func share(_ phrase: String) -> String? {
        let lowered = phrase.lowercased()
        guard let start = openings.lazy.compactMap({ lowered.firstRange(of: $0)?.upperBound }).first else {
            return nil
        }
        let rest = lowered[start...]
        guard let joint = joints.lazy.compactMap({ rest.firstRange(of: $0) }).first else { return nil }
        let (part, whole) = (rest[..<joint.lowerBound], rest[joint.upperBound...])
        return part.isEmpty || whole.isEmpty ? nil : part + " as a share of " + whole
    }

    private static let openings = ["proportion of ", "share of ", "percentage of ", "ratio of "]
    private static let joints = [" in the ", " in ", " to ", " of the total "]
}
