const MEGABYTE = 1024 * 1024;

/**
 * How much is read of what users bring. A plan of ten thousand indicators takes 10 MB; what is larger
 * is no plan, and would keep the reader busy for minutes.
 */
export const LIMITS = {
  /** Of all files as they are brought: a zip as it is. */
  packedBytes: 20 * MEGABYTE,
  /** Of all files of a zip together, counted while they are unpacked. */
  unpackedBytes: 50 * MEGABYTE,
  files: 200,
  /** Of one table, headings included. */
  rows: 100_000,
  columns: 500,
  plans: 50,
  descriptorBytes: MEGABYTE,
  /** How many problems are told. */
  problems: 1_000,
} as const;

export function megabytes(bytes: number): number {
  return bytes / MEGABYTE;
}
