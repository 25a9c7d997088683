import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import type { Configuration } from "webpack";

const root = join(import.meta.dirname, "..");

/**
 * The preview page (Univer and the stand-in Excel) and the plain host page of the end-to-end tests.
 * Never deployed, so it is not minimised: 13 MB come from this machine.
 */
export const previewConfig: Configuration = {
  mode: "production",
  entry: { preview: "./preview/main.ts", host: "./test/e2e/host/main.ts" },
  devtool: false,
  cache: { type: "filesystem", cacheDirectory: join(root, ".cache/preview") },
  output: { path: join(root, "build/preview"), filename: "[name].js", clean: true },
  experiments: { css: true },
  optimization: { minimize: false },
  resolve: {
    extensions: [".ts", ".js"],
    // Univer wants React 18's way to mount; the project has React 17.
    alias: { "react-dom/client": join(root, "preview/react-dom-client.ts") },
  },
  module: {
    rules: [
      // Univer's dependencies import "react/jsx-runtime", which React 17 exports under its file name only.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  // A panel that the preview never opens asks for React 18's useId.
  ignoreWarnings: [/export 'useId' \(imported as 'useId'\) was not found in 'react'/],
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "preview/index.html" },
        { from: "test/e2e/host/host.html" },
        { from: "manifest.xml" },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
