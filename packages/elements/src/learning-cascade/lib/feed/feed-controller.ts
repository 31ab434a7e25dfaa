import type { Cascade, Dossier } from '@commons-badges/recognition';
import type { RecordStore } from '@commons-badges/stores';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Services } from '../../../context/services.js';
import type { Loadable } from '../../../lib/loadable.js';
import { problemOfPage } from '../../../lib/problem-of-page.js';
import type { SessionController } from '../../../lib/session-controller.js';
import type { SessionView } from '../../../lib/session-view.js';
import { inlineJson } from '../../../lib/inline-json.js';
import type { CascadeFeed } from './cascade-feed.js';
import type { CascadeWish } from './cascade-wish.js';
import type { GrownCascade } from './grow-cascade.js';
import type * as Tools from './tools.js';

export type CascadeTools = typeof Tools;

/** A cascade, and what draws and explains it. */
export interface ReadyCascade {
  readonly feed: CascadeFeed;
  readonly tools: CascadeTools;
}

/** Where a cascade comes from: one of these is there, or none. */
type Origin = Cascade | SessionView | RecordStore | string;

/** Finds the cascade that is wished for: of the page's own making, of a list, or of the records of the page. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveElement & CascadeWish;
  readonly #session: SessionController;
  readonly #services: () => Services;
  #state: Loadable<ReadyCascade> = { status: 'idle' };
  #origin: Origin | undefined;
  #wish = '';
  #grown: GrownCascade | undefined;
  #turn: AbortController | undefined;

  constructor(host: ReactiveElement & CascadeWish, session: SessionController, services: () => Services) {
    this.#host = host;
    this.#session = session;
    this.#services = services;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** While something new is read, what was there stays to be seen. */
  get state(): Loadable<ReadyCascade> {
    const { state } = this.#session;
    if (this.#origin === undefined && state.status !== 'ready') return state;
    return this.#state;
  }

  /** Begins anew where something else is wished for, or was written meanwhile. */
  hostUpdate(): void {
    const { badge, for: person, community, depth } = this.#host;
    const wish = JSON.stringify([badge, person, community, depth]);
    const origin = this.#findOrigin();
    if (origin === this.#origin && wish === this.#wish) return;
    this.#turn?.abort();
    [this.#origin, this.#wish] = [origin, wish];
    if (origin === undefined) this.#forget();
    else void this.#load(origin);
  }

  retry(): void {
    if (this.#origin === undefined) return void this.#session.reload();
    void this.#load(this.#origin);
    this.#host.requestUpdate();
  }

  #findOrigin(): Origin | undefined {
    const { cascade, src } = this.#host;
    return (
      cascade ??
      src ??
      inlineJson(this.#host) ??
      (this.#services().session === null ? this.#services().store : this.#session.view) ??
      undefined
    );
  }

  #forget(): void {
    this.#turn?.abort();
    this.#origin = undefined;
    this.#grown = undefined;
    this.#state = { status: 'idle' };
  }

  async #load(origin: Origin): Promise<void> {
    const turn = (this.#turn = new AbortController());
    if (this.#state.status !== 'ready') this.#state = { status: 'loading' };
    try {
      const tools = await import('./tools.js');
      const value = { feed: await this.#read(origin, tools, turn.signal), tools };
      if (!turn.signal.aborted) this.#state = { status: 'ready', value };
    } catch (cause) {
      if (!turn.signal.aborted) this.#state = { status: 'failed', problem: problemOfPage(cause) };
    }
    if (!turn.signal.aborted) this.#host.requestUpdate();
  }

  async #read(origin: Origin, tools: CascadeTools, signal: AbortSignal): Promise<CascadeFeed> {
    const { feedOfCascade, feedOfRecords } = tools;
    if (typeof origin === 'object' && 'nodes' in origin) return feedOfCascade(origin, this.#host, signal);
    const source =
      typeof origin === 'object' && 'dossier' in origin
        ? { dossier: origin.dossier, me: origin.me, now: origin.now }
        : { dossier: null, me: null, now: new Date() };
    const dossier = source.dossier ?? (await this.#open(origin as RecordStore | string, source.now, signal));
    const { feed, grown } = await feedOfRecords({ ...source, dossier }, this.#host, this.#grown, signal);
    this.#grown = grown;
    return feed;
  }

  /** Without a session, the records are read and opened here. */
  async #open(origin: RecordStore | string, now: Date, signal: AbortSignal): Promise<Dossier> {
    const { readDossier } = await import('./read-dossier.js');
    const community = this.#host.community ?? this.#services().community;
    return readDossier(await this.#storeOf(origin), community, now, signal);
  }

  async #storeOf(origin: RecordStore | string): Promise<RecordStore> {
    if (typeof origin !== 'string') return origin;
    const { chooseStore } = await import('../../../lib/choose-store.js');
    const { src } = this.#host;
    const { network } = this.#services();
    const { sourceOrigins } = await import('../../../lib/source-origins.js');
    const origins = sourceOrigins(src);
    const inline = src === null ? origin : null;
    const isAllowed = (one: string): boolean => origins.includes(one);
    return chooseStore({ src, inline, shared: null, network, isAllowed })!;
  }
}
