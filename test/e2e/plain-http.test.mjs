import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest, PLAIN_HOST } from '../support/browsers.mjs';

const tags = (name) => `document.querySelector('${name}')?.shadowRoot`;

let site;
let plain;
before(async () => {
  site = await serve();
  plain = `http://${PLAIN_HOST}:${new URL(site.url).port}`;
});
after(() => site.close());

for (const { name, open } of browsersToTest()) {
  test(`${name}: a page over plain http verifies badges, and says why nothing is signed there`, async (t) => {
    const browser = await open();
    t.after(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(`${plain}/examples/wall/`);
    assert.equal(await tab.evaluate('isSecureContext'), false);
    // Ed25519 is done in software there; what is signed with RSA or ECDSA stays unchecked.
    for (const said of [/vérifié/, /pas pu vérifier/])
      await tab.waitFor(`${said}.test(${tags('badge-wall')}?.textContent ?? '')`);
    assert.deepEqual(tab.problems, []);

    const desk = await browser.newPage();
    await desk.goto(`${plain}/examples/recognition/`);
    for (const element of ['badge-claim', 'badge-endorse', 'badge-backpack', 'badge-editor'])
      await desk.waitFor(`/rien ne peut y être signé/.test(${tags(element)}?.textContent ?? '')`);
    const asked = [...tab.requests, ...desk.requests].filter((url) => /^http/.test(url));
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(plain)),
      [],
    );
  });
}
