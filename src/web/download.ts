/** How long a browser may take to begin a download, in milliseconds. Then the bytes are let go. */
const BEGINS_WITHIN = 60_000;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the user a workbook as a file, through the browser's own downloads. */
export function downloadWorkbook(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGINS_WITHIN);
}

/**
 * The name of a file, without the characters that Windows forbids in one.
 *
 * @example fileName("监测表") // "监测表.xlsx"
 */
export function fileName(sheet: string): string {
  return `${sheet.replace(/[<>:"/\\|?*\p{Cc}]/gu, " ").trim() || "PlanTarget"}.xlsx`;
}
