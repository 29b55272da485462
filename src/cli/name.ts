/** The name standard input is shown by. */
export const stdinName = "<stdin>";

/** The name a file is shown by. */
export const nameOf = (file: string): string => (file === "-" ? stdinName : file);
