import {
  createMemoryShelf,
  createMemoryStore,
  createSession,
  StoreError,
  type RecordStore,
  type Session,
  type StoreProblem,
} from '../../../packages/stores/src/index.js';
import { play, type Play } from '../session/play.js';

export interface CutPlay extends Play {
  /** Undefined: everything arrives. Else what the store says to each that is sent. */
  readonly breakWith: (problem: StoreProblem | undefined) => void;
}

/** A community whose store can be read at all times, and written to until it breaks. */
export async function playUntilCut(): Promise<CutPlay> {
  const whole = createMemoryStore();
  let broken: StoreProblem | undefined;
  const store: RecordStore = {
    ...whole,
    add: async (record, signal) => {
      if (broken) throw new StoreError(broken);
      return whole.add(record, signal);
    },
  };
  return { ...(await play(store)), breakWith: (problem) => void (broken = problem) };
}

/** The same keys and records, seen by another visit that has an empty outbox. */
export const visitOf = ({ store, keyring, clock }: Play): Session =>
  createSession({
    store,
    keyring,
    shelf: createMemoryShelf(),
    notebook: createMemoryStore(),
    now: clock.now,
  });

export const problemsIn = async (session: Session): Promise<readonly (string | undefined)[]> =>
  (await session.waiting()).map(({ problem }) => problem?.code);
