import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { currentModels } from '../../../packages/recognition/src/index.js';
import type { Opened } from '../../../packages/recognition/src/index.js';
import type { RecognitionRequestEvent } from '../../../packages/elements/src/events.js';
import {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  StoreError,
  type Session,
} from '../../../packages/stores/src/index.js';
import { play } from '../../stores/session/play.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { click, mountEditor, publish, select, type, WORDS } from './mount-editor.js';

/** The records of a community as somebody has them at another device, who has no key so far. */
async function elsewhere(): Promise<{ session: Session; model: string; community: string }> {
  const { store, model, community, clock } = await play();
  const session = createSession({
    store,
    community,
    keyring: createMemoryKeyring(clock.now),
    shelf: createMemoryShelf(),
    notebook: createMemoryStore(),
    now: clock.now,
  });
  return { session, model, community };
}

async function modelNamed(name: string, session: Session): Promise<Opened<'model'>> {
  const found = currentModels(await session.dossier()).find(({ record }) => record.name === name);
  expect(found, name).to.not.equal(undefined);
  return found!;
}

const focusOf = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

describe('badge-editor', () => {
  beforeEach(() => localStorage.clear());

  it('publishes what was written, in the name of the community, and says how to ask for it', async () => {
    const { session, community } = await play();
    const element = await mountEditor(session);
    await type(element, { ...WORDS, tags: 'lieu, accueil' });
    await click(element, 'input[name=shape][aria-label=Goutte]');
    await click(element, 'input[name=hue][aria-label=violet]');
    await click(element, 'input[name=axis]');
    await publish(element);
    const { record, signers } = await modelNamed(WORDS.name, session);
    expect(signers).to.deep.equal([community]);
    expect(record.criteria.narrative).to.equal(WORDS.criteria);
    expect(record.criteria.rule).to.deep.equal({
      type: 'BadgeRule',
      v: 1,
      signer: 'self',
      claimTTL: 'P60D',
      require: { selfClaim: { evidenceMin: 1, narrativeMin: 80 } },
    });
    expect(record.licence).to.equal('CC-BY-SA-4.0');
    expect(record.inLanguage).to.equal('fr');
    expect(record.tag).to.deep.equal([
      'axe:horizontale',
      `famille:${record.id}`,
      'stade:1',
      'lieu',
      'accueil',
    ]);
    const image = record.image as { id: string; caption: string };
    expect(image.caption).to.equal('Une bulle de parole, dans une goutte, en violet');
    expect(decodeURIComponent(image.id)).to.contain('<title id="t">J’ouvre un lieu partagé</title>');
    expect(textInside(element, '.title')).to.equal(
      '«\u00a0J’ouvre un lieu partagé\u00a0» est publié.'.replace(/\u00a0/g, ' '),
    );
    expect(inside(element, '.link a')?.getAttribute('href')).to.contain(
      `#badge-claim=${encodeURIComponent(record.id)}`,
    );
    await until(() => focusOf(element)?.classList.contains('result'), 'the focus');
    expect(element.matches(':state(published)')).to.equal(true);
  });

  it('begins another one, with nothing in it', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await type(element, WORDS);
    await publish(element);
    await click(element, '.another');
    await until(() => inside(element, 'form'), 'the form');
    expect(inside<HTMLInputElement>(element, '#name')!.value).to.equal('');
    await until(() => focusOf(element)?.id === 'name', 'the focus');
    await type(element, { ...WORDS, name: 'Un autre' });
    await publish(element);
    expect(currentModels(await session.dossier()).length).to.equal(3);
  });

  it('says beside each field what is missing, and puts the focus on the first', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    expect(allInside(element, '.trouble').length).to.equal(0);
    await click(element, 'input[name=P1]');
    await click(element, 'button.main');
    await until(() => focusOf(element)?.id === 'name', 'the focus');
    expect(textInside(element, '#name-trouble')).to.equal('À écrire.');
    expect(textInside(element, '#rule-trouble')).to.equal('Cochez au moins une condition.');
    expect(textInside(element, '.end [role=alert]')).to.equal('Il reste 4 choses à compléter.');
    const field = inside(element, '#name')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('name-trouble');
    await type(element, { name: 'Un nom' });
    expect(inside(element, '#name-trouble')).to.equal(null);
    expect(currentModels(await session.dossier()).length).to.equal(1);
  });

  it('keeps what was typed, also when the page was closed', async () => {
    const { session } = await play();
    const first = await mountEditor(session);
    await type(first, { name: 'À moitié', 'P1-letters': '120' });
    await click(first, 'input[name=icon][aria-label="Un pont"]');
    first.remove();
    const element = await mountEditor(session);
    expect(inside<HTMLInputElement>(element, '#name')!.value).to.equal('À moitié');
    expect(inside<HTMLInputElement>(element, '#P1-letters')!.value).to.equal('120');
    expect(inside<HTMLInputElement>(element, '#caption')!.value).to.contain('Un pont');
  });

  it('forgets it only after it was asked twice', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await type(element, { name: 'À moitié' });
    await click(element, '.ask');
    await until(() => focusOf(element)?.classList.contains('no'), 'the focus on what keeps');
    await click(element, '.no');
    expect(inside<HTMLInputElement>(element, '#name')!.value).to.equal('À moitié');
    await click(element, '.ask');
    await click(element, '.yes');
    await until(() => inside<HTMLInputElement>(element, '#name')?.value === '', 'the empty form');
  });

  it('says the rule from its JSON as the numbers change, and who signs', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await click(element, 'input[name=P3]');
    await type(element, { 'P3-n': '3' });
    await select(element, 'valid-for', 'P2Y');
    const said = textInside(element, '.sentence');
    expect(said).to.contain('Racontez ce que vous avez fait');
    expect(said).to.contain('Trois personnes qui ont ce badge, par deux chemins séparés.');
    expect(said).to.contain('Ce badge vaut 2 ans.');
    expect(said).to.contain('Une des personnes qui l’ont soutenue signe le badge.');
    await type(element, { 'P3-n': '' });
    expect(textInside(element, '.sentence')).to.contain('La règle se lira ici');
    await click(element, 'button.main');
    expect(textInside(element, '#P3-n-trouble')).to.equal('Donnez un nombre de 1 à 20.');
  });

  it('takes three conditions and no more', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    for (const name of ['P2', 'P4']) await click(element, `input[name=${name}]`);
    const boxes = allInside<HTMLInputElement>(element, '.pattern > .choice input');
    expect(boxes.length).to.equal(12);
    expect(boxes.filter(({ disabled }) => disabled).length).to.equal(9);
    expect(textInside(element, '[role=status]')).to.contain('Trois conditions sont cochées');
    await click(element, 'input[name=P4]');
    expect(allInside(element, '.pattern input:disabled').length).to.equal(0);
  });

  it('says what a pattern needs that is not here', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    expect(textInside(element, '#P3-lack')).to.contain('pas encore de sources');
    expect(textInside(element, '#P2-lack')).to.contain('Personne n’a encore ce badge');
    expect(textInside(element, '#P8-lack')).to.contain('aucun cercle');
    await select(element, 'family', 'gpc');
    expect(inside(element, '#P3-lack')).to.equal(null);
    expect(inside(element, '#P2-lack')).to.equal(null);
    expect(inside(element, '#P12-lack')).to.equal(null);
  });

  it('publishes a constellation of the badges that are here', async () => {
    const { session, model } = await play();
    const element = await mountEditor(session);
    await type(element, WORDS);
    await click(element, 'input[name=P1]');
    await click(element, 'input[name=P7]');
    await click(element, 'button.main');
    await until(() => inside(element, '#P7-badges-trouble'), 'what is missing');
    await click(element, '#P7-badges input');
    await type(element, { 'P7-n': '1' });
    await publish(element);
    const { record } = await modelNamed(WORDS.name, session);
    expect(record.criteria.rule).to.deep.include({
      signer: 'community',
      require: { holds: { n: 1, of: [model] } },
    });
  });

  it('writes a next version of a badge of the same creator', async () => {
    const { session, model } = await play();
    const element = await mountEditor(session, { model });
    expect(textInside(element, 'form > .intro .title')).to.contain('Nouvelle version de');
    expect(inside<HTMLInputElement>(element, '#description')!.value).to.equal('Tenir un tour d’objections.');
    expect(inside<HTMLInputElement>(element, 'input[name=P3]')!.checked).to.equal(true);
    await type(element, { description: 'Autrement dit.' });
    await publish(element);
    const [current, ...others] = currentModels(await session.dossier());
    expect(others.length).to.equal(0);
    expect(current!.record.supersedes?.id).to.equal(model);
    expect(current!.record.version).to.equal('2');
    expect(current!.record.description).to.equal('Autrement dit.');
    expect(current!.record.tag).to.deep.equal(['famille:gpc', 'stade:2']);
    await click(element, '.another');
    await until(
      () => inside<HTMLInputElement>(element, '#description')?.value === 'Autrement dit.',
      'the newest',
    );
    await type(element, { description: 'Une troisième fois.' });
    await publish(element);
    expect(currentModels(await session.dossier())[0]!.record.version).to.equal('3');
  });

  it('forks the badge of somebody else in her own name, says whose it is, and asks for no less', async () => {
    const { session, model, community } = await elsewhere();
    const element = await mountEditor(session, { model });
    expect(textInside(element, '.attribution')).to.contain('de la communauté, CC BY-SA 4.0.');
    expect(textInside(element, '.intro .hint')).to.contain('sera à votre nom');
    expect(allInside(element, 'input[name=licence]').length).to.equal(1);
    expect(textInside(element, '#P3-lack')).to.contain(
      'La charte ne vaut que pour les badges de la communauté',
    );
    expect(textInside(element, '.tile .who')).to.equal('vous');
    await type(element, { name: 'D’après' });
    await publish(element);
    const { record, signers } = await modelNamed('D’après', session);
    expect(signers).to.deep.equal([(await session.me())?.did]);
    expect(record.basedOn).to.deep.include({ id: model, creator: community, licence: 'CC-BY-SA-4.0' });
    expect(record.supersedes).to.equal(undefined);
    expect(record.licence).to.equal('CC-BY-SA-4.0');
    expect(currentModels(await session.dossier()).length).to.equal(2);
  });

  it('leaves it to the page, where that prevents it', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await type(element, WORDS);
    element.addEventListener('recognition-request', (event: RecognitionRequestEvent) =>
      event.preventDefault(),
    );
    await click(element, 'button.main');
    await until(() => /à sa manière/.test(textInside(element, '.end [role=alert]')), 'the sentence');
    expect(currentModels(await session.dossier()).length).to.equal(1);
    expect(inside<HTMLInputElement>(element, '#name')!.value).to.equal(WORDS.name);
  });

  it('says that it does not know a badge', async () => {
    const { session } = await play();
    const element = await mountEditor(session, { model: 'urn:uuid:1', shows: 'p' });
    await until(() => /n’est pas connu ici/.test(textInside(element)), 'the sentence');
    expect(inside(element, 'slot')).to.not.equal(null);
  });

  it('keeps everything where the store refuses, and says why', async () => {
    const store = createMemoryStore();
    const { session } = await play(store);
    const element = await mountEditor({
      ...session,
      handle: () => Promise.reject(new StoreError({ code: 'store.full', store: 'browser' })),
    });
    await type(element, WORDS);
    await click(element, 'button.main');
    await until(() => /plus de place/.test(textInside(element, '.end [role=alert]')), 'the sentence');
    expect(inside<HTMLInputElement>(element, '#name')!.value).to.equal(WORDS.name);
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('writes the same badge once, however often it is sent', async () => {
    const { session } = await play();
    const ids: string[] = [];
    let isOffline = true;
    const element = await mountEditor({
      ...session,
      handle: (request) => {
        ids.push(request.id);
        if (isOffline) return Promise.reject(new StoreError({ code: 'store.full', store: 'browser' }));
        return session.handle(request);
      },
    });
    await type(element, WORDS);
    await click(element, 'button.main');
    await until(() => textInside(element, '.end [role=alert]') !== '', 'the refusal');
    isOffline = false;
    await publish(element);
    expect(new Set(ids).size).to.equal(1);
  });

  it('shows what people wrote as text', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    const name = '<img src=x onerror=alert(1)> & </title>';
    await type(element, { ...WORDS, name });
    expect(textInside(element, '.tile .name')).to.equal(name);
    await publish(element);
    expect(textInside(element, '.tile .name')).to.equal(name);
    const { record } = await modelNamed(name, session);
    const svg = decodeURIComponent((record.image as { id: string }).id);
    expect(svg).to.contain('&lt;img src=x');
    expect(svg.match(/<img/)).to.equal(null);
  });

  it('can be written by keyboard alone', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    inside<HTMLInputElement>(element, '#name')!.focus();
    await sendKeys({ type: 'Clavier' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Sans souris' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Tout se fait' });
    inside<HTMLInputElement>(element, 'input[name=shape]:checked')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(inside<HTMLInputElement>(element, '#caption')!.value).to.contain('dans une goutte');
    inside<HTMLInputElement>(element, '#name')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(element, '.result'), 'it is published');
    await modelNamed('Clavier', session);
  });

  it('speaks English', async () => {
    const { session } = await play();
    const element = await mountEditor(session, { lang: 'en' });
    expect(textInside(element, '.intro .title')).to.equal('Write a badge');
    expect(inside<HTMLSelectElement>(element, '#language')!.value).to.equal('en');
    expect(textInside(element, '.sentence')).to.contain('The rule in words');
    expect(inside<HTMLInputElement>(element, '#caption')!.value).to.equal(
      'A speech bubble in a hexagon, in green',
    );
  });

  it('says so where it is loading, where that fails, and where there is no place for records', async () => {
    const { session } = await play();
    const silent = await mountEditor(
      { ...session, dossier: () => new Promise(() => undefined) },
      { shows: 'p' },
    );
    expect(silent.matches(':state(loading)')).to.equal(true);
    let isBroken = true;
    const broken = await mountEditor(
      {
        ...session,
        dossier: () =>
          isBroken
            ? Promise.reject(new StoreError({ code: 'store.unavailable', store: 'x' }))
            : session.dossier(),
      },
      { shows: '[role=alert]' },
    );
    expect(broken.matches(':state(failed)')).to.equal(true);
    isBroken = false;
    await click(broken, '[role=alert] button');
    await until(() => inside(broken, 'form'), 'the form');
    const idle = await mountEditor(null, { shows: 'p' });
    expect(textInside(idle)).to.contain('pas d’endroit où enregistrer');
    expect(inside(idle, 'slot')).to.not.equal(null);
  });

  it('is accessible', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    await click(element, 'button.main');
    await expect(element).to.be.accessible();
  });
});
