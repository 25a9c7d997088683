/** What stands in the way of an insertion. Addresses are without the sheet's name. */
export type Obstacle =
  | { readonly kind: "occupied"; readonly address: string; readonly cells: number }
  | { readonly kind: "formatted"; readonly address: string }
  | { readonly kind: "spilled"; readonly address: string }
  | { readonly kind: "validated"; readonly address: string }
  | { readonly kind: "merged"; readonly address: string }
  | { readonly kind: "table"; readonly name: string; readonly address: string }
  | { readonly kind: "besideTable"; readonly name: string; readonly address: string }
  | { readonly kind: "autoFilter"; readonly address: string }
  | { readonly kind: "hidden"; readonly address: string }
  | { readonly kind: "commented"; readonly address: string }
  | { readonly kind: "protectedSheet"; readonly sheet: string }
  | { readonly kind: "protectedWorkbook" };
