/** What the command line reads from and writes to: a process, or a test. */
export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted when the user breaks off. */
  readonly signal: AbortSignal;
  /** What a worker thread runs. */
  readonly worker: WorkerEntry;
}

/** A stream of text. */
export interface TextSink {
  /** False asks to wait until the stream has drained. */
  write(text: string): unknown;
  /** Whether a person is looking. */
  readonly isTTY?: boolean;
  /** How wide the terminal is; it may change. */
  readonly columns?: number;
  once?(event: "drain" | "close" | "error", listener: () => void): unknown;
  off?(event: "drain" | "close" | "error", listener: () => void): unknown;
}

/** A script for a thread of its own. */
export interface WorkerEntry {
  readonly file: string | URL;
}
