// swift-tools-version: 6.2

import PackageDescription

// A check plugin of a desk's own, the program that it is built into, and its tests. Copy this
// folder and write the address of Isnad in place of the path.

let package = Package(
  name: "desk-isnad",
  dependencies: [.package(name: "isnad", path: "../..")],
  targets: [
    .target(name: "Ages", dependencies: [.product(name: "Isnad", package: "isnad")]),
    .executableTarget(
      name: "desk-isnad",
      dependencies: [
        "Ages",
        .product(name: "IsnadCommand", package: "isnad"),
        .product(name: "IsnadPlugins", package: "isnad"),
      ]),
    .testTarget(
      name: "AgesTests",
      dependencies: [
        "Ages",
        .product(name: "Isnad", package: "isnad"),
        .product(name: "IsnadTesting", package: "isnad"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
