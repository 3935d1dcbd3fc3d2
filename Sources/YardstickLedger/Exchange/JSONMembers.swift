import YardstickReading

extension JSONWriter {
    /// Writes a member whose value is a text, or null.
    public mutating func member(_ key: StaticString, _ value: String?) {
        self.key(key)
        self.value(value)
    }

    /// Writes a member whose value is a number.
    public mutating func member(_ key: StaticString, _ value: Double) {
        self.key(key)
        self.value(value)
    }

    /// Writes a member whose value is a whole number.
    public mutating func member(_ key: StaticString, _ value: some FixedWidthInteger) {
        self.key(key)
        self.value(value)
    }

    /// Writes a member whose value is a truth value.
    public mutating func member(_ key: StaticString, _ value: Bool) {
        self.key(key)
        self.value(value)
    }

    mutating func range(_ range: Range<Int>) {
        member("start", range.lowerBound)
        member("end", range.upperBound)
    }

    mutating func period(_ period: Period?) {
        member("periodStart", period?.start.description)
        member("periodEnd", period?.end.description)
    }

    mutating func section(_ titles: [String]) {
        key("section")
        array { array in
            for title in titles { array.value(title) }
        }
    }
}
