import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const ROOT = `document.querySelector('.thirteen learning-cascade')?.shadowRoot`;
const LIST = `${ROOT}?.querySelector('cascade-list')?.shadowRoot`;
const PICTURE = `${ROOT}?.querySelector('cascade-picture')?.shadowRoot`;
const DETAIL = `${ROOT}?.querySelector('.detail')`;
const SAID = `(${DETAIL}?.textContent ?? '').replace(/\\s+/g, ' ')`;
const LARGE = `document.querySelector('.large learning-cascade')?.shadowRoot`;

/** Keeps what broke the policy, and what is saved, before anything else of the page runs. */
const WATCH = `window.violations = [];
window.saved = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push([effectiveDirective, blockedURI, sample].join(' ')));
document.addEventListener('DOMContentLoaded', () => {
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    const { download } = this;
    saved.push(fetch(this.href).then((file) => file.text()).then((text) => ({ download, text })));
  };
});`;
// A blob may be read back by this test; nothing else is looser than in the test of the policy.
const READ_BACK = POLICY.replace("connect-src 'self'", "connect-src 'self' blob:");

let site;
before(async () => {
  const { url, close } = await serve();
  const text = await (await fetch(`${url}/examples/cascade/`)).text();
  await close();
  const watched = text
    .replace('<meta charset="utf-8" />', '$&<script src="/watch.js"></script>')
    .replace('"cascade.css"', '"/examples/cascade/cascade.css"')
    .replace('"cascade.js"', '"/examples/cascade/cascade.js"');
  const extra = { '/watched.html': watched, '/watch.js': { type: 'text/javascript', body: WATCH } };
  site = await serve({ extra, csp: READ_BACK });
});
after(() => site.close());

/** Clicks the one of these elements that says so, once it is there. */
async function click(tab, root, selector, words) {
  const find = `[...(${root}?.querySelectorAll(${JSON.stringify(selector)}) ?? [])].find(({ textContent }) => textContent.includes(${JSON.stringify(words)}))`;
  await tab.waitFor(find);
  await tab.evaluate(`${find}.click()`);
}

async function save(tab, kind) {
  const before = await tab.evaluate('saved.length');
  await click(tab, ROOT, '.save button', kind);
  await tab.waitFor(`saved.length > ${before}`);
  return tab.evaluate('saved.at(-1)');
}

for (const { name, open } of browsersToTest()) {
  test(`${name}: the cascade of thirteen is signed, drawn, told and saved under a strict policy`, async (t) => {
    const browser = await open();
    t.after(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/watched.html`);

    await t.test('the picture and the list appear, each with everybody', async () => {
      await tab.waitFor(`${LIST}?.querySelectorAll('span.person').length === 13`);
      await tab.waitFor(`${PICTURE}?.querySelector('.frame svg path, .frame canvas')`);
      const people = await tab.evaluate(
        `[...${LIST}.querySelectorAll('span.person .name')].map(({ textContent }) => textContent.trim().replace(/ \\(.*/, ''))`,
      );
      for (const person of ['Ana', 'Hoa', 'Max']) assert.ok(people.includes(person), `${person} is missing`);
      assert.equal(await tab.evaluate(`document.querySelector('.state')`), null);
    });

    await t.test('a line of teaching is opened, and says who said so and what was checked', async () => {
      await click(tab, LIST, 'button.name', 'Max');
      await tab.waitFor(`/Kim/.test(${SAID})`);
      await tab.evaluate(`${DETAIL}.querySelector('.ends button.quiet').click()`);
      await tab.waitFor(`${DETAIL}?.querySelector('.checks li')`);
      const said = await tab.evaluate(SAID);
      assert.match(said, /Kim.*Max/);
      assert.match(said, /chaîne vérifiée jusqu’aux sources/);
      assert.match(said, /2 chemins/);
      await tab.evaluate(`${DETAIL}.querySelector('.close').click()`);
      await tab.waitFor(`!${DETAIL}`);
    });

    await t.test('who looks may be another one, and reads what is hers', async () => {
      await click(tab, 'document', '.who label', 'Kim');
      await tab.waitFor(`/J’ai appris d(e |’)Hoa/.test(${ROOT}?.querySelector('.mine')?.textContent ?? '')`);
    });

    await t.test('saving gives a file of each kind', async () => {
      const csv = await save(tab, 'CSV');
      assert.match(csv.download, /\.csv$/);
      assert.match(csv.text, /Max/);
      // Who looks is not named to those to whom she passes the file on.
      assert.doesNotMatch(csv.text, /Kim|vous/);
      const json = await save(tab, 'JSON');
      assert.match(json.download, /\.json$/);
      assert.equal(typeof JSON.parse(json.text), 'object');
      const svg = await save(tab, 'SVG');
      assert.match(svg.download, /\.svg$/);
      assert.match(svg.text, /^(<\?xml[^>]*>\s*)?<svg[\s\S]*Max[\s\S]*<\/svg>\s*$/);
      const png = await save(tab, 'PNG');
      assert.match(png.download, /\.png$/);
      assert.match(png.text.slice(0, 8), /PNG/);
      assert.equal(await tab.evaluate(`${ROOT}.querySelector('[role=alert]')`), null);
    });

    await t.test('five thousand are drawn by their gardens', async () => {
      await tab.evaluate(`document.querySelector('.many').click()`);
      await tab.waitFor(
        `${LARGE}?.querySelector('cascade-picture')?.shadowRoot?.querySelector('.frame svg path, .frame canvas')`,
      );
      assert.equal(await tab.evaluate(`document.querySelector('.many')`), null);
    });

    await t.test('nothing broke the policy, failed, or asked another place', async () => {
      assert.deepEqual(await tab.evaluate('violations'), []);
      assert.deepEqual(tab.problems, []);
      const elsewhere = tab.requests.filter(
        (url) => !/^(data|blob):/.test(url) && !url.startsWith(`${site.url}/`),
      );
      assert.deepEqual(elsewhere, []);
    });
  });
}
