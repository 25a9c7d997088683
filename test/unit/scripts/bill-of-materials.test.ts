import {
  billOfMaterials,
  isUnacceptable,
  licences,
  type BundledPackage,
} from "../../../scripts/release/bill-of-materials";

/** A package that package-lock.json really holds. */
const react: BundledPackage = {
  name: "react",
  version: "17.0.2",
  license: "MIT",
  licenseText: "MIT License\n\nCopyright (c) Facebook, Inc. and its affiliates.\n",
  repository: "https://github.com/facebook/react.git",
};

describe("the licences of what is bundled", () => {
  it("start with our own and name each package with its text", () => {
    const text = licences([react]);
    expect(text).toMatch(/^PlanTarget 规划指标\n\nMIT License/);
    expect(text).toContain("react 17.0.2 (MIT)\n\nMIT License\n\nCopyright (c) Facebook");
  });

  it("cannot be written when a package came without its text", () => {
    expect(() => licences([{ ...react, licenseText: null }])).toThrow("react 17.0.2 (MIT)");
  });

  it("stop the build when one is not permissive", () => {
    expect(isUnacceptable("GPL-3.0-only")).toBe(true);
    expect(isUnacceptable("MIT")).toBe(false);
  });
});

describe("the bill of materials", () => {
  const bill = JSON.parse(billOfMaterials([react])) as {
    specVersion: string;
    serialNumber?: string;
    metadata: { timestamp?: string };
    components: { purl: string; hashes: { alg: string; content: string }[] }[];
  };

  it("names a package by its package URL and the hash that the lock file holds", () => {
    expect(bill.components.map(({ purl }) => purl)).toEqual(["pkg:npm/react@17.0.2"]);
    expect(bill.components[0]?.hashes[0]).toMatchObject({
      alg: "SHA-512",
      content: expect.stringMatching(/^[0-9a-f]{128}$/) as string,
    });
  });

  it("encodes the scope of a package, as package URLs do", () => {
    const scoped = { ...react, name: "@uifabric/styling", version: "7.25.1" };
    expect(billOfMaterials([scoped])).toContain("pkg:npm/%40uifabric/styling@7.25.1");
  });

  it("holds nothing that differs between two builds", () => {
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.metadata.timestamp).toBeUndefined();
  });

  it("cannot be written for a package that the lock file does not hold", () => {
    expect(() => billOfMaterials([{ ...react, version: "0.0.1" }])).toThrow("react 0.0.1");
  });
});
