import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { browsersToTest } from '../support/browsers.mjs';

/** What hosts make of the five forms, and what an element for each should say. */
const FORMS = {
  data: '<div data-badge-wall="" data-src="/badges.json" data-for="alice" lang="en">Badges</div>',
  className: '<p class="badge-wall has-text-align-left">src: /badges.json<br>for: alice</p>',
  code: '<pre class="code badge-wall">\nsrc: /badges.json\nfor: alice\n</pre>',
  link: '<p>\n<a href="/badges.json#badge-wall?for=alice" rel="nofollow">Badges</a>\n</p>',
  wrap: '<div class="d-wrap" data-wrap="badge-wall" data-src="/badges.json" data-for="alice"></div>',
};
const OTHERS = {
  span: '<p><span class="badge-card" data-src="/badge.json">One badge</span></p>',
  innerCode: '<pre class="wp-block-code"><code class="badge-verify">src: /badge.json</code></pre>',
};
const UNTOUCHED = `
  <p id="sentence">See <a href="/badges.json#badge-wall">the badges</a> of the garden.</p>
  <ul><li><a href="/badges.json#badge-wall">menu</a></li></ul>
  <h2 id="badge-wall" class="sectionedit1">Badges</h2>
  <div class="badge-walls">another class</div>
  <div contenteditable="true"><div data-badge-wall data-src="/badges.json">being written</div></div>
  <div class="ve-ce-surface"><p><a href="/badges.json#badge-wall">being written</a></p></div>
  <div class="block-editor"><pre class="badge-wall">src: /badges.json</pre></div>`;

const blocks = (forms) => Object.entries(forms).map(([id, html]) => `<section id="${id}">${html}</section>`);
const main = `<main>${blocks({ ...FORMS, ...OTHERS }).join('')}<div id="untouched">${UNTOUCHED}</div></main>`;
const page = (script) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Wiki</title>${script}${main}`;

const MODULE = '<script type="module" src="/dist/commons-badges.js"></script>';
const CLASSIC = '<script src="/dist/commons-badges.iife.js"></script>';
const PAGES = {
  '/plain.html': page(''),
  '/module.html': page(MODULE),
  '/classic.html': page(CLASSIC),
  '/several.html': page(
    `${MODULE}<script type="module" src="/dist/commons-badges.js?again"></script>${CLASSIC}`,
  ),
  '/badges.json': { body: '{"badges":[]}', type: 'application/json' },
  '/badge.json': { body: '{"badges":[]}', type: 'application/json' },
};
const MADE = 'badge-wall,badge-card,badge-verify';

let site;
before(async () => {
  site = await serve({ extra: PAGES, csp: "default-src 'self'; img-src 'self' data:" });
});
after(() => site.close());

/** In the page: what stands where the placeholders stood. */
const readForms = (ids) =>
  Object.fromEntries(
    ids.map((id) => {
      const [element, ...more] = document.querySelectorAll(`#${id} :is(badge-wall,badge-card,badge-verify)`);
      const { localName, attributes, shadowRoot, children } = element;
      const said = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
      return [
        id,
        { localName, said, more: more.length, isDrawn: shadowRoot !== null, inside: children[0]?.localName },
      ];
    }),
  );
const IDS = Object.keys({ ...FORMS, ...OTHERS });
const ALL_DRAWN = `document.querySelectorAll('${MADE}').length >= ${IDS.length} &&
  [...document.querySelectorAll('${MADE}')].every((element) => element.shadowRoot)`;

for (const { name, open } of browsersToTest()) {
  test(`placeholders in ${name}`, async (t) => {
    const browser = await open();
    t.after(() => browser.close());
    const visit = async (path, expression = ALL_DRAWN) => {
      const tab = await browser.newPage();
      await tab.goto(site.url + path);
      await tab.waitFor(expression);
      return tab;
    };

    for (const path of ['/module.html', '/classic.html']) {
      await t.test(
        `each form becomes an element that keeps what was written inside it: ${path}`,
        async () => {
          const tab = await visit(path);
          const found = await tab.evaluate(readForms, IDS);
          for (const id of Object.keys(FORMS)) {
            const { lang, ...said } = found[id].said;
            assert.equal(found[id].localName, 'badge-wall', id);
            assert.equal(new URL(said.src, site.url).href, `${site.url}/badges.json`, id);
            assert.equal(said.for, 'alice', id);
            assert.equal(lang, id === 'data' ? 'en' : undefined, id);
            assert.deepEqual([found[id].more, found[id].isDrawn], [0, true], id);
          }
          assert.equal(found.link.inside, 'a');
          assert.equal(found.code.inside, 'pre');
          assert.deepEqual([found.span.localName, found.span.said.src], ['badge-card', '/badge.json']);
          assert.deepEqual([found.innerCode.localName, found.innerCode.inside], ['badge-verify', 'pre']);
          await tab.close();
        },
      );
    }

    await t.test(
      'leaves sentences, menus, other classes and everything that is being edited as it is',
      async () => {
        const tab = await visit('/module.html');
        assert.equal(await tab.evaluate(`document.querySelectorAll('#untouched :is(${MADE})').length`), 0);
        await tab.close();
      },
    );

    await t.test('reads a placeholder once its editor is closed', async () => {
      const tab = await visit('/module.html');
      await tab.evaluate(`document.querySelector('[contenteditable]').removeAttribute('contenteditable')`);
      await tab.waitFor(`document.querySelector('#untouched > div > badge-wall')?.shadowRoot`);
      await tab.close();
    });

    await t.test(
      'several copies of the script on one page make one element of each placeholder',
      async () => {
        const tab = await visit('/several.html');
        await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
        const found = await tab.evaluate(readForms, IDS);
        assert.deepEqual(
          IDS.map((id) => found[id].more),
          IDS.map(() => 0),
        );
        assert.deepEqual(tab.problems, []);
        await tab.close();
      },
    );

    await t.test(
      'content that the host swaps in later is read too, also when it is swapped twice',
      async () => {
        const tab = await visit('/module.html');
        for (const who of ['bob', 'carol']) {
          await tab.evaluate((one) => {
            const holder = document.createElement('div');
            holder.innerHTML = `<p><a href="/badges.json#badge-wall?for=${one}">Badges</a></p>`;
            document.querySelector('#data').replaceChildren(...holder.children);
          }, who);
          await tab.waitFor(`document.querySelector('#data badge-wall[for=${who}]')?.shadowRoot`);
        }
        await tab.close();
      },
    );

    await t.test('unloading puts the page back as it was, and nothing is read any more', async () => {
      const plain = await visit('/plain.html', 'document.readyState === "complete"');
      const written = await plain.evaluate('document.body.innerHTML');
      await plain.close();
      const tab = await visit('/module.html');
      await tab.evaluate(`document.dispatchEvent(new Event('commons-badges-unload'))`);
      assert.equal(await tab.evaluate('document.body.innerHTML'), written);
      assert.equal(await tab.evaluate(`Symbol.for('commons-badges') in globalThis`), false);
      await tab.evaluate(`document.body.append(document.querySelector('#data').cloneNode(true))`);
      await tab.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
      );
      assert.equal(await tab.evaluate(`document.querySelectorAll('${MADE}').length`), 0);
      await tab.close();
    });

    await t.test('asks nobody but this site', async () => {
      const tab = await visit('/module.html');
      const elsewhere = tab.requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'));
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(tab.problems, []);
      await tab.close();
    });
  });
}
