import type { ReactiveController, ReactiveElement } from 'lit';
import type { NetworkPolicy } from '../context/network-policy.js';
import type { Services } from '../context/services.js';
import { BadgeErrorEvent } from '../events.js';
import type { BadgeEntry } from './badge-entry.js';
import { BadgeReader } from './badge-reader.js';
import { chooseStore } from './choose-store.js';
import type { DetailSource } from './detail-door.js';
import { imageAddress } from './image-address.js';
import type { ElementProblem } from './element-problem.js';
import { findLanguage } from './find-language.js';
import type { Loadable } from './loadable.js';
import { sourceOrigins } from './source-origins.js';
import { tellEntry } from './tell-entry.js';
import { toProblem } from './to-problem.js';
import { loadEntries } from './load-entries.js';

export interface EntriesSource {
  readonly src: string | null;
  /** JSON that stands in the page itself. */
  readonly inline: string | null;
  readonly network: NetworkPolicy;
  readonly services: Services;
  readonly isReadingAll: boolean;
}

const NONE: readonly BadgeEntry[] = [];
/** Verdicts that come within this time are drawn together. */
const DRAW_MS = 30;

/** The entries of an element: loads them, reads and verifies them on demand, and tells its element when there is news. */
export class BadgeEntries implements ReactiveController, DetailSource {
  readonly #host: ReactiveElement;
  readonly #onLoaded: () => void;
  #state: Loadable<readonly BadgeEntry[]> = { status: 'idle' };
  #source: EntriesSource | undefined;
  #reader: BadgeReader | undefined;
  #byId = new Map<string, BadgeEntry>();
  #allowed = new Set<string>();
  #flight = new AbortController();
  #isDrawing = false;
  #isFollowing = false;
  /** It was out of the page, and has heard of no change. */
  #isStale = false;
  #endWatching: (() => void) | undefined;
  /** Counts what changed the order or the content of the list. */
  revision = 0;
  /** Why the list could not be read, in words; empty until they have come. */
  why = '';

  constructor(host: ReactiveElement, onLoaded: () => void) {
    this.#host = host;
    this.#onLoaded = onLoaded;
    host.addController(this);
  }

  get state(): Loadable<readonly BadgeEntry[]> {
    return this.#state;
  }

  get services(): Services | undefined {
    return this.#source?.services;
  }

  get all(): readonly BadgeEntry[] {
    return this.#state.status === 'ready' ? this.#state.value : NONE;
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
    if (this.#source && (this.#isStale || this.#state.status === 'loading')) void this.load(this.#source);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    this.#isStale = this.#endWatching !== undefined;
    this.#endWatching?.();
    this.#flight.abort();
    this.#flight = new AbortController();
  }

  /** Starts anew; what was on its way is given up. */
  async load(source: EntriesSource): Promise<void> {
    this.#flight.abort();
    this.#flight = new AbortController();
    const { signal } = this.#flight;
    this.#source = source;
    this.#isStale = false;
    this.#state = { status: 'loading' };
    try {
      await this.#loadFrom(source, signal);
    } catch (cause) {
      if (!signal.aborted) this.#fail(cause);
    }
  }

  readonly find = (id: string): BadgeEntry | undefined => this.#byId.get(id);

  readonly imageOf = (entry: BadgeEntry): string | null => imageAddress(entry, this.#mayShow);

  readonly verifyWith = (entry: BadgeEntry, origins: readonly string[]): void => {
    for (const origin of origins) this.#allowed.add(origin);
    if (origins.length > 0 && entry.declared.status === 'failed') entry.declared = { status: 'idle' };
    if (origins.length > 0) entry.verdict = { status: 'idle' };
    void this.verify(entry.id);
  };

  /** Reads and verifies one entry, unless that has been done. */
  async verify(id: string): Promise<void> {
    const entry = this.#byId.get(id);
    if (!entry || entry.verdict.status !== 'idle' || entry.declared.status === 'failed') return;
    const isNews = entry.declared.status === 'idle';
    const { signal } = this.#flight;
    try {
      await this.#reader?.verify(entry, signal);
    } catch (cause) {
      if (signal.aborted) return;
      throw cause;
    }
    if (isNews) this.revision += 1;
    tellEntry(this.#host, entry);
    this.#draw();
  }

  async #loadFrom(source: EntriesSource, signal: AbortSignal): Promise<void> {
    const { services, network, isReadingAll } = source;
    const origins = sourceOrigins(source.src);
    this.#allowed = new Set(network === 'none' ? [] : origins);
    const store = chooseStore({
      ...source,
      shared: services.store,
      isAllowed: (origin) => origins.includes(origin) || this.#allowed.has(origin),
    });
    this.#reader = new BadgeReader({ services, store, network, allowed: this.#allowed });
    this.#endWatching?.();
    this.#endWatching = store?.watch?.(() => this.#follow(source));
    if (!store) this.#show([]);
    else {
      const options = { store, reader: this.#reader, isReadingAll, signal };
      for await (const entries of loadEntries(options)) this.#show(entries);
    }
  }

  #show(entries: readonly BadgeEntry[]): void {
    this.#state = { status: 'ready', value: entries };
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.revision += 1;
    this.#host.requestUpdate();
    this.#onLoaded();
  }

  #fail(cause: unknown): void {
    const problem = toProblem(cause);
    this.#state = { status: 'failed', problem };
    this.why = '';
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new BadgeErrorEvent(problem));
    void this.#explain(problem);
  }

  async #explain(problem: ElementProblem): Promise<void> {
    const { loadExplanations } = await import('../locales/load-explanations.js');
    this.why = (await loadExplanations(findLanguage(this.#host))).describeProblem(problem);
    this.#host.requestUpdate();
  }

  #draw(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    setTimeout(() => {
      this.#isDrawing = false;
      this.#host.requestUpdate();
    }, DRAW_MS);
  }

  readonly #mayShow = (origin: string): boolean =>
    this.#source?.network === 'any' || origin === location.origin || this.#allowed.has(origin);

  /** Something was added or withdrawn, here or in another tab: what changes at once is read once. */
  #follow(source: EntriesSource): void {
    if (source !== this.#source || this.#isFollowing) return;
    this.#isFollowing = true;
    setTimeout(() => {
      this.#isFollowing = false;
      if (source !== this.#source) return;
      void this.load(source);
      this.#host.requestUpdate();
    }, DRAW_MS);
  }

  readonly #retry = (): void => {
    if (this.#source && this.#state.status === 'failed') {
      void this.load(this.#source);
      this.#host.requestUpdate();
    }
  };
}
