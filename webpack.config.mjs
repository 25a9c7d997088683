import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import LicensePlugin from "webpack-license-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { deployedPage } from "./scripts/deployment.ts";
import { billOfMaterials, isUnacceptable, licences } from "./scripts/release/bill-of-materials.ts";
import { slimFabric, modules } from "./webpack.modules.mjs";

const root = import.meta.dirname;

const FIRST_SCRIPT = /^functions\.js$/;

const minified = (files, compress) =>
  new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 6, ...compress }, mangle: true },
    extractComments: false,
  });

/**
 * The site that is deployed: the page of the pane with one small first script and the rest in lazy chunks,
 * and the self-test page.
 * `webpack --env cdn=china` takes office.js from the 21Vianet host.
 */
export default (env) => ({
  mode: "production",
  target: ["web", "es2020"],
  entry: {
    functions: "./src/index.ts",
    "plan-reader": "./src/reading/worker/worker.ts",
    "document-reader": "./src/reading/worker/document-worker.ts",
    "self-test": "./src/self-test/main.ts",
    web: "./src/web/main.ts",
  },
  // For whoever reads a stack trace; not deployed.
  devtool: "hidden-source-map",
  cache: {
    type: "filesystem",
    cacheDirectory: join(root, ".cache/webpack"),
    buildDependencies: { config: [import.meta.filename] },
  },
  output: {
    path: join(root, "dist"),
    // functions.js is named by the manifest, so it cannot carry a hash.
    filename: "[name].js",
    // A folder of its own, so that a server can tell by the path what never changes.
    // One hash for all of them: the first script carries no list of chunks.
    chunkFilename: "chunks/[name].[fullhash:8].js",
    sourceMapFilename: "../build/source-maps/[file].map",
    // Relative to the page, and known without asking the document: functions.js also runs where there is none.
    publicPath: "",
    globalObject: "globalThis",
    clean: true,
  },
  ...modules,
  optimization: {
    // The pane comes whole, in one request that can be budgeted; only the views behind it share chunks.
    splitChunks: { chunks: ({ name }) => !name, cacheGroups: { defaultVendors: false } },
    minimizer: [
      // None of our function expressions is called with `new`; libraries in the other scripts have some that are.
      minified({ include: FIRST_SCRIPT }, { unsafe_arrows: true }),
      minified({ exclude: FIRST_SCRIPT }, {}),
    ],
  },
  plugins: [
    slimFabric(),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/shortcuts/*.json", to: "[name][ext]" },
        { from: "src/taskpane/taskpane.css" },
        { from: "src/self-test/self-test.css" },
        { from: "src/web/web.css" },
        ...["src/taskpane/taskpane.html", "src/self-test/self-test.html", "src/web/web.html"].map(
          (from) => ({
            from,
            transform: (template) => deployedPage(template.toString(), env.cdn),
          })
        ),
        { from: "build/functions/*.json", to: "[name][ext]" },
        { from: "build/help", to: "help" },
      ],
    }),
    new LicensePlugin({
      outputFilename: "../build/bundled-packages.json",
      unacceptableLicenseTest: isUnacceptable,
      // The product itself: the list is of what it brings along.
      excludedPackageTest: (name) => name === "plantarget",
      additionalFiles: { "licences.txt": licences, "sbom.cdx.json": billOfMaterials },
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
