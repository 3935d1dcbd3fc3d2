/// The head of a noun phrase: the last word before what a preposition ties to it.
extension EnglishPhrases {
    /// "rate" of "vacancy rate of shops in Norham".
    func head(of run: Range<Int>) -> Token { view.tokens[endOfHead(of: run) - 1] }

    /// The place behind the head of a phrase that is not empty.
    func endOfHead(of run: Range<Int>) -> Int {
        run.dropFirst().first { view.tokens[$0].part == .preposition } ?? run.upperBound
    }
}
