import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profileOf } from '../../../packages/recognition/src/index.js';
import { refusedWith, uuid } from '../session/play.js';
import { playUntilCut, visitOf } from './cut.js';

const CUT = { code: 'store.unavailable', store: 'wiki' } as const;

describe('a person who leaves', () => {
  it('sends nothing of hers any more that waits in the outbox', async () => {
    const played = await playUntilCut();
    const { session, hoa, breakWith } = played;
    breakWith(CUT);
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa Nguyen' }, hoa);
    assert.equal((await session.waiting()).length, 1);
    breakWith(undefined);
    await session.handle({ do: 'erase', id: uuid() }, hoa);
    assert.deepEqual(await session.waiting(), []);
    for (const visit of [session, visitOf(played)])
      assert.equal(profileOf(hoa, await visit.dossier()), undefined);
  });

  it('has what waits forgotten also while the store takes nothing', async () => {
    const played = await playUntilCut();
    const { session, hoa, breakWith } = played;
    breakWith(CUT);
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa Nguyen' }, hoa);
    await session.handle({ do: 'erase', id: uuid() }, hoa);
    assert.deepEqual(await session.waiting(), []);
  });

  it('leaves what others said in the outbox', async () => {
    const { session, hoa, ana, breakWith } = await playUntilCut();
    breakWith(CUT);
    const id = uuid();
    await session.handle({ do: 'introduce', id, name: 'Ana B.' }, ana);
    await session.handle({ do: 'erase', id: uuid() }, hoa);
    assert.deepEqual(
      (await session.waiting()).map(({ record }) => record.id),
      [id],
    );
  });

  it('has both of her keys on this device destroyed, and those of nobody else', async () => {
    const { session, keyring, hoa, ana, bo, community } = await playUntilCut();
    const { did: second } = await session.addPerson('Hoa, téléphone');
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' }, hoa);
    await session.handle({ do: 'link-key', id: uuid(), replaces: hoa }, second);
    const profile = uuid();
    await session.handle({ do: 'introduce', id: profile, name: 'Hoa N.' }, second);
    await session.handle({ do: 'erase', id: uuid() }, second);
    const left = (await keyring.all()).map(({ did }) => did);
    assert.deepEqual(left.sort(), [ana, bo, community].sort());
    const dossier = await session.dossier();
    assert.equal(profileOf(hoa, dossier), undefined);
    assert.equal(dossier.byId('profile', profile), undefined);
  });

  it('keeps her key where the store refuses to take something out, and can ask again', async () => {
    const { session, keyring, store, hoa } = await playUntilCut();
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' }, hoa);
    const whole = store.withdraw.bind(store);
    const { StoreError } = await import('../../../packages/stores/src/index.js');
    store.withdraw = () => Promise.reject(new StoreError({ code: 'store.denied', store: 'wiki' }));
    const erase = () => session.handle({ do: 'erase', id: uuid() }, hoa);
    assert.equal(await refusedWith(erase), 'store.denied');
    assert.ok((await keyring.all()).some(({ did }) => did === hoa));
    store.withdraw = whole;
    assert.equal(await refusedWith(erase), 'none');
    assert.ok(!(await keyring.all()).some(({ did }) => did === hoa));
  });
});
