import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createKey, exportJwk } from '../../../packages/openbadges-validator-core/src/index.js';
import { exportKey, KeyBackupError } from '../../../packages/recognition/src/index.js';
import { askFor, play, refusedWith, uuid, type Play } from './play.js';

const PHRASE = 'trois chèvres sous la pluie';

/** Hoa with a second key on the same device. */
async function withTwoKeys(): Promise<Play & { readonly second: string }> {
  const played = await play();
  const { did: second } = await played.session.addPerson('Hoa, téléphone');
  await played.session.handle({ do: 'link-key', id: uuid(), replaces: played.hoa }, second);
  return { ...played, second };
}

/** A key of another device, locked away there. */
async function lockedKey(): Promise<{ readonly did: string; readonly backup: string }> {
  const { did, privateKey } = await createKey({ extractable: true });
  assert.equal((await exportJwk(privateKey)).crv, 'Ed25519');
  return { did, backup: await exportKey(privateKey, PHRASE) };
}

const didsIn = async ({ session }: Play): Promise<readonly string[]> =>
  (await session.people()).map(({ did }) => did);

describe('the people of a device', () => {
  it('are all but the community, the oldest first, and each once', async () => {
    const played = await withTwoKeys();
    const { ana, bo, hoa, community, keyring } = played;
    assert.equal((await keyring.all()).length, 5);
    assert.deepEqual(await didsIn(played), [ana, bo, hoa]);
    assert.ok(!(await didsIn(played)).includes(community));
  });

  it('are two for as long as nobody said that two keys are one person’s', async () => {
    const played = await play();
    const { did: second } = await played.session.addPerson('Hoa, téléphone');
    assert.ok((await didsIn(played)).includes(second));
    await played.session.handle({ do: 'link-key', id: uuid(), replaces: played.hoa }, second);
    assert.ok(!(await didsIn(played)).includes(second));
  });

  it('take turns by who they are, whichever of their keys is left', async () => {
    const played = await withTwoKeys();
    const { session, keyring, ana, hoa, second } = played;
    await session.become(ana);
    assert.equal((await session.me())?.did, ana);
    await session.become(hoa);
    assert.equal((await keyring.current())?.did, hoa);
    await keyring.forget(hoa);
    await session.become(ana);
    await session.become(hoa);
    assert.equal((await keyring.current())?.did, second);
    assert.equal((await session.me())?.did, hoa);
  });

  it('do not take the turn of somebody whose key is elsewhere', async () => {
    const { session, hoa } = await play();
    const { did: stranger } = await createKey();
    assert.equal(await refusedWith(() => session.become(stranger)), 'store.not_found');
    assert.equal((await session.me())?.did, hoa);
  });

  it('are told to whoever watches, when one comes and when one takes her turn', async () => {
    const { session, ana } = await play();
    let told = 0;
    const end = session.watch(() => void (told += 1));
    await session.become(ana);
    await session.addPerson('Kim');
    assert.equal(told, 2);
    end();
    await session.become(ana);
    assert.equal(told, 2);
  });

  it('never sign as the community by accident: its key was chosen, and the last person signs', async () => {
    const { session, keyring, community, hoa } = await play();
    await keyring.choose(community);
    assert.equal((await session.me())?.did, hoa);
    assert.equal(await session.hasCommunityKey(), true);
    await keyring.forget(community);
    assert.equal(await session.hasCommunityKey(), false);
  });

  it('ask with the key that is left, and what they ask for is theirs', async () => {
    const played = await withTwoKeys();
    const { session, keyring, hoa } = played;
    await keyring.forget(hoa);
    const claim = await askFor(played);
    assert.equal((await session.dossier()).byId('claim', claim)?.record.subject, hoa);
    await session.handle({ do: 'withdraw', id: uuid(), credential: claim, reason: 'retrait' }, hoa);
  });
});

describe('a key that comes back from a copy', () => {
  it('signs from then on, as the person whose later key it is', async () => {
    const { session, ana, hoa } = await play();
    const { did, backup } = await lockedKey();
    const restored = await session.restore(backup, PHRASE, 'Hoa, revenue');
    assert.deepEqual(restored, { did, label: 'Hoa, revenue' });
    await session.handle({ do: 'link-key', id: uuid(), replaces: hoa }, did);
    assert.equal((await session.me())?.did, hoa);
    await session.become(ana);
    assert.deepEqual(await session.restore(backup, PHRASE, 'Hoa'), {
      did: hoa,
      label: (await session.me())?.label,
    });
    assert.equal((await session.me())?.did, hoa);
  });

  it('leaves everything as it is where the phrase is another one', async () => {
    const played = await play();
    const before = await didsIn(played);
    const { backup } = await lockedKey();
    for (const [text, phrase] of [
      [backup, 'quatre chèvres sous la pluie'],
      ['ceci n’est pas un cachet', PHRASE],
    ] as const)
      await assert.rejects(
        played.session.restore(text, phrase, 'Hoa'),
        (error) => error instanceof KeyBackupError,
      );
    assert.deepEqual(await didsIn(played), before);
    assert.equal((await played.session.me())?.did, played.hoa);
  });

  it('was saved while the page that made it is open, and can be had on another device then', async () => {
    const { session, hoa, ana } = await play();
    assert.equal(await session.canBackUp(), true);
    const backup = (await session.backUp(PHRASE)) ?? assert.fail('no copy');
    await session.become(ana);
    assert.deepEqual([await session.canBackUp(), await session.backUp(PHRASE)], [false, null]);
    const elsewhere = await play();
    assert.equal((await elsewhere.session.restore(backup, PHRASE, 'Hoa')).did, hoa);
  });
});
