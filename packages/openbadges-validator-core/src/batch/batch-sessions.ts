import type { BadgeInput } from '../badge-document.js';
import { fail } from '../badge-error.js';
import { readDocument } from '../intake/read-document.js';
import { budgetSession } from '../lib/budget-session.js';
import type { FetchPolicy } from '../lib/is-fetchable-url.js';
import { policyOfInput } from '../lib/policy-of-input.js';
import type { Session } from '../lib/session.js';
import type { VerifyOptions } from '../verify-options.js';
import type { Surroundings } from '../verify.js';
import { MAX_KEPT_BYTES } from './bounds.js';
import type { Doors } from './doors.js';
import { Kept } from './kept.js';
import { Reads } from './reads.js';

/** Opens the sessions of one badge within its batch: with a clock, a budget and notes of its own; all else is shared. */
export type OpenSurroundings = (input: BadgeInput, reads: Reads) => Surroundings;

interface Shared {
  readonly value: unknown;
  readonly reads: Reads;
}

/** The sessions of the badges of one batch, on one thread. */
export function createBatchSessions(options: VerifyOptions, doors: Doors): OpenSurroundings {
  const shared = new Kept<Shared>(MAX_KEPT_BYTES, weightOf);
  const open = (policy: FetchPolicy, now: Date, reads: Reads): Session => ({
    now,
    options,
    spend: () => undefined,
    fetchDocument: async (url, accept) => {
      const document = await reads.note(doors(policy)(url, accept));
      reads.documents.add(document);
      return document;
    },
    share: async <T>(name: string, make: (session: Session) => Promise<T>): Promise<T> => {
      const making = shared.get(`${JSON.stringify(policy)} ${name}`, async () => {
        const own = new Reads();
        return { value: await make(open(policy, now, own)), reads: own };
      });
      const { value, reads: others } = await reads.note(making);
      reads.add(others);
      return value as T;
    },
  });
  return (input, reads) => {
    options.signal?.throwIfAborted();
    const now = options.now ?? new Date();
    const policy = policyOfInput(input);
    return {
      session: budgetSession(open(policy, now, reads)),
      hosted: budgetSession(open({ ...policy, plainHttp: true }, now, reads)),
      read: (badge) => readNoted(badge, reads),
    };
  };
}

/** One thing in a batch that is no badge at all must not end it. */
async function readNoted(input: BadgeInput, reads: Reads): ReturnType<typeof readDocument> {
  try {
    const document = await readDocument(input);
    reads.badges.push(document);
    return document;
  } catch (error) {
    if (error instanceof TypeError) fail('input.not_a_badge', {}, { cause: error });
    throw error;
  }
}

/** What it was made of, and bytes of its own: the bits of a status list. */
function weightOf({ value, reads }: Shared): number {
  const members = typeof value === 'object' && value !== null ? Object.values(value) : [];
  const own = members.filter((member) => member instanceof Uint8Array);
  const sources = [...reads.documents].map(({ bytes }) => bytes);
  return [...own, ...sources].reduce((sum, { length }) => sum + length, 0);
}
