// A connection that goes away between the script tag and what it needs next: nothing the reader had is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { launchChromium } from '../support/browsers.mjs';
import { createTokenIssuer } from '../support/sign-token.mjs';

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Wiki</title>
<script type="module" src="/dist/commons-badges.js"></script>
<main><badge-wall src="/badges.json"><a href="/badges.json">Nos badges</a></badge-wall></main>`;

let site, browser;
before(async () => {
  const { sign } = await createTokenIssuer();
  const list = await Promise.all(['Semer', 'Récolter'].map((name, position) => sign(name, position)));
  const badges = { body: JSON.stringify(list), type: 'application/json' };
  site = await serve({
    extra: { '/': { body: PAGE, type: 'text/html; charset=utf-8' }, '/badges.json': badges },
  });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await site.close();
});

/** A page where the files whose names begin so cannot be had; `find` gives them back. */
async function openWithout(t, names) {
  const page = await browser.newPage();
  t.after(() => page.close());
  const pattern = new RegExp(`/(${names.join('|')})`);
  await page.route(pattern, (route) => route.abort('internetdisconnected'));
  await page.goto(site.url);
  const find = async () => {
    await page.unroute(pattern);
    await page.evaluate(() => dispatchEvent(new Event('online')));
  };
  return { page, find };
}

const wall = (page) => page.locator('badge-wall');

test('without its words the wall shows the link inside it, and comes with the connection', async (t) => {
  const { page, find } = await openWithout(t, ['chunks/words-']);
  await wall(page).locator('a', { hasText: 'Nos badges' }).waitFor({ state: 'visible' });
  await find();
  await wall(page).getByText('vérifié').nth(1).waitFor();
});

test('without its list the wall says so and keeps the link, even when its tools are lost too', async (t) => {
  const { page, find } = await openWithout(t, ['badges.json', 'chunks/wall-tools-']);
  await wall(page).getByRole('alert').waitFor();
  await wall(page).locator('a', { hasText: 'Nos badges' }).waitFor({ state: 'visible' });
  await find();
  await wall(page).getByText('Récolter').waitFor();
});

test('without the verifier nothing is called verified', async (t) => {
  const { page } = await openWithout(t, ['chunks/verify-']);
  await wall(page).getByText('pas pu vérifier').first().waitFor();
  assert.equal(await wall(page).getByText('pas pu vérifier').count(), 2);
  assert.equal(
    await wall(page)
      .getByText(/^vérifié$/)
      .count(),
    0,
  );
});

for (const [part, name] of [
  ['its dialog', 'chunks/detail-dialog-'],
  ['its sentences', 'chunks/explanations-'],
]) {
  test(`without ${part} the detail says that it could not be loaded, and opens later`, async (t) => {
    const { page, find } = await openWithout(t, [name]);
    const tile = wall(page).getByRole('link', { name: 'Semer' });
    await tile.click();
    await wall(page).getByRole('alert').getByText('Le détail n’a pas pu être chargé').waitFor();
    await find();
    await page.keyboard.press('Escape');
    await tile.click();
    await wall(page).getByText('Comment on le sait').waitFor();
  });
}
