import { expect } from '@open-wc/testing';
import type { BadgeBackpack } from '../../../packages/elements/src/badge-backpack/badge-backpack.js';
import type { BadgeEndorse } from '../../../packages/elements/src/badge-endorse/badge-endorse.js';
import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  type Session,
} from '../../../packages/stores/src/index.js';
import { askFor, endorseBy, play, uuid, type Play } from '../../stores/session/play.js';
import { mountWriter, reads, tap } from '../support/mount-writer.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

/** Hoa has a badge, and comes with a device that knows nothing of her. */
async function newDevice(): Promise<Play & { readonly phone: Session }> {
  const played = await play();
  const { session, store, clock, ana, bo } = played;
  await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
  const claim = await askFor(played);
  await endorseBy(ana, claim, played);
  await endorseBy(bo, claim, played);
  const keyring = createMemoryKeyring(clock.now);
  const shelf = createMemoryShelf();
  const phone = createSession({ store, keyring, shelf, notebook: createMemoryStore(), now: clock.now });
  return { ...played, phone };
}

async function sayWho(phone: Session, name: string, lang = 'fr'): Promise<BadgeBackpack> {
  const element = await mountWriter<BadgeBackpack>('badge-backpack', phone, {}, lang);
  await tap(element, '.key summary');
  const select = await until(() => inside<HTMLSelectElement>(element, '[name=replaces]'), 'the people');
  const option = [...select.options].find(({ text }) => text === name);
  select.value = option?.value ?? '';
  await tap(element, '.linking .actions button');
  return element;
}

const markIn = (element: BadgeBackpack | BadgeEndorse): string | undefined =>
  inside(element, '.mark')?.textContent ?? undefined;

async function answer(played: Play, who: string, button: RegExp): Promise<BadgeEndorse> {
  await played.session.become(who);
  const element = await mountWriter<BadgeEndorse>('badge-endorse', played.session, {}, 'fr');
  await reads(element, /Cachets à reconnaître/);
  allInside<HTMLButtonElement>(element, '.seals button')
    .find(({ textContent }) => button.test(textContent))
    ?.click();
  await reads(element, /votre réponse est signée/);
  return element;
}

describe('a new key, from one screen to the other', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('is known by two holders, who see the same mark as she, and her badges are hers again', async () => {
    const played = await newDevice();
    const notebook = await sayWho(played.phone, 'Hoa');
    await reads(notebook, /Vous dites être Hoa\. Personne ne l’a encore confirmé/);
    const mark = markIn(notebook);
    expect(mark).to.match(/^\w{4} \w{4}$/);

    await played.session.become(played.ana);
    const inbox = await mountWriter<BadgeEndorse>('badge-endorse', played.session, {}, 'fr');
    await reads(inbox, /Une personne dit être Hoa, avec un nouveau cachet/);
    expect(markIn(inbox)).to.equal(mark);
    inbox.remove();
    await answer(played, played.ana, /je la reconnais/);
    await reads(notebook, /1 personne l’a confirmé, ce n’est pas encore assez/);
    await answer(played, played.bo, /je la reconnais/);
    await reads(notebook, /Ce cachet est aussi celui de Hoa/);
    await reads(notebook, /gestion par consentement/, '.badges');
  });

  it('is confirmed by the old one alone', async () => {
    const played = await newDevice();
    const notebook = await sayWho(played.phone, 'Hoa', 'en');
    await reads(notebook, /You say that you are Hoa\. Nobody has confirmed it yet/);
    await answer(played, played.hoa, /c’est moi/);
    await reads(notebook, /one of Hoa’s too/);
  });

  it('is refused by the old one, and says so', async () => {
    const played = await newDevice();
    const notebook = await sayWho(played.phone, 'Hoa');
    await reads(notebook, /Vous dites être Hoa/);
    await answer(played, played.hoa, /pas moi/);
    await reads(notebook, /a répondu que ce n’est pas vous/);
  });

  it('is shown to nobody whose word would not count', async () => {
    const played = await newDevice();
    await played.phone.handle({ do: 'link-key', id: uuid(), replaces: played.hoa });
    // The key of the community is in this browser too; here it is not.
    const session = { ...played.session, hasCommunityKey: () => Promise.resolve(false) };
    await played.session.addPerson('Kim');
    const element = await mountWriter<BadgeEndorse>('badge-endorse', session, {}, 'fr');
    await reads(element, /Les demandes qui vous attendent/);
    expect(inside(element, '.seals')).to.equal(null);
  });

  it('asks whom she was before anything is written', async () => {
    const { phone } = await newDevice();
    const element = await mountWriter<BadgeBackpack>('badge-backpack', phone, {}, 'fr');
    await tap(element, '.key summary');
    await tap(element, '.linking .actions button');
    expect((await phone.dossier()).keyLinks).to.deep.equal([]);
    expect(textInside(element, '.linking')).to.match(/Choisir une personne/);
  });
});
