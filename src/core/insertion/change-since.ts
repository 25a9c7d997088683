/** What has happened to something inserted since it was written. Addresses are without the sheet's name. */
export type ChangeSince =
  | {
      readonly kind: "cell" | "merged" | "commented";
      readonly sheet: string;
      readonly address: string;
    }
  | { readonly kind: "table"; readonly sheet: string; readonly table: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly now: string }
  | { readonly kind: "comment"; readonly sheet: string; readonly address: string }
  | { readonly kind: "charts" | "gone" | "protected"; readonly sheet: string }
  | { readonly kind: "protectedWorkbook" | "onlySheet" };
