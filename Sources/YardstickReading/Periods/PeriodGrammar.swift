/// Finds the words of a language that name times.
protocol PeriodGrammar: AnyObject, Sendable {
    /// The times that a run of tokens names, in their order.
    ///
    /// - Parameter date: The day that resolves "this year"; without it relative times are left unread.
    func periods(_ tokens: [Token], in text: [UInt8], date: CalendarDate?) -> [PeriodMention]
}
