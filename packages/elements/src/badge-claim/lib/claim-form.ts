import type { Opened } from '@commons-badges/recognition';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftController } from '../../lib/draft-controller.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import { emptyDraft, parseDraft, type ClaimDraft } from './claim-draft.js';
import { claimRequests, type ClaimTarget } from './claim-requests.js';
import { draftErrors, hasErrors, NO_ERRORS, type DraftErrors } from './draft-errors.js';
import { ruleOf } from '../../lib/rule-of.js';

export interface FormTarget extends ClaimTarget {
  /** An earlier claim, of which the new one begins with the words. */
  readonly before: Opened<'claim'> | undefined;
}

/** What is written to ask for one badge, from the first letter until it is safe. */
export class ClaimForm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  readonly #draft: DraftController<ClaimDraft>;
  #target: FormTarget | undefined;
  /** Whose draft it is: the DID of who signs, empty while nobody has a key. */
  #owner = '';
  #wasKept = false;
  isOpen = false;
  isSending = false;
  errors: DraftErrors = NO_ERRORS;
  query = '';
  refusal: Extract<AskAnswer, { ok: false }> | null = null;

  constructor(host: ReactiveControllerHost, session: SessionController) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
    this.#draft = new DraftController(host, {
      key: () =>
        `badge-claim:${this.#owner}:${this.#target?.model.record.id ?? ''}:${this.#target?.completes?.record.id ?? ''}`,
      empty: () => emptyDraft(this.#target?.before?.record),
      parse: parseDraft,
    });
  }

  /** Another person at this device sees nothing of what somebody was writing. */
  hostUpdate(): void {
    const { view } = this.#session;
    const owner = view?.me?.did ?? '';
    if (view === null || this.isSending || owner === this.#owner) return;
    if (this.#owner === '' && this.isOpen) this.#moveTo(owner);
    else {
      this.close();
      this.#owner = owner;
    }
  }

  get target(): FormTarget | undefined {
    return this.#target;
  }

  get draft(): ClaimDraft {
    return this.#draft.value;
  }

  /** Whether something of an earlier visit waits to be gone on with. */
  get isKept(): boolean {
    return this.#draft.isKept;
  }

  /** Whether it began with something of an earlier visit. */
  get wasKept(): boolean {
    return this.#wasKept;
  }

  /** Says what it is about. What is being written stays about what it was begun for. */
  aim(target: FormTarget | undefined): void {
    if (this.isOpen || this.isSending) return;
    this.#target = target;
    this.#draft.hostUpdate();
  }

  open(): void {
    this.#wasKept = this.#draft.isKept;
    this.isOpen = true;
    this.errors = NO_ERRORS;
    this.#host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.refusal = null;
    this.query = '';
    this.#host.requestUpdate();
  }

  search(query: string): void {
    this.query = query;
    this.#host.requestUpdate();
  }

  change(change: Partial<ClaimDraft>): void {
    this.#draft.update(change);
  }

  /** Sends it; true once it is safe. What was typed is kept until then. */
  async send(): Promise<boolean> {
    const { view } = this.#session;
    const target = this.#target;
    if (view === null || target === undefined || this.isSending) return false;
    this.errors = draftErrors(this.draft, ruleOf(target.model));
    this.refusal = null;
    this.isSending = !hasErrors(this.errors);
    this.#host.requestUpdate();
    if (!this.isSending) return false;
    try {
      this.refusal = await this.#askAll(claimRequests(this.draft, target, view));
    } finally {
      this.#end();
    }
    return this.refusal === null;
  }

  async #askAll(requests: ReturnType<typeof claimRequests>): Promise<ClaimForm['refusal']> {
    for (const request of requests) {
      const answer = await this.#session.ask(request);
      if (!answer.ok) return answer;
    }
    this.#draft.clear();
    this.isOpen = false;
    return null;
  }

  /** Who had no key before has one now, also where it was not sent after all. */
  #end(): void {
    this.isSending = false;
    const owner = this.#session.view?.me?.did ?? '';
    if (this.isOpen && owner !== this.#owner) this.#moveTo(owner);
    this.#host.requestUpdate();
  }

  #moveTo(owner: string): void {
    const { value, isKept } = this.#draft;
    if (isKept) this.#draft.clear();
    this.#owner = owner;
    this.#draft.hostUpdate();
    if (isKept) this.#draft.update(value);
  }
}
