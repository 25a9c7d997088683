import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { contentSecurityPolicy, officeJs } from "./scripts/deployment.mjs";

const root = import.meta.dirname;

/**
 * The site that is deployed: one page, one small first script, the rest in lazy chunks.
 * `webpack --env cdn=china` takes office.js from the 21Vianet host.
 */
export default (env) => ({
  mode: "production",
  target: ["web", "es2020"],
  entry: { functions: "./src/index.ts" },
  devtool: "source-map",
  cache: { type: "filesystem", cacheDirectory: join(root, ".cache/webpack") },
  output: {
    path: join(root, "dist"),
    // functions.js is named by the manifest, so it cannot carry a hash.
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    // Relative to the page, and known without asking the document: functions.js also runs where there is none.
    publicPath: "",
    globalObject: "globalThis",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
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
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      inject: false,
      minify: false,
      templateParameters: {
        officeJs: officeJs(env.cdn),
        contentSecurityPolicy: contentSecurityPolicy(env.cdn),
      },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "src/taskpane/taskpane.css" },
        { from: "build/functions/*.json", to: "[name][ext]" },
        { from: "build/help", to: "help" },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
