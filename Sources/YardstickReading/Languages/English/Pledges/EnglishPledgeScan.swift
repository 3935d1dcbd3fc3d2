/// Walks a sentence once from left to right and gathers its pledges.
///
/// A pledge opens at a modal ("will build"), at words of intention ("plans to build", "is committed to
/// building"), or at the head of a sentence under a heading that looks ahead ("Build"). It then holds open a
/// list, so that "will build A, expand B and improve C" gives three.
struct EnglishPledgeScan {
    private let view: SentenceView
    private let tone: Tone
    private let subjects: EnglishPledgeSubject
    private let deeds: EnglishPledgeDeed
    private var pledges: [Pledge] = []
    private var list: List?
    /// Inside "to help A find B and keep C" or "which serves A": what "and" joins there belongs inside.
    private var isNested = false
    /// The last pledge may still reach further.
    private var isOpen = false

    /// What the verbs of a list share.
    private struct List {
        let actor: Range<Int>?
        /// What is done to the same object by further participles: "will be built and opened".
        let object: Range<Int>?
        let rule: String
        let weight: Double
        /// The form that its verbs have.
        var form: Part = .base

        /// The rule of its further verbs, written out where that spares putting it together for each of them.
        var ruleOfFurther: String {
            switch rule {
            case "modal": "modal-list"
            case "be-to": "be-to-list"
            case "intention": "intention-list"
            case "imperative": "imperative-list"
            default: rule + "-list"
            }
        }
    }

    private var tokens: [Token] { view.tokens }

    /// Whether a sentence holds what opens a pledge, unless a heading looks ahead: "will", "plans to", "is to".
    static func mayOpen(in view: SentenceView) -> Bool {
        view.inventory.holdsAny(of: call)
            || view.inventory.holdsAny(of: being) && view.inventory.cues.contains(.infinitive)
    }

    private static let call = Inventory([.pledging, .resolving])
    private static let being = Inventory([.be])

    init(_ view: SentenceView, tone: Tone) {
        self.view = view
        self.tone = tone
        subjects = EnglishPledgeSubject(view)
        deeds = EnglishPledgeDeed(view)
    }

    mutating func run() -> [Pledge] {
        var at = head() ?? 0
        while at < tokens.count {
            at = max(step(at), at + 1)
        }
        close(at: tokens.count)
        return pledges
    }

    /// Reads what stands at a place; returns where to go on.
    private mutating func step(_ at: Int) -> Int {
        let token = tokens[at]
        switch token.part {
        case .modal: return modal(at)
        case .be where tokens.indices.contains(at + 1): return be(at)
        case .relative, .subordinator, .infinitiveMarker: isNested = true
        case .finite where token.has(.verbPast) && !token.has(.verbBase) && !isNested: end(at: at)
        case .conjunction: return next(at)
        case .mark: return mark(at)
        default: break
        }
        return token.has(.resolving) ? resolve(at) : at + 1
    }

    private mutating func mark(_ at: Int) -> Int {
        switch tokens[at].kind {
        case .comma, .semicolon, .colon, .dash:
            isNested = false
            return next(at)
        case .stop where at + 1 < tokens.count && !tokens[at + 1].isGlued: end(at: at)
        default: break
        }
        return at + 1
    }

    // MARK: Openings

    /// "The city will build", "roads should be mended".
    private mutating func modal(_ at: Int) -> Int {
        guard tokens[at].has(.pledging), !isConditional(tokens[at]) else { return other(at) }
        var verb = at + 1
        while let token = view.token(verb), isAside(token) { verb += 1 }
        guard let token = view.token(verb) else { return at + 1 }
        let isStrict = tokens[at].isOne(of: .will)
        if token.part == .be {
            return passive(at, be: verb, rule: "modal-passive", weight: isStrict ? 0.8 : 0.75)
        }
        return active(at, verb: verb, rule: "modal", weight: isStrict ? 0.92 : 0.85)
    }

    /// "would": says what one wishes.
    private func isConditional(_ token: Token) -> Bool {
        token.range.count == 5 && view.text[Int(token.lower)] | 0x20 == 0x77
    }

    /// "not", "also", "further": stands between a modal and its verb.
    private func isAside(_ token: Token) -> Bool {
        token.part == .adverb || token.part == .negation || token.has(.adverb) && !token.has(.verbBase)
    }

    /// "is to build", "are committed to building", "is to be built".
    private mutating func be(_ at: Int) -> Int {
        var marker = at + 1
        while view.token(marker)?.part == .adverb { marker += 1 }
        if let token = view.token(marker), token.has(.resolving), token.part != .noun {
            return resolve(marker)
        }
        guard view.token(marker)?.part == .infinitiveMarker, let verb = view.token(marker + 1),
            !tokens[at].isOne(of: .was, .were)
        else { return other(at) }
        if verb.part == .be { return passive(at, be: marker + 1, rule: "be-to-passive", weight: 0.75) }
        return active(at, verb: marker + 1, rule: "be-to", weight: 0.85, acceptsAim: true)
    }

    /// "We plan to build", "the council intends to", "is committed to working with".
    private mutating func resolve(_ at: Int) -> Int {
        let token = tokens[at]
        let isPast = token.has(.verbPast) && !token.has(.verbBase)
        if isPast || token.part == .gerund, !isBehindBe(at) { return at + 1 }
        guard let marker = view.token(at + 1), marker.isOne(of: .to), let verb = view.token(at + 2),
            view.token(at - 1).map({ $0.part != .determiner && $0.part != .adjective }) ?? false,
            verb.part == .gerund || marker.part == .infinitiveMarker, verb.part != .be
        else { return at + 1 }
        var carrier = at
        while carrier > 0, tokens[carrier - 1].part == .adverb || tokens[carrier - 1].part == .be {
            carrier -= 1
        }
        return active(carrier, verb: at + 2, rule: "intention", weight: 0.85)
    }

    private func isBehindBe(_ at: Int) -> Bool {
        var back = at - 1
        while back >= 0, tokens[back].part == .adverb { back -= 1 }
        return back >= 0 && tokens[back].part == .be && !tokens[back].isOne(of: .was, .were, .been)
    }

    /// "Build 20 schools", "To build": the head of a sentence under a heading that looks ahead.
    private mutating func head() -> Int? {
        guard tone == .future, let verb = EnglishPledgeHead(view).verb, deeds.isDeed(verb) else { return nil }
        let list = List(actor: nil, object: nil, rule: "imperative", weight: 0.8)
        self.list = list
        return append(verb, extent: verb, list)
    }

    // MARK: Pledges

    private mutating func active(
        _ carrier: Int, verb: Int, rule: String, weight: Double, acceptsAim: Bool = false
    ) -> Int {
        let subject = subjects.subject(before: carrier)
        if subject.isEmbedded {
            isNested = true
            return verb
        }
        let inherits = subject.isOmitted
        let accepted = subject.isActor || (acceptsAim && subject.isAim) || (inherits && list != nil)
        guard accepted, deeds.isDeed(verb) else {
            end(at: subject.start)
            return verb
        }
        let actor = subject.isActor ? subject.run : inherits ? list?.actor : nil
        let form: Part =
            tokens[verb - 1].part == .infinitiveMarker
            ? .infinitiveMarker : tokens[verb].part == .gerund ? .gerund : .base
        let list = List(actor: actor, object: nil, rule: rule, weight: weight, form: form)
        close(at: subject.start)
        self.list = list
        return append(verb, extent: inherits ? carrier : subject.run?.lowerBound ?? carrier, list)
    }

    private mutating func passive(_ carrier: Int, be: Int, rule: String, weight: Double) -> Int {
        var verb = be + 1
        while view.token(verb)?.has(.adverb) ?? false { verb += 1 }
        let subject = subjects.subject(before: carrier)
        if subject.isEmbedded {
            isNested = true
            return verb
        }
        let inherited = subject.isOmitted ? list?.object : nil
        guard let object = subject.isThing ? subject.run : inherited, let token = view.token(verb),
            token.part == .participle || token.part == .adjective && token.has(.verbParticiple),
            !token.has(.stating), !token.has(.resolving), !leadsToInfinitive(verb)
        else {
            end(at: subject.start)
            return be + 1
        }
        close(at: subject.start)
        let list = List(actor: agent(behind: verb), object: object, rule: rule, weight: weight)
        self.list = list
        append(
            Pledge(
                actor: list.actor, action: verb..<verb + 1, object: object, rule: rule, weight: weight,
                extent: min(object.lowerBound, verb)..<verb + 1))
        return verb + 1
    }

    /// "will be required to build": the duty of another.
    private func leadsToInfinitive(_ verb: Int) -> Bool { view.token(verb + 1)?.part == .infinitiveMarker }

    /// "will be built by the city": not "by using", "by 2025".
    private func agent(behind verb: Int) -> Range<Int>? {
        guard let by = view.token(verb + 1), by.is(.by) else { return nil }
        let run = deeds.object(from: verb + 2, stopsAtPreposition: true)
        return subjects.isActor(run) ? run : nil
    }

    /// Adds the deed at a verb; returns where to go on.
    private mutating func append(_ verb: Int, extent start: Int, _ list: List) -> Int {
        let action = deeds.action(from: verb)
        let object = deeds.object(of: action)
        isNested = false
        if tokens[action].contains(where: { $0.part == .infinitiveMarker }) {
            self.list?.form = .infinitiveMarker
        }
        guard !object.isEmpty else { return action.upperBound }
        append(
            Pledge(
                actor: list.actor, action: action, object: object, rule: list.rule, weight: list.weight,
                extent: start..<object.upperBound))
        return object.upperBound
    }

    private mutating func append(_ pledge: Pledge) {
        // Room for a few at once.
        if pledges.isEmpty { pledges.reserveCapacity(4) }
        pledges.append(pledge)
        isOpen = true
    }

    // MARK: Lists

    /// "…, expand B", "and improve C", "; to open D": a further verb of the list behind a comma or "and".
    private mutating func next(_ at: Int) -> Int {
        guard !isNested, let list else { return at + 1 }
        var verb = at + 1
        while let token = view.token(verb), verb - at <= 4,
            token.part == .conjunction || token.part == .adverb || token.kind == .comma
                || token.part == .infinitiveMarker && list.form == .infinitiveMarker
        { verb += 1 }
        guard let token = view.token(verb) else { return at + 1 }
        if let object = list.object {
            guard verb == at + 1, token.has(.verbParticiple), !token.has(.stating), isAlone(verb) else {
                return at + 1
            }
            close(at: at)
            append(
                Pledge(
                    actor: list.actor, action: verb..<verb + 1, object: object, rule: list.rule,
                    weight: list.weight * 0.95, extent: verb..<verb + 1))
            return verb + 1
        }
        let isListed = deeds.isListed(verb) || token.part == .gerund && list.form == .gerund
        guard isListed, deeds.isDeed(verb) else { return at + 1 }
        close(at: at)
        let further = List(
            actor: list.actor, object: nil, rule: list.ruleOfFurther, weight: list.weight * 0.95)
        return append(verb, extent: verb, further)
    }

    /// A participle with no noun of its own behind it.
    private func isAlone(_ verb: Int) -> Bool {
        guard let next = view.token(verb + 1) else { return true }
        return !next.isNominal && next.part != .determiner
    }

    /// A verb group that pledges nothing: what was listed before it ends with its clause.
    private mutating func other(_ at: Int) -> Int {
        guard list != nil, !isNested else { return at + 1 }
        let subject = subjects.subject(before: at)
        if !subject.isEmbedded { close(at: subject.start) }
        isNested = true
        return at + 1
    }

    private mutating func end(at place: Int) {
        close(at: place)
        list = nil
    }

    /// Lets the last pledge reach up to a place, marks and joining words before it left out.
    private mutating func close(at place: Int) {
        guard isOpen, let last = pledges.indices.last, let extent = pledges[last].extent else { return }
        isOpen = false
        var end = place
        while end > extent.upperBound, isJoint(end - 1) { end -= 1 }
        if end > extent.upperBound { pledges[last].extent = extent.lowerBound..<end }
    }

    private func isJoint(_ at: Int) -> Bool {
        switch tokens[at].kind {
        case .comma, .semicolon, .colon, .dash, .stop: true
        default: tokens[at].part == .conjunction
        }
    }
}
