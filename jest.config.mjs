// Fabric ships ES modules under lib/ and CommonJS under lib-commonjs/; jest needs the latter.
const fabric = { "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1" };

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  transform: {
    "\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // office-addin-manifest stands on packages that ship ES modules only; so does hucre.
  transformIgnorePatterns: [
    "/node_modules/(?!(@microsoft/app-manifest/node_modules/)?(parse5|entities|strip-bom|node-fetch|uuid|data-uri-to-buffer|fetch-blob|formdata-polyfill|hucre)/)",
  ],
  moduleNameMapper: { ...fabric },
};

/** Three projects: what needs only Node, what needs the built add-in, what needs a browser too. */
export default {
  // Jest leaves a core idle unless told: on two cores that makes the tests nearly twice as long.
  maxWorkers: "100%",
  // Says that a test hangs, and nothing about how fast the machine is: no test comes near it on a busy one.
  testTimeout: 300_000,
  projects: [
    {
      ...base,
      displayName: "unit",
      setupFilesAfterEnv: ["<rootDir>/test/unit/set-up.ts"],
      testMatch: ["<rootDir>/test/{unit,data,excel}/**/*.test.{ts,tsx}"],
    },
    {
      ...base,
      displayName: "integration",
      testMatch: ["<rootDir>/test/integration/**/*.test.ts"],
    },
    {
      ...base,
      displayName: "e2e",
      globalSetup: "<rootDir>/test/e2e/build-preview.ts",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
