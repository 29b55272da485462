/** Where the command writes to. */
export interface Sink {
  /** `false`: whoever reads is behind, and `drain` follows. */
  write(text: string): unknown;
  once?(event: "drain", then: () => void): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** A thread that runs this program, as the command sees it. */
export interface Thread {
  postMessage(value: unknown, transfer?: readonly ArrayBuffer[]): void;
  on(event: "message" | "error" | "exit", then: (value: unknown) => void): unknown;
  terminate(): unknown;
}

/** What the command is connected to; a test gives its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Folder that relative file names start from. */
  readonly cwd: string;
  /** Fires when the user breaks off (Ctrl-C). */
  readonly interrupted?: AbortSignal | undefined;
  /** Threads to work in; without them, all work is done in this one. */
  readonly threads?: { readonly count: number; start(data: unknown): Thread } | undefined;
}

/** Exit status: nothing at the chosen severity; findings; something could not be run; broken off. */
export const exit = { clean: 0, findings: 1, failed: 2, interrupted: 130 } as const;

/** An exit status of the command. */
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Writes, and waits while whoever reads is behind: output never piles up in memory. */
export async function say(sink: Sink, text: string): Promise<void> {
  if (text === "" || sink.write(text) !== false || !sink.once) return;
  await new Promise<void>((resolve) => sink.once?.("drain", resolve));
}
