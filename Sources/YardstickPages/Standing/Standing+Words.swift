import YardstickSupervision

extension Standing {
    /// What each year must still bring; nothing where the time is over.
    var stillNeeded: String? {
        grounds == Grounds.noFigureForDeadline.description ? nil : required
    }
}
