// The garden of the example, as three people play it in one browser.
import { hands } from './hands.mjs';

const ADDRESS = '/examples/recognition/';
const PHONE = { width: 360, height: 740 };

/** Opens the garden in a tab, on a phone, and waits until it can be played in. */
export async function enterGarden(tab, site) {
  await resize(tab, PHONE);
  await tab.goto(site.url + ADDRESS);
  await tab.waitFor(`document.documentElement.dataset.garden === 'ready'`);
  const person = hands(tab);
  return {
    ...person,
    become: async (name) => {
      await person.tap(name, '.who label');
      await person.waitFor(
        `return deep(document, '.who label').some((one) => wordsOf(one) === ${JSON.stringify(name)} && one.querySelector('input').checked);`,
      );
    },
    enter: (room) => person.tap(room, '.rooms button'),
    records: (kind) => recordsOf(tab, kind),
    /** All that signing takes has come: from here on, no network is needed. */
    isAtRest: () => new Promise((resolve) => setTimeout(resolve, 1500)),
    isEmptyOutbox: () => isEmptyOutbox(tab),
  };
}

/** playwright and puppeteer call it differently. */
async function resize({ page }, size) {
  await (page.setViewportSize?.(size) ?? page.setViewport(size));
}

/** What the store of the garden holds, as JSON: of one kind, or all. */
function recordsOf(tab, kind) {
  return tab.evaluate(`(async () => {
    const { createIndexedDbStore } = await import('/dist/kit.js');
    const store = createIndexedDbStore({ name: 'cergy' });
    const found = [];
    for await (const page of store.list(${kind ? JSON.stringify({ kind }) : '{}'}))
      for (const { kind, body } of page) found.push({ kind, ...JSON.parse(body) });
    store.close();
    return found;
  })()`);
}

/** Whether nothing waits any more to be sent. */
function isEmptyOutbox(tab) {
  return tab.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('cergy-outbox');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('rows').objectStore('rows').count();
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result === 0); };
    };
  })`);
}
