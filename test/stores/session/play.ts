import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  foundCommunity,
  StoreError,
  type ModelDraft,
  type RequestName,
  type RequestOf,
  type RecordStore,
  type Session,
} from '../../../packages/stores/src/index.js';
import type { Keyring } from '../../../packages/stores/src/index.js';

export const P3 = {
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  validFor: 'P2Y',
  claimTTL: 'P60D',
  require: { endorsed: { n: 2, by: { holds: 'self' }, paths: 2 } },
};

export const DRAFT: ModelDraft = {
  name: 'J’anime une gestion par consentement',
  description: 'Tenir un tour d’objections.',
  criteria: 'Deux personnes l’ont vu faire.',
  rule: P3,
  family: 'gpc',
  stage: 2,
};

/** A clock that a test sets: it moves on by a second with each look, as no two things happen at once. */
export function createClock(start = '2026-03-01T09:00:00Z'): { now: () => Date; pass(days: number): void } {
  let time = Date.parse(start);
  return {
    now: () => new Date((time += 1000)),
    pass: (days) => void (time += days * 86_400_000),
  };
}

export interface Play {
  readonly session: Session;
  readonly store: RecordStore;
  readonly keyring: Keyring;
  readonly community: string;
  readonly model: string;
  readonly ana: string;
  readonly bo: string;
  readonly hoa: string;
  readonly clock: ReturnType<typeof createClock>;
}

/** A community with two sources, Ana and Bo, and Hoa, who is new and signs. All play at one device. */
export async function play(store: RecordStore = createMemoryStore()): Promise<Play> {
  const clock = createClock();
  const keyring = createMemoryKeyring(clock.now);
  const { key: ana } = await keyring.make('Ana');
  const { key: bo } = await keyring.make('Bo');
  const sources = [
    { key: ana, name: 'Ana', because: 'a formé l’UDN de 2012 à 2019' },
    { key: bo, name: 'Bo', because: 'anime des cercles depuis dix ans' },
  ];
  const founded = await foundCommunity(store, keyring, {
    label: 'Jardin',
    sources,
    models: [DRAFT],
    now: clock.now(),
  });
  const session = createSession({
    store,
    keyring,
    shelf: createMemoryShelf(),
    notebook: createMemoryStore(),
    now: clock.now,
  });
  const hoa = await session.addPerson('Hoa');
  const [model = ''] = founded.models;
  return {
    session,
    store,
    keyring,
    community: founded.community,
    model,
    ana: ana.did,
    bo: bo.did,
    hoa: hoa.did,
    clock,
  };
}

export function uuid(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

type Changes<N extends RequestName> = Partial<Omit<RequestOf<N>, 'do'>>;

/** Hoa asks for the badge. Answers with the id of her claim. */
export async function askFor({ session, hoa, model }: Play, changes: Changes<'claim'> = {}): Promise<string> {
  await session.become(hoa);
  const id = uuid();
  const story = 'J’ai tenu le tour d’objections, avec Dan en appui.';
  await session.handle({ do: 'claim', id, credentialId: uuid(), model, story, ...changes });
  return id;
}

/** Somebody endorses a claim. Answers with the ids of the badges that came of it. */
export async function endorseBy(
  who: string,
  claim: string,
  { session }: Play,
  changes: Changes<'endorse'> = {},
): Promise<readonly string[]> {
  await session.become(who);
  const request = { do: 'endorse', id: uuid(), claim, basis: 'vu-faire', role: 'peer', comment: '' } as const;
  return (await session.handle({ ...request, ...changes })).awarded;
}

/** The code with which something was refused; 'none' where it was not. */
export async function refusedWith(attempt: () => Promise<unknown>): Promise<string> {
  try {
    await attempt();
    return 'none';
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
}
