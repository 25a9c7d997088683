/**
 * The name of a file, without the characters that Windows forbids in one.
 *
 * @example fileName("监测表", "xlsx") // "监测表.xlsx"
 */
export function fileName(name: string, extension: "xlsx" | "zip"): string {
  const permitted = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, " ").trim();
  return `${permitted || "PlanTarget"}.${extension}`;
}
