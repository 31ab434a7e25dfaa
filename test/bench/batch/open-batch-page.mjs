import { bundlePage } from '../verify/bundle-page.mjs';
import { openPage } from '../verify/open-page.mjs';

const path = (name) => new URL(name, import.meta.url).pathname;
const WORKER = path('../../../packages/openbadges-validator-core/dist/verify-worker.js');

/** Opens the page of a batch, with the script of its workers and these badges beside it. */
export async function openBatchPage(badges) {
  const scripts = new Map([
    ...(await bundlePage(WORKER, { minify: true, name: 'worker' })),
    ...(await bundlePage(path('./page.mjs'), { minify: true })),
    ['/badges.json', JSON.stringify(badges)],
  ]);
  return openPage(scripts);
}
