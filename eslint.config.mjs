import officeAddins from "eslint-plugin-office-addins";
import tsParser from "@typescript-eslint/parser";
import tsPlugin from "@typescript-eslint/eslint-plugin";
import importX from "eslint-plugin-import-x";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";

const typescript = ["**/*.{ts,tsx}"];

/** Who may import whom: docs/architecture.md. Each layer lists the folders of src it may use. */
const layers = {
  core: [],
  i18n: ["core"],
  dataset: ["core"],
  functions: ["i18n", "dataset", "core"],
  reading: ["i18n", "dataset", "core"],
  sheets: ["reading", "i18n", "dataset", "core"],
  excel: ["sheets", "reading", "i18n", "dataset", "core"],
  xlsx: ["sheets", "i18n", "dataset", "core"],
  taskpane: ["excel", "sheets", "reading", "i18n", "dataset", "core"],
  web: ["taskpane", "xlsx", "sheets", "reading", "functions", "i18n", "dataset", "core"],
  commands: ["excel", "sheets", "i18n", "dataset", "core"],
  "self-test": ["i18n"],
};

const zones = [
  ...Object.entries(layers).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: "./src",
    except: [layer, ...allowed].map((folder) => `./${folder}`),
    message: `src/${layer} may use: ${allowed.join(", ") || "nothing"}.`,
  })),
  {
    target: "./src",
    from: ["./test", "./scripts", "./preview", "./gallery"],
    message: "The product never imports its tests or tools.",
  },
];

const OFFICE_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];

/** The only places that talk to Excel. */
const TALKS_TO_EXCEL = [
  "src/excel/**",
  "src/commands/**",
  "src/index.ts",
  "src/functions/register.ts",
  "src/functions/errors.ts",
  "src/self-test/**",
  "src/taskpane/services/excel/host.ts",
];

export default [
  { ignores: ["node_modules", "dist", "build", ".cache", "coverage", "src/dataset/generated"] },
  ...officeAddins.configs.recommended,
  {
    files: typescript,
    plugins: { "@typescript-eslint": tsPlugin, "import-x": importX },
    languageOptions: {
      parser: tsParser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
      "import-x/extensions": [".ts", ".tsx", ".mjs", ".js"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      ...tsPlugin.configs["eslint-recommended"].overrides[0].rules,
      ...tsPlugin.configs.recommended.rules,
      "no-undef": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      // `typeof import("…")` is how the type of a lazily loaded module is named.
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": "error",
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "max-lines": ["error", { max: 400 }],
      eqeqeq: "error",
    },
  },
  {
    // Messages are worded from core's codes, so i18n knows their types, never their code.
    files: ["src/i18n/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ regex: "/core/", allowTypeImports: true, message: "Types only." }] },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: TALKS_TO_EXCEL,
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  {
    // One description serves a workbook and a file, with and without a page.
    files: ["src/{core,sheets}/**/*.ts"],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS, "window", "document"] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "core has no dependency." }] },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { react, "react-hooks": reactHooks },
    settings: { react: { version: "17.0" } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "react/jsx-key": "error",
      "react/no-danger": "error",
      "react/self-closing-comp": "error",
    },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {
      parserOptions: { ecmaVersion: "latest" },
      globals: { process: "readonly", console: "readonly", module: "writable", URL: "readonly" },
    },
  },
];
