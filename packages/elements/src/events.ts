import type { HandledRequest, RecognitionRequest } from '@commons-badges/stores';
import type { Verdict } from 'openbadges-validator-core';
import type { ElementProblem } from './lib/element-problem.js';

const FACT: EventInit = { bubbles: true, composed: true };

/** The detail of a badge has been opened. */
export class BadgeOpenedEvent extends Event {
  readonly badgeId: string;

  constructor(badgeId: string) {
    super('badge-opened', FACT);
    this.badgeId = badgeId;
  }
}

/** A verdict has been reached. */
export class BadgeVerifiedEvent extends Event {
  readonly badgeId: string;
  readonly verdict: Verdict;

  constructor(badgeId: string, verdict: Verdict) {
    super('badge-verified', FACT);
    this.badgeId = badgeId;
    this.verdict = verdict;
  }
}

/** Something could not be read; the element says so in its own words as well. */
export class BadgeErrorEvent extends Event {
  readonly problem: ElementProblem;

  constructor(problem: ElementProblem) {
    super('badge-error', FACT);
    this.problem = problem;
  }
}

/** The reader asks that a badge be verified again, now also at these origins. */
export class BadgeVerifyRequestEvent extends Event {
  readonly origins: readonly string[];

  constructor(origins: readonly string[]) {
    super('badge-verify-request', { ...FACT, cancelable: true });
    this.origins = origins;
  }
}

/** The reader asks to leave the detail. */
export class BadgeCloseRequestEvent extends Event {
  constructor() {
    super('badge-close-request', { ...FACT, cancelable: true });
  }
}

/** Somebody asks for something to be written: a claim, an endorsement, a consent. Prevented, nothing happens. */
export class RecognitionRequestEvent extends Event {
  readonly request: RecognitionRequest;

  constructor(request: RecognitionRequest) {
    super('recognition-request', { ...FACT, cancelable: true });
    this.request = request;
  }
}

/** It is written and safe: in the store, or on its way there. */
export class RecognitionDoneEvent extends Event {
  readonly request: RecognitionRequest;
  readonly handled: HandledRequest;

  constructor(request: RecognitionRequest, handled: HandledRequest) {
    super('recognition-done', FACT);
    this.request = request;
    this.handled = handled;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'badge-opened': BadgeOpenedEvent;
    'badge-verified': BadgeVerifiedEvent;
    'badge-error': BadgeErrorEvent;
    'badge-verify-request': BadgeVerifyRequestEvent;
    'badge-close-request': BadgeCloseRequestEvent;
    'recognition-request': RecognitionRequestEvent;
    'recognition-done': RecognitionDoneEvent;
  }
}
