import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { DEMO_BADGES } from '../../scripts/lib/demo-badges.mjs';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';

const WORDS = {
  valid: 'vérifié',
  warning: 'à regarder',
  invalid: 'ne correspond pas',
  unchecked: 'pas pu vérifier',
};
const PAGES = [
  '/',
  '/examples/wall/',
  '/examples/verify/',
  '/examples/strict-csp/',
  '/examples/placeholders/',
];
const IS_DRAWN =
  "document.querySelector('badge-wall, badge-verify')?.shadowRoot?.querySelector('[data-id], input')";
const [chromium] = browsersToTest();

/** Read in the page: every tile of a wall as `name: word`. */
const tilesOf = (selector) =>
  `[...document.querySelector('${selector}').shadowRoot.querySelectorAll('[data-id]')].map((tile) =>
    ['name', 'verdict'].map((part) => tile.querySelector('[part~=' + part + ']')?.textContent.trim()).join(': '))`;
const settled = (selector, tiles) =>
  `document.querySelector('${selector}')?.shadowRoot && ((list) => list.length === ${tiles} &&
    list.every((text) => /(${Object.values(WORDS).join('|')})$/.test(text)))(${tilesOf(selector)})`;

describe('the example pages', () => {
  let site;
  let browser;

  before(async () => {
    site = await serve();
    browser = await chromium.open();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function visit(context, path) {
    const page = await browser.newPage();
    context.after(() => page.close());
    await page.goto(site.url + path);
    return page;
  }

  for (const path of PAGES) {
    it(`${path} opens without one complaint and asks no other site`, async (context) => {
      const page = await visit(context, path);
      await page.waitFor(IS_DRAWN);
      await page.evaluate('new Promise((resolve) => setTimeout(resolve, 600))');
      assert.deepEqual(page.problems, []);
      const elsewhere = page.requests.filter(
        (url) => !url.startsWith(site.url) && !/^(data|blob):/.test(url),
      );
      assert.deepEqual(elsewhere, []);
    });
  }

  for (const path of PAGES) {
    it(`${path} holds nothing that a screen reader, a keyboard or weak eyes stumble over`, async (context) => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const page = await visit(context, path);
      for (const colorScheme of ['light', 'dark']) {
        await page.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.waitFor(IS_DRAWN);
        await page.evaluate(axe);
        const { violations } = await page.evaluate('axe.run()');
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`),
          [],
          colorScheme,
        );
      }
    });

    it(`${path} needs no sideways scrolling at 320 px`, async (context) => {
      const page = await visit(context, path);
      await page.page.setViewportSize({ width: 320, height: 700 });
      await page.waitFor(IS_DRAWN);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    });
  }

  it('the wall shows every badge with the word it was made to get', async (context) => {
    const page = await visit(context, '/examples/wall/');
    await page.page.setViewportSize({ width: 1280, height: 3000 });
    await page.waitFor(settled('badge-wall', DEMO_BADGES.length));
    const found = await page.evaluate(tilesOf('badge-wall'));
    const expected = DEMO_BADGES.map(({ name, outcome }) => `${name}: ${WORDS[outcome]}`);
    assert.deepEqual(found.sort(), expected.sort());
    assert.deepEqual(page.problems, []);
  });

  it('the first page shows five of them', async (context) => {
    const page = await visit(context, '/');
    await page.waitFor(settled('badge-wall', 5));
  });

  it('the strict page shows a wall, one badge and a place to verify', async (context) => {
    const page = await visit(context, '/examples/strict-csp/');
    await page.page.setViewportSize({ width: 1280, height: 4000 });
    for (const tag of ['badge-wall', 'badge-card', 'badge-verify']) {
      await page.waitFor(`document.querySelector('${tag}').shadowRoot?.childElementCount > 0`);
    }
    await page.waitFor("document.querySelector('badge-card').shadowRoot.textContent.includes('vérifié')");
    assert.deepEqual(page.problems, []);
  });

  it('each of the five placeholders becomes the wall of its garden', async (context) => {
    const page = await visit(context, '/examples/placeholders/');
    await page.page.setViewportSize({ width: 1280, height: 4000 });
    const gardens = ['limaces', 'nous', 'cergy', 'bocages', 'coroutine'];
    for (const [index, garden] of gardens.entries()) {
      const given = DEMO_BADGES.filter(({ issuer }) => issuer.split('-')[0] === garden);
      await page.waitFor(settled(`#mur-${index + 1} badge-wall`, given.length));
      const found = await page.evaluate(tilesOf(`#mur-${index + 1} badge-wall`));
      assert.deepEqual(found.map((text) => text.split(': ')[0]).sort(), given.map(({ name }) => name).sort());
    }
  });

  it('every link of a page leads somewhere', async (context) => {
    for (const path of PAGES) {
      const page = await visit(context, path);
      const links = await page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.href)");
      for (const link of new Set(links.map((href) => href.split('#')[0]))) {
        assert.equal((await fetch(link)).status, 200, `${path} → ${link}`);
      }
    }
  });

  it('without script, each element leaves a link to what it would have shown', async () => {
    for (const path of PAGES) {
      const text = await (await fetch(site.url + path)).text();
      for (const [, inside] of text.matchAll(/<badge-[a-z]+[^>]*>([\s\S]*?)<\/badge-/g)) {
        assert.match(inside, /<a\s+href="\/examples\/data\//, path);
      }
      assert.doesNotMatch(text, /<script(?![^>]*src=)|\sstyle=|\son[a-z]+=/);
    }
  });
});
