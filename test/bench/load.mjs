// How long from the script tag to the first element on a slow line, beside one small module in the same run.
// `node test/bench/load.mjs`, REPS=5 by default. Prints a table; the goal is a ratio of at most 1.5 with the copied tag.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../support/browsers.mjs';
import { createTokenIssuer } from '../support/sign-token.mjs';

const FOLDER = 'packages/embed/dist';
const REPS = Number(process.env.REPS ?? 5);
const GOAL = 1.5;
const BYTES_PER_SECOND = (1.6e6 / 8) * 0.9;
const SLOW_4G = {
  offline: false,
  downloadThroughput: BYTES_PER_SECOND,
  uploadThroughput: (750e3 / 8) * 0.9,
  latency: 562.5,
};

/** About 0.2 kB: the least that draws something in a shadow root. */
const TINY = `customElements.define('badge-tiny',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).append(Object.assign(document.createElement('div'),{textContent:'badge wall'}))}});`;
/** Notes when the element has something to show, and when a badge on it is verified, each after it was painted. */
const WATCH = `window.marks = {};
const mark = (name) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (marks[name] ??= performance.now()); port2.postMessage(0); });
const look = () => { const root = document.querySelector('badge-wall,badge-tiny')?.shadowRoot;
  if (root?.querySelector('*')) mark('element');
  if (root?.textContent.includes('Semer')) mark('badge');
  if (root?.textContent.includes('vérifié')) mark('verified');
  if (!marks.verified) requestAnimationFrame(look); };
look();`;

const WALL = '<badge-wall src="/badges.json"></badge-wall>';
const page = (head, body) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Wiki</title><script>${WATCH}</script>${head}<h1>Wiki</h1>${body}`;

const { files, tags } = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const copied = readFileSync(join(FOLDER, 'tag.html'), 'utf8').replaceAll(/(href|src)="/g, '$1="/dist/');
const CASES = {
  'one 0.2 kB module': [
    '<script type="module" src="/tiny.js"></script>',
    '<badge-tiny></badge-tiny>',
    ['element'],
  ],
  'copied tag (preloads)': [copied, WALL, ['element', 'badge', 'verified']],
  'bare tag': [
    '<script type="module" src="/dist/commons-badges.js"></script>',
    WALL,
    ['element', 'badge', 'verified'],
  ],
  'one classic file': [
    '<script defer src="/dist/commons-badges.iife.js"></script>',
    WALL,
    ['element', 'badge', 'verified'],
  ],
};

/** Later scripts, such as the tools of a wall, hold nothing up. */
const isWaitedFor = (url) =>
  /\/tiny\.js$|\.iife\.js$/.test(url) || tags['badge-wall'].some((name) => url.endsWith(`/${name}`));

async function createAnswers() {
  const { sign } = await createTokenIssuer();
  const list = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => sign('Semer un jardin local', number)));
  const answers = new Map([
    ['/tiny.js', ['text/javascript', TINY]],
    ['/badges.json', ['application/json', JSON.stringify({ badges: list })]],
  ]);
  for (const name of Object.keys(files))
    answers.set(`/dist/${name}`, ['text/javascript', readFileSync(join(FOLDER, name))]);
  Object.values(CASES).forEach(([head, body], index) =>
    answers.set(`/${index}.html`, ['text/html', page(head, body)]),
  );
  return new Map(
    [...answers].map(([path, [type, body]]) => [path, { type, body: gzipSync(body, { level: 9 }) }]),
  );
}

async function startServer() {
  const answers = await createAnswers();
  const server = createServer((request, response) => {
    const { type, body } = answers.get(request.url) ?? { type: 'text/plain', body: gzipSync('') };
    const headers = {
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    };
    response.writeHead(answers.has(request.url) ? 200 : 404, { ...headers, 'Content-Type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}` };
}

/** One visit: milliseconds from the page's arrival to each mark, and how many journeys scripts took one after another. */
async function visit(browser, url, marks) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  const scripts = new Map();
  const finished = [];
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!isWaitedFor(request.url)) return;
    const waitedFor = finished.map((id) => scripts.get(id) ?? 0);
    scripts.set(requestId, 1 + Math.max(0, ...waitedFor));
  });
  devtools.on(
    'Network.loadingFinished',
    ({ requestId }) => scripts.has(requestId) && finished.push(requestId),
  );
  await tab.goto(url, { waitUntil: 'commit' });
  const last = marks.at(-1);
  await tab.waitForFunction((name) => window.marks?.[name] !== undefined, last, {
    timeout: 60_000,
    polling: 50,
  });
  const times = await tab.evaluate(() => {
    const { responseEnd } = performance.getEntriesByType('navigation')[0];
    return Object.fromEntries(Object.entries(window.marks).map(([name, at]) => [name, at - responseEnd]));
  });
  await context.close();
  return { ...times, hops: Math.max(...scripts.values()) };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

const { server, url } = await startServer();
const browser = await launchChromium();
const runs = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
for (let round = 0; round < REPS; round++) {
  for (const [index, [name, [, , marks]]] of Object.entries(CASES).entries()) {
    runs[name].push(await visit(browser, `${url}/${index}.html`, marks));
  }
}
await browser.close();
server.close();

const [reference] = Object.values(runs);
console.log(`Slow 4G, ${REPS} interleaved rounds; milliseconds from the page's arrival, medians`);
console.log(
  '| tag | first element | ÷ one module (min–max) | first badge | first verified | script journeys |',
);
console.log('|---|---|---|---|---|---|');
for (const [name, visits] of Object.entries(runs)) {
  const of = (mark) =>
    visits[0][mark] === undefined ? '–' : median(visits.map((one) => one[mark])).toFixed(0);
  const ratios = visits.map(({ element }, round) => element / reference[round].element);
  const range = `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
  const hops = Math.max(...visits.map((one) => one.hops));
  console.log(`| ${name} | ${of('element')} | ${range} | ${of('badge')} | ${of('verified')} | ${hops} |`);
}
const ratio = median(
  runs['copied tag (preloads)'].map(({ element }, round) => element / reference[round].element),
);
console.log(`Copied tag: ${ratio.toFixed(2)}, goal ${GOAL}: ${ratio <= GOAL ? 'held' : 'MISSED'}`);
