import YardstickReading

extension Unit {
    /// Whether amounts in the unit add up over years and grow by a rate: jobs and money do, shares and ranks do not.
    public var isAmount: Bool {
        switch dimension {
        case .share, .points, .ratio, .multiple, .rank, .concentration, .temperature, .speed, .time, .sound,
            .frequency, .pressure:
            false
        default: true
        }
    }
}
