/** What one file may cost. docs/ingest.md and the messages name these; a file beyond them is refused and the next one read. */
export const LIMITS = {
  /** A text or HTML file: a thousand times the longest report we have seen. */
  textBytes: 32 * 1024 * 1024,
  /** A .docx or .pdf file, pictures included. */
  documentBytes: 64 * 1024 * 1024,
  /** The XML of a .docx after unpacking. */
  unpackedBytes: 96 * 1024 * 1024,
  /** Entries in a .docx archive. */
  archiveEntries: 10_000,
  /** One line of NDJSON. */
  recordBytes: 16 * 1024 * 1024,
  pdfPages: 1_000,
  /** Reading and normalising one file. */
  milliseconds: 30_000,
  /** The memory of one worker (V8's old space). */
  workerMegabytes: 512,
  /** What it may hold beside that: the program, and buffers outside of V8's heap. */
  bufferMegabytes: 512,
} as const

export function megabytes(bytes: number): string {
  return `${(bytes / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
