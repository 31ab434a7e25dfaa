import { expect } from '@open-wc/testing';
import type { BadgeBackpack } from '../../../packages/elements/src/badge-backpack/badge-backpack.js';
import { pocketPage } from '../../../packages/elements/src/badge-backpack/lib/pocket-page.js';
import { saidOf } from '../../../packages/elements/src/badge-backpack/lib/said-of.js';
import { badgeBackpackFr } from '../../../packages/elements/src/locales/badge-backpack-fr.js';
import {
  createMemoryShelf,
  createMemoryStore,
  createSession,
  StoreError,
  type RecordStore,
} from '../../../packages/stores/src/index.js';
import { askFor, endorseBy, play, uuid, type Play } from '../../stores/session/play.js';
import { mountWriter, reads, tap, type } from '../support/mount-writer.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const mount = (session: Play['session'], lang = 'fr'): Promise<BadgeBackpack> =>
  mountWriter<BadgeBackpack>('badge-backpack', session, {}, lang);
const focused = (element: BadgeBackpack): Element | null => element.shadowRoot?.activeElement ?? null;

async function awarded(): Promise<Play & { readonly badge: string }> {
  const played = await play();
  const claim = await askFor(played);
  await endorseBy(played.ana, claim, played, { comment: 'Sans <b>forcer</b>.' });
  const [badge = ''] = await endorseBy(played.bo, claim, played);
  await played.session.become(played.hoa);
  return { ...played, badge };
}
const recordOf = async ({ session, badge }: Play & { readonly badge: string }) =>
  (await session.dossier()).byId('badge', badge) ?? expect.fail('no badge');

/** The store of a play behind a line that can be cut. */
function cuttable(store: RecordStore): { readonly store: RecordStore; cut: (isCut: boolean) => void } {
  let isCut = false;
  const add: RecordStore['add'] = (record, signal) =>
    isCut
      ? Promise.reject(new StoreError({ code: 'store.unavailable', store: 'browser' }))
      : store.add(record, signal);
  return { store: { ...store, add }, cut: (now) => void (isCut = now) };
}

describe('badge-backpack, on one device', function () {
  this.timeout(20_000);
  const { subtle } = crypto;
  beforeEach(() => localStorage.clear());
  afterEach(() => void Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true }));

  it('leaves nothing that one person typed to the next', async () => {
    const played = await awarded();
    const element = await mount(played.session);
    await type(element, '.name input', 'Hoa, à moi');
    await type(element, '[name=word]', 'effacer');
    await until(() => inside<HTMLButtonElement>(element, '.leave .main')?.disabled === false, 'confirmed');
    await played.session.become(played.ana);
    await until(() => inside<HTMLInputElement>(element, '.name input')?.value === 'Ana', 'the name of Ana');
    expect(inside<HTMLInputElement>(element, '[name=word]')?.value).to.equal('');
    expect(inside<HTMLButtonElement>(element, '.leave .main')?.disabled).to.equal(true);
  });

  it('says what keeps a record from leaving, sends it once more, and says no more then', async () => {
    const played = await play();
    const line = cuttable(played.store);
    const { keyring } = played;
    const session = createSession({
      store: line.store,
      keyring,
      shelf: createMemoryShelf(),
      notebook: createMemoryStore(),
      now: played.clock.now,
    });
    line.cut(true);
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
    const element = await mount(session);
    await reads(element, /1 chose est gardée ici et attend de partir\. \S+/, '.waiting');
    const why = textInside(element, '.waiting .soft');
    expect(why.length).to.be.above(20);
    await tap(element, '.waiting button');
    await reads(element, /Envoyer maintenant/, '.waiting');
    line.cut(false);
    await tap(element, '.waiting button:not([disabled])');
    await until(() => !inside(element, '.waiting'), 'nothing waits');
  });

  it('tells why a badge no longer holds, and where to ask again', async () => {
    const played = await awarded();
    const element = await mount(played.session);
    played.clock.pass(800);
    await played.session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
    await reads(element, /à rafraîchir · depuis.*Sa durée est passée.*Redemander ce badge/, '.badge');
    expect(inside<HTMLAnchorElement>(element, '.badge a')?.hash).to.match(/^#badge-claim=/);
  });

  it('tells of a badge that was taken back, and offers it to nobody any more', async () => {
    const played = await awarded();
    await played.session.become(played.bo);
    const request = { do: 'withdraw', id: uuid(), credential: played.badge, reason: 'erreur' } as const;
    await played.session.handle(request);
    await played.session.become(played.hoa);
    const element = await mount(played.session);
    await reads(element, /retiré · depuis.*l’a repris/, '.badge');
    expect(allInside(element, '.badge .consent, .badge .quiet')).to.deep.equal([]);
  });

  it('takes the keyboard along when a badge is left', async () => {
    const element = await mount((await awarded()).session);
    await tap(element, '.badge .quiet');
    await until(() => focused(element)?.className === 'sure', 'at the question');
    await tap(element, '.badge .sure .actions button:nth-of-type(2)');
    await until(() => focused(element)?.className === 'quiet', 'back at the button');
    await tap(element, '.badge .quiet');
    await tap(element, '.badge .sure .main');
    await until(() => focused(element)?.className === 'sentence', 'at the name of the badge');
  });

  it('brings a key back from the file, hides the phrase until she wants to read it, and names her as herself', async () => {
    const played = await play();
    const copy = (await played.session.backUp('une phrase assez longue')) ?? '';
    const element = await mount(played.session);
    const chosen = new DataTransfer();
    chosen.items.add(new File([copy], 'mon-cachet.jwe'));
    const file = await until(() => inside<HTMLInputElement>(element, '.key [type=file]'), 'the field');
    file.files = chosen.files;
    file.dispatchEvent(new Event('change'));
    await until(() => inside<HTMLTextAreaElement>(element, '[name=backup]')?.value === copy, 'its text');
    const last = '.key form:last-of-type';
    const phrase = await until(
      () => inside<HTMLInputElement>(element, `${last} [name=phrase]`),
      'the phrase',
    );
    expect(phrase.type).to.equal('password');
    inside(element, `${last} .choice input`)?.click();
    expect(phrase.type).to.equal('text');
    await type(element, `${last} [name=phrase]`, 'une phrase assez longue');
    await tap(element, `${last} button`);
    await reads(element, /Vous revoilà/);
    expect(phrase.value + phrase.type).to.equal('password');
    expect((await played.session.people()).map(({ label }) => label)).not.to.include('Mon carnet');
  });

  it('says in words what a key that cannot be used is, and keeps what was typed', async () => {
    const played = await play();
    const refused = new StoreError({ code: 'store.key_unusable' });
    const session = { ...played.session, restore: () => Promise.reject(refused) };
    const element = await mount(session);
    await type(element, '[name=backup]', 'une.copie');
    await tap(element, '.key form:last-of-type button');
    await until(() => textInside(element, '.key .trouble').length > 20, 'why');
    expect(inside<HTMLTextAreaElement>(element, '[name=backup]')?.value).to.equal('une.copie');
  });

  it('says where somebody else could not be let in', async () => {
    const played = await play();
    const refused = new StoreError({ code: 'store.full', store: 'garden' });
    const session = { ...played.session, addPerson: () => Promise.reject(refused) };
    const element = await mount(session);
    await type(element, '[name=label]', 'Kim');
    await tap(element, '.me details form button');
    await reads(element, /plus de place/, '.me .trouble');
    expect(inside<HTMLInputElement>(element, '[name=label]')?.value).to.equal('Kim');
  });

  it('can be asked to erase again where it was broken off', async () => {
    const played = await awarded();
    let isCut = true;
    const handle: Play['session']['handle'] = (request, by) =>
      isCut && request.do === 'erase'
        ? Promise.reject(new StoreError({ code: 'store.unavailable', store: 'browser' }))
        : played.session.handle(request, by);
    const element = await mount({ ...played.session, handle });
    await type(element, '[name=word]', 'effacer');
    await tap(element, '.leave .main:not([disabled])');
    await reads(element, /Vous pouvez recommencer/, '.leave');
    isCut = false;
    await tap(element, '.leave .main:not([disabled])');
    await reads(element, /C’est fait/, '.gone');
  });

  it('says where the file that verifies a pocket badge is not to be had', async () => {
    const element = await mount((await awarded()).session);
    const pocket = await until(
      () =>
        allInside<HTMLButtonElement>(element, '.badge button').find((one) =>
          one.textContent.includes('poche'),
        ),
      'the button',
    );
    pocket.click();
    await reads(element, /commons-badges\.iife\.js/, '.badge .trouble');
  });

  it('says in a pocket badge what was said of it, as text, and names nobody', async () => {
    const played = await awarded();
    const badge = await recordOf(played);
    const page = await pocketPage(badge.record, 'void 0', 'fr', saidOf(badge, badgeBackpackFr));
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    expect(parsed.querySelector('ul')?.textContent).to.match(
      /une personne a vu faire\s*Sans <b>forcer<\/b>\./,
    );
    expect(parsed.querySelector('ul b')).to.equal(null);
    expect(parsed.body.textContent).not.to.match(/Ana|Bo\b|Hoa/);
  });

  it('shows what is there on a page that is not secure, and offers nothing that signs', async () => {
    const played = await awarded();
    await played.session.dossier();
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    const element = await mount(played.session);
    await reads(element, /connexion sûre.*Mes badges.*gestion par consentement/);
    expect(allInside(element, '.consent, .leave, .key, .name, .badge .quiet')).to.deep.equal([]);
    expect(textInside(element, '.badge')).not.to.include('Badge de poche');
  });

  it('says all of it in English', async () => {
    const element = await mount((await awarded()).session, 'en');
    await reads(
      element,
      /verified · since.*Take everything in one file.*Badges from elsewhere.*My key.*Erase me/,
    );
    expect(textInside(element)).not.to.match(/Télécharger|Où le montrer|Garder/);
  });
});
