import YardstickLedger

/// How many targets there are of each status, area, topic and deadline, so that a listing counts without asking for
/// them.
struct StandingCounts: Sendable {
    /// What targets are counted by.
    enum Facet: Int, CaseIterable, Sendable {
        case status, area, topic, deadline
    }

    /// Which targets are counted; what is left out asks nothing.
    typealias Choice = [Facet: String]

    private struct Cell {
        /// The place of its value among those of each facet.
        let places: SIMD4<Int32>
        let count: Int
    }

    private var cells: [Cell] = []
    private var values: [[String]] = Facet.allCases.map { _ in [] }
    private var places: [[String: Int32]] = Facet.allCases.map { _ in [:] }

    init(_ groups: [StandingGroup]) {
        cells.reserveCapacity(groups.count)
        for group in groups {
            let names = [group.status, group.area, group.topic, group.deadline.map { String($0) }]
            var places = SIMD4<Int32>()
            for (facet, name) in names.enumerated() { places[facet] = place(of: name, facet) }
            cells.append(Cell(places: places, count: group.count))
        }
    }

    /// A missing value stands before all others.
    private mutating func place(of name: String?, _ facet: Int) -> Int32 {
        guard let name else { return -1 }
        if let place = places[facet][name] { return place }
        let place = Int32(clamping: values[facet].count)
        values[facet].append(name)
        places[facet][name] = place
        return place
    }

    /// How many targets a choice leaves.
    func total(_ choice: Choice = [:]) -> Int {
        var total = 0
        each(choice) { total += $0.count }
        return total
    }

    /// How many of each value of a facet a choice leaves, the most frequent first.
    func counts(by facet: Facet, _ choice: Choice = [:]) -> [(value: String, count: Int)] {
        var tally = [Int](repeating: 0, count: values[facet.rawValue].count)
        each(choice) { cell in
            let place = Int(cell.places[facet.rawValue])
            if place >= 0 { tally[place] += cell.count }
        }
        return zip(values[facet.rawValue], tally).filter { $0.1 > 0 }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { (value: $0.0, count: $0.1) }
    }

    /// How the targets of each value of a facet stand; those without one under an empty name.
    func statuses(by facet: Facet, _ choice: Choice = [:]) -> [String: StatusCounts] {
        var tally = [[Int]](
            repeating: [Int](repeating: 0, count: values[Facet.status.rawValue].count),
            count: values[facet.rawValue].count + 1)
        each(choice) { cell in
            let status = Int(cell.places[Facet.status.rawValue])
            tally[Int(cell.places[facet.rawValue]) + 1][status] += cell.count
        }
        var statuses: [String: StatusCounts] = [:]
        for (place, counts) in tally.enumerated() where counts.contains(where: { $0 > 0 }) {
            let name = place == 0 ? "" : values[facet.rawValue][place - 1]
            statuses[name] = StatusCounts(names: zip(values[Facet.status.rawValue], counts))
        }
        return statuses
    }

    private func each(_ choice: Choice, _ body: (Cell) -> Void) {
        var (wanted, isFree) = (SIMD4<Int32>(), SIMDMask<SIMD4<Int32>>(repeating: true))
        for (facet, value) in choice {
            guard let place = places[facet.rawValue][value] else { return }
            wanted[facet.rawValue] = place
            isFree[facet.rawValue] = false
        }
        for cell in cells where all(isFree .| (cell.places .== wanted)) { body(cell) }
    }
}
