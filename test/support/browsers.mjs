// Starts the browsers of the machine for tests: one launch a file, one page (in a context of its own) a test.
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

/**
 * @typedef {object} TestPage
 * @property {(url: string) => Promise<unknown>} goto
 * @property {<T>(expression: string | ((argument?: unknown) => T), argument?: unknown) => Promise<T>} evaluate
 * @property {(expression: string) => Promise<unknown>} waitFor until a script expression is true
 * @property {string[]} requests every address asked for
 * @property {string[]} problems what the page threw or said in the console as an error
 * @property {unknown} page the library's own page
 * @property {() => Promise<void>} close
 */

async function openChromium() {
  const browser = await launchChromium();
  const newPage = async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    const { requests, problems } = listen(page);
    page.on('pageerror', (error) => problems.push(String(error)));
    return {
      page,
      requests,
      problems,
      goto: (url) => page.goto(url),
      evaluate: (script, argument) => page.evaluate(script, argument),
      waitFor: (expression) => page.waitForFunction(expression, null, { timeout: 20_000 }),
      close: () => context.close(),
    };
  };
  return { newPage, close: () => browser.close() };
}

async function openFirefox() {
  const browser = await launchFirefox();
  const newPage = async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const { requests, problems } = listen(page);
    page.on('pageerror', (error) => problems.push(String(error)));
    return {
      page,
      requests,
      problems,
      goto: (url) => page.goto(url),
      evaluate: (script, argument) => page.evaluate(script, argument),
      waitFor: (expression) => page.waitForFunction(expression, { timeout: 20_000, polling: 50 }),
      close: () => context.close(),
    };
  };
  return { newPage, close: () => browser.close() };
}

function listen(page) {
  const requests = [];
  const problems = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { requests, problems };
}
