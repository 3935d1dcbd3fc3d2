/// What kind of thing a unit measures; values convert only within one dimension.
public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case money, share, points, ratio, multiple, rank, count
    case length, area, volume, mass, freight, energy, power, emissions, concentration
    case temperature, time, speed, data, travel, sound, frequency, pressure
}
