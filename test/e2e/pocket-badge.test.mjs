import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';

const STATES = '/examples/states/badge-backpack.html';
const notebook = `document.querySelector('[data-state=badges] badge-backpack').shadowRoot`;
const detail = `document.querySelector('badge-card')?.shadowRoot?.querySelector('badge-detail')?.shadowRoot`;
/** The first sentence of the detail: the verdict. */
const first = `${detail}?.querySelector('.first')?.textContent ?? ''`;

let site;
let folder;
before(async () => {
  site = await serve();
  folder = mkdtempSync(join(tmpdir(), 'pocket-'));
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

/** The page that the notebook gives: taken from the page, as no two browsers download alike. */
async function pocketFrom(tab) {
  await tab.goto(site.url + STATES);
  await tab.waitFor(`document.documentElement.dataset.states === 'ready'`);
  await tab.evaluate(`void (window.taken = new Promise((resolve) => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob.type === 'text/html') blob.text().then(resolve);
      return create(blob);
    };
  }))`);
  await tab.waitFor(`${notebook}.querySelector('.badge button')`);
  await tab.evaluate(`[...${notebook}.querySelectorAll('.badge')]
    .find((one) => one.textContent.includes('gestion par consentement'))
    .querySelectorAll('.more button').forEach((one) => one.textContent.includes('Badge de poche') && one.click())`);
  return tab.evaluate('window.taken');
}

for (const { name, open } of browsersToTest()) {
  test(`${name}: a pocket badge verifies itself from a disk, and asks nobody`, async (t) => {
    const browser = await open();
    t.after(() => browser.close());
    const tab = await browser.newPage();
    const page = await pocketFrom(tab);
    const file = join(folder, `${name}.html`);
    writeFileSync(file, page);
    t.diagnostic(`${Math.round(page.length / 1024)} KB`);

    const pocket = await browser.newPage();
    await pocket.goto(pathToFileURL(file).href);
    // Without a secure context there were no WebCrypto, and nothing could be verified.
    assert.equal(await pocket.evaluate('isSecureContext'), true);
    await pocket.waitFor(`/vérifié/.test(${first})`);
    const said = await pocket.evaluate(`document.querySelector('ul').textContent`);
    assert.match(said, /une personne a vu faire\s*Je l’ai vue tenir le tour d’objections/);
    const asked = pocket.requests.filter((url) => !/^(data|blob|file):/.test(url));
    assert.deepEqual(asked, []);
    assert.deepEqual(pocket.problems, []);

    const changed = join(folder, `${name}-changed.html`);
    writeFileSync(changed, page.replaceAll('2028-11-02', '2098-11-02'));
    await pocket.goto(pathToFileURL(changed).href);
    await pocket.waitFor(`/ne correspond pas/.test(${first})`);
  });
}
