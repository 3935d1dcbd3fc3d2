/// What a word does in its sentence.
enum Part: UInt8 {
    case noun, adjective, adverb, determiner, pronoun, preposition, infinitiveMarker, conjunction
    case subordinator, relative, modal, be, have, negation, number, possessive, mark
    /// A verb that stands for its clause: "GDP reached".
    case finite
    /// A verb behind a modal or "to", or an imperative.
    case base
    case gerund
    /// "-ed" that is no clause's verb of its own: "was built", "projects built by".
    case participle
}
