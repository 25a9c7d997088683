import { join } from "node:path";
import webpack from "webpack";

const root = import.meta.dirname;

/** How the product's sources become scripts: the same for what is deployed and for the gallery. */
export const modules = {
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    alias: {
      // Fabric's packages bring the same helpers of TypeScript nine times.
      tslib: join(root, "node_modules/tslib/tslib.es6.mjs"),
      // What colours Fabric's style sheets of old, of which the pane's components have none.
      "@microsoft/load-themed-styles": join(root, "src/taskpane/fabric/never-used.ts"),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2020",
          },
        },
      },
      {
        // They ship syntax that no browser of the floor knows: docs/decisions.md, "Browsers".
        test: /\.m?js$/,
        include: ["hucre", "entities", "parse5"].map((name) => join(root, "node_modules", name)),
        loader: "swc-loader",
        options: { jsc: { target: "es2020" } },
      },
    ],
  },
};

/** What Fabric's components would bring without being used at first, or ever: who imports it, and what stands for it. */
const REPLACED = [
  { by: /BaseButton\.js$/, what: /\/ContextualMenu$/, with: "ContextualMenu.tsx" },
  { by: /(Icon\.base|ImageIcon)\.js$/, what: /\/Image$/, with: "never-used.ts" },
  { by: /office-ui-fabric-react/, what: /\/KeytipData$/, with: "never-used.ts" },
];

/** Fabric as far as the pane uses it: a quarter of what is loaded before the pane is seen is left out so. */
export function slimFabric() {
  return new webpack.NormalModuleReplacementPlugin(
    /\/(ContextualMenu|Image|KeytipData)$/,
    (request) => {
      const found = REPLACED.find(
        ({ by, what }) => by.test(request.contextInfo.issuer) && what.test(request.request)
      );
      if (found) request.request = join(root, "src/taskpane/fabric", found.with);
    }
  );
}
