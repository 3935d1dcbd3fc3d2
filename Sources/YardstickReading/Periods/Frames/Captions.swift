/// The times that captions of figures and tables name: "Figure 4. Local roads, paved and unpaved, 2022".
///
/// They hold for what is drawn or set under the caption, and say of when the undated figures around it are.
struct Captions {
    /// The caption that each line stands under as a part of its figure, by the line's number.
    private var figures: [Int: Frame.Near] = [:]
    /// The captions with a time, in the order of the text.
    private var named: [Caption] = []
    /// The numbers of the lines that head parts of the text, figures left out.
    private var headings: [Int] = []

    private struct Caption {
        let line: Int
        /// The part of the text that it stands in.
        let part: Int
        let time: Frame.Near
    }

    /// A caption whose figure has not ended.
    private struct Open {
        let line: Int
        let time: Frame.Near?
        /// Whether anything of the figure was read.
        var hasBegun = false
    }

    /// The time of the captions around a line of prose.
    struct Beside {
        let time: Frame.Near
        /// Whether the figure stands above it, in the same part of the text.
        let isAbove: Bool
    }

    /// No captions.
    init() {}

    /// - Parameter times: The times that a line names.
    init(of lines: [Outline.Line], in text: [UInt8], times: (Range<Int>) -> [Frame.Near]) {
        var open: Open?
        for (number, line) in lines.enumerated() {
            switch CaptionMark(of: line, in: text) {
            case .caption:
                let time =
                    times(line.range).last ?? Self.titleBehind(number, lines).flatMap { times($0).last }
                open = Open(line: number, time: time)
                if let time { named.append(Caption(line: number, part: headings.count, time: time)) }
            case .source:
                guard let figure = open, figure.time == nil, let time = times(line.range).last else {
                    continue
                }
                for inside in figure.line..<number { figures[inside] = time }
                named.append(Caption(line: figure.line, part: headings.count, time: time))
                open = nil
            case .heading:
                // "Table 4. Visitors, 2022", and under it "(thousands)": what the caption goes on with.
                guard open?.hasBegun ?? true || open?.line != number - 1 else { continue }
                headings.append(number)
                open = nil
            case .figure:
                open?.hasBegun = true
                if let time = open?.time { figures[number] = time }
                // "[Bar chart: 63% green, 37% red]": a figure told in brackets ends with them.
                if text[line.range].first == 0x5B, text[line.range].last == 0x5D { open = nil }
            case .prose: open = nil
            }
        }
    }

    /// The title of "Figure 2. Length of roads, 2019", which a stop parts from the number.
    private static func titleBehind(_ number: Int, _ lines: [Outline.Line]) -> Range<Int>? {
        guard number + 1 < lines.count, lines[number + 1].block == lines[number].block else { return nil }
        return lines[number + 1].range
    }

    /// The time of the figure that a line is a part of.
    func ofFigure(_ line: Int) -> Frame.Near? { figures.isEmpty ? nil : figures[line] }

    /// The time of the figures that a line of prose speaks of: of the last above it in its part of the text, else the
    /// next there, else the one that the parts before and behind agree on.
    func beside(_ line: Int) -> Beside? {
        guard !named.isEmpty else { return nil }
        let next = Self.place(of: line, in: named.lazy.map(\.line))
        let part = Self.place(of: line, in: headings)
        let behind = next < named.count ? named[next] : nil
        guard next > 0 else {
            return behind.flatMap { $0.part == part ? Beside(time: $0.time, isAbove: false) : nil }
        }
        let last = named[next - 1]
        if let behind, behind.part == part { return Beside(time: behind.time, isAbove: false) }
        if last.part == part { return Beside(time: last.time, isAbove: true) }
        guard let behind, behind.time.period == last.time.period, last.part == part - 1,
            behind.part == part + 1
        else { return nil }
        return Beside(time: last.time, isAbove: false)
    }

    /// How many of some ordered numbers come before or at one.
    private static func place(of number: Int, in numbers: some RandomAccessCollection<Int>) -> Int {
        var (lower, upper) = (0, numbers.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if numbers[numbers.index(numbers.startIndex, offsetBy: middle)] <= number {
                lower = middle + 1
            } else {
                upper = middle
            }
        }
        return lower
    }
}
