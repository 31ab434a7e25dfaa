import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimProgress, heldBy, inboxOf } from '../../../packages/recognition/src/index.js';
import { verify } from '../../../packages/openbadges-validator-core/src/index.js';
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
});
