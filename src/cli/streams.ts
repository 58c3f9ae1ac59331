/** What the command line reads from and writes to: a process, or a test. */
export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** A stream of text. */
export interface TextSink {
  write(text: string): unknown;
  /** Whether a person is looking. */
  readonly isTTY?: boolean;
}
