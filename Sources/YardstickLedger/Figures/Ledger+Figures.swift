import GRDB
import YardstickReading

extension Ledger {
    /// All measurements as figures, with the rulings applied, from one moment of the ledger.
    ///
    /// - Parameter least: The least confidence; less sure readings are left out.
    /// - Throws: ``LedgerError``.
    public func figures(leastConfidence least: Double = 0) throws(LedgerError) -> Figures {
        try asking { database in
            var loader = try FigureLoader(database)
            try loader.load(leastConfidence: least)
            return loader.figures
        }
    }
}
