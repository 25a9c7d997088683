/** Builds the preview page. webpack keeps a cache, so it takes long only once. */
import webpack from "webpack";
import { previewConfig } from "../../preview/webpack.config";

/** @throws Error with webpack's messages when the build fails. */
export function buildPreview(): Promise<void> {
  return new Promise((built, failed) => {
    const compiler = webpack(previewConfig);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) failed(error);
        else if (stats?.hasErrors()) failed(new Error(stats.toString("errors-only")));
        else built();
      });
    });
  });
}
