import type { Problem } from 'openbadges-validator-core';
import { isSameBody } from '../lib/is-same-body.js';
import { problemOf } from '../lib/problem-of.js';
import type { NewRecord, RecordStore } from '../record-store.js';
import type { StoreProblem } from '../store-problems.js';
import type { Shelf, Waiting } from './shelf.js';

export interface OutboxOptions {
  readonly store: RecordStore;
  readonly shelf: Shelf;
  /** Default: the clock. */
  readonly now?: () => Date;
}

/** Signed records on their way to a store that may be out of reach: nothing is lost, nothing is there twice. */
export interface Outbox {
  /** The record is safe once this resolves, whatever happens to the page. */
  put(record: NewRecord): Promise<void>;
  /** What waits, in the order in which it was put here, each with what kept it from being sent. */
  waiting(): Promise<readonly Waiting[]>;
  /**
   * Tries to send what waits, one after the other, and answers with the ids that have arrived. What the store refuses stays
   * here with the reason. It ends at the first that finds the store out of reach. Rejects for an abort.
   */
  send(signal?: AbortSignal): Promise<readonly string[]>;
  /** Gives up a record that waits. */
  discard(id: string): Promise<void>;
}

export function createOutbox({ store, shelf, now = () => new Date() }: OutboxOptions): Outbox {
  const sendAll = async (signal?: AbortSignal): Promise<readonly string[]> => {
    const arrived: string[] = [];
    for (const waiting of await shelf.all()) {
      const problem = await deliver(waiting.record, store, signal);
      if (problem === undefined) {
        await shelf.remove(waiting.record.id);
        arrived.push(waiting.record.id);
      } else {
        await shelf.put({ ...waiting, problem });
        if (isOutOfReach(problem)) break;
      }
    }
    return arrived;
  };
  return {
    put: (record) => shelf.put({ record, since: now().toISOString() }),
    waiting: () => shelf.all(),
    send: (signal) => shelf.alone(() => sendAll(signal)),
    // Not while it is being sent, which would put it back with what kept it.
    discard: (id) => shelf.alone(() => shelf.remove(id)),
  };
}

/**
 * Undefined: it has arrived, now or before the page was closed in the middle of it. A record that was withdrawn meanwhile
 * has been there too.
 */
async function deliver(
  record: NewRecord,
  store: RecordStore,
  signal?: AbortSignal,
): Promise<StoreProblem | Problem | undefined> {
  try {
    await store.add(record, signal);
    return undefined;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'store.withdrawn') return undefined;
    return problem.code === 'store.exists' ? compare(record, store, signal) : problem;
  }
}

/** What is there under this id may have been sent from here before. */
async function compare(
  { id, body }: NewRecord,
  store: RecordStore,
  signal?: AbortSignal,
): Promise<StoreProblem | Problem | undefined> {
  try {
    const there = await store.get(id, signal);
    if (there !== null && isSameBody(body, there.body)) return undefined;
    return there?.problem ? { code: 'store.unavailable', store: store.name } : { code: 'store.changed', id };
  } catch (error) {
    return problemOf(error);
  }
}

function isOutOfReach({ code }: StoreProblem | Problem): boolean {
  return code === 'store.unavailable' || code.startsWith('fetch.');
}
