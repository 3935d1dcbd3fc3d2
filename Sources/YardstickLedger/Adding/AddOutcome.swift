/// What adding a document did to the ledger.
public enum AddOutcome: Hashable, Sendable {
    /// The document is new.
    case added
    /// The document or the reader had changed; the new readings stand in place of the old.
    case replaced
    /// The ledger holds just this document, read by just this reader.
    case unchanged
    /// The ledger holds the same bytes under another path.
    case duplicate(of: String)
}
