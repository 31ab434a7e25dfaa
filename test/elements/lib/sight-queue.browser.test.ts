import { expect, fixture, html } from '@open-wc/testing';
import { SightQueue } from '../../../packages/elements/src/lib/sight-queue.js';
import { until } from '../support/until.js';

const tile = (id: string, style = ''): HTMLElement => {
  const element = document.createElement('p');
  element.dataset['id'] = id;
  element.style.cssText = style;
  element.textContent = id;
  return element;
};
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

describe('the queue of what is in sight', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    place = await fixture<HTMLElement>(html`<div></div>`);
  });

  it('runs what is seen, and leaves what is far below', async () => {
    const ran: string[] = [];
    const queue = new SightQueue((id) => (ran.push(id), Promise.resolve()));
    const [near, far] = [tile('near'), tile('far', 'margin-top: 5000px')];
    place.append(near, far);
    queue.watch([near, far]);
    await until(() => ran.length === 1);
    await pause();
    expect(ran).to.deep.equal(['near']);
    far.scrollIntoView();
    await until(() => ran.includes('far'), 'scrolled to');
    scrollTo(0, 0);
    queue.stop();
  });

  it('runs four at a time, and the next when one has ended', async () => {
    const ends: (() => void)[] = [];
    const queue = new SightQueue(() => new Promise((resolve) => ends.push(resolve)));
    const tiles = Array.from({ length: 6 }, (_, index) => tile(String(index)));
    place.append(...tiles);
    queue.watch(tiles);
    await until(() => ends.length === 4);
    await pause();
    expect(ends.length).to.equal(4);
    ends[1]!();
    await until(() => ends.length === 5, 'the fifth');
    queue.stop();
  });

  it('looks anew at an element that has come to show another thing', async () => {
    const ran: string[] = [];
    const queue = new SightQueue((id) => (ran.push(id), Promise.resolve()));
    const element = tile('first');
    place.append(element);
    queue.watch([element]);
    await until(() => ran.length === 1);
    queue.watch([element]);
    await pause();
    element.dataset['id'] = 'second';
    queue.watch([element]);
    await until(() => ran.length === 2);
    expect(ran).to.deep.equal(['first', 'second']);
    queue.stop();
  });

  it('runs nothing more once it was stopped', async () => {
    const ran: string[] = [];
    const queue = new SightQueue((id) => (ran.push(id), Promise.resolve()));
    const element = tile('late');
    place.append(element);
    queue.watch([element]);
    queue.stop();
    await pause();
    expect(ran).to.deep.equal([]);
  });
});
