import { StoreError } from '@commons-badges/stores/store-error.js';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { RecordStore } from '@commons-badges/stores';
import type { Services } from '../../context/services.js';
import type { BadgeEntry } from '../../lib/badge-entry.js';
import { BadgeReader } from '../../lib/badge-reader.js';
import { createEntry } from '../../lib/create-entry.js';
import type { ElementProblem } from '../../lib/element-problem.js';
import { imageAddress } from '../../lib/image-address.js';
import { newId } from '@commons-badges/recognition/records.js';
import { problemOfPage } from '../../lib/problem-of-page.js';
import type { SessionController } from '../../lib/session-controller.js';
import { bodyOf } from './body-of.js';

type Told = 'kept' | 'already' | ElementProblem;

/**
 * Badges from elsewhere, which stay on this device. Looking at them asks nobody: only what the policy of the page lets through, and
 * the origins that she herself named or said yes to.
 */
export class Foreign implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #session: SessionController;
  readonly #services: () => Services;
  readonly #allowed = new Set<string>();
  #flight = new AbortController();
  #turn = 0;
  entries: readonly BadgeEntry[] | null = null;
  told: Told | null = null;
  isBusy = false;

  constructor(host: ReactiveElement, session: SessionController, services: () => Services) {
    this.#host = host;
    this.#session = session;
    this.#services = services;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#flight.abort();
    this.#flight = new AbortController();
  }

  /** What was broken off when it left the page goes on. */
  hostConnected(): void {
    if (this.entries !== null) void this.#verifyAll(this.entries);
  }

  /** Lists what is kept, once it is first looked at and after each change; the newest list wins. Then verifies what is new in it. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    const found = await this.#list();
    if (found === null || turn !== this.#turn) return;
    this.entries = found;
    this.#host.requestUpdate();
    void this.#verifyAll(found);
  }

  /** Keeps what she hands in: a file, a text or an address, which is asked for now. The same badge is there once. */
  async keep(given: string | Blob): Promise<void> {
    const { view } = this.#session;
    if (view === null || this.isBusy) return;
    this.isBusy = true;
    this.told = null;
    this.#host.requestUpdate();
    try {
      const { body, origin } = await bodyOf(given);
      if (origin !== null) this.#allowed.add(origin);
      const { declared, text } = await this.#services().read(body);
      const isThere = await this.#holds(text);
      const id = declared !== undefined && /^(urn:|https?:)/.test(declared.id) ? declared.id : newId();
      if (!isThere) await addTo(view.session.notebook, id, body);
      this.told = isThere ? 'already' : 'kept';
    } catch (cause) {
      const problem = problemOfPage(cause);
      this.told = problem.code === 'store.exists' ? 'already' : problem;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
    await this.read();
  }

  async remove(id: string): Promise<void> {
    this.told = null;
    try {
      await this.#session.view?.session.notebook.withdraw(id);
    } catch (cause) {
      this.told = problemOfPage(cause);
    }
    await this.read();
  }

  imageOf(entry: BadgeEntry): string | null {
    return imageAddress(entry, (origin) => origin === location.origin);
  }

  /** Verifies with further origins, to which she said yes. */
  verifyWith(entry: BadgeEntry, origins: readonly string[]): void {
    for (const origin of origins) this.#allowed.add(origin);
    if (entry.declared.status === 'failed') entry.declared = { status: 'idle' };
    entry.verdict = { status: 'idle' };
    void this.#verify(entry);
  }

  /** Whether the very same badge is kept already, under whatever id. */
  async #holds(text: string): Promise<boolean> {
    const { read } = this.#services();
    for (const { record } of (await this.#list()) ?? []) {
      if (record.body === null) continue;
      // One that cannot be read any more is no reason to refuse another.
      const kept = await read(record.body).catch(() => null);
      if (kept?.text === text) return true;
    }
    return false;
  }

  /** Those that were here before stay as far as they have come. Null: there is nothing to read, or it could not be read. */
  async #list(): Promise<readonly BadgeEntry[] | null> {
    const { view } = this.#session;
    if (view === null) return null;
    const before = new Map(this.entries?.map((entry) => [entry.id, entry]));
    const found: BadgeEntry[] = [];
    try {
      for await (const page of view.session.notebook.list({ kind: 'badge' }))
        found.push(...page.map((record) => before.get(record.id) ?? createEntry(record)));
      return found;
    } catch (cause) {
      this.told = problemOfPage(cause);
      this.#host.requestUpdate();
      return null;
    }
  }

  async #verifyAll(entries: readonly BadgeEntry[]): Promise<void> {
    for (const entry of entries) if (entry.verdict.status === 'idle') await this.#verify(entry);
  }

  async #verify(entry: BadgeEntry): Promise<void> {
    const services = this.#services();
    const { network } = services;
    const { signal } = this.#flight;
    const reader = new BadgeReader({ services, store: null, network, allowed: this.#allowed });
    try {
      const verifying = reader.verify(entry, signal);
      this.#host.requestUpdate();
      await verifying;
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
    this.#host.requestUpdate();
  }
}

/** A store never takes an id again that was withdrawn from it; she may change her mind all the same. */
async function addTo(notebook: RecordStore, id: string, body: string | Uint8Array): Promise<void> {
  try {
    await notebook.add({ id, kind: 'badge', body, index: {} });
  } catch (cause) {
    if (!(cause instanceof StoreError && cause.code === 'store.withdrawn')) throw cause;
    await notebook.add({ id: newId(), kind: 'badge', body, index: {} });
  }
}
