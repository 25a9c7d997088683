/** What has happened to something inserted since it was written. Addresses are without the sheet's name. */
export type ChangeSince =
  | { readonly kind: "cell" | "commented"; readonly sheet: string; readonly address: string }
  | { readonly kind: "table"; readonly sheet: string; readonly table: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly now: string }
  | { readonly kind: "comment"; readonly sheet: string; readonly address: string }
  | {
      readonly kind: "charts" | "shapes" | "names" | "gone" | "protected";
      readonly sheet: string;
    }
  | { readonly kind: "protectedWorkbook" | "onlySheet" };

/** What somebody has added to something inserted, and would be lost or lose its sense with it. */
export type AdditionSince =
  | {
      readonly kind: "formatted" | "conditional" | "validated" | "merged" | "referring";
      readonly sheet: string;
      readonly address: string;
    }
  | { readonly kind: "charted"; readonly sheet: string; readonly chart: string }
  | { readonly kind: "named"; readonly name: string };
