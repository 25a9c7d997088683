/** How long a browser may take to begin a download, in milliseconds. Then the bytes are let go. */
const BEGINS_WITHIN = 60_000;

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** Gives the user a file, through the browser's own downloads. */
export function download(name: string, bytes: Uint8Array, type: keyof typeof types): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: types[type] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGINS_WITHIN);
}
