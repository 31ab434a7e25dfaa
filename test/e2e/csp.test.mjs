import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const WATCH = {
  type: 'text/javascript',
  body: `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sourceFile, lineNumber, columnNumber, sample } = event;
  violations.push([effectiveDirective, blockedURI, sourceFile, lineNumber, columnNumber, sample].join(' '));
});`,
};
const DATA = '/examples/data';
const page = (script) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Wiki</title>
<link rel="icon" href="data:,"><script src="/watch.js"></script>${script}
<badge-wall src="${DATA}/wall.json"><a href="${DATA}/wall.json">Badges</a></badge-wall>
<badge-card src="${DATA}/badges/accompagner-la-cascade.png"><a href="#">One badge</a></badge-card>
<badge-verify><a href="#">Verify</a></badge-verify>
<p><a href="${DATA}/cergy.json#badge-wall?view=list">Un placeholder</a></p>`;
const PAGES = {
  '/watch.js': WATCH,
  '/module.html': page('<script type="module" src="/dist/commons-badges.js"></script>'),
  '/classic.html': page('<script src="/dist/commons-badges.iife.js"></script>'),
  '/broken.html': page('<script>window.never = true</script>'),
};
const VERDICTS = '/vérifié|à regarder|ne correspond pas|pas pu vérifier/g';
const textOf = (selector) => `document.querySelector('${selector}')?.shadowRoot?.textContent`;
const DETAIL = `document.querySelector('badge-wall').shadowRoot.querySelector('badge-detail')?.shadowRoot`;
const VERIFY = `document.querySelector('badge-verify').shadowRoot`;
const RESULT = `${VERIFY}.querySelector('badge-detail')?.shadowRoot?.textContent`;

let site;
before(async () => {
  site = await serve({ extra: PAGES, csp: POLICY });
});
after(() => site.close());

/** What is out of sight is not verified yet: the reader goes to each. */
async function readThePage(tab) {
  for (const [selector, least] of [
    ['badge-wall', 6],
    ['badge-card', 1],
    ['p badge-wall', 1],
  ]) {
    const goThere = `document.querySelector('${selector}')?.scrollIntoView({ block: 'center' })`;
    await tab.waitFor(`(${goThere}, (${textOf(selector)}?.match(${VERDICTS}) ?? []).length >= ${least})`);
  }
}

/** Clicks what holds these words inside a root, and waits for it to be there first. */
async function click(tab, root, words) {
  const find = `[...(${root}?.querySelectorAll('button,a') ?? [])].find((one) => one.textContent.includes(${JSON.stringify(words)}))`;
  await tab.waitFor(find);
  await tab.evaluate(`${find}.click()`);
}

async function openTheDetail(tab) {
  await tab.evaluate(
    `document.querySelector('badge-wall').shadowRoot.querySelector('[part=name] a').click()`,
  );
  await tab.waitFor(`${DETAIL}?.querySelector('details li')`);
  await click(tab, DETAIL, 'Partager');
  await click(tab, DETAIL, 'QR');
  await tab.waitFor(`${DETAIL}.querySelector('[part=code], .code svg, svg[role=img]')`);
  await click(tab, DETAIL, 'Télécharger');
  await tab.waitFor(`${DETAIL}.querySelector('.actions.panel button')`);
  await tab.evaluate(
    `${DETAIL}.querySelectorAll('.actions.panel button').forEach((button) => button.click())`,
  );
  await tab.evaluate(`${DETAIL}.querySelector('.close').click()`);
  await tab.waitFor(`!document.querySelector('badge-wall').shadowRoot.querySelector('dialog')?.open`);
}

async function verifyByPaste(tab) {
  const text = await (await fetch(`${site.url}${DATA}/badges/gestion-par-consentement.json`)).text();
  await tab.waitFor(`${VERIFY}?.querySelector('textarea')`);
  await tab.evaluate((pasted) => {
    const root = document.querySelector('badge-verify').shadowRoot;
    root.querySelector('textarea').value = pasted;
    root.querySelector('form').requestSubmit();
  }, text);
  await tab.waitFor(`${RESULT}?.match(/vérifié/i)`);
  await tab.evaluate(`${VERIFY}.querySelector('.again').click()`);
}

async function verifyByDrop(tab) {
  await tab.waitFor(`${VERIFY}.querySelector('[part=drop]')`);
  await tab.evaluate(async (address) => {
    const bytes = await (await fetch(address)).arrayBuffer();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'badge.png', { type: 'image/png' }));
    const zone = document.querySelector('badge-verify').shadowRoot.querySelector('[part=drop]');
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, `${DATA}/badges/accompagner-la-cascade.png`);
  await tab.waitFor(`${RESULT}?.match(/vérifié/i)`);
}

for (const { name, open } of browsersToTest()) {
  test(`a strict policy in ${name}`, async (t) => {
    const browser = await open();
    t.after(() => browser.close());

    for (const path of ['/module.html', '/classic.html']) {
      await t.test(`nothing is blocked, whatever a reader does: ${path}`, async () => {
        const tab = await browser.newPage();
        await tab.goto(site.url + path);
        await readThePage(tab);
        await openTheDetail(tab);
        await verifyByPaste(tab);
        await verifyByDrop(tab);
        assert.deepEqual(await tab.evaluate('violations'), []);
        const said = tab.problems.filter((problem) => !problem.startsWith('Failed to load resource'));
        assert.deepEqual(said, []);
        const elsewhere = tab.requests.filter(
          (url) => !/^(data|blob):/.test(url) && !url.startsWith(`${site.url}/`),
        );
        assert.deepEqual(elsewhere, []);
        await tab.close();
      });
    }

    await t.test('what breaks the policy is seen by this test', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/broken.html`);
      await tab.waitFor('window.violations?.length > 0');
      assert.match((await tab.evaluate('violations')).join(), /script-src/);
      await tab.close();
    });
  });
}
