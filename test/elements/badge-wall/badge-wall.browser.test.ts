import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BadgeWall } from '../../../packages/elements/src/badge-wall/badge-wall.js';
import { buildBadge } from '../support/build-badge.js';
import { createFakeServices, manyBadges, type FakeBadge } from '../support/fake-services.js';
import { mountWall } from '../support/mount.js';
import { allInside, inside, openDetail, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const OUTCOMES = ['valid', 'warning', 'invalid', 'unchecked'] as const;
const four: readonly FakeBadge[] = OUTCOMES.map((outcome, index) => ({
  outcome,
  badge: buildBadge({
    id: `urn:${outcome}`,
    name: `Badge ${outcome}`,
    issuedOn: `202${6 - index}-03-06T00:00:00Z`,
  }),
}));
const tiles = (wall: BadgeWall): readonly HTMLElement[] => allInside(wall, '.tile[data-id]');
const settled = async (wall: BadgeWall): Promise<void> => {
  await until(
    () => tiles(wall).length > 0 && !textInside(wall, '.foot').includes('vérification'),
    'all verdicts are there',
  );
};
const names = (wall: BadgeWall): readonly string[] =>
  tiles(wall).map((tile) => tile.querySelector('.name')?.textContent?.trim() ?? '');

describe('badge-wall', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows each verdict as a word and a shape', async () => {
    const wall = await mountWall(createFakeServices(four));
    await settled(wall);
    const words = tiles(wall).map((tile) => tile.querySelector('.foot')?.textContent?.trim());
    expect(words).to.deep.equal(['vérifié', 'à regarder', 'ne correspond pas', 'pas pu vérifier']);
    expect(tiles(wall).every((tile) => tile.querySelector('.foot svg'))).to.equal(true);
    const shapes = new Set(tiles(wall).map((tile) => tile.querySelector('.foot svg')?.innerHTML));
    expect(shapes.size).to.equal(4);
  });

  it('shows name, issuer and month, and only a claim where the badge does not hold', async () => {
    const wall = await mountWall(createFakeServices(four));
    await settled(wall);
    const origins = tiles(wall).map((tile) =>
      tile.querySelector('.who')?.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(origins[0]).to.equal('Jardin de Cergy · mars 2026');
    expect(origins[2]).to.equal('se dit de Jardin de Cergy');
  });

  it('makes each tile one stop of the tab key, with a link to the badge', async () => {
    const wall = await mountWall(createFakeServices(four));
    await settled(wall);
    for (const tile of tiles(wall)) {
      const stops = tile.querySelectorAll('a, button, input, [tabindex]');
      expect(stops.length).to.equal(1);
      expect((stops[0] as HTMLAnchorElement).hash).to.equal(
        `#badge=${encodeURIComponent(tile.dataset['id']!)}`,
      );
    }
  });

  it('counts badges and issuers in one sentence', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(12)));
    await until(() => textInside(wall, '.count') === '12 badges · 3 émetteurs', 'the count');
  });

  it('tells what was verified, once a badge', async () => {
    const services = createFakeServices(four);
    const told: string[] = [];
    const note = (event: Event): void => void told.push((event as Event & { badgeId: string }).badgeId);
    document.addEventListener('badge-verified', note);
    const wall = await mountWall(services);
    await settled(wall);
    document.removeEventListener('badge-verified', note);
    expect(told.sort()).to.deep.equal(four.map(({ badge }) => badge.id).sort());
    expect(services.asked.length).to.equal(4);
  });

  it('finds badges while the reader types, and says when there are none', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(12)));
    const field = await until(() => inside<HTMLInputElement>(wall, 'input[type=search]'), 'the search');
    field.focus();
    await sendKeys({ type: 'badge 11' });
    await until(() => names(wall).join() === 'Badge 11', 'only what was searched');
    expect(textInside(wall, '.count')).to.equal('1 badge sur 12');
    await sendKeys({ type: ' zzz' });
    await until(() => textInside(wall).includes('Aucun badge ne correspond'), 'nothing found');
    inside<HTMLButtonElement>(wall, '.panel button')?.click();
    await until(() => tiles(wall).length === 12, 'everything again');
    expect(inside<HTMLInputElement>(wall, 'input[type=search]')?.value).to.equal('');
  });

  it('orders by name when asked', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(12)));
    const [sort] = await until(
      () =>
        allInside<HTMLSelectElement>(wall, 'select').length === 2 &&
        allInside<HTMLSelectElement>(wall, 'select'),
    );
    sort!.selectedIndex = 1;
    sort!.dispatchEvent(new Event('change'));
    await until(() => names(wall)[2] === 'Badge 2', 'numbers in names are counted');
    expect(names(wall)[10]).to.equal('Badge 10');
  });

  it('groups by issuer from an attribute, under headings one level below the page’s', async () => {
    const heading = document.body.insertBefore(document.createElement('h2'), document.body.firstChild);
    const wall = await mountWall(createFakeServices(manyBadges(6)), { 'group-by': 'issuer' });
    const headings = await until(() => allInside(wall, '.group').length === 3 && allInside(wall, '.group'));
    heading.remove();
    expect(headings.map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Jardin 0 2',
      'Jardin 1 2',
      'Jardin 2 2',
    ]);
    expect(headings[0]!.getAttribute('aria-level')).to.equal('3');
    expect(inside(wall, '.name')?.getAttribute('aria-level')).to.equal('4');
  });

  it('changes between cards and list, and says which it is', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(6)));
    const buttons = await until(
      () =>
        allInside<HTMLButtonElement>(wall, '.views button').length === 2 &&
        allInside<HTMLButtonElement>(wall, '.views button'),
    );
    buttons[1]!.click();
    await until(() => inside(wall, 'ul.list'), 'a list');
    expect(allInside(wall, '.views button').map((one) => one.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect(wall.view).to.equal('list');
  });

  it('shows only what its author asked for', async () => {
    const wall = await mountWall(createFakeServices(manyBadges(12)), { community: 'Jardin 1', limit: '3' });
    await until(() => names(wall).length > 0);
    expect(names(wall)).to.deep.equal(['Badge 1', 'Badge 4', 'Badge 7']);
  });

  it('takes an attribute that means nothing for the usual one', async () => {
    const wall = await mountWall(createFakeServices(four), {
      sort: 'constructor',
      'group-by': 'x',
      view: 'y',
      limit: '-1',
    });
    await settled(wall);
    expect(tiles(wall).length).to.equal(4);
    expect(inside(wall, 'ul.cards')).to.not.equal(null);
  });

  it('opens the detail from the keyboard, and gives the focus back to the tile', async () => {
    const wall = await mountWall(createFakeServices(four));
    await settled(wall);
    const link = inside<HTMLAnchorElement>(wall, '.tile a')!;
    link.focus();
    await sendKeys({ press: 'Enter' });
    const detail = await until(() => openDetail(wall), 'the detail');
    expect(textInside(detail, '.title')).to.equal('Badge valid');
    expect(location.hash).to.equal('#badge=urn%3Avalid');
    await sendKeys({ press: 'Escape' });
    await until(() => !inside(wall, 'dialog'), 'closed');
    await until(() => location.hash === '', 'the address says so');
    expect(wall.shadowRoot?.activeElement).to.equal(inside(wall, '.tile a'));
  });

  it('closes with the button of the detail, and with the back button of the browser', async () => {
    const wall = await mountWall(createFakeServices(four));
    await settled(wall);
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    inside((await until(() => openDetail(wall))) as Element, '.close')!.click();
    await until(() => !inside(wall, 'dialog') && location.hash === '', 'closed by its button');
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    await until(() => openDetail(wall));
    history.back();
    await until(() => !inside(wall, 'dialog'), 'closed by going back');
  });

  it('opens from a permanent link, and closing it leaves no history behind', async () => {
    history.replaceState(null, '', '#badge=urn%3Awarning');
    const length = history.length;
    const wall = await mountWall(createFakeServices(four));
    const detail = await until(() => openDetail(wall), 'the detail');
    expect(textInside(detail, '.title')).to.equal('Badge warning');
    inside(detail, '.close')!.click();
    await until(() => location.hash === '', 'closed');
    expect(history.length).to.equal(length);
  });

  it('opens a permanent link once, however many walls hold the badge', async () => {
    history.replaceState(null, '', '#badge=urn%3Awarning');
    const walls = [
      await mountWall(createFakeServices(four)),
      await mountWall(createFakeServices(four)),
      await mountWall(createFakeServices(four)),
    ];
    await until(() => walls.some(openDetail), 'the detail');
    await until(() => walls.every((wall) => tiles(wall).length > 0), 'all walls are drawn');
    const open = (): number => walls.filter((wall) => inside(wall, 'dialog')).length;
    expect(open()).to.equal(1);
    dispatchEvent(new PopStateEvent('popstate'));
    await Promise.all(walls.map((wall) => wall.updateComplete));
    expect(open()).to.equal(1);
    const holder = walls.find((wall) => inside(wall, 'dialog'))!;
    inside(openDetail(holder)!, '.close')!.click();
    await until(() => location.hash === '' && open() === 0, 'closed everywhere');
    const other = walls.find((wall) => wall !== holder)!;
    inside<HTMLAnchorElement>(other, '.tile a')!.click();
    await until(() => openDetail(other), 'another wall still opens its own');
  });

  it('does not mind a link to a badge that is not here, or that is no address', async () => {
    for (const hash of ['#badge=urn%3Anobody', '#badge=%E0%A4%A', '#badge=', '#autre']) {
      history.replaceState(null, '', hash);
      const wall = await mountWall(createFakeServices(four));
      await settled(wall);
      expect(inside(wall, 'dialog')).to.equal(null);
      wall.parentElement?.remove();
    }
  });

  it('leaves a click that opens a new tab to the browser', async () => {
    const wall = await mountWall(createFakeServices(four));
    await settled(wall);
    const link = inside<HTMLAnchorElement>(wall, '.tile a')!;
    const click = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true });
    wall.addEventListener('click', (event) => queueMicrotask(() => event.preventDefault()), { once: true });
    const stop = (event: Event): void => event.preventDefault();
    let wasTaken = true;
    wall.shadowRoot!.addEventListener(
      'click',
      (event) => ((wasTaken = event.defaultPrevented), stop(event)),
      { once: true },
    );
    link.dispatchEvent(click);
    expect(wasTaken).to.equal(false);
    expect(inside(wall, 'dialog')).to.equal(null);
  });

  it('says what is missing and what is next when there are no badges', async () => {
    const wall = await mountWall(createFakeServices([]));
    await until(() => textInside(wall).includes('Aucun badge pour l’instant'), 'the sentence');
    expect(wall.matches(':state(empty)')).to.equal(true);
    expect(inside<HTMLSlotElement>(wall, 'slot')?.assignedElements().length).to.equal(1);
  });

  it('shows tiles in place while the list is on its way', async () => {
    const store = {
      ...createFakeServices([]).store!,
      list: async function* () {
        await new Promise(() => undefined);
        yield [];
      },
    };
    const wall = await mountWall({ ...createFakeServices([]), store });
    await until(() => textInside(wall, '.count').startsWith('Les badges arrivent'), 'the words');
    expect(allInside(wall, '.ghost').length).to.equal(8);
    expect(wall.matches(':state(loading)')).to.equal(true);
  });

  it('says what failed, why and what to do, keeps the link in reach, and tries again', async () => {
    const told: Event[] = [];
    const wall = await mountWall(createFakeServices([]));
    wall.addEventListener('badge-error', (event) => told.push(event));
    wall.src = 'nulle-part.json';
    await until(() => /ne trouve pas ce document/.test(textInside(wall, '[role=alert]')), 'the reason');
    expect(wall.matches(':state(failed)')).to.equal(true);
    expect(textInside(wall, '[role=alert]')).to.include('n’ont pas pu être chargés');
    expect(inside<HTMLSlotElement>(wall, 'slot')?.assignedElements()[0]?.textContent).to.equal('La liste');
    expect(told.length).to.equal(1);
    inside<HTMLButtonElement>(wall, '[role=alert] button')!.click();
    await until(() => told.length === 2, 'asked again');
  });

  it('says that the reader is offline, and comes back with the connection', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const wall = await mountWall(createFakeServices([]), { src: 'nulle-part.json' });
    await until(() => textInside(wall).includes('Vous êtes hors ligne'), 'the sentence');
    Reflect.deleteProperty(navigator, 'onLine');
    wall.src = `data:application/json,${encodeURIComponent('[null]')}`;
    dispatchEvent(new Event('online'));
    await until(() => tiles(wall).length === 1, 'the list');
  });

  it('shows the rest where some entries are broken', async () => {
    const wall = await mountWall(createFakeServices([four[0]!, null, four[1]!, null]));
    await settled(wall);
    expect(names(wall)).to.deep.equal([
      'Badge valid',
      'Badge warning',
      'Ce badge n’a pas pu être lu',
      'Ce badge n’a pas pu être lu',
    ]);
    expect(textInside(wall, '.note')).to.equal('2 badges n’ont pas pu être lus.');
  });

  it('tells in the detail of a broken entry why', async () => {
    const wall = await mountWall(createFakeServices([null]));
    await until(() => tiles(wall).length === 1);
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    const detail = await until(() => openDetail(wall), 'the detail');
    expect(textInside(detail, '.first')).to.include('La ligne 1 de la liste n’est pas un badge');
  });

  it('shows hostile text as text, and makes no link of a javascript address', async () => {
    const name = '<img src=x onerror="globalThis.hacked=true">';
    const url = 'javascript:globalThis.hacked=true';
    const badge = buildBadge({
      name,
      issuer: { id: url, name: '<b>gras</b>', url },
      evidence: [{ narrative: '<i>', url }],
      criteria: { url },
    });
    const wall = await mountWall(createFakeServices([{ badge, outcome: 'valid' }]));
    await settled(wall);
    expect(names(wall)).to.deep.equal([name]);
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    const detail = await until(() => openDetail(wall), 'the detail');
    await until(() => inside(detail, 'dl'), 'its facts');
    expect(textInside(detail, 'dl')).to.include('<b>gras</b>');
    const links = [...allInside<HTMLAnchorElement>(detail, 'a'), ...allInside<HTMLAnchorElement>(wall, 'a')];
    expect(links.filter((link) => link.protocol === 'javascript:')).to.deep.equal([]);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('goes on working after it has been moved', async () => {
    const services = createFakeServices(four);
    const wall = await mountWall(services);
    await settled(wall);
    const provider = wall.parentElement!;
    for (let move = 0; move < 3; move += 1) {
      wall.remove();
      provider.append(wall);
    }
    await settled(wall);
    expect(tiles(wall).length).to.equal(4);
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    await until(() => openDetail(wall), 'the detail');
    expect(allInside(wall, 'dialog').length).to.equal(1);
  });

  it('starts again where it was taken away while loading', async () => {
    const services = createFakeServices(manyBadges(3));
    const wall = await mountWall(services);
    const provider = wall.parentElement!;
    wall.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    provider.append(wall);
    await settled(wall);
    expect(tiles(wall).length).to.equal(3);
  });

  it('shows a verifier that breaks as something that could not be checked', async () => {
    const broken = new Error('a mistake of ours');
    const told: unknown[] = [];
    const onError = globalThis.onerror;
    globalThis.onerror = (...args) => (told.push(args[4]), true);
    const verify = async (): Promise<never> => Promise.reject(broken);
    const wall = await mountWall(createFakeServices(four.slice(0, 1), { verify }));
    await settled(wall);
    globalThis.onerror = onError;
    expect(textInside(wall, '.foot')).to.equal('pas pu vérifier');
    expect(told).to.deep.equal([broken]);
  });
});
