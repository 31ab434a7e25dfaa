import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest, launchChromium } from '../support/browsers.mjs';
import { createTokenIssuer } from '../support/sign-token.mjs';

const FOLDER = 'packages/embed/dist';
const { files, tags } = JSON.parse(readFileSync(`${FOLDER}/manifest.json`, 'utf8'));
const NAMES = ['Semer un jardin local', 'Tenir un cercle de parole', 'Documenter une recette'];

const html = (head, body = '<badge-wall src="/badges.json"><a href="/badges.json">Badges</a></badge-wall>') =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Wiki</title>${head}<main>${body}</main>`;
const MODULE = '<script type="module" src="/dist/commons-badges.js"></script>';
/** The tag that a site copies, with the address of the folder before each name. */
const COPIED = readFileSync(`${FOLDER}/tag.html`, 'utf8').replaceAll(/(href|src)="/g, '$1="/dist/');
const wallText = `document.querySelector('badge-wall')?.shadowRoot?.textContent`;
const isVerified = `${wallText}?.split('vérifié').length > ${NAMES.length}`;

const importMap = (change) => {
  const integrity = Object.entries(files).map(([name, file]) => [
    `/dist/${name}`,
    name.includes(change) ? file.integrity.replace(/.{8}$/, 'AAAAAAAA') : file.integrity,
  ]);
  return JSON.stringify({ integrity: Object.fromEntries(integrity) });
};
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

let badges;
before(async () => {
  const { sign } = await createTokenIssuer();
  const list = await Promise.all(NAMES.map((name, position) => sign(name, position)));
  badges = { body: JSON.stringify({ badges: list }), type: 'application/json' };
});

/** A site for one test: closed with it. */
async function open(t, pages, csp = "default-src 'self'; img-src 'self' data: blob:") {
  const site = await serve({ extra: { '/badges.json': badges, ...pages }, csp });
  t.after(() => site.close());
  return site;
}

for (const { name, open: launch } of browsersToTest()) {
  test(`the script tag in ${name}`, async (t) => {
    const browser = await launch();
    t.after(() => browser.close());
    const visit = async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url);
      return tab;
    };

    for (const [kind, head] of Object.entries({
      'bare tag': MODULE,
      'tag with hashes and preloads': COPIED,
    })) {
      await t.test(
        `${kind}: a wall of verified badges, each file asked for once and on this site alone`,
        async (t) => {
          const site = await open(t, { '/wall.html': html(head) });
          const tab = await visit(`${site.url}/wall.html`);
          await tab.waitFor(isVerified);
          const asked = tab.requests.filter((url) => !url.startsWith('data:'));
          assert.deepEqual(
            asked.filter((url) => !url.startsWith(`${site.url}/`)),
            [],
          );
          const scripts = asked
            .filter((url) => url.includes('/dist/'))
            .map((url) => url.slice(`${site.url}/dist/`.length));
          const missing = tags['badge-wall'].filter((file) => !scripts.includes(file));
          const unknown = scripts.filter((file) => !files[file]);
          assert.deepEqual({ missing, unknown }, { missing: [], unknown: [] });
          assert.equal(new Set(scripts).size, scripts.length, `twice: ${scripts.join(' ')}`);
          assert.deepEqual(tab.problems, []);
          await tab.close();
        },
      );
    }

    for (const [kind, change, isDrawn] of [
      ['right', 'nothing of this name', true],
      ['wrong for the element', 'chunks/badge-wall', false],
      ['wrong for a shared chunk', 'chunks/base', false],
    ]) {
      await t.test(
        `hashes in an import map that are ${kind}: ${isDrawn ? 'drawn' : 'refused'}`,
        async (t) => {
          const map = importMap(change);
          const page = html(`<script type="importmap">${map}</script>${MODULE}`);
          const site = await open(
            t,
            { '/wall.html': page },
            `default-src 'self'; img-src 'self' data:; script-src 'self' ${hashOf(map)}`,
          );
          const tab = await visit(`${site.url}/wall.html`);
          if (isDrawn) await tab.waitFor(isVerified);
          else {
            await tab.waitFor('document.readyState === "complete"');
            await new Promise((resolve) => setTimeout(resolve, 800));
            assert.equal(await tab.evaluate(`document.querySelector('badge-wall').shadowRoot`), null);
            assert.equal(await tab.evaluate(`document.querySelector('badge-wall').innerText`), 'Badges');
            assert.match(tab.problems.join('\n'), /integrity|commons-badges/i);
          }
          await tab.close();
        },
      );
    }

    await t.test('words come in the language that stands nearest', async (t) => {
      const body = `<div lang="en-GB"><badge-wall src="/badges.json"></badge-wall></div>`;
      const site = await open(t, { '/wall.html': html(MODULE, body) });
      const tab = await visit(`${site.url}/wall.html`);
      await tab.waitFor(`${wallText}?.includes('verified')`);
      const words = tab.requests.filter((url) => url.includes('/words-'));
      assert.equal(words.length, 1);
      assert.match(words[0], /\/words-en-/);
      await tab.close();
    });

    await t.test('a page without any badge loads the loader and nothing else', async (t) => {
      const site = await open(t, { '/wall.html': html(MODULE, '<p>No badge here.</p>') });
      const tab = await visit(`${site.url}/wall.html`);
      await tab.waitFor(`Symbol.for('commons-badges') in globalThis`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(tab.requests.filter((url) => url.includes('/dist/')).length, 1);
      await tab.close();
    });
  });
}

test('the link inside stays when a chunk is missing, and the console says which element', async (t) => {
  const browser = await launchChromium();
  t.after(() => browser.close());
  const site = await open(t, { '/wall.html': html(MODULE) });
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.route('**/chunks/badge-wall-*', (route) => route.abort());
  await page.goto(`${site.url}/wall.html`);
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(`document.querySelector('badge-wall').innerText`), 'Badges');
  assert.match(said.join('\n'), /\[commons-badges\] badge-wall/);
});

test('the files that the manifest lists for a wall are all it takes to verify badges in JWT', async (t) => {
  const browser = await launchChromium();
  t.after(() => browser.close());
  const site = await open(t, { '/wall.html': html(MODULE) });
  const page = await browser.newPage();
  await page.route('**/dist/**', (route) => {
    const file = new URL(route.request().url()).pathname.slice('/dist/'.length);
    return tags['badge-wall'].includes(file) ? route.continue() : route.abort();
  });
  await page.goto(`${site.url}/wall.html`);
  await waitForVerdicts(page);
  assert.equal(await page.evaluate(`${wallText}.split('vérifié').length`), NAMES.length + 1);
});

test('the classic file works in a page that no server sent', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'classic-'));
  t.after(() => rmSync(folder, { recursive: true }));
  copyFileSync(`${FOLDER}/commons-badges.iife.js`, join(folder, 'commons-badges.iife.js'));
  const [token] = JSON.parse(badges.body).badges;
  const body = `<badge-card badge="${token}"></badge-card>`;
  writeFileSync(join(folder, 'page.html'), html('<script src="commons-badges.iife.js"></script>', body));
  const browser = await launchChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  const text = `document.querySelector('badge-card').shadowRoot?.textContent`;
  await page.waitForFunction(`${text}?.includes('vérifié')`, null, { timeout: 10_000 });
  assert.match(await page.evaluate(text), new RegExp(NAMES[0]));
});

async function waitForVerdicts(page) {
  const end = Date.now() + 20_000;
  while (!(await page.evaluate(`Boolean(${isVerified})`))) {
    if (Date.now() > end) throw new Error('The wall was never verified.');
    await page.waitForTimeout(25);
  }
}

/** Lets every script wait before it is answered: what is asked for later than an answer had to wait for that answer. */
async function countHops(page, url, delay) {
  const asked = [];
  const answered = [];
  await page.route('**/dist/**', async (route) => {
    const file = new URL(route.request().url()).pathname.slice('/dist/'.length);
    const one = { file, hop: new Set(answered.map(({ hop }) => hop)).size };
    asked.push(one);
    await new Promise((resolve) => setTimeout(resolve, delay));
    answered.push(one);
    await route.continue();
  });
  await page.goto(url);
  await waitForVerdicts(page);
  return asked;
}

test('a wall never waits for two imports one after the other', async (t) => {
  const browser = await launchChromium();
  t.after(() => browser.close());
  for (const [kind, head, most] of [
    ['bare tag', MODULE, 1],
    ['tag with preloads', COPIED, 0],
  ]) {
    const site = await open(t, { '/wall.html': html(head) });
    const page = await browser.newPage();
    const asked = await countHops(page, `${site.url}/wall.html`, 400);
    const needed = asked.filter(({ file }) => tags['badge-wall'].includes(file));
    assert.equal(needed.length, tags['badge-wall'].length, kind);
    const late = needed.filter(({ hop }) => hop > most);
    assert.deepEqual(late, [], `${kind}: ${JSON.stringify(asked)}`);
    await page.close();
  }
});
