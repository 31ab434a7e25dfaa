import { expect } from '@open-wc/testing';
import type { BadgeEndorse } from '../../../../packages/elements/src/badge-endorse/badge-endorse.js';
import { StoreError, type Session } from '../../../../packages/stores/src/index.js';
import { mountWriter, reads } from '../../support/mount-writer.js';
import { holdSession, newDevice, sayHoa } from '../../support/new-device.js';
import { allInside, inside, textInside } from '../../support/shadow.js';
import { until } from '../../support/until.js';

const withoutCommunity = (session: Session): Session => ({
  ...session,
  hasCommunityKey: () => Promise.resolve(false),
});

const openInbox = (session: Session, lang = 'fr'): Promise<BadgeEndorse> =>
  mountWriter<BadgeEndorse>('badge-endorse', session, {}, lang);

const buttons = (element: BadgeEndorse): readonly HTMLButtonElement[] =>
  allInside<HTMLButtonElement>(element, '.seals button');

async function press(element: BadgeEndorse, text: RegExp): Promise<void> {
  const found = await until(
    () => buttons(element).find(({ textContent }) => text.test(textContent)),
    `a button ${text}`,
  );
  found.click();
  await element.updateComplete;
}

const linksIn = async (session: Session) => (await session.dossier()).keyLinks;

describe('« Cachets à reconnaître »', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('lets each of two people at one device say her word, in one element that stays open', async () => {
    const played = await newDevice();
    const { session, ana, bo } = played;
    await sayHoa(played);
    await session.become(ana);
    const element = await openInbox(session);
    await press(element, /je la reconnais/);
    await reads(element, /votre réponse est signée/);
    expect((await linksIn(session)).map(({ state }) => state)).to.deep.equal(['waiting']);
    await session.become(bo);
    await press(element, /je la reconnais/);
    await reads(element, /votre réponse est signée/);
    expect((await linksIn(session)).map(({ state }) => state)).to.deep.equal(['linked']);
  });

  it('cannot be answered twice while it is being signed', async () => {
    const played = await newDevice();
    await sayHoa(played);
    await played.session.become(played.ana);
    const { session, asked, letGo } = holdSession(withoutCommunity(played.session));
    const element = await openInbox(session);
    await press(element, /je la reconnais/);
    await until(() => buttons(element).every(({ disabled }) => disabled), 'it is busy');
    await until(() => asked.length === 1, 'it is asked for');
    letGo();
    await reads(element, /votre réponse est signée/);
    expect(asked).to.have.length(1);
    expect(buttons(element)).to.have.length(0);
  });

  it('says why it failed, keeps the question, and signs under the same id with the next try', async () => {
    const played = await newDevice();
    await sayHoa(played);
    await played.session.become(played.ana);
    const { session, asked, letGo } = holdSession(played.session);
    const element = await openInbox(session, 'en');
    await press(element, /Yes, I know this person/);
    await until(() => asked.length === 1, 'it is asked for');
    letGo(new StoreError({ code: 'store.denied', store: 'wiki' }));
    await reads(element, /This site does not let you keep this/, '.seals [role=alert]');
    expect(textInside(element, '.seals')).to.match(/Somebody says that she or he is Hoa/);
    expect(textInside(element, '.seals')).not.to.match(/your answer is signed/);
    await press(element, /Yes, I know this person/);
    await until(() => asked.length === 2, 'it is asked for again');
    letGo();
    await reads(element, /Thank you, your answer is signed/, '.seals');
    expect(asked[1]).to.equal(asked[0]);
    expect(inside(element, '.seals [role=alert]')).to.equal(null);
  });

  it('says so where the page sees to it itself, and signs nothing', async () => {
    const played = await newDevice();
    const { session, ana } = played;
    await sayHoa(played);
    await session.become(ana);
    const element = await openInbox(session);
    element.addEventListener('recognition-request', (event) => event.preventDefault());
    await press(element, /je la reconnais/);
    await reads(element, /Ce site s’en occupe à sa manière/, '.seals [role=alert]');
    expect((await linksIn(session))[0]?.vouchers).to.deep.equal([]);
    expect(buttons(element).some(({ disabled }) => disabled)).to.equal(false);
  });

  it('gives « no » to nobody but the old key, in the words of who it is about', async () => {
    const played = await newDevice();
    await sayHoa(played);
    const session = withoutCommunity(played.session);
    await played.session.become(played.ana);
    const anas = await openInbox(session, 'en');
    await reads(anas, /Seals to be known/);
    expect(buttons(anas).map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Yes, I know this person',
    ]);
    expect(textInside(anas, '.seals')).to.match(/Confirm it only if this person told you so/);
    anas.remove();
    await played.session.become(played.hoa);
    const hoas = await openInbox(session, 'en');
    await reads(hoas, /Somebody says that she or he is you/);
    expect(buttons(hoas).map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Yes, it is me',
      'No, it is not me',
    ]);
  });

  it('is settled by the community alone where its key is here, also for who has no badge', async () => {
    const played = await newDevice();
    const { session } = played;
    await sayHoa(played);
    await session.addPerson('Kim');
    const element = await openInbox(session, 'en');
    await press(element, /in the name of the community/);
    await reads(element, /your answer is signed/);
    const [link] = await linksIn(session);
    expect(link?.state).to.equal('linked');
    expect(link?.vouchers).not.to.include((await session.me())?.did);
  });

  it('asks who has answered no second time, and who made the key not at all', async () => {
    const played = await newDevice();
    const { session, phone, ana } = played;
    await sayHoa(played);
    await session.become(ana);
    const element = await openInbox(withoutCommunity(session));
    await press(element, /je la reconnais/);
    await reads(element, /votre réponse est signée/);
    element.remove();
    for (const one of [session, phone]) {
      const again = await openInbox(withoutCommunity(one));
      await reads(again, /Les demandes qui vous attendent/);
      expect(inside(again, '.seals')).to.equal(null);
      again.remove();
    }
  });
});
