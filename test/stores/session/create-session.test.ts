import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimProgress, heldBy, inboxOf } from '../../../packages/recognition/src/index.js';
import { verify } from '../../../packages/openbadges-validator-core/src/index.js';
import {
  createMemoryShelf,
  createMemoryStore,
  createSession,
  type CachedRecord,
} from '../../../packages/stores/src/index.js';
import { play, uuid } from './play.js';

describe('a session', () => {
  it('goes from a claim, by two endorsements, to a badge that verifies', async () => {
    const { session, model, ana, bo, hoa } = await play();
    const claim = uuid();
    const credentialId = uuid();
    await session.handle({ do: 'claim', id: claim, credentialId, model, story: 'J’ai tenu le tour.' });
    const progress = async () => {
      const dossier = await session.dossier();
      const found = dossier.byId('claim', claim) ?? assert.fail('no claim');
      return claimProgress(found, dossier, { now: session.now() });
    };
    assert.equal((await progress()).state, 'waiting');
    for (const who of [ana, bo]) {
      await session.become(who);
      assert.equal(inboxOf(who, await session.dossier(), { now: session.now() }).length, 1);
      const { awarded } = await session.handle({
        do: 'endorse',
        id: uuid(),
        claim,
        basis: 'vu-faire',
        role: 'peer',
        comment: 'Sans forcer.',
      });
      assert.deepEqual(awarded, who === bo ? [credentialId] : []);
    }
    assert.equal((await progress()).state, 'accepted');
    const held = heldBy(hoa, await session.dossier(), session.now());
    assert.equal(held[0]?.standing, 'good');
    const verdict = await verify(JSON.stringify(held[0]?.badge.record), { now: session.now() });
    assert.deepEqual(
      verdict.checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped'),
      [],
    );
    assert.equal(verdict.outcome, 'valid');
  });

  it('signs as who asked, also where another takes her turn meanwhile', async () => {
    const { session, hoa, ana } = await play();
    const id = uuid();
    const handling = session.handle({ do: 'introduce', id, name: 'Hoa' }, hoa);
    await session.become(ana);
    await handling;
    assert.deepEqual((await session.dossier()).byId('profile', id)?.signers, [hoa]);
  });

  it('opens nothing again that an earlier visit opened, but any text that has changed', async () => {
    const { session, store, keyring, clock } = await play();
    const kept: CachedRecord[] = [];
    for await (const page of store.list())
      for (const { id, body } of page) {
        const opened = (await session.dossier()).opened.find(({ record }) => record.id === id);
        if (opened)
          kept.push({ id, body: String(body), opened: { ...opened, digest: `kept ${opened.kind}` } });
      }
    const [changed] = kept.filter(({ opened }) => opened.kind === 'model');
    const cached = kept.map((one) => (one === changed ? { ...one, body: `${one.body} ` } : one));
    const put: string[] = [];
    const later = createSession({
      store,
      keyring,
      shelf: createMemoryShelf(),
      notebook: createMemoryStore(),
      now: clock.now,
      cache: {
        all: () => Promise.resolve(cached),
        put: (records) => Promise.resolve(void put.push(...records.map(({ id }) => id))),
      },
    });
    const digests = (await later.dossier()).opened.map(({ digest }) => digest);
    assert.equal(digests.filter((digest) => digest.startsWith('kept')).length, kept.length - 1);
    assert.deepEqual(put, [changed?.id]);
  });

  it('does without a cache that cannot be read', async () => {
    const { store, keyring } = await play();
    const broken = () => Promise.reject(new Error('no room'));
    const session = createSession({
      store,
      keyring,
      shelf: createMemoryShelf(),
      notebook: createMemoryStore(),
      cache: { all: broken, put: broken },
    });
    assert.equal((await session.dossier()).of('model').length, 1);
  });
});
