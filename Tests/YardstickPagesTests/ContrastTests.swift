import Foundation
import Testing

@testable import YardstickPages

/// The colours of the style sheet against each other, by the formula of WCAG 2.2.
@Suite struct ContrastTests {
    private static let css = String(decoding: Asset.style.body, as: UTF8.self)

    /// The tokens of one scheme, by name.
    private static func tokens(dark: Bool) throws -> [String: [Double]] {
        let light = try #require(css.range(of: ":root {"))
        let other = try #require(css.range(of: "prefers-color-scheme: dark"))
        let text = dark ? css[other.upperBound...] : css[light.upperBound..<other.lowerBound]
        let block = text.prefix { $0 != "}" }
        var tokens: [String: [Double]] = [:]
        for line in block.split(separator: "\n") {
            let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
            let digits = parts[1].dropFirst().prefix(6)
            let number = try #require(Int(digits, radix: 16))
            tokens[String(parts[0].dropFirst(2))] = [16, 8, 0].map { Double(number >> $0 & 255) / 255 }
        }
        return tokens
    }

    private static func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let (high, low) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)
    }

    private static let pairs: [(String, String)] =
        ["ink", "soft", "accent", "met", "behind", "missed", "none"].flatMap {
            [($0, "paper"), ($0, "panel")]
        }
        + ["accent-soft", "mark-number", "mark-indicator", "mark-period", "mark-area", "mark-cue"].map {
            ("ink", $0)
        }

    @Test(arguments: pairs, [false, true])
    func `Text stands out from what is behind it`(pair: (text: String, ground: String), dark: Bool) throws {
        let tokens = try Self.tokens(dark: dark)
        let text = try #require(tokens[pair.text])
        let ground = try #require(tokens[pair.ground])
        #expect(Self.contrast(text, ground) >= 4.5)
    }

    @Test func `Colours stand in the tokens alone`() throws {
        let first = try #require(Self.css.range(of: "* { box-sizing"))
        let print = try #require(Self.css.range(of: "@media print {"))
        let rules = Self.css[first.lowerBound..<print.lowerBound]
        #expect(!rules.contains("#") || rules.firstMatch(of: /#[0-9a-fA-F]{3,6}\b/) == nil)
    }
}
