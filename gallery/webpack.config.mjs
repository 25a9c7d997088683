import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { deployedPage } from "../scripts/deployment.ts";
import { slimFabric, modules } from "../webpack.modules.mjs";

const folder = import.meta.dirname;

/** The pane's components in every state, without Excel: `npm run gallery`. */
export default {
  mode: "development",
  target: ["web", "es2020"],
  entry: join(folder, "main.tsx"),
  // The page has the product's Content-Security-Policy, which forbids eval.
  devtool: "source-map",
  output: { path: join(folder, "../build/gallery"), publicPath: "", clean: true },
  ...modules,
  plugins: [
    slimFabric(),
    new CopyPlugin({
      patterns: [
        {
          from: join(folder, "index.html"),
          transform: (template) => deployedPage(template.toString()),
        },
        { from: join(folder, "../src/taskpane/taskpane.css") },
        { from: join(folder, "gallery.css") },
      ],
    }),
  ],
  devServer: { port: 3010, hot: false, liveReload: false, client: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
