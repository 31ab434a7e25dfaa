import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  claimProgress,
  consentOf,
  currentModels,
  heldBy,
  profileOf,
  type ClaimProgress,
} from '../../../packages/recognition/src/index.js';
import { askFor, DRAFT, endorseBy, play, refusedWith, uuid, type Play } from '../session/play.js';

async function progressOf({ session }: Play, id: string): Promise<ClaimProgress> {
  const dossier = await session.dossier();
  const claim = dossier.byId('claim', id) ?? assert.fail('no such claim');
  return claimProgress(claim, dossier, { now: session.now() });
}

describe('a claim', () => {
  it('is answered by who could endorse it, and by nobody else', async () => {
    const played = await play();
    const { session, ana, hoa } = played;
    const claim = await askFor(played);
    const stranger = await session.addPerson('Zoe');
    const reply = { do: 'reply', claim, answer: 'complete', reason: 'Où était-ce ?' } as const;
    const endorsement = { do: 'endorse', claim, basis: 'vu-faire', role: 'peer', comment: '' } as const;
    for (const who of [stranger.did, hoa]) {
      await session.become(who);
      for (const request of [reply, endorsement])
        assert.equal(
          await refusedWith(() => session.handle({ ...request, id: uuid() })),
          'request.not_a_holder',
        );
    }
    await session.become(ana);
    await session.handle({ ...reply, id: uuid() });
    assert.equal((await progressOf(played, claim)).state, 'to-complete');
  });

  it('may be completed: the earlier one is replaced, and what was endorsed of it has to be looked at anew', async () => {
    const played = await play();
    const { ana, bo } = played;
    const first = await askFor(played);
    await endorseBy(ana, first, played);
    const second = await askFor(played, {
      completes: first,
      story: 'J’ai tenu le tour, à Cergy, le 3 mars.',
    });
    assert.equal((await progressOf(played, first)).state, 'replaced');
    const { claim, endorsements } = await progressOf(played, second);
    assert.equal(endorsements.length, 0);
    assert.equal(claim.record.credentialId, (await progressOf(played, first)).claim.record.credentialId);
    await endorseBy(ana, second, played);
    assert.equal((await endorseBy(bo, second, played)).length, 1);
  });

  it('was declined with a reason; another may see it otherwise', async () => {
    const played = await play();
    const { session, ana, bo } = played;
    const claim = await askFor(played);
    await session.become(ana);
    const refusal = {
      do: 'reply',
      id: uuid(),
      claim,
      answer: 'decline',
      reason: 'Je n’y étais pas.',
    } as const;
    await session.handle(refusal);
    const { state, replies } = await progressOf(played, claim);
    assert.equal(state, 'declined');
    assert.equal(replies[0]?.record.reason, 'Je n’y étais pas.');
    await endorseBy(bo, claim, played);
    assert.equal((await progressOf(played, claim)).state, 'waiting');
  });

  it('closes after its time, and is taken back by its author alone', async () => {
    const played = await play();
    const claim = await askFor(played);
    const { session, hoa, ana, clock } = played;
    clock.pass(61);
    assert.equal((await progressOf(played, claim)).state, 'expired');
    const back = { do: 'withdraw', credential: claim, reason: 'retrait' } as const;
    await session.become(ana);
    assert.equal(await refusedWith(() => session.handle({ ...back, id: uuid() })), 'request.not_yours');
    await session.become(hoa);
    await session.handle({ ...back, id: uuid() });
    assert.equal((await progressOf(played, claim)).state, 'left');
  });

  it('is there once, however often it was sent', async () => {
    const played = await play();
    const ids = { id: uuid(), credentialId: uuid() };
    await askFor(played, ids);
    await askFor(played, { ...ids, story: 'Autrement dit.' });
    const dossier = await played.session.dossier();
    const mine = dossier.of('claim').filter(({ record }) => record.subject === played.hoa);
    assert.equal(mine.length, 1);
  });

  it('needs a model that is known here, and words that are not endless', async () => {
    const played = await play();
    assert.equal(await refusedWith(() => askFor(played, { model: uuid() })), 'request.unknown_model');
    assert.equal(await refusedWith(() => askFor(played, { story: 'a'.repeat(20_001) })), 'request.malformed');
    assert.equal(await refusedWith(() => askFor(played, { completes: uuid() })), 'request.unknown_claim');
    assert.equal(await refusedWith(() => endorseBy(played.ana, uuid(), played)), 'request.unknown_claim');
  });
});

describe('a badge model', () => {
  it('has versions that rewrite nothing, and forks that say where they come from', async () => {
    const played = await play();
    const { session, model, ana, community } = played;
    await session.become(ana);
    const claim = await askFor(played);
    const next = uuid();
    const draft = { ...DRAFT, name: 'J’anime par consentement', supersedes: model };
    await session.handle({ do: 'publish-model', id: next, draft });
    const dossier = await session.dossier();
    assert.deepEqual(
      currentModels(dossier).map(({ record }) => [record.id, record.version]),
      [[next, '2']],
    );
    assert.equal((await progressOf(played, claim)).model?.record.version, '1');
    const fork = uuid();
    await session.handle({ do: 'publish-model', id: fork, draft: { ...DRAFT, basedOn: next } });
    const forked = (await session.dossier()).byId('model', fork)?.record;
    assert.equal(forked?.basedOn?.id, next);
    assert.equal(forked.basedOn.creator, community);
    assert.equal(forked.licence, 'CC-BY-SA-4.0');
  });

  it('is signed by a person where the key of the community is not here', async () => {
    const played = await play();
    const { session, keyring, community, hoa, model } = played;
    await keyring.forget(community);
    await session.become(hoa);
    const id = uuid();
    await session.handle({ do: 'publish-model', id, draft: DRAFT });
    assert.deepEqual((await session.dossier()).byId('model', id)?.signers, [hoa]);
    const stolen = { ...DRAFT, supersedes: model };
    assert.equal(
      await refusedWith(() => session.handle({ do: 'publish-model', id: uuid(), draft: stolen })),
      'request.not_yours',
    );
  });

  it('is refused with a rule that cannot be read, or without a name', async () => {
    const { session } = await play();
    const publish = (draft: typeof DRAFT) =>
      refusedWith(() => session.handle({ do: 'publish-model', id: uuid(), draft }));
    assert.equal(await publish({ ...DRAFT, rule: { require: {} } }), 'request.malformed');
    assert.equal(await publish({ ...DRAFT, name: '  ' }), 'request.malformed');
  });
});

describe('what a person says of herself', () => {
  it('is nothing until she agrees, badge by badge and place by place; the latest counts', async () => {
    const played = await play();
    const { session, hoa } = played;
    await session.handle({ do: 'introduce', id: uuid(), name: ' Hoa ' });
    const dossier = () => session.dossier();
    assert.equal(profileOf(hoa, await dossier())?.name, 'Hoa');
    const badge = uuid();
    const shown = async (credential?: string) =>
      consentOf(hoa, await dossier(), session.now(), credential).scopes;
    assert.deepEqual(await shown(badge), []);
    await session.handle({ do: 'consent', id: uuid(), scopes: ['mur', 'cascade'], name: 'réel' });
    assert.deepEqual(await shown(badge), ['mur', 'cascade']);
    await session.handle({ do: 'consent', id: uuid(), credential: badge, scopes: [], name: 'aucun' });
    assert.deepEqual(await shown(badge), []);
    assert.deepEqual(await shown(uuid()), ['mur', 'cascade']);
  });
});

describe('a badge taken back', () => {
  it('by its issuer or the community by mistake: it is revoked, and no other is', async () => {
    const played = await play();
    const { session, ana, bo, hoa } = played;
    const claim = await askFor(played);
    await endorseBy(ana, claim, played);
    const [badge = ''] = await endorseBy(bo, claim, played);
    const mistake = { do: 'withdraw', credential: badge, reason: 'erreur' } as const;
    await played.keyring.forget(played.community);
    await session.become(hoa);
    assert.equal(await refusedWith(() => session.handle({ ...mistake, id: uuid() })), 'request.not_yours');
    await session.become(bo);
    await session.handle({ ...mistake, id: uuid() });
    const standings = async (who: string) =>
      heldBy(who, await session.dossier(), session.now()).map(({ standing }) => standing);
    assert.deepEqual(await standings(hoa), ['revoked']);
    assert.deepEqual(await standings(ana), ['good']);
    assert.deepEqual(await standings(bo), ['good']);
  });
});
