import { expect } from '@open-wc/testing';
import type { BadgeWall } from '../../../packages/elements/src/badge-wall/badge-wall.js';
import { buildBadge } from '../support/build-badge.js';
import { addressOf } from '../support/address-of.js';
import { createFakeServices, type FakeServices } from '../support/fake-services.js';
import { mountWall } from '../support/mount.js';
import { allInside, inside, openDetail, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const elsewhere = 'https://ailleurs.example/retraits.json';

/** Records what would leave the page; nothing does. */
function watchRequests(): { readonly asked: string[]; stop: () => void } {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (input) => {
    asked.push(addressOf(input));
    return new Response('[]');
  };
  return { asked, stop: () => (globalThis.fetch = fetch) };
}

describe('what a wall asks for by itself', () => {
  let watch: ReturnType<typeof watchRequests>;
  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    watch = watchRequests();
  });
  afterEach(() => {
    watch.stop();
    history.replaceState(null, '', location.pathname + location.search);
  });

  const mounted = async (attributes = {}, image?: string): Promise<[BadgeWall, FakeServices]> => {
    const badge = buildBadge(image ? { image } : {});
    const services = createFakeServices([{ badge, outcome: 'unchecked' }]);
    const wall = await mountWall(services, attributes);
    await until(() => services.asked.length === 1 && textInside(wall, '.verdict') !== '', 'verified');
    return [wall, services];
  };
  const fetchOf = (services: FakeServices): typeof fetch => services.asked.at(-1)!.options.fetch!;
  const codeOf = async (request: Promise<unknown>): Promise<string> => {
    try {
      await request;
      return 'asked';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is nothing of another origin', async () => {
    const [, services] = await mounted();
    expect(await codeOf(fetchOf(services)(elsewhere))).to.equal('fetch.not_allowed');
    expect(watch.asked).to.deep.equal([]);
  });

  it('may be something of its own origin, and never through a redirect to another', async () => {
    const [, services] = await mounted();
    expect(await codeOf(fetchOf(services)('/liste.json'))).to.equal('asked');
    expect(watch.asked).to.deep.equal(['/liste.json']);
  });

  it('is nothing at all where the author says none', async () => {
    const [, services] = await mounted({ network: 'none' });
    expect(await codeOf(fetchOf(services)(new URL('/liste.json', location.href)))).to.equal(
      'fetch.not_allowed',
    );
    expect(watch.asked).to.deep.equal([]);
  });

  it('is anything where the author says any', async () => {
    const [, services] = await mounted({ network: 'any' });
    expect(await codeOf(fetchOf(services)(elsewhere))).to.equal('asked');
  });

  it('does not include pictures of another origin: they are drawn', async () => {
    const [wall] = await mounted({}, 'https://ailleurs.example/image.png');
    await until(() => inside(wall, 'badge-art')?.shadowRoot?.querySelector('svg'), 'a drawing');
    expect(allInside(wall, 'img').length).to.equal(0);
  });

  it('asks the other site once the reader says so, and only that one', async () => {
    const [wall, services] = await mounted();
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    const detail = await until(() => openDetail(wall), 'the detail');
    const button = await until(() => inside<HTMLButtonElement>(detail, 'button.main'), 'the question');
    expect(button.textContent?.trim()).to.equal('Vérifier auprès de ailleurs.example');
    expect(textInside(detail, 'small')).to.include('rien n’est demandé avant votre accord');
    button.click();
    await until(() => services.asked.length === 2, 'verified again');
    expect(await codeOf(fetchOf(services)(elsewhere))).to.equal('asked');
    expect(await codeOf(fetchOf(services)('https://tiers.example/'))).to.equal('fetch.not_allowed');
    expect(watch.asked).to.deep.equal([elsewhere]);
  });

  it('reads a list where its author put it, but not the badges that the list puts elsewhere', async () => {
    watch.stop();
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (input) => (
      asked.push(addressOf(input)),
      new Response('["https://ailleurs.example/a.json"]')
    );
    const wall = await mountWall({}, { src: 'https://jardin.example/liste.json' });
    await until(() => textInside(wall, '.name') === 'Ce badge n’a pas pu être lu', 'the tile');
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal(['https://jardin.example/liste.json']);
  });

  it('reads such a badge when the reader says so', async () => {
    watch.stop();
    const { fetch } = globalThis;
    globalThis.fetch = async (input) =>
      new Response(
        addressOf(input).endsWith('liste.json')
          ? '["https://ailleurs.example/a.json"]'
          : '{"type":"nothing"}',
      );
    const wall = await mountWall({}, { src: '/liste.json' });
    await until(() => textInside(wall, '.name') === 'Ce badge n’a pas pu être lu', 'the tile');
    inside<HTMLAnchorElement>(wall, '.tile a')!.click();
    const detail = await until(() => openDetail(wall), 'the detail');
    (await until(() => inside<HTMLButtonElement>(detail, 'button.main'), 'the question')).click();
    await until(() => !textInside(detail, '.first').includes('ailleurs.example'), 'another answer');
    globalThis.fetch = fetch;
    expect(inside(detail, 'button.main')).to.equal(null);
  });
});
