import { expect } from '@open-wc/testing';
import type { BadgeBackpack } from '../../../../packages/elements/src/badge-backpack/badge-backpack.js';
import { RecognitionRequestEvent } from '../../../../packages/elements/src/events.js';
import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  StoreError,
  type Session,
} from '../../../../packages/stores/src/index.js';
import { play, uuid } from '../../../stores/session/play.js';
import { mountWriter, reads, tap } from '../../support/mount-writer.js';
import { holdSession, newDevice, sayHoa } from '../../support/new-device.js';
import { allInside, inside } from '../../support/shadow.js';
import { until } from '../../support/until.js';

const CUT = () => new StoreError({ code: 'store.denied', store: 'wiki' });

async function openKey(session: Session, lang = 'fr'): Promise<BadgeBackpack> {
  const element = await mountWriter<BadgeBackpack>('badge-backpack', session, {}, lang);
  await tap(element, '.key summary');
  return element;
}

const people = (element: BadgeBackpack): Promise<HTMLSelectElement> =>
  until(() => inside<HTMLSelectElement>(element, '[name=replaces]'), 'the people');

async function choose(element: BadgeBackpack, name: string): Promise<void> {
  const select = await people(element);
  select.value = [...select.options].find(({ text }) => text === name)?.value ?? '';
  await tap(element, '.linking .actions button');
}

const button = (element: BadgeBackpack) => inside<HTMLButtonElement>(element, '.linking .actions button');

describe('« J’avais un autre cachet »', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('cannot be asked for twice while it is being written', async () => {
    const { phone } = await newDevice();
    const { session, asked, letGo } = holdSession(phone);
    const element = await openKey(session);
    await choose(element, 'Hoa');
    await until(() => button(element)?.disabled, 'it is busy');
    inside<HTMLFormElement>(element, '.linking form')?.requestSubmit();
    await until(() => asked.length > 0, 'it is asked for');
    letGo();
    await reads(element, /Vous dites être Hoa/, '.linking');
    expect(asked).to.have.length(1);
    expect((await phone.dossier()).keyLinks).to.have.length(1);
  });

  it('says why it failed, keeps who was chosen, and is written under the same id with the next try', async () => {
    const { phone, hoa } = await newDevice();
    const { session, asked, letGo } = holdSession(phone);
    const element = await openKey(session);
    await choose(element, 'Hoa');
    await until(() => asked.length === 1, 'it is asked for');
    letGo(CUT());
    await until(() => inside(element, '.linking [role=alert]'), 'the trouble');
    expect(inside(element, '.linking [role=alert]')?.textContent.trim()).to.have.length.above(10);
    expect((await people(element)).value).to.equal(hoa);
    expect(button(element)?.disabled).to.equal(false);

    await tap(element, '.linking .actions button');
    await until(() => asked.length === 2, 'it is asked for again');
    letGo();
    await reads(element, /Vous dites être Hoa/, '.linking');
    expect(asked[1]).to.equal(asked[0]);
    expect(inside(element, '.linking [role=alert]')).to.equal(null);
  });

  it('says in English why it failed', async () => {
    const { phone } = await newDevice();
    const { session, asked, letGo } = holdSession(phone);
    const element = await openKey(session, 'en');
    await choose(element, 'Hoa');
    await until(() => asked.length === 1, 'it is asked for');
    letGo(CUT());
    await reads(element, /This site does not let you keep this/, '.linking [role=alert]');
  });

  for (const [lang, sentence] of [
    ['fr', /Ce site s’en occupe à sa manière/],
    ['en', /This site sees to it in its own way/],
  ] as const)
    it(`says so where the page sees to it itself, and writes nothing (${lang})`, async () => {
      const { phone, hoa } = await newDevice();
      const element = await openKey(phone, lang);
      const seen: object[] = [];
      element.addEventListener('recognition-request', (event) => {
        expect(event).to.be.instanceOf(RecognitionRequestEvent);
        seen.push(event.request);
        event.preventDefault();
      });
      await choose(element, 'Hoa');
      await reads(element, sentence, '.linking [role=alert]');
      expect(seen).to.have.length(1);
      expect(seen[0]).to.include({ do: 'link-key', replaces: hoa });
      expect((await phone.dossier()).keyLinks).to.deep.equal([]);
    });

  it('asks nobody where nobody has given a name', async () => {
    const session = createSession({
      store: createMemoryStore(),
      shelf: createMemoryShelf(),
      keyring: createMemoryKeyring(),
      notebook: createMemoryStore(),
    });
    const element = await openKey(session);
    await reads(element, /Personne n’a encore donné son nom ici/, '.linking');
    expect(inside(element, '[name=replaces]')).to.equal(null);
  });

  it('offers each of the others once, by her latest name, and nobody herself', async () => {
    const { session, hoa, ana } = await play();
    await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' }, hoa);
    await session.handle({ do: 'introduce', id: uuid(), name: 'Ana B.' }, ana);
    await session.become(hoa);
    const names = [...(await people(await openKey(session))).options].map(({ text }) => text);
    expect(names.slice(1).sort()).to.deep.equal(['Ana B.', 'Bo']);
  });

  it('asks nothing more once it is said, and shows the mark of the new key', async () => {
    const played = await newDevice();
    const key = await sayHoa(played);
    const element = await openKey(played.phone, 'en');
    await reads(element, /Nobody has confirmed it yet/, '.linking');
    expect(inside(element, '.linking .mark')?.textContent).to.equal(`${key.slice(-8, -4)} ${key.slice(-4)}`);
    expect(inside(element, '.linking .mark')?.getAttribute('translate')).to.equal('no');
    expect(inside(element, '.linking form')).to.equal(null);
    expect(allInside(element, '.linking .trouble')).to.have.length(0);
  });
});
