import type { Problem } from 'openbadges-validator-core';
import { READ_ONLY } from '../lib/read-only.js';
import { problemOf } from '../lib/problem-of.js';
import type { RecordQuery, RecordStore, StoredRecord } from '../record-store.js';
import { StoreError } from '../store-error.js';
import type { StoreProblem } from '../store-problems.js';
import { APART, createMerge } from './lib/merge.js';
import { readAhead } from './lib/read-ahead.js';

export interface Source {
  /** Said of each record that comes from there. */
  readonly name: string;
  readonly store: RecordStore;
}

export interface FederationOptions {
  /** The name of the source that new records go to. Default: none, the federation is read only. */
  readonly writeTo?: string;
  /** Told how it stands with a source each time that it has answered or has failed to. */
  readonly onSource?: (state: SourceState) => void;
}

/** `problem`: why nothing, or no more, came from there. */
export interface SourceState {
  readonly name: string;
  readonly problem?: StoreProblem | Problem;
}

/**
 * Several places as one. They are read at the same time, and told in the order in which they are given, so that the answer
 * is the same each time; what several have is told once, by the first. A place that fails leaves the others alone: only
 * where all of them fail, `list` rejects, with what the first had to say. Throws a `TypeError` for two sources of one name,
 * and for a `writeTo` that is none.
 */
export function createFederationStore(
  sources: readonly Source[],
  { writeTo, onSource }: FederationOptions = {},
): RecordStore {
  requireNames(sources, writeTo);
  const home = sources.find(({ name }) => name === writeTo);
  const refuse = (): Promise<never> =>
    Promise.reject(new StoreError({ code: 'store.read_only', store: 'federation' }));

  return {
    name: 'federation',
    probe: async (signal) => home?.store.probe(signal) ?? READ_ONLY,
    whoAmI: async (signal) => home?.store.whoAmI(signal) ?? null,
    async *list(query = {}, signal) {
      const merge = createMerge();
      const failures: unknown[] = [];
      for (const { name, pages } of readAll(sources, query, signal)) {
        try {
          for await (const page of pages) {
            const records = merge(page, name);
            if (records.length > 0) yield records;
          }
          onSource?.({ name });
        } catch (error) {
          const problem = problemOf(error);
          failures.push(error);
          onSource?.({ name, problem });
        }
      }
      if (failures.length > 0 && failures.length === sources.length) throw failures[0];
    },
    get: (id, signal) => getFrom(sources, id, signal),
    add: async (record, signal) => {
      if (home === undefined) return refuse();
      return { ...(await home.store.add(record, signal)), source: home.name };
    },
    withdraw: (id, signal) => home?.store.withdraw(id, signal) ?? refuse(),
    watch: (listener) => {
      const ends = sources.map(({ store }) => store.watch?.(listener));
      return () => ends.forEach((end) => end?.());
    },
  };
}

function requireNames(sources: readonly Source[], writeTo: string | undefined): void {
  const names = sources.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new TypeError('two sources have one name');
  if (writeTo !== undefined && !names.includes(writeTo)) throw new TypeError(`there is no source ${writeTo}`);
}

function readAll(
  sources: readonly Source[],
  query: RecordQuery,
  signal: AbortSignal | undefined,
): readonly { readonly name: string; readonly pages: AsyncIterable<readonly StoredRecord[]> }[] {
  return sources.map(({ name, store }) => ({ name, pages: readAhead(store.list(query, signal)) }));
}

/** Asks one after the other. Where none has it and some could not say, that is no answer. */
async function getFrom(
  sources: readonly Source[],
  id: string,
  signal: AbortSignal | undefined,
): Promise<StoredRecord | null> {
  const failures: unknown[] = [];
  for (const { name, store } of sources) {
    const own = id.endsWith(APART + name) ? id.slice(0, -(APART + name).length) : id;
    try {
      const record = await store.get(own, signal);
      if (record !== null) return { ...record, id, source: name };
    } catch (error) {
      problemOf(error);
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return null;
}
