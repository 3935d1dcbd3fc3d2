import YardstickLedger
import YardstickReading

/// Fixed factors between units that measure the same thing.
///
/// Sources: the SI brochure (2019); for US and imperial units NIST Special Publication 811, appendix B; 1 mu is 1/15
/// hectare and 1 jin half a kilogram (order of the State Council of China on units of measurement, 1984); a feddan is
/// 4,200, a dunam 1,000 and a rai 1,600 square metres (FAO, country tables of the World Census of Agriculture); 1 tonne of
/// coal equivalent is 29.3076 GJ and 1 tonne of oil equivalent 41.868 GJ (GB/T 2589; IEA, "Energy Statistics Manual").
///
/// There is no factor between currencies, whose rates move; between degrees, which differ by more than a factor; nor
/// between electricity and tonnes of coal, which some documents count by heat and others by what a plant burns.
public enum UnitConversion {
    /// What a value in the first unit is to be multiplied by to be in the second; nothing where no fixed factor holds.
    public static func factor(from unit: Unit, to other: Unit) -> Double? {
        guard unit != other else { return 1 }
        let (from, into) = (unit.scale, other.scale)
        return from.base == into.base ? from.factor / into.factor : nil
    }
}

extension Unit {
    /// The unit that stands for all units it can be converted to: metre for mile, tonne for jin. Units of one base
    /// compare; those of two never do.
    public var base: Unit { scale.base }

    fileprivate var scale: (base: Unit, factor: Double) {
        switch dimension {
        case .length: (.metre, length)
        case .area: (.squareMetre, area)
        case .volume: (.cubicMetre, volume)
        case .mass: (.tonne, mass)
        case .energy: energy
        case .power: power
        case .emissions: emissions
        case .concentration: concentration
        case .time: time
        case .speed: (.kilometrePerHour, self == .milePerHour ? 1.609344 : self == .knot ? 1.852 : 1)
        case .frequency: frequency
        case .pressure: pressure
        case .data: data
        default: (self, 1)
        }
    }

    private var length: Double {
        switch self {
        case .kilometre: 1000
        case .centimetre: 0.01
        case .millimetre: 0.001
        case .mile: 1609.344
        case .foot: 0.3048
        case .yard: 0.9144
        case .inch: 0.0254
        case .nauticalMile: 1852
        case .micrometre: 1e-6
        case .nanometre: 1e-9
        default: 1
        }
    }

    private var area: Double {
        switch self {
        case .squareKilometre: 1e6
        case .squareFoot: 0.09290304
        case .squareMile: 2_589_988.110336
        case .hectare: 1e4
        case .mu: 10_000.0 / 15
        case .acre: 4046.8564224
        case .squareYard: 0.83612736
        case .feddan: 4200
        case .dunam: 1000
        case .rai: 1600
        default: 1
        }
    }

    private var volume: Double {
        switch self {
        case .cubicFoot: 0.028316846592
        case .hundredCubicFeet: 2.8316846592
        case .cubicCentimetre: 1e-6
        case .cubicYard: 0.764554857984
        case .litre: 0.001
        case .hectolitre: 0.1
        case .kilolitre: 1
        case .megalitre: 1000
        case .gigalitre: 1e6
        case .gallon: 0.003785411784
        case .acreFoot: 1233.48183754752
        case .barrel: 0.158987294928
        case .bushel: 0.03523907016688
        default: 1
        }
    }

    private var mass: Double {
        switch self {
        case .kilogram: 1e-3
        case .gram: 1e-6
        case .milligram: 1e-9
        case .pound: 0.00045359237
        case .ounce: 0.000028349523125
        case .jin: 5e-4
        case .quintal: 0.1
        default: 1
        }
    }

    private var energy: (Unit, Double) {
        switch self {
        case .tonneOfCoalEquivalent: (.tonneOfCoalEquivalent, 1)
        case .tonneOfOilEquivalent: (.tonneOfCoalEquivalent, 41.868 / 29.3076)
        case .wattHour: (.joule, 3600)
        case .kilowattHour: (.joule, 3.6e6)
        case .megawattHour: (.joule, 3.6e9)
        case .gigawattHour: (.joule, 3.6e12)
        case .terawattHour: (.joule, 3.6e15)
        case .megajoule: (.joule, 1e6)
        case .gigajoule: (.joule, 1e9)
        case .terajoule: (.joule, 1e12)
        case .petajoule: (.joule, 1e15)
        case .exajoule: (.joule, 1e18)
        case .kilocalorie: (.joule, 4184)
        case .britishThermalUnit: (.joule, 1055.05585262)
        case .millionBritishThermalUnits: (.joule, 1055.05585262e6)
        case .therm: (.joule, 1055.05585262e5)
        case .tonHour: (.joule, 1055.05585262 * 12_000)
        default: (.joule, 1)
        }
    }

    private var power: (Unit, Double) {
        switch self {
        case .kilovolt: (.volt, 1000)
        case .volt: (.volt, 1)
        case .kilovoltAmpere: (.kilovoltAmpere, 1)
        case .megavoltAmpere: (.kilovoltAmpere, 1000)
        case .kilowatt, .kilowattPeak: (.watt, 1e3)
        case .megawatt, .megawattPeak: (.watt, 1e6)
        case .gigawatt, .gigawattPeak: (.watt, 1e9)
        case .terawatt: (.watt, 1e12)
        default: (.watt, 1)
        }
    }

    private var emissions: (Unit, Double) {
        switch self {
        case .kilogramOfCarbonDioxideEquivalent: (.tonneOfCarbonDioxideEquivalent, 1e-3)
        default: (self, 1)
        }
    }

    private var concentration: (Unit, Double) {
        switch self {
        case .milligramPerCubicMetre: (.microgramPerCubicMetre, 1000)
        case .milligramPerLitre: (.microgramPerCubicMetre, 1e6)
        case .partsPerMillion: (.partsPerBillion, 1000)
        default: (self, 1)
        }
    }

    private var frequency: (Unit, Double) {
        switch self {
        case .megahertz: (.kilohertz, 1000)
        case .gigahertz: (.kilohertz, 1e6)
        default: (.kilohertz, 1)
        }
    }

    private var pressure: (Unit, Double) {
        switch self {
        case .hectopascal: (.kilopascal, 0.1)
        case .poundPerSquareInch: (.kilopascal, 6.894757293168)
        default: (.kilopascal, 1)
        }
    }

    private var time: (Unit, Double) {
        switch self {
        case .minute: (.second, 60)
        case .hour: (.second, 3600)
        case .day: (.second, 86_400)
        case .week: (.second, 604_800)
        case .month: (.month, 1)
        case .quarter: (.month, 3)
        case .year: (.month, 12)
        case .decade: (.month, 120)
        default: (.second, 1)
        }
    }

    private var data: (Unit, Double) {
        switch self {
        case .bitPerSecond: (.bitPerSecond, 1)
        case .kilobitPerSecond: (.bitPerSecond, 1e3)
        case .megabitPerSecond: (.bitPerSecond, 1e6)
        case .gigabitPerSecond: (.bitPerSecond, 1e9)
        case .terabitPerSecond: (.bitPerSecond, 1e12)
        case .kilobyte: (.byte, 1e3)
        case .megabyte: (.byte, 1e6)
        case .gigabyte: (.byte, 1e9)
        case .terabyte: (.byte, 1e12)
        case .petabyte: (.byte, 1e15)
        case .exabyte: (.byte, 1e18)
        case .zettabyte: (.byte, 1e21)
        case .petaflops: (.exaflops, 1e-3)
        case .exaflops: (.exaflops, 1)
        default: (.byte, 1)
        }
    }
}

extension Figure {
    /// ``stated`` in another unit; nothing where the units do not convert.
    public func stated(in other: Unit) -> Interval? {
        UnitConversion.factor(from: unit, to: other).map { stated * $0 }
    }

    /// ``claimed`` in another unit; nothing where the units do not convert.
    public func claimed(in other: Unit) -> Interval? {
        UnitConversion.factor(from: unit, to: other).map { claimed * $0 }
    }
}
