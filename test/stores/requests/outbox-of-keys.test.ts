import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profileOf } from '../../../packages/recognition/src/index.js';
import type { StoreProblem } from '../../../packages/stores/src/index.js';
import { askFor, endorseBy, uuid } from '../session/play.js';
import { playUntilCut, problemsIn, visitOf, type CutPlay } from './cut.js';

const READ_ONLY: StoreProblem = { code: 'store.read_only', store: 'wiki' };
const CUT: StoreProblem = { code: 'store.unavailable', store: 'wiki' };

/** Hoa’s second key, of which nobody here has the first: it was on a device that is lost. */
async function withSecondKey(): Promise<CutPlay & { readonly second: string }> {
  const played = await playUntilCut();
  await played.session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' }, played.hoa);
  await played.keyring.forget(played.hoa);
  const { did } = await played.session.addPerson('Hoa, téléphone');
  return { ...played, second: did };
}

for (const [place, problem] of [
  ['may only be read', READ_ONLY],
  ['cannot be reached', CUT],
] as const)
  describe(`a new key, with a store that ${place}`, () => {
    it('is announced in the outbox, with the reason, and in the store once it takes it', async () => {
      const { session, second, hoa, breakWith, ...rest } = await withSecondKey();
      breakWith(problem);
      const id = uuid();
      const { written } = await session.handle({ do: 'link-key', id, replaces: hoa }, second);
      assert.deepEqual(written, [id]);
      assert.deepEqual(await problemsIn(session), [problem.code]);
      const [link] = (await session.dossier()).keyLinks;
      assert.deepEqual([link?.key, link?.replaces, link?.state], [second, hoa, 'waiting']);
      const elsewhere = visitOf({ ...rest, session, hoa });
      assert.deepEqual((await elsewhere.dossier()).keyLinks, [], 'nobody else knows of it');

      breakWith(undefined);
      await session.settle();
      assert.deepEqual(await session.waiting(), []);
      assert.equal((await visitOf({ ...rest, session, hoa }).dossier()).keyLinks.length, 1);
    });

    it('is vouched for by the community in the outbox, and counts here at once', async () => {
      const { session, second, ana, hoa, community, breakWith } = await withSecondKey();
      await session.handle({ do: 'link-key', id: uuid(), replaces: hoa }, second);
      breakWith(problem);
      const id = uuid();
      const request = { do: 'vouch-for-key', id, key: second, replaces: hoa, answer: 'yes' } as const;
      await session.handle({ ...request, asCommunity: true }, ana);
      const [waiting] = await session.waiting();
      assert.deepEqual([waiting?.record.id, waiting?.problem?.code], [id, problem.code]);
      assert.match(String(waiting?.record.body), new RegExp(`"by":"${community}"`));
      const dossier = await session.dossier();
      assert.deepEqual(
        dossier.keyLinks.map(({ state }) => state),
        ['linked'],
      );
      assert.equal(dossier.personOf(second), hoa);
      assert.equal(profileOf(dossier.personOf(second), dossier)?.name, 'Hoa');
    });

    it('is in the outbox once, however often it is asked for', async () => {
      const { session, second, hoa, breakWith } = await withSecondKey();
      breakWith(problem);
      const request = { do: 'link-key', id: uuid(), replaces: hoa } as const;
      await session.handle(request, second);
      await session.handle(request, second);
      assert.equal((await session.waiting()).length, 1);
    });

    it('keeps badges that came of what waits in the outbox too, in their order', async () => {
      const played = await playUntilCut();
      const { session, ana, bo, breakWith } = played;
      const claim = await askFor(played);
      await endorseBy(ana, claim, played);
      breakWith(problem);
      const [badge = ''] = await endorseBy(bo, claim, played);
      assert.deepEqual(
        (await session.waiting()).map(({ record }) => record.kind),
        ['endorsement', 'badge'],
      );
      breakWith(undefined);
      assert.deepEqual(await session.settle(), []);
      assert.deepEqual(await session.waiting(), []);
      assert.notEqual((await visitOf(played).dossier()).byId('badge', badge), undefined);
    });
  });
