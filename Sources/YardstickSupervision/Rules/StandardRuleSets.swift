extension RuleSet {
    /// The rule sets that ship with Yardstick, by their files; the first is the one that is used unless told otherwise.
    public static let standard: [RuleSet] = StandardRuleSets.files.compactMap { file in
        // The files are part of the program and read by its tests.
        try? RuleSet(yaml: String(decoding: file.bytes, as: UTF8.self), file: file.name)
    }

    /// The shipped set of a name ("pace"), its newest version, or of a label ("pace 1"), just that one.
    public static func standard(_ name: String) -> RuleSet? {
        standard.filter { $0.name == name || $0.label == name }.max { $0.version < $1.version }
    }
}

/// The files of the shipped rule sets.
enum StandardRuleSets {
    static var files: [(name: String, bytes: [UInt8])] {
        [
            ("pace.yaml", PackageResources.pace_yaml), ("lights.yaml", PackageResources.lights_yaml),
            ("monthly.yaml", PackageResources.monthly_yaml),
        ]
    }
}
