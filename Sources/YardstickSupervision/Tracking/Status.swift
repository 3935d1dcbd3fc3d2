/// How a target stands.
public enum Status: String, Hashable, Sendable, CaseIterable {
    /// The figure of the deadline reaches it, or it asked for a level to be reached and the level was reached.
    case met
    /// The figure of the deadline does not reach it.
    case missed
    /// Under way as fast as needed.
    case onTrack = "on track"
    /// Under way, but slower.
    case behind
    /// Under way and much slower.
    case farBehind = "far behind"
    /// Nothing can be said; ``TrackedTarget/grounds`` says why.
    case noData = "no data"
}
