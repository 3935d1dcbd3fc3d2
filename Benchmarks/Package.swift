// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "yardstick", path: ".."),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .target(name: "GeneratedReports"),
        .target(
            name: "GeneratedLedger",
            dependencies: [
                "GeneratedReports",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "YardstickLedger", package: "yardstick"),
                .product(name: "YardstickReading", package: "yardstick"),
            ]
        ),
        .executableTarget(
            name: "ledger",
            dependencies: [
                "GeneratedLedger",
                .product(name: "YardstickLedger", package: "yardstick"),
                .product(name: "YardstickReading", package: "yardstick"),
                .product(name: "YardstickSeries", package: "yardstick"),
                .product(name: "YardstickSupervision", package: "yardstick"),
            ]
        ),
        .executableTarget(
            name: "scale",
            dependencies: [
                "GeneratedReports",
                .product(name: "YardstickReading", package: "yardstick"),
            ]
        ),
        .executableTarget(name: "cities", dependencies: ["GeneratedReports"]),
        .executableTarget(
            name: "Reading",
            dependencies: [
                "GeneratedReports",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "YardstickReading", package: "yardstick"),
            ],
            path: "Benchmarks/Reading",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
        .executableTarget(
            name: "Auditing",
            dependencies: [
                "GeneratedReports",
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "YardstickReading", package: "yardstick"),
                .product(name: "YardstickDocuments", package: "yardstick"),
                .product(name: "YardstickLedger", package: "yardstick"),
                .product(name: "YardstickAudit", package: "yardstick"),
            ],
            path: "Benchmarks/Auditing",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ],
    swiftLanguageModes: [.v6]
)
