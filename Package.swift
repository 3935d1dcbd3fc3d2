// swift-tools-version: 6.3

import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "yardstick",
    products: [
        .executable(name: "yardstick", targets: ["yardstick"]),
        .library(name: "YardstickReading", targets: ["YardstickReading"]),
        .library(name: "YardstickDocuments", targets: ["YardstickDocuments"]),
        .library(name: "YardstickLedger", targets: ["YardstickLedger"]),
        .library(name: "YardstickSeries", targets: ["YardstickSeries"]),
        .library(name: "YardstickAudit", targets: ["YardstickAudit"]),
        .library(name: "YardstickExchange", targets: ["YardstickExchange"]),
        .library(name: "YardstickSupervision", targets: ["YardstickSupervision"]),
        .library(name: "YardstickEvaluation", targets: ["YardstickEvaluation"]),
        .library(name: "YardstickPages", targets: ["YardstickPages"]),
        .library(name: "YardstickWeb", targets: ["YardstickWeb"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(name: "CCatalogueBytes"),
        .target(
            name: "YardstickCatalogueData",
            dependencies: ["CCatalogueBytes"],
            exclude: ["indicators.tsv", "areas.tsv"],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickReading",
            dependencies: ["YardstickCatalogueData"],
            swiftSettings: strict
        ),
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CArchive",
            pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]
        ),
        .target(
            name: "YardstickDocuments",
            dependencies: [
                "YardstickReading",
                "CArchive",
                "CLibXML2",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickLedger",
            dependencies: [
                "YardstickReading",
                "YardstickDocuments",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickSeries",
            dependencies: ["YardstickReading", "YardstickLedger"],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickAudit",
            dependencies: ["YardstickReading", "YardstickLedger", "YardstickSeries"],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickSupervision",
            dependencies: [
                "YardstickReading",
                "YardstickLedger",
                "YardstickSeries",
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [
                .embedInCode("Rules/pace.yaml"), .embedInCode("Rules/lights.yaml"),
                .embedInCode("Rules/monthly.yaml"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickExchange",
            dependencies: ["YardstickReading", "YardstickLedger"],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickEvaluation",
            dependencies: ["YardstickReading", "YardstickDocuments"],
            swiftSettings: strict
        ),
        .target(
            name: "YardstickPages",
            dependencies: [
                "YardstickReading",
                "YardstickDocuments",
                "YardstickLedger",
                "YardstickSeries",
                "YardstickAudit",
                "YardstickSupervision",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: [.embedInCode("Templates"), .embedInCode("Assets/Files")],
            swiftSettings: strict
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]
        ),
        .target(
            name: "YardstickWeb",
            dependencies: [
                "YardstickReading",
                "YardstickLedger",
                "YardstickPages",
                "CZlib",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "yardstick",
            dependencies: [
                "YardstickReading",
                "YardstickDocuments",
                "YardstickLedger",
                "YardstickAudit",
                "YardstickSeries",
                "YardstickSupervision",
                "YardstickExchange",
                "YardstickEvaluation",
                "YardstickPages",
                "YardstickWeb",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickReadingTests",
            dependencies: ["YardstickReading", "YardstickCatalogueData"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickDocumentsTests",
            dependencies: ["YardstickDocuments", "YardstickReading"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickLedgerTests",
            dependencies: ["YardstickLedger", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickSeriesTests",
            dependencies: ["YardstickSeries", "YardstickLedger", "YardstickReading"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickAuditTests",
            dependencies: ["YardstickAudit", "YardstickSeries", "YardstickLedger", "YardstickDocuments"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickSupervisionTests",
            dependencies: [
                "YardstickSupervision", "YardstickSeries", "YardstickLedger", "YardstickDocuments",
                "YardstickReading",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickExchangeTests",
            dependencies: ["YardstickExchange", "YardstickLedger", "YardstickReading"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickEvaluationTests",
            dependencies: ["YardstickEvaluation", "YardstickLedger"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickPagesTests",
            dependencies: ["YardstickPages", "YardstickAudit", "YardstickLedger", "YardstickReading"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickWebTests",
            dependencies: [
                "YardstickWeb",
                "YardstickLedger",
                "YardstickPages",
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "YardstickCommandTests",
            dependencies: ["yardstick", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
