import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  claimProgress,
  createDossier,
  inboxOf,
  readEventCode,
  type OpenedRecord,
} from '../../../packages/recognition/src/index.js';
import { askFor, endorseBy, play, uuid } from '../../stores/session/play.js';

/** A community in which everything has happened once, and the moments at which it did. */
async function buildHistory() {
  const played = await play();
  const { session, ana, bo } = played;
  const first = await askFor(played);
  await endorseBy(ana, first, played);
  await session.become(bo);
  await session.handle({ do: 'reply', id: uuid(), claim: first, answer: 'complete', reason: 'Où ?' });
  const second = await askFor(played, { completes: first });
  await endorseBy(ana, second, played);
  await endorseBy(bo, second, played);
  const third = await askFor(played);
  await session.handle({ do: 'withdraw', id: uuid(), credential: third, reason: 'retrait' });
  return { played, opened: (await session.dossier()).opened, now: session.now() };
}

const statesOf = (opened: readonly OpenedRecord[], now: Date) => {
  const dossier = createDossier(opened);
  return dossier
    .of('claim')
    .map((claim) => claimProgress(claim, dossier, { now }))
    .map(({ claim, state, verdict }) => [claim.record.id, state, verdict?.missing, verdict?.used]);
};

describe('the progress of claims', () => {
  it('is the same in whatever order and number the records come', async () => {
    const { opened, now } = await buildHistory();
    const expected = statesOf(opened, now);
    assert.deepEqual([...new Set(expected.map(([, state]) => state))].sort(), [
      'accepted',
      'left',
      'replaced',
    ]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...opened], { minLength: opened.length }),
        fc.subarray([...opened]),
        (shuffled, again) => {
          assert.deepEqual(statesOf([...shuffled, ...again], now), expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never says of a claim that it is met once what it was met by is taken away', async () => {
    const { opened, now } = await buildHistory();
    const needed = opened.filter(({ kind }) => kind === 'charter' || kind === 'model');
    fc.assert(
      fc.property(fc.subarray([...opened]), fc.constantFrom(...needed), (some, gone) => {
        const left = some.filter((one) => one !== gone && one.kind !== 'badge');
        for (const [, state] of statesOf(left, now)) assert.notEqual(state, 'ready');
      }),
      { numRuns: 200 },
    );
  });

  it('puts a claim into the inbox of those alone who may answer it', async () => {
    const { played, opened, now } = await buildHistory();
    const dossier = createDossier(opened);
    for (const person of [played.ana, played.bo, played.hoa, 'did:key:z6MkNobody'])
      assert.deepEqual(inboxOf(person, dossier, { now }), []);
    const open = createDossier(opened.filter(({ kind }) => kind !== 'withdrawal'));
    assert.equal(inboxOf(played.ana, open, { now }).length, 1);
    assert.equal(inboxOf(played.hoa, open, { now }).length, 0);
  });
});

describe('readEventCode', () => {
  it('takes any text, and makes a code out of none that is not one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `atelier1.${text}`),
        ),
        (text) => {
          assert.equal(readEventCode(text), undefined);
        },
      ),
      { numRuns: 500 },
    );
  });
});
