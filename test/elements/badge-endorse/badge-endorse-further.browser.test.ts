import { expect } from '@open-wc/testing';
import { createRecord, idOf, signRecord } from '../../../packages/recognition/src/index.js';
import type { BadgeEndorse } from '../../../packages/elements/src/badge-endorse/badge-endorse.js';
import { askFor, endorseBy, play, uuid, type Play } from '../../stores/session/play.js';
import { mountWriter, reads, tap, type } from '../support/mount-writer.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const mount = (played: Play, attributes: Readonly<Record<string, string>> = {}) =>
  mountWriter<BadgeEndorse>('badge-endorse', played.session, attributes, 'fr');
const drafts = (): readonly string[] =>
  Object.keys(localStorage)
    .filter((name) => name.startsWith('commons-badges-draft:'))
    .map((name) => `${name} ${localStorage.getItem(name) ?? ''}`);

async function asked(): Promise<Play & { readonly claim: string }> {
  const played = await play();
  await played.session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
  const claim = await askFor(played);
  await played.session.become(played.ana);
  return { ...played, claim };
}

async function alsoAsks(played: Play, name: string): Promise<void> {
  await played.session.addPerson(name);
  const request = { do: 'claim', id: uuid(), credentialId: uuid(), model: played.model } as const;
  await played.session.handle({ ...request, story: 'Moi aussi.' });
}

/** Hoa and others ask for the same badge, and it is Ana's turn to look at the room. */
async function roomOf(...others: readonly string[]): Promise<Play & { readonly element: BadgeEndorse }> {
  const played = await asked();
  for (const name of others) await alsoAsks(played, name);
  await played.session.become(played.ana);
  const element = await mount(played);
  await tap(element, '.room summary');
  return { ...played, element };
}

const wordsIn = (element: BadgeEndorse): string | undefined =>
  inside<HTMLTextAreaElement>(element, '.room textarea')?.value;

describe('badge-endorse, further', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('keeps nothing of an answer once the badge came of it', async () => {
    const played = await asked();
    await endorseBy(played.ana, played.claim, played);
    await played.session.become(played.bo);
    const element = await mount(played);
    await tap(element, '.request');
    await tap(element, '[value=vu-faire]');
    await type(element, '[name=comment]', 'Sans forcer.');
    await tap(element, 'form .main');
    await reads(element, /est remis à Hoa/);
    expect(drafts()).to.deep.equal([]);
  });

  it('offers another request after one was declined, not the same', async () => {
    const played = await asked();
    const element = await mount(played);
    await tap(element, '.request');
    await tap(element, 'form .actions button:last-child');
    await type(element, '[name=reason]', 'Je n’y étais pas.');
    await tap(element, 'form .main');
    await reads(element, /lira votre réponse/);
    expect(textInside(element, '.outcome')).not.to.match(/Demande suivante/);
  });

  it('says what came of a room of which nobody was left out', async () => {
    const played = await roomOf('Kim');
    const { element } = played;
    await tap(element, '.room [value=vu-faire]');
    await tap(element, '.room .main');
    await reads(element, /Vous avez endossé 2 demandes/);
    expect((await played.session.dossier()).of('endorsement')).to.have.length(2);
  });

  it('lets a second person of the device endorse the same room', async () => {
    const played = await roomOf('Kim', 'Lou');
    const { element } = played;
    await tap(element, '.room [value=vu-faire]');
    await type(element, '.room textarea', 'La phrase d’Ana.');
    inside<HTMLInputElement>(element, '.room input[type=checkbox]')?.click();
    await tap(element, '.room .main');
    await until(
      () => inside<HTMLButtonElement>(element, '.requests .request') && /Vous avez/.test(textInside(element)),
      'sent',
    );
    await played.session.become(played.bo);
    await until(() => wordsIn(element) === '', 'the room of Bo');
    for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('.room input[type=checkbox]'))
      if (!box.checked) box.click();
    await tap(element, '.room [value=vu-faire]');
    await tap(element, '.room .main');
    await reads(element, /Vous avez endossé 3 demandes/);
    const byBo = (await played.session.dossier())
      .of('endorsement')
      .filter(({ record }) => idOf(record.issuer) === played.bo);
    expect(
      byBo.length,
      `Bo signed ${byBo.length}; page: ${textInside(element, '.outcome, .room [role=status]')}`,
    ).to.equal(3);
  });

  it('leaves the words of one person to her', async () => {
    const played = await roomOf('Kim');
    const { element } = played;
    await type(element, '.room textarea', 'La phrase d’Ana.');
    await played.session.become(played.bo);
    await until(() => wordsIn(element) !== 'La phrase d’Ana.', 'the room of Bo');
    expect(wordsIn(element)).to.equal('');
  });

  it('lets no list of a stranger close that of an organiser', async () => {
    const played = await play();
    const { session, ana, hoa, clock } = played;
    await session.become(ana);
    const opens = clock.now().toISOString();
    const closes = new Date(clock.now().getTime() + 7_200_000).toISOString();
    const id = uuid();
    const { code = '' } = await session.handle({
      do: 'open-event',
      id,
      name: 'Compost',
      opens,
      closes,
      maxClaims: 5,
    });
    await session.become(hoa);
    await session.handle({ do: 'attend', id: uuid(), code });
    const event = (await session.dossier()).byId('event', id)!;
    const { key } = await played.keyring.make('Zoé');
    const members = { event: { id, digest: event.digest }, organiser: key.did, digests: [] };
    const list = await signRecord(createRecord('closure', members, { now: clock.now(), id: uuid() }), key, {
      now: clock.now(),
    });
    await played.store.add({ id: list.id, kind: 'closure', body: JSON.stringify(list), index: {} });
    await session.become(ana);
    expect((await session.dossier()).of('closure').length, 'the list of the stranger is known').to.equal(1);
    const element = await mount(played);
    await until(() => inside(element, '.event'), 'the workshop');
    expect(textInside(element, '.event')).not.to.match(/Liste close/);
  });

  it('keeps what is typed for a room', async () => {
    const played = await roomOf('Kim');
    const { element } = played;
    await type(element, '.room textarea', 'La phrase d’Ana.');
    element.remove();
    const again = await mount(played);
    await until(() => inside(again, '.room textarea'), 'the room');
    expect(wordsIn(again)).to.equal('La phrase d’Ana.');
  });

  it('says in words how each request stands', async () => {
    const played = await asked();
    const element = await mount(played);
    await until(() => inside(element, '.request'), 'a request');
    expect(textInside(element, '.request')).to.match(/il manque/);
  });

  it('names a teacher to others only once she signed', async () => {
    const played = await play();
    await played.session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
    await askFor(played, { learnedFrom: [{ id: played.ana }] });
    await played.session.become(played.bo);
    const element = await mount(played);
    await tap(element, '.request');
    await reads(element, /Son récit/);
    expect(textInside(element, 'dl')).not.to.match(/Ana/);
  });
});
