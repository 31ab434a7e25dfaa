import { createReadStream, readFileSync } from 'node:fs';
import { lookup } from 'node:dns/promises';
import { writeFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Io, Output } from './io.js';

/** More than any badge: what is longer is read so far only, for the core to refuse it. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The world as Node gives it. */
export function nodeIo(): Io {
  return {
    env: process.env,
    version: readVersion(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    fetch: globalThis.fetch,
    lookup: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
    readFile: (path) => readSome(createReadStream(path, { end: MOST_BYTES })),
    readStdin: () => readSome(process.stdin),
    writeFile,
  };
}

async function readSome(stream: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(parts);
}

function outputOf(stream: Writable & { readonly isTTY?: boolean }): Output {
  return {
    isTerminal: stream.isTTY === true,
    write: (data) =>
      new Promise((resolve, reject) => {
        stream.write(data, (error) => (error && !isReadEnough(error) ? reject(error) : resolve()));
      }),
  };
}

/** Who reads on has read enough (`| head`): that is no trouble of ours. */
function isReadEnough({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE';
}

function readVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
