import YardstickReading

/// Which measurement belongs to which gold item.
///
/// The items choose in the order of the text. Each takes, among the measurements that overlap it and are
/// still free, one with its number before one without, then the one that overlaps it most, then the first.
struct Pairing {
    /// Pairs of indices, in the order of the gold's places.
    private(set) var pairs: [(gold: Int, read: Int)] = []
    /// Gold items without a measurement, in the order of their places.
    private(set) var missed: [Int] = []
    /// Measurements without a gold item, in the order of their places.
    private(set) var spurious: [Int] = []

    init(_ gold: [PlacedGold], _ read: [Measurement]) {
        let places = read.map(\.quantity.range)
        let readOrder = Self.order(places)
        var free = Set(read.indices)
        var start = 0
        for item in Self.order(gold.map(\.range)) {
            let range = gold[item].range
            // The gold's places only go up, so that what ends before this one is past for all.
            while start < readOrder.count,
                read[readOrder[start]].quantity.range.upperBound <= range.lowerBound
            {
                start += 1
            }
            if let best = Self.best(for: gold[item], among: readOrder[start...], of: read, free) {
                free.remove(best)
                pairs.append((item, best))
            } else {
                missed.append(item)
            }
        }
        spurious = readOrder.filter(free.contains)
    }

    private static func best(
        for gold: PlacedGold, among order: ArraySlice<Int>, of read: [Measurement], _ free: Set<Int>
    ) -> Int? {
        let (range, bounds) = (gold.range, NumberBounds(gold.item.value))
        var best: (index: Int, hasNumber: Bool, overlap: Int)?
        for index in order {
            let place = read[index].quantity.range
            if place.lowerBound >= range.upperBound { break }
            guard free.contains(index), place.upperBound > range.lowerBound else { continue }
            let hasNumber = bounds.agree(with: NumberBounds(read[index].quantity.value))
            let overlap = min(range.upperBound, place.upperBound) - max(range.lowerBound, place.lowerBound)
            if let best, hasNumber == best.hasNumber ? overlap <= best.overlap : !hasNumber { continue }
            best = (index, hasNumber, overlap)
        }
        return best?.index
    }

    /// Indices by the start of the ranges, then by their end, then as they are given.
    private static func order(_ ranges: [Range<Int>]) -> [Int] {
        ranges.indices.sorted { left, right in
            let (first, second) = (ranges[left], ranges[right])
            return (first.lowerBound, first.upperBound, left) < (second.lowerBound, second.upperBound, right)
        }
    }
}
