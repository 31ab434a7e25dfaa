import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verify } from '../../../packages/openbadges-validator-core/src/index.js';
import { heldBy, profileOf, signedForm } from '../../../packages/recognition/src/index.js';
import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  type Session,
} from '../../../packages/stores/src/index.js';
import { askFor, endorseBy, play, refusedWith, uuid, type Play } from './play.js';

/** The same community on another device, where nobody has a key yet. */
function onNewDevice({ store, clock }: Play): Session {
  const keyring = createMemoryKeyring(clock.now);
  const shelf = createMemoryShelf();
  return createSession({
    store,
    keyring,
    shelf,
    notebook: createMemoryStore(),
    now: clock.now,
    label: 'Hoa',
  });
}

/** Hoa has her badge and has lost her key: she says on a new device who she was. */
async function loseKey(): Promise<Play & { phone: Session; newKey: string; badge: string }> {
  const found = await play();
  const { session, ana, bo, hoa } = found;
  await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' }, hoa);
  const claim = await askFor(found);
  await endorseBy(ana, claim, found);
  const [badge = ''] = await endorseBy(bo, claim, found);
  const phone = onNewDevice(found);
  await phone.handle({ do: 'link-key', id: uuid(), replaces: hoa });
  const newKey = (await phone.me())?.did ?? '';
  return { ...found, phone, newKey, badge };
}

async function vouch(who: string, { session, hoa }: Play, key: string, answer: 'yes' | 'no' = 'yes') {
  await session.become(who);
  await session.handle({ do: 'vouch-for-key', id: uuid(), key, replaces: hoa, answer });
}

const stateOf = async (session: Session) => (await session.dossier()).keyLinks.map(({ state }) => state);

describe('a key in the place of another', () => {
  it('is nobody until two holders know it, and then the same person', async () => {
    const found = await loseKey();
    const { phone, session, ana, bo, hoa, newKey, badge, clock } = found;
    assert.notEqual(newKey, hoa);
    assert.deepEqual(await stateOf(phone), ['waiting']);
    await vouch(ana, found, newKey);
    assert.deepEqual(await stateOf(session), ['waiting']);
    assert.equal((await phone.me())?.did, newKey);
    await vouch(bo, found, newKey);
    assert.deepEqual(await stateOf(session), ['linked']);

    assert.equal((await phone.me())?.did, hoa);
    const dossier = await phone.dossier();
    assert.equal(profileOf(hoa, dossier)?.name, 'Hoa');
    assert.deepEqual(
      heldBy(hoa, dossier, clock.now()).map((one) => [one.badge.record.id, one.standing]),
      [[badge, 'good']],
    );
  });

  it('endorses by the badge of the old one, in a badge that verifies anywhere', async () => {
    const found = await loseKey();
    const { phone, session, ana, bo, newKey, model, clock } = found;
    await vouch(ana, found, newKey);
    await vouch(bo, found, newKey);
    const ida = await session.addPerson('Ida');
    const [claim, credentialId] = [uuid(), uuid()];
    await session.handle(
      { do: 'claim', id: claim, credentialId, model, story: 'J’ai tenu le tour.' },
      ida.did,
    );
    const request = { do: 'endorse', id: uuid(), claim, basis: 'vu-faire', role: 'teacher' } as const;
    await phone.handle({ ...request, comment: 'Vu de mes yeux.' });
    assert.deepEqual(await endorseBy(ana, claim, found), [credentialId]);
    const badge = (await session.dossier()).byId('badge', credentialId);
    const signed = signedForm(badge?.record ?? {});
    assert.ok(JSON.stringify(signed).includes(newKey), 'she signed with the key that she has');
    const verdict = await verify(JSON.stringify(signed), { now: clock.now() });
    assert.deepEqual([verdict.outcome, verdict.endorsements?.length], ['valid', 2]);
  });

  it('does not let her endorse herself with the other one, nor take what is hers from her', async () => {
    const found = await loseKey();
    const { phone, session, ana, bo, hoa, newKey, model, badge } = found;
    await vouch(ana, found, newKey);
    await vouch(bo, found, newKey);
    const claim = uuid();
    await phone.handle({ do: 'claim', id: claim, credentialId: uuid(), model, story: 'Encore une fois.' });
    assert.equal(await refusedWith(() => endorseBy(hoa, claim, found)), 'request.not_a_holder');
    await phone.handle({ do: 'withdraw', id: uuid(), credential: badge, reason: 'retrait' });
    assert.equal(heldBy(hoa, await session.dossier(), found.clock.now()).at(-1)?.standing, 'left');
  });

  it('is refused by an old key that still answers, whoever else says so', async () => {
    const found = await loseKey();
    const { session, ana, bo, hoa, newKey } = found;
    await vouch(hoa, found, newKey, 'no');
    await vouch(ana, found, newKey);
    await vouch(bo, found, newKey);
    assert.deepEqual(await stateOf(session), ['refused']);
    await session.handle(
      { do: 'vouch-for-key', id: uuid(), key: newKey, replaces: hoa, answer: 'yes', asCommunity: true },
      ana,
    );
    assert.deepEqual(await stateOf(session), ['linked']);
  });

  it('is known at once where the old one is on the same device', async () => {
    const found = await play();
    const { session, hoa, ana } = found;
    const { did: second } = await session.addPerson('Hoa, téléphone');
    await session.handle({ do: 'link-key', id: uuid(), replaces: hoa }, second);
    assert.deepEqual(await stateOf(session), ['linked']);
    assert.equal((await session.me())?.did, hoa);
    assert.equal((await session.people()).filter(({ did }) => did === hoa).length, 1);
    await session.become(ana);
    await session.become(hoa);
    assert.equal((await session.me())?.did, hoa);
  });

  it('refuses what nobody announced, what is not hers to refuse, and a key in its own place', async () => {
    const found = await loseKey();
    const { session, ana, hoa, newKey, phone } = found;
    const answer = { do: 'vouch-for-key', id: uuid(), replaces: hoa } as const;
    const attempts = [
      () => session.handle({ ...answer, key: ana, answer: 'yes' }, ana),
      () => session.handle({ ...answer, key: newKey, answer: 'no' }, ana),
      () => phone.handle({ ...answer, key: newKey, answer: 'yes' }, newKey),
      () => session.handle({ do: 'link-key', id: uuid(), replaces: ana }, ana),
    ];
    const codes = await Promise.all(attempts.map(refusedWith));
    assert.deepEqual(codes, [
      'request.unknown_key',
      'request.not_yours',
      'request.not_yours',
      'request.same_key',
    ]);
  });

  it('goes with everything else of hers when she leaves', async () => {
    const found = await loseKey();
    const { session, phone, ana, bo, hoa, newKey, badge, clock } = found;
    await vouch(ana, found, newKey);
    await vouch(bo, found, newKey);
    await phone.handle({ do: 'erase', id: uuid() });
    const dossier = await session.dossier();
    assert.equal(profileOf(hoa, dossier), undefined);
    assert.ok(heldBy(hoa, dossier, clock.now()).every(({ standing }) => standing === 'left'));
    assert.ok(
      !heldBy(hoa, dossier, clock.now()).some(
        (one) => one.badge.record.id === badge && one.standing === 'good',
      ),
    );
    assert.equal(await phone.me(), null);
  });
});
