/** Before the first end-to-end test: the pages they open are built from the code as it is now. */
export { buildPreview as default } from "../../scripts/start/preview-bundle";
