/// "茶叶和丝绸产量分别增长3%、8%": pairs the values behind "分别" with the items of the subject.
struct ChineseDistribution {
    /// The subject as it stands before "分别"; nothing where values do not pair off.
    var subject: Range<Int>?
    /// Indices of the statements that share it.
    private var members: [Int] = []

    init() {}

    init(subject: Range<Int>?, first: Int) {
        self.subject = subject
        members = [first]
    }

    mutating func add(_ statement: Int) { members.append(statement) }

    func apply(to statements: inout [Statement], _ phrases: ChinesePhrases) {
        guard members.count > 1 else { return }
        guard let subject else {
            recall(&statements)
            return
        }
        let items = phrases.items(subject)
        if items.count == members.count {
            pair(items, &statements, phrases)
        } else if members.count == 2, phrases.view.tokens[subject.lowerBound].is(.城乡) {
            split(subject, &statements, phrases)
        }
    }

    /// "游客50万人、收入7亿元，分别增长5%、6%": as many values as were spoken of right before.
    private func recall(_ statements: inout [Statement]) {
        guard let first = members.first, first >= members.count,
            statements[first].rule == "subject-of-earlier"
        else { return }
        let earlier = statements[(first - members.count)..<first].map { ($0.indicator, $0.indicatorRange) }
        for (member, name) in zip(members, earlier) {
            statements[member].indicator = name.0
            statements[member].indicatorRange = name.1
            statements[member].rule = "distributed"
        }
    }

    private func pair(_ items: [Range<Int>], _ statements: inout [Statement], _ phrases: ChinesePhrases) {
        let tail = sharedTail(items, phrases)
        for (member, item) in zip(members, items) {
            var text = phrases.view.words(item)
            if let tail, !endsInHead(item, phrases) { text += phrases.view.words(tail) }
            statements[member].indicator = text
            statements[member].indicatorRange = phrases.view.bytes(item)
            statements[member].rule = "distributed"
        }
    }

    /// The last word of the list serves the items before it: "吞吐量".
    private func sharedTail(_ items: [Range<Int>], _ phrases: ChinesePhrases) -> Range<Int>? {
        guard let last = items.last, endsInHead(last, phrases) else { return nil }
        return last.upperBound - 1..<last.upperBound
    }

    private func endsInHead(_ item: Range<Int>, _ phrases: ChinesePhrases) -> Bool {
        item.last.map { phrases.view.tokens[$0].has(.label) } ?? false
    }

    /// "城乡居民收入" with two values is that of the towns and that of the countryside, in this order.
    private func split(_ subject: Range<Int>, _ statements: inout [Statement], _ phrases: ChinesePhrases) {
        let rest = phrases.view.words(subject.lowerBound + 1..<subject.upperBound)
        for (member, head) in zip(members, [ChineseWord.城镇, .农村]) {
            statements[member].indicator = head.spelling + rest
            statements[member].rule = "distributed"
        }
    }
}
