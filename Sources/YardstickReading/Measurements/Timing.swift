/// The role and the period of a statement: as the rules tell them, or where the weighed role is another, with the period
/// that a statement of that role has.
struct Timing {
    let role: RoleResolver.Resolution
    let period: PeriodResolver.Resolution
    /// The role as the rules told it, which is what the next statement is weighed by: a role that was weighed wrong would
    /// draw those behind it along.
    let told: Role
}

extension Assembler {
    /// The role and the period of a statement in its frame.
    ///
    /// - Parameters:
    ///   - before: The role that rules told of what was stated before, and whether in the same sentence.
    ///   - books: The calendar that the year of the books is told by.
    func timing(
        of statement: Statement, _ view: SentenceView, _ frame: Frame,
        after before: (role: Role?, isInSentence: Bool), books: FiscalCalendar
    ) -> Timing {
        let resolver = PeriodResolver(view: view, frame: frame, date: context.date, kind: context.kind)
        let period = resolver.resolve(statement)
        let role = RoleResolver(
            frame: frame, kind: context.kind, date: context.date,
            isTimeOfOther: TimeOfOther.names(statement, period, view)
        ).resolve(statement, period: period)
        let told = Timing(role: role, period: resolver.inMonths(period, by: books), told: role.role)
        guard let roles else { return told }
        let occasion = RoleOccasion(
            statement: statement, view: view, frame: frame, period: period, role: role, date: context.date,
            kind: context.kind, before: before)
        noteRole?(occasion)
        guard let weighed = roles.correction(of: occasion),
            weighed != .target || !isOver(told.period.period)
        else { return told }
        var statement = statement
        statement.role = weighed == .target ? .target : nil
        statement.tense = weighed == .target ? .future : .past
        return Timing(
            role: RoleResolver.Resolution(role: weighed, rule: "role-weighed"),
            period: resolver.inMonths(resolver.resolve(statement), by: books), told: role.role)
    }

    /// Whether a time has passed on the document's day: no small signs make an aim of what is told of it.
    private func isOver(_ period: Period?) -> Bool {
        guard let date = context.date, let end = period?.end else { return false }
        guard end.year == date.year, let last = end.month, let now = date.month else {
            return end.year < date.year
        }
        return last < now
    }
}
