import { createHash } from 'node:crypto';
import {
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
  ftruncateSync,
} from 'node:fs';
import { join } from 'node:path';

/** Inputs that led somewhere; the ones of earlier runs lie in a folder of the cache. */
export class Corpus {
  readonly #folder: string;
  readonly #last: number;
  readonly inputs: Uint8Array[];

  constructor(cache: string, target: string, seeds: readonly Uint8Array[]) {
    this.#folder = join(cache, target.replaceAll(/\W/g, '-'));
    mkdirSync(join(this.#folder, 'corpus'), { recursive: true });
    this.#last = openSync(join(this.#folder, 'last'), 'w');
    const names = readdirSync(join(this.#folder, 'corpus')).sort();
    this.inputs = [...seeds, ...names.map((name) => readFileSync(join(this.#folder, 'corpus', name)))];
  }

  add(bytes: Uint8Array): void {
    // Mutations are views of longer ones.
    this.inputs.push(bytes.slice());
    writeFileSync(join(this.#folder, 'corpus', nameOf(bytes)), bytes);
  }

  /** Writes down what comes next, to be found by whoever ends a process that hangs. */
  announce(bytes: Uint8Array): void {
    ftruncateSync(this.#last, bytes.length);
    writeSync(this.#last, bytes, 0, bytes.length, 0);
  }

  /** Keeps an input that broke the contract, and tells where. */
  keepBroken(bytes: Uint8Array): string {
    const file = join(this.#folder, `broken-${nameOf(bytes)}`);
    writeFileSync(file, bytes);
    return file;
  }
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
