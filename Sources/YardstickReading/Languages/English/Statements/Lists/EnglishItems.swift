/// Parts a noun phrase into the items that it lists, each with the words that all of them share.
enum EnglishItems {
    /// A list of a given number of items: "the incomes of urban and rural residents" is two.
    static func items(of run: Range<Int>, count: Int, _ view: SentenceView) -> [EnglishDistribution.Item]? {
        if let sectors = sectors(run, count, view) { return sectors }
        let joints = run.filter { view.tokens[$0].is(.and) || view.tokens[$0].kind == .comma }
        guard joints.count >= count - 1 else { return nil }
        for last in joints.reversed() where view.tokens[last].is(.and) {
            guard let cuts = cuts(endingAt: last, joints, count, view) else { continue }
            return texts(run, cuts, view)
        }
        return nil
    }

    /// "the value added of the three industries": agriculture, manufacturing and services by their usual numbers.
    private static func sectors(_ run: Range<Int>, _ count: Int, _ view: SentenceView)
        -> [EnglishDistribution.Item]?
    {
        guard count == 3, let last = run.last, view.tokens[last].isOne(of: .industries, .sectors),
            run.count > 1, let three = view.token(last - 1), three.has(.numeral)
        else { return nil }
        var start = last - 1
        while start > run.lowerBound, view.tokens[start - 1].part == .determiner { start -= 1 }
        let prefix = start > run.lowerBound ? view.words(run.lowerBound..<start) + " " : ""
        return ["primary", "secondary", "tertiary"].map { (prefix + $0 + " industry", view.bytes(run)) }
    }

    /// The commas and the "and" that part the items, the last of them given.
    private static func cuts(endingAt last: Int, _ joints: [Int], _ count: Int, _ view: SentenceView)
        -> [Int]?
    {
        var cuts = [last]
        for joint in joints.reversed()
        where joint < last && cuts.count < count - 1 && view.tokens[joint].kind == .comma {
            if joint + 1 == cuts[0] { continue }
            cuts.insert(joint, at: 0)
        }
        guard cuts.count == count - 1 else { return nil }
        // "small and micro-sized enterprises": an adjective before "and" is no item where another "and" is one.
        let isModifier = view.tokens[last - 1].part == .adjective
        let other = joints.contains {
            $0 != last && view.tokens[$0].is(.and) && view.tokens[$0 - 1].part == .noun
        }
        return isModifier && other && count == 2 ? nil : cuts
    }

    private static func texts(_ run: Range<Int>, _ cuts: [Int], _ view: SentenceView)
        -> [EnglishDistribution.Item]
    {
        let firstCut = cuts[0]
        var start = firstCut
        while start > run.lowerBound, !view.tokens[start - 1].isOne(of: .of, .for, .in) { start -= 1 }
        let prefix = start > run.lowerBound ? view.words(run.lowerBound..<start) + " " : ""
        var bounds: [Range<Int>] = []
        var lower = start
        for cut in cuts {
            bounds.append(lower..<cut)
            lower = cut + 1
        }
        bounds.append(lower..<run.upperBound)
        let isModifier = view.tokens[firstCut - 1].part == .adjective && bounds[0].count <= 2
        var suffix = ""
        if isModifier, let noun = bounds[bounds.count - 1].first(where: { view.tokens[$0].part == .noun }),
            noun < run.upperBound
        {
            suffix = " " + view.words(noun..<run.upperBound)
        }
        return bounds.enumerated().map { place, bound in
            var lower = bound.lowerBound
            while lower < bound.upperBound - 1, view.tokens[lower].part == .determiner { lower += 1 }
            // "the income of townspeople and that of villagers": the words before the list stand for "that of".
            if place > 0, view.tokens[lower].isOne(of: .that, .those), lower + 2 < bound.upperBound,
                start > run.lowerBound, view.tokens[lower + 1].is(.of), view.tokens[start - 1].is(.of)
            {
                lower += 2
            }
            // An item with a phrase of its own before the list needs no prefix: "GDP and per capita GDP".
            let text =
                prefix + view.words(lower..<bound.upperBound) + (place < bounds.count - 1 ? suffix : "")
            return (text, view.bytes(lower..<bound.upperBound))
        }
    }
}
