import type { PlanTexts } from "../plans";

type Section = "atHand" | "removal" | "load" | "summary" | "changes" | "stored";

/** The words of these sections that are other ones on the page without Excel. */
export type OnPage = { readonly [Key in Section]: Partial<PlanTexts[Key]> };
