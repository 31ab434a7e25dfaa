import { createServer } from 'node:http';
import { chromiumArguments } from '../../../scripts/browsers.mjs';
import { launchChromium } from '../../support/browsers.mjs';
import { answerWithNothing } from './answer-with-nothing.mjs';

/** A page of its own origin gets a clock of 5 µs instead of 100. */
const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title><script type="module" src="/page.js"></script>';

/**
 * Opens a page with these scripts in Chromium.
 * @param {Map<string, string>} scripts by path; `/page.js` is loaded by the page, and tells that it is there by `globalThis.runGroup`
 */
export async function openPage(scripts) {
  const server = createServer((request, response) => {
    const script = scripts.get(request.url);
    const type =
      script === undefined
        ? 'text/html'
        : request.url.endsWith('.json')
          ? 'application/json'
          : 'text/javascript';
    response.writeHead(200, { ...ISOLATION, 'content-type': type }).end(script ?? HTML);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium({ args: [...chromiumArguments, '--js-flags=--expose-gc'] });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.addInitScript(answerWithNothing);
  // `localhost` is a secure context, which WebCrypto asks for.
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.waitForFunction('globalThis.runGroup', undefined, { timeout: 60_000 });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { page, version: browser.version(), close };
}
