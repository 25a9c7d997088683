import type { SelectionPreview } from "../../excel/session/selected-cells";

/** Reads the selection, and tells when it moves. */
export interface SelectionService {
  read(): Promise<SelectionPreview>;
  /** @returns stops following */
  follow(listener: () => void): () => void;
}
