import { expect } from '@open-wc/testing';
import { heldBy } from '../../../packages/recognition/src/index.js';
import {
  createIndexedDbKeyring,
  createIndexedDbRecordCache,
  createIndexedDbStore,
  foundCommunity,
  openBrowserSession,
} from '../../../packages/stores/src/index.js';
import { DRAFT, uuid } from './play.js';

let number = 0;

/** A community that this browser keeps, and what its pages need to know of it. */
async function found() {
  const name = `session-${++number}-${performance.timeOrigin}`;
  const store = createIndexedDbStore({ name });
  const keyring = createIndexedDbKeyring({ name: `${name}-keys` });
  const { key: ana } = await keyring.make('Ana');
  const { key: bo } = await keyring.make('Bo');
  const sources = [ana, bo].map((key) => ({ key, name: key.label, because: 'a commencé' }));
  const models = [DRAFT];
  const founded = await foundCommunity(store, keyring, { label: 'Jardin', sources, models, now: new Date() });
  const { key: hoa } = await keyring.make('Hoa');
  return { name, model: founded.models[0] ?? '', ana: ana.did, bo: bo.did, hoa: hoa.did };
}

describe('a session that this browser keeps', () => {
  it('goes from visit to visit, and from tab to tab', async () => {
    const { name, model, ana, bo, hoa } = await found();
    const [first, second] = [openBrowserSession({ name }), openBrowserSession({ name })];
    const claim = uuid();
    const story = 'J’ai tenu le tour.';
    await first.handle({ do: 'claim', id: claim, credentialId: uuid(), model, story });
    for (const who of [ana, bo]) {
      await second.become(who);
      const words = { basis: 'vu-faire', role: 'peer', comment: '' } as const;
      await second.handle({ do: 'endorse', id: uuid(), claim, ...words });
    }
    const held = async () => heldBy(hoa, await first.dossier(), first.now()).length;
    for (let turns = 0; turns < 50 && (await held()) === 0; turns += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await held()).to.equal(1);
    expect(heldBy(hoa, await openBrowserSession({ name }).dossier(), new Date())).to.have.length(1);
  });

  it('keeps what it opened for the next visit', async () => {
    const { name } = await found();
    const session = openBrowserSession({ name });
    const { opened } = await session.dossier();
    const cache = createIndexedDbRecordCache(`${name}-cache`);
    for (let turns = 0; turns < 50 && (await cache.all()).length === 0; turns += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const kept = await cache.all();
    expect(kept.map((one) => one.opened.digest).sort()).to.deep.equal(
      opened.map(({ digest }) => digest).sort(),
    );
  });

  it('knows the private half of a key until the page is left, and can lock it away until then', async () => {
    const name = `alone-${performance.timeOrigin}`;
    const session = openBrowserSession({ name });
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
    expect(await session.canBackUp()).to.equal(true);
    const backup = await session.backUp('une phrase assez longue');
    const me = await session.me();
    const later = openBrowserSession({ name });
    expect(await later.canBackUp()).to.equal(false);
    expect(await later.backUp('une phrase assez longue')).to.equal(null);
    const elsewhere = openBrowserSession({ name: `${name}-elsewhere` });
    const restored = await elsewhere.restore(backup ?? '', 'une phrase assez longue', 'Hoa, ordinateur');
    expect(restored.did).to.equal(me?.did);
  });
});
