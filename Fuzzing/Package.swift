// swift-tools-version: 6.1

import PackageDescription

let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "yardstick", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz-reading",
            dependencies: [.product(name: "YardstickReading", package: "yardstick")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]
        )
    ],
    swiftLanguageModes: [.v6]
)
