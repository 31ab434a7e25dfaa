import type { Io, Output } from '../../../packages/cli/src/io.js';
import { fetchFrom, type Web } from '../../support/build-session.js';

type Bytes = Uint8Array | string;

export interface World {
  readonly files?: Readonly<Record<string, Bytes>>;
  readonly stdin?: Bytes;
  readonly web?: Web;
  readonly env?: Io['env'];
  readonly isTerminal?: boolean;
}

export interface FakeIo extends Io {
  /** What was written to standard output and standard error, as text. */
  readonly said: { out: string; err: string };
  readonly written: Map<string, Uint8Array>;
  readonly asked: string[];
}

/** A world that is all written down in the test: files, what is piped in, and the web. */
export function fakeIo({
  files = {},
  stdin = '',
  web = {},
  env = {},
  isTerminal = false,
}: World = {}): FakeIo {
  const said = { out: '', err: '' };
  const written = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const collect = (place: 'out' | 'err'): Output => ({
    isTerminal,
    write: (data) => {
      said[place] += typeof data === 'string' ? data : Buffer.from(data).toString('latin1');
      return Promise.resolve();
    },
  });
  return {
    said,
    written,
    asked,
    env,
    version: '1.2.3',
    stdout: collect('out'),
    stderr: collect('err'),
    fetch: fetchFrom(web, asked),
    lookup: () => Promise.resolve(['93.184.216.34']),
    readFile: (path) => {
      const found = files[path];
      return found === undefined ? Promise.reject(trouble('ENOENT')) : Promise.resolve(Buffer.from(found));
    },
    readStdin: () => Promise.resolve(Buffer.from(stdin)),
    writeFile: (path, bytes) => {
      written.set(path, bytes);
      return path.startsWith('/locked/') ? Promise.reject(trouble('EACCES')) : Promise.resolve();
    },
  };
}

/** An error as Node's file functions give it. */
export function trouble(code: string): Error {
  return Object.assign(new Error(`${code}: no`), { code });
}
