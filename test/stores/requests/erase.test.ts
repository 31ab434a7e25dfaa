import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { isHolder } from '../../../packages/recognition/src/cascade/is-holder.js';
import { heldBy, profileOf, type Opened } from '../../../packages/recognition/src/index.js';
import { createShownStore } from '../../../packages/stores/src/index.js';
import { askFor, endorseBy, play, uuid, type Play } from '../session/play.js';

async function award(played: Play, changes = {}): Promise<string> {
  const claim = await askFor(played, changes);
  await endorseBy(played.ana, claim, played);
  const [badge = ''] = await endorseBy(played.bo, claim, played);
  return badge;
}

async function textOf({ store }: Play): Promise<string> {
  const bodies: string[] = [];
  for await (const page of store.list()) for (const { body } of page) bodies.push(String(body));
  return bodies.join('\n');
}

async function isStillHolder({ session }: Play, badge: Opened<'badge'>): Promise<boolean> {
  return isHolder(badge, session.now().getTime(), createBundle(await session.dossier()));
}

describe('a person who leaves', () => {
  it('takes her name, her stories and her consents with her, and her key', async () => {
    const played = await play();
    const { session, hoa, keyring } = played;
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa Nguyen' });
    await award(played);
    await session.become(hoa);
    await session.handle({ do: 'consent', id: uuid(), scopes: ['mur'], name: 'réel' });
    assert.match(await textOf(played), /Hoa Nguyen/);
    await session.handle({ do: 'erase', id: uuid() });
    const text = await textOf(played);
    for (const word of ['Hoa Nguyen', 'tenu le tour', 'DisplayConsent'])
      assert.ok(!text.includes(word), word);
    const dossier = await session.dossier();
    assert.equal(profileOf(hoa, dossier), undefined);
    assert.ok((await keyring.all()).every(({ did }) => did !== hoa));
  });

  it('is a link without a name where the badges of others rest on hers, and they still stand', async () => {
    const played = await play();
    const { session, hoa, ana } = played;
    const badge = await award(played);
    const kim = await session.addPerson('Kim');
    const claim = uuid();
    const story = 'J’ai tenu un tour à mon tour.';
    await session.handle({ do: 'claim', id: claim, credentialId: uuid(), model: played.model, story });
    await endorseBy(hoa, claim, played);
    await endorseBy(ana, claim, played);
    const [kims] = heldBy(kim.did, await session.dossier(), session.now());
    assert.ok(kims && (await isStillHolder(played, kims.badge)));
    await session.become(hoa);
    await session.handle({ do: 'erase', id: uuid() });
    const dossier = await session.dossier();
    assert.equal(heldBy(hoa, dossier, session.now())[0]?.standing, 'left');
    assert.ok(dossier.byId('badge', badge));
    const [after] = heldBy(kim.did, dossier, session.now());
    assert.equal(after?.standing, 'good');
    assert.ok(await isStillHolder(played, after.badge));
    await session.become(kim.did);
    await session.handle({ do: 'consent', id: uuid(), scopes: ['mur'], name: 'aucun' });
    const shown: string[] = [];
    for await (const page of createShownStore(session, 'mur').list({ kind: 'badge' }))
      shown.push(...page.map(({ id }) => id));
    assert.deepEqual(shown, [after.badge.record.id]);
  });

  it('leaves no badge behind that nothing rests on, nor one that tells her story', async () => {
    const played = await play();
    const { session, hoa } = played;
    const badge = await award(played, { attached: true });
    await session.become(hoa);
    await session.handle({ do: 'erase', id: uuid() });
    assert.equal((await session.dossier()).byId('badge', badge), undefined);
  });

  it('can ask again where it was broken off', async () => {
    const played = await play();
    const { session, hoa, store } = played;
    await award(played);
    await session.become(hoa);
    const whole = store.withdraw.bind(store);
    let left = 1;
    store.withdraw = (id) => (left-- > 0 ? whole(id) : Promise.reject(new Error('the page was closed')));
    await assert.rejects(session.handle({ do: 'erase', id: uuid() }), /closed/);
    store.withdraw = whole;
    assert.equal((await session.me())?.did, hoa);
    await session.handle({ do: 'erase', id: uuid() });
    const text = await textOf(played);
    assert.ok(!text.includes('tenu le tour'));
    assert.equal(text.split('"retrait"').length - 1, 1);
  });
});
