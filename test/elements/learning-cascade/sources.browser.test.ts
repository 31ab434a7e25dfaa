import { expect, fixture, html } from '@open-wc/testing';
import type { Cascade } from '@commons-badges/recognition';
import '../../../packages/elements/src/badge-provider/define.js';
import '../../../packages/elements/src/learning-cascade/define.js';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { KINDS, NAMES } from './support/kinds.js';
import {
  foundThirteen,
  isReady,
  listLines,
  listText,
  mountCascade,
  type Thirteen,
} from './support/mount-cascade.js';

const realFetch = globalThis.fetch;
const LIST = '/records-of-the-cascade.json';

/** Answers for the list alone; everything else is fetched as ever. */
function answerWith(answer: () => Response | Promise<Response>): void {
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    return address.includes(LIST) ? Promise.resolve(answer()) : realFetch(input, init);
  };
}

const json = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' } });

describe('where a cascade comes from', function () {
  this.timeout(60_000);
  let thirteen: Thirteen;
  let list: string;
  before(async () => {
    thirteen = await foundThirteen();
    const bodies: unknown[] = [];
    const { store } = thirteen as unknown as {
      store: { list(): AsyncIterable<readonly { body: string | object }[]> };
    };
    for await (const page of store.list())
      for (const { body } of page) bodies.push(typeof body === 'string' ? tryParse(body) : body);
    list = JSON.stringify(bodies);
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('is a list of signed records, read and verified without a session', async () => {
    answerWith(() => json(list));
    const element = await mountCascade(null, { src: LIST }, 'en');
    await isReady(element);
    expect(listLines(element)).to.have.length(13);
    expect(listText(element)).to.contain('✓ chain verified to the sources, by 2 paths');
    expect(inside(element, '.personal')).to.equal(null);
    expect(listText(element)).not.to.contain('(you)');
  });

  it('is a list that stands in the page itself', async () => {
    const place = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('learning-cascade') as LearningCascade;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = list;
    element.append(script);
    place.append(element);
    await isReady(element);
    expect(listLines(element)).to.have.length(13);
  });

  it('says that it could not be read, and reads again when it is asked to', async () => {
    let isThere = false;
    answerWith(() => (isThere ? json(list) : new Response('', { status: 500 })));
    const element = await mountCascade(null, { src: LIST }, 'en');
    await until(() => element.matches(':state(failed)'), 'that it failed');
    const alert = await until(() => inside(element, '[role=alert]'), 'the reason');
    await until(() => alert.querySelectorAll('p').length >= 3, 'why');
    isThere = true;
    alert.querySelector('button')!.click();
    await isReady(element);
    expect(inside(element, '[role=alert]')).to.equal(null);
  });

  it('says that it is on its way while it is read again', async () => {
    let answer: ((response: Response) => void) | undefined;
    let isSecond = false;
    answerWith(() =>
      isSecond ? new Promise<Response>((resolve) => (answer = resolve)) : new Response('', { status: 500 }),
    );
    const element = await mountCascade(null, { src: LIST }, 'en');
    const alert = await until(() => inside(element, '[role=alert]'), 'the failure');
    isSecond = true;
    alert.querySelector('button')!.click();
    await until(() => element.matches(':state(loading)'), 'that it is on its way');
    expect(inside(element, '[role=status]')?.getAttribute('aria-label')).to.equal(
      'The cascade is on its way…',
    );
    await until(() => answer, 'that it is asked for');
    answer!(json(list));
    await isReady(element);
  });

  it('says so where the browser is offline', async () => {
    answerWith(() => Promise.reject(new TypeError('no network')));
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const element = await mountCascade(null, { src: LIST }, 'en');
      const alert = await until(() => inside(element, '[role=alert]'), 'the failure');
      expect(alert.querySelectorAll('p').length).to.be.at.least(3);
    } finally {
      delete (navigator as unknown as Record<string, unknown>)['onLine'];
    }
  });

  it('fails with a list that is none, and keeps the link inside the element', async () => {
    answerWith(() => json('{"no":'));
    const element = await mountCascade(null, { src: LIST }, 'en');
    element.innerHTML = '<a href="/list">The list</a>';
    await until(() => element.matches(':state(failed)'), 'that it failed');
    const slot = await until(() => inside<HTMLSlotElement>(element, '.panel slot'), 'the place of the link');
    expect(slot.assignedElements()).to.have.length(1);
  });

  it('says what to do where there is nothing to read from', async () => {
    const element = await mountCascade(null, {}, 'en');
    await until(() => element.matches(':state(idle)'), 'that it is idle');
    expect(textInside(element, 'p')).to.contain('This page has no place to read who learned from whom.');
  });

  it('is empty where nobody taught anybody', async () => {
    const element = await mountCascade(
      null,
      { cascade: { nodes: KINDS.nodes.slice(0, 2), edges: [] } },
      'fr',
    );
    await until(() => element.matches(':state(empty)'), 'that it is empty');
    expect(textInside(element, '.panel')).to.match(/^Personne n’a encore transmis ici\. Dès qu’une demande/);
  });

  it('is another once another is given, and stays where it is moved in the page', async () => {
    const element = await mountCascade(null, { cascade: KINDS, names: NAMES }, 'en');
    await isReady(element);
    expect(listLines(element)).to.have.length(7);
    const two: Cascade = { nodes: KINDS.nodes.slice(0, 2), edges: KINDS.edges.slice(0, 1) };
    element.cascade = two;
    await until(() => listLines(element).length === 2, 'the other');
    (await fixture(html`<div lang="en"></div>`)).append(element);
    await until(
      () => element.matches(':state(ready)') && listLines(element).length === 2,
      'it is there again',
    );
    element.depth = 0;
    await until(() => element.matches(':state(empty)'), 'the first wave alone');
  });

  it('narrows and widens with its attributes', async () => {
    const element = await mountCascade(null, { cascade: KINDS, names: NAMES }, 'en');
    await isReady(element);
    const size = (people: number): Promise<unknown> =>
      until(() => listLines(element).length === people, `${people} people`);
    element.setAttribute('depth', '1');
    await size(4);
    element.setAttribute('for', 'bo');
    await size(5);
    element.removeAttribute('depth');
    element.setAttribute('for', 'cy');
    await size(2);
    element.removeAttribute('for');
    await size(7);
    element.setAttribute('for', 'nobody');
    await until(() => element.matches(':state(empty)'), 'nobody');
  });

  it('shows the badges of one community alone', async () => {
    const element = await mountCascade(thirteen.session, {}, 'en');
    await isReady(element);
    element.setAttribute('community', 'did:web:elsewhere.example');
    await until(() => element.matches(':state(empty)'), 'that no other is shown');
    element.removeAttribute('community');
    await until(() => listLines(element).length === 13, 'all again');
    element.setAttribute('badge', 'gpc');
    await until(() => element.matches(':state(ready)'), 'its family');
    expect(listLines(element)).to.have.length(13);
  });
});

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
