// Starts the browsers of the machine for tests: one launch a file, one page (in a context of its own) a test.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath, firefoxPath } from '../../scripts/browsers.mjs';

export const launchChromium = (options = {}) =>
  chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments, ...options });

/** Firefox answers to WebDriver BiDi only, which playwright does not speak. */
export const launchFirefox = (options = {}) =>
  puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true, ...options });

/** The browsers to test in: Chromium, and Firefox unless `FIREFOX=0` or it is not there. */
export const browsersToTest = () => [
  { name: 'Chromium', open: openChromium },
  ...(process.env.FIREFOX !== '0' && firefoxPath() ? [{ name: 'Firefox', open: openFirefox }] : []),
];

/** Leads here over plain http, as to any other host: browsers call addresses of this machine secure. */
export const PLAIN_HOST = 'wiki.example';

/**
 * @typedef {object} TestPage
 * @property {(url: string) => Promise<unknown>} goto
 * @property {<T>(expression: string | ((argument?: unknown) => T), argument?: unknown) => Promise<T>} evaluate
 * @property {(expression: string) => Promise<unknown>} waitFor until a script expression is true
 * @property {string[]} requests every address asked for
 * @property {string[]} problems what the page threw or said in the console as an error
 * @property {unknown} page the library's own page
 * @property {() => Promise<TestPage>} newTab another one in the same context, which shares what is kept
 * @property {(isCut: boolean) => Promise<void>} cutNetwork nothing goes out any more, or everything again
 * @property {() => Promise<void>} closeTab this one alone
 * @property {() => Promise<void>} close its context with all tabs
 */

async function openChromium() {
  const args = [...chromiumArguments, `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`];
  const browser = await launchChromium({ args });
  const newPage = async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    return wrap(await context.newPage(), context, (_page, isCut) => context.setOffline(isCut));
  };
  return { newPage, close: () => browser.close() };
}

async function openFirefox() {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const browser = await launchFirefox({
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'network.dns.localDomains': PLAIN_HOST,
    },
  });
  const newPage = async () => {
    const context = await browser.createBrowserContext();
    return wrap(await context.newPage(), context, (page, isCut) => page.setOfflineMode(isCut));
  };
  const close = async () => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  return { newPage, close };
}

/** What both libraries have in common. */
function wrap(page, context, cut) {
  const requests = [];
  const problems = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const evaluate = (script, argument) => page.evaluate(script, argument);
  return {
    page,
    requests,
    problems,
    evaluate,
    goto: (url) => page.goto(url),
    waitFor: (expression) => waitFor(evaluate, expression),
    newTab: async () => wrap(await context.newPage(), context, cut),
    cutNetwork: (isCut) => cut(page, isCut),
    closeTab: () => page.close(),
    close: () => context.close(),
  };
}

/** The libraries' own waiting evaluates text in the page, which a strict policy forbids. */
async function waitFor(evaluate, expression, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  while (!(await evaluate(`Boolean(${expression})`))) {
    if (Date.now() > end) throw new Error(`It never became true: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
