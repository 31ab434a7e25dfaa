import type { Badge, Verdict } from 'openbadges-validator-core';
import { BadgeError } from 'openbadges-validator-core/badge-error.js';
import { StoreError } from '@commons-badges/stores/store-error.js';
import type { LitElement } from 'lit';
import type { Services } from '../../context/services.js';
import type { ElementProblem } from '../../lib/element-problem.js';
import { newId } from '@commons-badges/recognition/records.js';
import type { SessionController } from '../../lib/session-controller.js';

/** A badge from elsewhere, and what our own verifier says of it. */
export interface ForeignBadge {
  readonly id: string;
  readonly badge: Badge | undefined;
  readonly outcome: Verdict['outcome'];
}

type Told = 'kept' | 'already' | ElementProblem;

/** Badges from elsewhere, which stay on this device and which nobody else sees. */
export class Foreign {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #services: () => Services;
  #isReading = false;
  badges: readonly ForeignBadge[] | null = null;
  told: Told | null = null;

  constructor(host: LitElement, session: SessionController, services: () => Services) {
    this.#host = host;
    this.#session = session;
    this.#services = services;
  }

  /** Reads what is kept, once it is first looked at. */
  async read(): Promise<void> {
    const { view } = this.#session;
    if (view === null || this.#isReading) return;
    this.#isReading = true;
    const found: ForeignBadge[] = [];
    try {
      for await (const page of view.session.notebook.list({ kind: 'badge' }))
        for (const { id, body } of page) if (body !== null) found.push({ id, ...(await this.#judge(body)) });
      this.badges = found;
    } catch (cause) {
      this.told = problemOf(cause);
    }
    this.#isReading = false;
    this.#host.requestUpdate();
  }

  /** Keeps a badge; the same one is there once. */
  async keep(input: string | Uint8Array): Promise<void> {
    const { view } = this.#session;
    if (view === null) return;
    try {
      const { declared } = await this.#services().read(input);
      const isName = declared !== undefined && /^(urn:|https?:)/.test(declared.id);
      const id = isName ? declared.id : newId();
      await view.session.notebook.add({ id, kind: 'badge', body: input, index: {} });
      this.told = 'kept';
    } catch (cause) {
      const problem = problemOf(cause);
      this.told = problem.code === 'store.exists' ? 'already' : problem;
    }
    await this.read();
  }

  async remove(id: string): Promise<void> {
    await this.#session.view?.session.notebook.withdraw(id);
    this.told = null;
    await this.read();
  }

  async #judge(body: string | Uint8Array): Promise<Omit<ForeignBadge, 'id'>> {
    const { outcome, badge } = await this.#services().verify(body, {});
    if (badge !== undefined) return { outcome, badge };
    const { declared } = await this.#services().read(body);
    return { outcome, badge: outcome === 'invalid' ? undefined : declared };
  }
}

function problemOf(cause: unknown): ElementProblem {
  if (cause instanceof BadgeError || cause instanceof StoreError) return cause.problem;
  throw cause;
}
