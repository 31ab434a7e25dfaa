import type { RecordStore } from '@commons-badges/stores';
import type { BadgeInput, RecipientProfile, Verdict, VerifyOptions } from 'openbadges-validator-core';
import { guardFetch } from '../context/guard-fetch.js';
import type { NetworkPolicy } from '../context/network-policy.js';
import type { Services } from '../context/services.js';
import type { BadgeEntry } from './badge-entry.js';
import type { ElementProblem } from './element-problem.js';
import { toProblem } from './to-problem.js';
import { wordsOf } from './words-of.js';

export interface BadgeReaderOptions {
  readonly services: Services;
  readonly store: RecordStore | null;
  readonly network: NetworkPolicy;
  /** Origins that may be asked beside those of the policy; the reader adds to it. */
  readonly allowed: ReadonlySet<string>;
  readonly recipient?: RecipientProfile;
}

const NO_ANSWER: Verdict = { outcome: 'unchecked', openBadgesVersion: null, checks: [] };

/** Reads and verifies entries within the policy of the page. A bad badge never makes it reject; an abort does. */
export class BadgeReader {
  readonly #options: BadgeReaderOptions;
  readonly #flights = new Map<BadgeEntry, Promise<void>>();

  constructor(options: BadgeReaderOptions) {
    this.#options = options;
  }

  /** Fills `input`, `declared` and `words`, once: who asks while it is being read waits for the same reading. */
  async read(entry: BadgeEntry, signal?: AbortSignal): Promise<void> {
    const flight = this.#flights.get(entry);
    if (flight) return flight;
    if (entry.declared.status !== 'idle') return;
    const reading = this.#read(entry, signal);
    this.#flights.set(entry, reading);
    try {
      await reading;
    } finally {
      this.#flights.delete(entry);
    }
  }

  async #read(entry: BadgeEntry, signal?: AbortSignal): Promise<void> {
    entry.declared = { status: 'loading' };
    try {
      const found = await this.#find(entry, signal);
      if ('problem' in found) {
        entry.declared = { status: 'failed', problem: found.problem };
        return;
      }
      const { declared, text } = await this.#options.services.read(found.input);
      entry.input = found.input;
      entry.text = text;
      entry.words = wordsOf(declared);
      entry.issued = Date.parse(declared?.issuedOn ?? '') || 0;
      entry.declared = { status: 'ready', value: declared ?? null };
    } catch (cause) {
      entry.declared = signal?.aborted ? { status: 'idle' } : { status: 'failed', problem: toProblem(cause) };
      if (signal?.aborted) throw cause;
    }
  }

  /** Fills `verdict`, after reading. What cannot be read gets none; what stands there is kept if this is aborted. */
  async verify(entry: BadgeEntry, signal?: AbortSignal): Promise<void> {
    await this.read(entry, signal);
    if (entry.input === null || entry.verdict.status === 'loading') return;
    const before = entry.verdict;
    entry.verdict = { status: 'loading' };
    try {
      const value = await this.#options.services.verify(entry.input, this.#verifyOptions(signal));
      entry.verdict = { status: 'ready', value };
    } catch (cause) {
      if (signal?.aborted) {
        entry.verdict = before;
        throw cause;
      }
      // The verifier broke: that is no answer, so nobody may read one out of it. The developer hears of it.
      entry.verdict = { status: 'ready', value: NO_ANSWER };
      reportError(cause);
    }
  }

  async #find(
    { id, record }: BadgeEntry,
    signal?: AbortSignal,
  ): Promise<{ readonly input: BadgeInput } | { readonly problem: ElementProblem }> {
    const { body } = record;
    if (body !== null) return { input: body };
    const found = await this.#options.store?.get(id, signal);
    return found?.problem ? { problem: found.problem } : { input: found?.body ?? '' };
  }

  #verifyOptions(signal?: AbortSignal): VerifyOptions {
    const { services, network, allowed, recipient } = this.#options;
    return {
      fetch: guardFetch(network, (origin) => allowed.has(origin)),
      ...(services.trustedIssuers && { trustedIssuers: services.trustedIssuers }),
      ...(recipient && { recipient }),
      ...(signal && { signal }),
    };
  }
}
