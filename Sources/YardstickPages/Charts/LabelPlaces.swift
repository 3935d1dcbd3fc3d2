/// Places of names beside the ends of lines, pushed down where two would touch.
struct LabelPlaces {
    private static let width = 120.0
    private static let height = 15.0

    private var placed: [(x: Double, y: Double)] = []

    /// The height at which a name fits.
    mutating func place(x: Double, y: Double) -> Double {
        var y = y
        // A name put a line's height below another may come out a hair nearer, and has to count as clear of it.
        while let other = placed.first(where: {
            ($0.x - x).magnitude < Self.width && ($0.y - y).magnitude < Self.height - 0.01
        }) {
            y = other.y + Self.height
        }
        placed.append((x, y))
        return y
    }
}
