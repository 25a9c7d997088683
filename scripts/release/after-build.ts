/** Runs after webpack: what can only be said about the site as a whole. */
import { join } from "node:path";
import { writeChecksums } from "./checksums";

writeChecksums(join(import.meta.dirname, "../../dist"));
