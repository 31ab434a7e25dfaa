import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { claimProgress, consentOf, profileOf } from '../../../packages/recognition/src/index.js';
import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  StoreError,
  type Session,
} from '../../../packages/stores/src/index.js';
import { claimLink } from '../../../packages/elements/src/lib/claim-link.js';
import type { BadgeClaim } from '../../../packages/elements/src/badge-claim/badge-claim.js';
import type { RecognitionRequestEvent } from '../../../packages/elements/src/events.js';
import { allInside, inside, openDetail, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { DRAFT, play, uuid, type Play } from '../../stores/session/play.js';
import { countTaps, mountClaim, reads, tap, type } from '../support/mount-writer.js';

const STORY = 'J’ai tenu le tour d’objections, le 3 mars, avec Ana en appui.';
const ALONE = {
  type: 'BadgeRule',
  v: 1,
  signer: 'self',
  require: { selfClaim: { evidenceMin: 1, narrativeMin: 40 } },
};

async function publish({ session }: Play, changes: object): Promise<string> {
  const id = uuid();
  await session.handle({ do: 'publish-model', id, draft: { ...DRAFT, family: id, ...changes } });
  return id;
}
const claims = async (session: Session, hoa: string) =>
  (await session.dossier()).of('claim').filter(({ record }) => record.subject === hoa);
const focused = (element: BadgeClaim): Element | null => element.shadowRoot?.activeElement ?? null;

describe('badge-claim', function () {
  this.timeout(20_000);
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    countTaps();
  });

  it('asks for a badge with two taps and a story, and shows it first', async () => {
    const { session, model, hoa } = await play();
    const element = await mountClaim(session, { badge: model });
    await reads(
      element,
      /J’anime une gestion par consentement.*Deux personnes qui ont ce badge.*Écrit par la communauté/,
    );
    expect(inside(element, 'form')).to.equal(null);
    await tap(element, '.ask');
    await until(() => focused(element)?.matches('textarea'), 'the focus in the story');
    await type(element, 'textarea', STORY);
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    expect(countTaps()).to.be.at.most(4);
    await until(() => focused(element)?.matches('.state'), 'the focus on the answer');
    const [claim] = await claims(session, hoa);
    expect(claim?.record.evidence).to.deep.equal([{ kind: 'récit', text: STORY }]);
    expect(claim?.record.attached).to.equal(undefined);
    const dossier = await session.dossier();
    expect(consentOf(hoa, dossier, session.now(), claim?.record.credentialId).scopes).to.deep.equal([]);
    expect(claimProgress(claim!, dossier, { now: session.now() }).state).to.equal('waiting');
  });

  it('is asked for with a keyboard alone', async () => {
    const { session, model, hoa } = await play();
    const element = await mountClaim(session, { badge: model });
    const button = await until(() => inside(element, '.ask'), 'the button');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('textarea'), 'the focus in the story');
    await sendKeys({ type: 'La réunion de mars.' });
    for (let steps = 0; steps < 20 && !focused(element)?.matches('.send'); steps += 1)
      await sendKeys({ press: 'Tab' });
    expect(focused(element)?.matches('.send')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => focused(element)?.matches('.state'), 'the focus on the answer');
    expect((await claims(session, hoa))[0]?.record.evidence?.[0]?.text).to.equal('La réunion de mars.');
  });

  it('says all that can be said of a request', async () => {
    const { session, model, hoa, ana } = await play();
    const element = await mountClaim(session, { badge: model });
    await tap(element, '.ask');
    await type(element, 'textarea', STORY);
    await reads(element, /Ana.*Bo/, '.people');
    await tap(element, '[name=learned-from]');
    await type(element, '[name=note]', 'wiki.example/?GPC');
    await type(element, '[name=link]', ' https://wiki.example/CompteRendu ');
    await tap(element, '.add');
    await type(element, '.row:last-of-type [name=link]', 'photos.example/1');
    await tap(element, '[name=attached]');
    await tap(element, '[name=shown]');
    await type(element, '[name=name]', 'Hoa');
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    const dossier = await session.dossier();
    const [claim] = await claims(session, hoa);
    const { record } = claim!;
    const held = dossier.of('badge').find((badge) => badge.record.credentialSubject.id === ana);
    expect(record.learnedFrom).to.deep.equal([
      { id: ana, credential: held?.record.id, digest: held?.digest },
      { note: 'https://wiki.example/?GPC' },
    ]);
    expect(record.evidence?.map(({ url }) => url)).to.deep.equal([
      undefined,
      'https://wiki.example/CompteRendu',
      'https://photos.example/1',
    ]);
    expect(record.attached).to.equal(true);
    expect(profileOf(hoa, dossier)?.name).to.equal('Hoa');
    expect(consentOf(hoa, dossier, session.now(), record.credentialId)).to.deep.equal({
      scopes: ['mur'],
      name: 'aucun',
    });
  });

  it('counts the letters that a rule asks for, and does not send too few', async () => {
    const played = await play();
    const model = await publish(played, { name: 'Recette', rule: ALONE });
    const element = await mountClaim(played.session, { badge: model });
    await tap(element, '.ask');
    await reads(element, /Encore 40 signes/);
    await type(element, 'textarea', 'Une soupe.');
    await reads(element, /Encore 30 signes/);
    await tap(element, '.send');
    await until(() => focused(element)?.matches('textarea[aria-invalid=true]'), 'the focus on the story');
    expect(await claims(played.session, played.hoa)).to.deep.equal([]);
    await type(element, 'textarea', STORY);
    await reads(element, /C’est assez long/);
    await tap(element, '.send');
    await reads(element, /Ce badge est à vous/);
  });

  it('does not send what is no address', async () => {
    const { session, model, hoa } = await play();
    const element = await mountClaim(session, { badge: model });
    await tap(element, '.ask');
    await type(element, '[name=link]', 'ma photo');
    await type(element, '[name=note]', 'javascript:alert(1)');
    await tap(element, '.send');
    await reads(element, /Ce n’est pas une adresse.*Ce n’est pas une adresse/);
    await until(() => focused(element)?.matches('[name=note]'), 'the focus on the first');
    expect(await claims(session, hoa)).to.deep.equal([]);
  });

  it('keeps what was typed, for her alone, until it is sent', async () => {
    const { session, model, ana, hoa } = await play();
    const before = await mountClaim(session, { badge: model });
    await tap(before, '.ask');
    await type(before, 'textarea', STORY);
    before.remove();
    const element = await mountClaim(session, { badge: model });
    await reads(element, /Reprendre où j’en étais/);
    await session.become(ana);
    await until(() => !/Reprendre où j’en étais/.test(textInside(element)), 'another person');
    await session.become(hoa);
    await reads(element, /Reprendre où j’en étais/);
    await tap(element, '.ask');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')?.value).to.equal(STORY);
    await reads(element, /Ce que vous aviez écrit est encore là/);
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    expect(Object.keys(localStorage).filter((name) => name.includes('badge-claim'))).to.deep.equal([]);
  });

  it('says what went wrong, keeps the text, and writes once when it is sent again', async () => {
    const { session, model, hoa } = await play();
    let isBroken = true;
    const element = await mountClaim(
      {
        ...session,
        handle: async (request) => {
          const handled = await session.handle(request);
          if (isBroken) throw new StoreError({ code: 'store.unavailable', store: 'browser' });
          return handled;
        },
      },
      { badge: model },
    );
    await tap(element, '.ask');
    await type(element, 'textarea', STORY);
    await tap(element, '.send');
    await reads(element, /ne répond pas\. Votre texte est gardé ici/, '[role=alert]');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')?.value).to.equal(STORY);
    isBroken = false;
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    expect((await claims(session, hoa)).length).to.equal(1);
  });

  it('leaves it to the page where it prevents the request', async () => {
    const { session, model, hoa } = await play();
    const element = await mountClaim(session, { badge: model });
    const asked: string[] = [];
    element.addEventListener('recognition-request', (event: RecognitionRequestEvent) => {
      event.preventDefault();
      asked.push(event.request.do);
    });
    await tap(element, '.ask');
    await type(element, 'textarea', STORY);
    await tap(element, '.send');
    await reads(element, /Rien n’a été envoyé/);
    expect(asked).to.deep.equal(['claim']);
    expect(await claims(session, hoa)).to.deep.equal([]);
  });

  it('makes a key for one who has none, with her name, and offers a copy of it once', async () => {
    const store = createMemoryStore();
    const { model } = await play(store);
    const session = createSession({
      store,
      keyring: createMemoryKeyring(),
      shelf: createMemoryShelf(),
      notebook: createMemoryStore(),
    });
    const element = await mountClaim(session, { badge: model });
    await tap(element, '.ask');
    await type(element, 'textarea', STORY);
    await type(element, '[name=name]', 'Nour');
    await tap(element, '.send');
    await reads(element, /Votre demande est partie.*Gardez votre cachet/);
    const me = await session.me();
    expect(profileOf(me?.did ?? '', await session.dossier())?.name).to.equal('Nour');
    expect(Object.keys(localStorage).filter((name) => name.includes('badge-claim'))).to.deep.equal([]);
    await type(element, '[name=passphrase]', 'trop court');
    await tap(element, '.backup [value=saved]');
    await reads(element, /il faut 12 signes au moins/, '.backup [role=alert]');
    await type(element, '[name=passphrase]', 'le merle chante tôt');
    let saved = '';
    const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
    HTMLAnchorElement.prototype.click = function () {
      saved = this.download;
    };
    await tap(element, '.backup [value=saved]');
    await reads(element, /Votre cachet est dans vos téléchargements/);
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', click);
    expect(saved).to.equal('mon-cachet.jwe');
  });

  it('keeps what was typed where the key was made but the request did not leave', async () => {
    const store = createMemoryStore();
    const { model } = await play(store);
    const session = createSession({
      store,
      keyring: createMemoryKeyring(),
      shelf: createMemoryShelf(),
      notebook: createMemoryStore(),
    });
    let isBroken = true;
    const handle: Session['handle'] = (request) =>
      isBroken && request.do === 'claim'
        ? Promise.reject(new StoreError({ code: 'store.full', store: 'browser' }))
        : session.handle(request);
    const element = await mountClaim({ ...session, handle }, { badge: model });
    await tap(element, '.ask');
    await type(element, 'textarea', STORY);
    await type(element, '[name=name]', 'Nour');
    await tap(element, '.send');
    await reads(element, /plus de place/);
    expect(inside<HTMLTextAreaElement>(element, 'textarea')?.value).to.equal(STORY);
    isBroken = false;
    element.remove();
    const again = await mountClaim({ ...session, handle }, { badge: model });
    await reads(again, /Reprendre où j’en étais/);
    await tap(again, '.ask');
    expect(inside<HTMLTextAreaElement>(again, 'textarea')?.value).to.equal(STORY);
    await tap(again, '.send');
    await reads(again, /Votre demande est partie/);
  });

  it('does not offer a copy again to one who said later', async () => {
    const { session, model } = await play();
    const element = await mountClaim(session, { badge: model });
    await tap(element, '.ask');
    await tap(element, '.send');
    await tap(element, '.later');
    expect(inside(element, '.backup')).to.equal(null);
    await tap(element, '.withdraw');
    await tap(element, '.confirm .main');
    await tap(element, '.ask');
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    expect(inside(element, '.backup')).to.equal(null);
  });

  it('lists what can be asked for, and goes to one and back', async () => {
    const played = await play();
    const second = await publish(played, { name: 'Accueillir' });
    const element = await mountClaim(played.session);
    await reads(element, /Quel badge souhaitez-vous demander/);
    expect(allInside(element, '.tile a').map((link) => link.textContent)).to.deep.equal([
      'Accueillir',
      'J’anime une gestion par consentement',
    ]);
    expect(inside(element, 'input[type=search]')).to.equal(null);
    expect(inside<HTMLAnchorElement>(element, '.tile a')?.getAttribute('href')).to.equal(claimLink(second));
    await tap(element, '.tile a');
    await until(() => focused(element)?.matches('.title'), 'the focus on the badge');
    expect(textInside(element, '.title')).to.equal('Accueillir');
    expect(location.hash).to.contain('#badge-claim=');
    expect(element.matches(':state(badge)')).to.equal(true);
    await tap(element, '.back');
    await reads(element, /Quel badge souhaitez-vous demander/);
    expect(element.matches(':state(list)')).to.equal(true);
  });

  it('searches among more than eight', async () => {
    const played = await play();
    for (const name of [
      'Écouter',
      'Bouturer',
      'Composter',
      'Documenter',
      'Faucher',
      'Greffer',
      'Semer',
      'Tailler',
    ])
      await publish(played, { name });
    const element = await mountClaim(played.session);
    await type(element, 'input[type=search]', 'ecout');
    await reads(element, /1 badge sur 9/);
    expect(allInside(element, '.tile').length).to.equal(1);
    await type(element, 'input[type=search]', 'zzz');
    await reads(element, /Aucun badge ne correspond/);
  });

  it('goes where the address says, and says where it is not known', async () => {
    const { session, model } = await play();
    history.replaceState(null, '', claimLink(model));
    const element = await mountClaim(session);
    await reads(element, /Demander ce badge/);
    location.hash = '#badge-claim=urn:uuid:nulle-part';
    await reads(element, /Ce badge n’est pas connu ici/);
  });

  it('shows text as text', async () => {
    const played = await play();
    const nasty = '<img src=x onerror="globalThis.hit=1">';
    const model = await publish(played, { name: nasty, description: nasty, criteria: nasty });
    await played.session.handle({ do: 'introduce', id: uuid(), name: nasty });
    await played.session.handle({
      do: 'claim',
      id: uuid(),
      credentialId: uuid(),
      model,
      story: nasty,
      links: ['javascript:globalThis.hit=1'],
    });
    const element = await mountClaim(played.session, { badge: model });
    await reads(element, /<img src=x/);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(element.shadowRoot?.querySelector('a[href^=javascript]')).to.equal(null);
  });

  it('speaks English', async () => {
    const { session, model } = await play();
    const element = await mountClaim(session, { badge: model }, 'en');
    await reads(element, /Two people who have this badge.*Written by the community/);
    await tap(element, '.ask');
    await reads(
      element,
      /Tell it in your own words.*Two people who have this badge will confirm it\. Nothing is public/,
    );
    await tap(element, '.send');
    await reads(element, /Your request is on its way/);
  });

  describe('on a page that is not secure', () => {
    const { subtle } = crypto;
    afterEach(() => void Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true }));
    const lose = (): unknown =>
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });

    it('shows what is known, and says why nothing can be signed', async () => {
      const { session, model } = await play();
      const dossier = await session.dossier();
      lose();
      const element = await mountClaim(
        { ...session, dossier: () => Promise.resolve(dossier) },
        { badge: model },
      );
      await reads(element, /pas ouverte par une connexion sûre.*Deux personnes qui ont ce badge/);
      expect(inside(element, '.ask')).to.equal(null);
    });

    it('checks the signatures of what it reads there for the first time', async () => {
      const store = createMemoryStore();
      const { model } = await play(store);
      const session = createSession({
        store,
        keyring: createMemoryKeyring(),
        shelf: createMemoryShelf(),
        notebook: createMemoryStore(),
      });
      lose();
      const element = await mountClaim(session, { badge: model });
      await reads(element, /rien ne peut y être signé.*Deux personnes qui ont ce badge/);
      expect((await session.dossier()).of('badge').length).to.be.greaterThan(0);
    });
  });

  it('says that a page has no place for a request, and keeps its link in reach', async () => {
    const element = document.createElement('badge-claim') as BadgeClaim;
    element.lang = 'fr';
    element.innerHTML = '<a href="aide.html">Aide</a>';
    document.body.append(element);
    await reads(element, /n’a pas de place où garder une demande/);
    expect(inside(element, 'slot')).to.not.equal(null);
    element.remove();
  });

  it('tries again after a failure', async () => {
    const { session, model } = await play();
    let isBroken = true;
    const dossier: Session['dossier'] = () =>
      isBroken
        ? Promise.reject(new StoreError({ code: 'store.unavailable', store: 'browser' }))
        : session.dossier();
    const element = await mountClaim({ ...session, dossier }, { badge: model });
    await reads(element, /ne répond pas/, '[role=alert]');
    expect(element.matches(':state(failed)')).to.equal(true);
    isBroken = false;
    await tap(element, '[role=alert] button');
    await reads(element, /Demander ce badge/);
  });

  it('opens the badge that came of it, verified', async () => {
    const played = await play();
    const model = await publish(played, { name: 'Recette', rule: ALONE });
    const element = await mountClaim(played.session, { badge: model });
    await tap(element, '.ask');
    await type(element, 'textarea', STORY);
    await tap(element, '.send');
    await tap(element, '.see');
    const detail = await until(() => openDetail(element), 'the detail');
    await until(() => /vérifié/.test(textInside(detail, '.first')), 'the verdict');
    inside<HTMLDialogElement>(element, 'dialog')?.close();
    await until(() => inside(element, 'dialog') === null, 'it is closed');
    await reads(element, /Ce badge est à vous/);
  });
});
