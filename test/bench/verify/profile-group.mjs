import { bundlePage } from './bundle-page.mjs';
import { makeCredentials } from './make-credentials.mjs';
import { openPage } from './open-page.mjs';
import { sumProfile } from './sum-profile.mjs';

const PAGE = new URL('./profile-page.mjs', import.meta.url).pathname;
const TEXTS = 60;
const WARM_MS = 1500;
const PROFILED_MS = 4000;
const SHOWN = 30;

/**
 * Prints which functions of the product take the time in Chromium, in a build that is not minified.
 * @param {string} group whose credentials: `full`, `small`, `jcs`, `jwt:ES256` …, and `/verify` behind it for everything
 *   instead of the signature alone
 */
export async function profileGroup(wish) {
  const [path, way = 'verifyProof'] = wish.split('/');
  const [group, part] = path.split(':');
  const made = (await makeCredentials({ [group]: TEXTS }))[group];
  const { tokens: texts = made, jwk } = made[part ?? 'EdDSA'] ?? {};
  const options = jwk === undefined ? {} : { keys: { keys: [jwk] } };
  const scripts = await bundlePage(PAGE, { minify: false });
  const { page, version, close } = await openPage(scripts);
  const run = (milliseconds) =>
    page.evaluate((given) => globalThis.runGroup(...given), [way, texts, options, milliseconds]);
  await run(WARM_MS);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  const count = await run(PROFILED_MS);
  const { profile } = await devtools.send('Profiler.stop');
  await close();
  const each = (PROFILED_MS * 1000) / count;
  console.log(`${way} of ${path}, Chromium ${version}: ${count} times, ${each.toFixed(0)} µs each, watched`);
  print(sumProfile(profile, scripts), each);
}

function print(functions, each) {
  const cell = (share) =>
    `${(share * each).toFixed(1).padStart(7)} µs ${(share * 100).toFixed(1).padStart(5)} %`;
  console.log('      of its own  |  with all it calls |');
  for (const { name, place, self, total } of functions.slice(0, SHOWN)) {
    console.log(`${cell(self)} | ${cell(total)} | ${name}  ${place}`);
  }
}
