// npm run screenshots: takes the README's pictures of the built bundle, and says how large they are.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArguments, chromiumPath } from './browsers.mjs';
import { shrinkPng } from './lib/shrink-png.mjs';
import { serve } from './serve.mjs';

const OUT = process.env.OUT ?? join(dirname(fileURLToPath(import.meta.url)), '../examples/pictures');
const LIMIT = 200_000;
const DESKTOP = { width: 1280, height: 800 };
const TALL = { width: 1280, height: 1240 };
const PHONE = { width: 390, height: 844 };
const WALL = '/examples/wall/';
const VERIFY = '/examples/verify/';

const PICTURES = [
  { name: 'wall', path: WALL, viewport: DESKTOP, prepare: showWall },
  { name: 'wall-phone-dark', path: WALL, viewport: PHONE, colorScheme: 'dark', prepare: showWall },
  { name: 'detail', path: WALL, viewport: TALL, prepare: openDetail, only: 'badge-wall dialog' },
  { name: 'verify', path: VERIFY, viewport: DESKTOP, prepare: verifyAnImage },
];

/** The wall at the top of the window, once each badge that can be seen has its verdict. */
async function showWall(page) {
  await waitForVerdicts(page);
  await page.locator('#badges').evaluate((heading) => heading.scrollIntoView());
  await page.waitForTimeout(1500);
}

async function waitForVerdicts(page) {
  await page.locator('badge-wall [data-id]').first().waitFor();
  await page
    .locator('badge-wall [part~="verdict"]', { hasText: /vérifié/ })
    .first()
    .waitFor();
  await page.waitForTimeout(1500);
}

async function openDetail(page) {
  await waitForVerdicts(page);
  await page.locator('badge-wall [data-id]', { hasText: 'consentement' }).click();
  await page.locator('badge-wall dialog[open]').waitFor();
  await page.waitForTimeout(1500);
}

async function verifyAnImage(page, site) {
  const image = await fetch(`${site.url}/examples/data/badges/accompagner-la-cascade.png`);
  const file = { name: 'badge.png', mimeType: 'image/png', buffer: Buffer.from(await image.arrayBuffer()) };
  await page.locator('badge-verify input[type=file]').setInputFiles(file);
  await page.locator('badge-verify', { hasText: 'vérifié' }).waitFor();
  await page.waitForTimeout(1500);
}

async function takePicture(browser, site, { name, path, prepare, only, ...look }) {
  const context = await browser.newContext({ ...look, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.url + path);
  await prepare(page, site);
  const picture = shrinkPng(await (only ? page.locator(only) : page).screenshot());
  await writeFile(join(OUT, `${name}.png`), picture);
  await context.close();
  return picture.length;
}

const site = await serve();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
try {
  await mkdir(OUT, { recursive: true });
  const only = process.argv.slice(2);
  let sum = 0;
  for (const picture of PICTURES.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const bytes = await takePicture(browser, site, picture);
    sum += bytes;
    console.log(`${picture.name.padEnd(18)} ${bytes} B`);
  }
  console.log(`${'all'.padEnd(18)} ${sum} B`);
  if (sum > LIMIT) throw new Error(`The pictures weigh ${sum} bytes: more than ${LIMIT}.`);
} finally {
  await browser.close();
  await site.close();
}
