/** Why a file cannot be read. */
export type UnreadableReason = "not-a-docx" | "encrypted" | "old-word-format" | "damaged" | "too-large" | "too-deep";

/** A file that cannot be read as what it is said to be (无法读取的文件). The message says why. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
