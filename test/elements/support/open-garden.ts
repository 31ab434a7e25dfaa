import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  foundCommunity,
  type ModelDraft,
  type Session,
} from '../../../packages/stores/src/index.js';
import { newId } from '../../../packages/recognition/src/records/new-id.js';

const RULE = {
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  require: { endorsed: { n: 2, by: { holds: 'self' }, paths: 2 } },
};
const CIRCLE: ModelDraft = {
  name: 'Tenir un cercle de parole',
  description: 'Faire circuler la parole.',
  criteria: 'Deux personnes l’ont vu faire.',
  rule: RULE,
  family: 'cercle',
  stage: 2,
};

export interface Garden {
  readonly session: Session;
  readonly model: string;
  readonly ana: string;
  readonly bo: string;
  readonly hoa: string;
  /** Hoa gets the badge, and agrees that the wall shows it. Answers with its id. */
  readonly award: () => Promise<string>;
}

/** A community in memory with two sources, Ana and Bo, and Hoa, who signs. */
export async function openGarden(): Promise<Garden> {
  const store = createMemoryStore();
  const keyring = createMemoryKeyring();
  const { key: ana } = await keyring.make('Ana');
  const { key: bo } = await keyring.make('Bo');
  const sources = [ana, bo].map((key) => ({ key, name: key.label, because: 'a commencé' }));
  const founding = { label: 'Jardin', sources, models: [CIRCLE], now: new Date() };
  const { models } = await foundCommunity(store, keyring, founding);
  const session = createSession({
    store,
    keyring,
    shelf: createMemoryShelf(),
    notebook: createMemoryStore(),
  });
  const hoa = await session.addPerson('Hoa');
  const model = models[0] ?? '';
  const award = async (): Promise<string> => {
    const claim = newId();
    await session.become(hoa.did);
    await session.handle({
      do: 'claim',
      id: claim,
      credentialId: newId(),
      model,
      story: 'J’ai tenu le cercle.',
    });
    await session.handle({ do: 'consent', id: newId(), scopes: ['mur'], name: 'aucun' });
    const words = { basis: 'vu-faire', role: 'peer', comment: '' } as const;
    let awarded: readonly string[] = [];
    for (const who of [ana.did, bo.did]) {
      await session.become(who);
      ({ awarded } = await session.handle({ do: 'endorse', id: newId(), claim, ...words }));
    }
    return awarded[0] ?? '';
  };
  return { session, model, ana: ana.did, bo: bo.did, hoa: hoa.did, award };
}
