import { createBatchSessions } from './batch/batch-sessions.js';
import { AT_ONCE } from './batch/bounds.js';
import { createJudge, type JudgeBadge } from './batch/judge-badge.js';
import type { Answer, NumberedBadge, NumberedVerdict, Request } from './batch/messages.js';
import { Outbox } from './batch/outbox.js';
import { parseRequest } from './batch/parse-request.js';
import { createRemoteDoors } from './batch/remote-doors.js';

/** A worker's own end: `globalThis` of a browser's worker, or a `MessagePort`. */
export interface VerificationPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  /** Of a `MessagePort`. */
  start?(): void;
}

/**
 * Judges the badges that `verifyMany` sends to a worker. `openbadges-validator-core/verify-worker.js` does it for a worker of
 * a browser; elsewhere hand in the port that the worker talks through (in Node: `parentPort` of `node:worker_threads`).
 */
export function serveVerifications(port: VerificationPort): void {
  const answer = (message: Answer): void => port.postMessage(message);
  const remote = createRemoteDoors(answer);
  let queue: Queue | undefined;
  port.addEventListener('message', ({ data }) => {
    const request = parseRequest(data);
    if (request?.type === 'open') queue = new Queue(openJudge(request, remote.doors), answer);
    else if (request?.type === 'badges') queue?.add(request.badges);
    else if (request !== undefined) remote.answer(request);
  });
  port.start?.();
  answer({ type: 'ready' });
}

function openJudge(
  { options, isKept }: Extract<Request, { type: 'open' }>,
  doors: Parameters<typeof createBatchSessions>[1],
): JudgeBadge {
  return createJudge(createBatchSessions(options, doors), { isKept });
}

/** Badges that wait, a few of them begun with. */
class Queue {
  readonly #judge: JudgeBadge;
  readonly #outbox: Outbox<NumberedVerdict>;
  readonly #waiting: NumberedBadge[] = [];
  #running = 0;

  constructor(judge: JudgeBadge, answer: (message: Answer) => void) {
    this.#judge = judge;
    this.#outbox = new Outbox((judged) => answer(write(judged)));
  }

  add(badges: readonly NumberedBadge[]): void {
    this.#waiting.push(...badges);
    this.#next();
  }

  #next(): void {
    while (this.#running < AT_ONCE) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      void this.#do(next);
    }
  }

  async #do({ number, badge }: NumberedBadge): Promise<void> {
    this.#running += 1;
    const judged = await this.#judge(badge);
    this.#running -= 1;
    this.#next();
    this.#outbox.put({ number, ...judged }, this.#running === 0);
  }
}

function write(judged: readonly NumberedVerdict[]): Answer {
  const errors = judged.flatMap(({ number, error }) =>
    error === undefined ? [] : [{ number, error: sendable(error) }],
  );
  const verdicts = judged.map(({ error: _, ...rest }) => rest);
  return { type: 'judged', judged: JSON.stringify(verdicts), errors };
}

/** Not every error can cross to another thread with all that hangs on it. */
function sendable(error: unknown): Error {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const copy = new Error(message);
  if (stack !== undefined) copy.stack = stack;
  return copy;
}
