import { expect } from '@open-wc/testing';
import { watchPage, type Guest } from '../../packages/embed/src/watch-page.js';

const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

describe('watching a page', () => {
  let place: HTMLElement;
  let seen: string[];
  let guest: Guest;
  const watch = (): Guest => watchPage(({ localName, id }) => seen.push(`${localName}#${id}`));

  beforeEach(() => {
    seen = [];
    place = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    guest.unload();
    place.remove();
  });

  const put = (tag: string, attributes: Record<string, string> = {}, text = ''): HTMLElement => {
    const node = place.appendChild(document.createElement(tag));
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.textContent = text;
    return node;
  };
  const wall = (): Element | null => place.querySelector('badge-wall');

  it('sees the tags that are there, and those that come later, within a frame', async () => {
    put('badge-wall', { id: 'first' });
    guest = watch();
    expect(seen).to.deep.equal(['badge-wall#first']);
    put('badge-provider', { id: 'later' });
    await frame();
    expect(seen).to.include('badge-provider#later');
  });

  it('sees many additions once a frame, not once each', async () => {
    guest = watch();
    for (let number = 0; number < 50; number++) put('badge-card', { id: `card${number}` });
    expect(seen).to.deep.equal([]);
    await frame();
    expect(new Set(seen).size).to.equal(50);
    expect(seen.length).to.equal(50);
  });

  it('puts an element in the place of a placeholder and the placeholder inside it', () => {
    const node = put('div', { 'data-badge-wall': '', 'data-for': 'alice', id: 'here' }, 'Badges');
    guest = watch();
    expect(wall()?.firstElementChild).to.equal(node);
    expect(wall()?.parentElement).to.equal(place);
    expect(wall()?.getAttribute('for')).to.equal('alice');
  });

  it('copies the language and direction that were written on the placeholder', () => {
    put('div', { 'data-badge-wall': '', lang: 'ar', dir: 'rtl' });
    guest = watch();
    expect([wall()?.getAttribute('lang'), wall()?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
  });

  it('never copies a handler, a style or an identity', () => {
    put('div', {
      class: 'badge-wall',
      onclick: 'x()',
      style: 'color:red',
      id: 'a',
      'data-onclick': 'x()',
      is: 'b',
    });
    guest = watch();
    expect(wall()?.getAttributeNames()).to.deep.equal([]);
  });

  it('does nothing to a placeholder it has already read', async () => {
    put('div', { 'data-badge-wall': '' });
    guest = watch();
    guest.scan(document);
    place.append(document.createElement('i'));
    await frame();
    expect(place.querySelectorAll('badge-wall').length).to.equal(1);
  });

  it('reads a placeholder inside another as part of the outer one', () => {
    const outer = put('div', { class: 'badge-wall' });
    outer.append(document.createElement('span'));
    outer.firstElementChild?.setAttribute('class', 'badge-card');
    guest = watch();
    expect(place.querySelectorAll('badge-wall').length).to.equal(1);
    expect(place.querySelector('badge-card')).to.equal(null);
  });

  it('leaves links in a sentence alone', () => {
    const paragraph = put('p', {}, 'See ');
    paragraph.append(
      Object.assign(document.createElement('a'), { href: '/b.json#badge-wall', textContent: 'these' }),
    );
    guest = watch();
    expect(wall()).to.equal(null);
  });

  it('looks away from what is being edited, tags and placeholders alike', () => {
    const surfaces: Record<string, string>[] = [
      { contenteditable: 'true' },
      { contenteditable: '' },
      { class: 'cm-editor' },
    ];
    for (const surface of surfaces) {
      const node = put('div', surface);
      node.append(document.createElement('badge-wall'), document.createElement('div'));
      node.lastElementChild?.setAttribute('data-badge-card', '');
    }
    guest = watch();
    expect(seen).to.deep.equal([]);
    expect(place.querySelector('badge-card')).to.equal(null);
  });

  it('hands a second copy over to the first', () => {
    guest = watch();
    put('div', { 'data-badge-wall': '' });
    const second = watchPage(() => seen.push('second'));
    expect(second).to.equal(guest);
    expect(seen).to.not.include('second');
    expect(wall()).to.not.equal(null);
  });

  it('restores every placeholder when it is asked to leave, also one that moved', () => {
    const node = put('div', { 'data-badge-wall': '' }, 'Badges');
    const before = place.innerHTML;
    guest = watch();
    const element = wall();
    const aside = put('aside');
    if (element) aside.append(element);
    document.dispatchEvent(new Event('commons-badges-unload'));
    expect(node.parentElement).to.equal(aside);
    expect(aside.innerHTML).to.equal(before);
    expect(Symbol.for('commons-badges') in globalThis).to.equal(false);
  });

  it('can be loaded again after it left', () => {
    guest = watch();
    guest.unload();
    put('div', { 'data-badge-wall': '' });
    guest = watch();
    expect(wall()).to.not.equal(null);
    expect(seen).to.deep.equal(['badge-wall#']);
  });

  it('leaves a tag alone that was written as a tag', () => {
    const element = put('badge-wall', { class: 'badge-wall', 'data-badge-wall': '' });
    guest = watch();
    guest.unload();
    expect(element.parentElement).to.equal(place);
  });
});
