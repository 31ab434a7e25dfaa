/** Where text goes: a terminal, or a file or another program. */
export interface Output {
  readonly isTerminal: boolean;
  write(data: string | Uint8Array): Promise<void>;
}

/** Everything of the outside world that a command may touch. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of this package. */
  readonly version: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly fetch: typeof fetch;
  /** Every address that a name stands for: IPv4 and IPv6. */
  lookup(hostname: string): Promise<readonly string[]>;
  /** What stands in a file, or its first 16 MiB. Rejects as Node's own functions do. */
  readFile(path: string): Promise<Uint8Array>;
  /** What is handed in, or its first 16 MiB. */
  readStdin(): Promise<Uint8Array>;
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
}
