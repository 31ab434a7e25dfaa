import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundlePage } from './bundle-page.mjs';
import { openPage } from './open-page.mjs';
import { runGroup } from './run-group.mjs';

const PAGE = new URL('./page.mjs', import.meta.url).pathname;

async function openChromium() {
  const { page, version, close } = await openPage(await bundlePage(PAGE, { minify: true }));
  const run = (group, credentials, plan) =>
    page.evaluate((given) => globalThis.runGroup(...given), [group, credentials, plan]);
  return { name: `Chromium ${version}`, run, close };
}

async function openNode() {
  exposeGarbageCollection();
  return { name: `Node ${process.version.slice(1)}`, run: runGroup, close: async () => {} };
}

function exposeGarbageCollection() {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
}

/**
 * Where a group can be run. Each opens with `{ name, run, close }`.
 * @type {Record<string, () => Promise<{name: string, run: typeof runGroup, close: () => Promise<void>}>>}
 */
export const ENVIRONMENTS = { chromium: openChromium, node: openNode };
