/** What the command is connected to; a test gives its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Folder that relative file names start from. */
  readonly cwd: string;
}

/** Exit status: nothing at the chosen severity; findings; something could not be run. */
export const exit = { clean: 0, findings: 1, failed: 2 } as const;

/** An exit status of the command. */
export type ExitCode = (typeof exit)[keyof typeof exit];
