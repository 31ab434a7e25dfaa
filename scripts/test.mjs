// npm test: every suite one after another, then one line of counts. `npm test -- node browser` runs those two only.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';

const COUNTS = 'node_modules/.cache/counts';
const wanted = process.argv.slice(2);
const withFirefox = process.env.FIREFOX !== '0';

/** node 20's test runner knows no globs: the files are listed here. */
const filesUnder = (folder, pattern) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => pattern.test(file))
    .sort();

const nodeTests = (name, files, ...before) => [
  process.execPath,
  ...before,
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./scripts/count-reporter.mjs',
  `--test-reporter-destination=${COUNTS}/${name}`,
  ...files,
];

const suites = {
  lint: () => [process.execPath, 'scripts/lint.mjs'],
  node: () =>
    nodeTests(
      'node',
      filesUnder('test', /(?<!\.browser)\.test\.ts$/),
      '--conditions=source',
      '--import',
      'tsx',
      // Of its own accord it leaves one core alone.
      `--test-concurrency=${availableParallelism()}`,
    ),
  browser: () => [process.execPath, 'node_modules/@web/test-runner/dist/bin.js'],
  // One file at a time: each starts browsers of its own.
  e2e: () =>
    nodeTests(
      'e2e',
      ['test/e2e', 'test/examples', 'test/journeys'].flatMap((folder) => filesUnder(folder, /\.test\.mjs$/)),
      '--test-concurrency=1',
    ),
  packages: () => nodeTests('packages', filesUnder('test/packages', /\.test\.mjs$/)),
};

function run([command, ...args], name) {
  const env = {
    ...process.env,
    COUNT_FILE: `${COUNTS}/${name}`,
    TSX_TSCONFIG_PATH: 'tsconfig.base.json',
    BROWSERS: process.env.BROWSERS ?? (withFirefox ? 'chromium,firefox' : 'chromium'),
    FIREFOX: withFirefox ? '1' : '0',
  };
  return new Promise((resolve) => {
    spawn(command, args, { stdio: 'inherit', env }).on('close', resolve);
  });
}

function countsOf(name) {
  try {
    const line = readFileSync(`${COUNTS}/${name}`, 'utf8');
    const match = /(\d+) passed, (\d+) failed, (\d+) skipped/.exec(line);
    return match ? match.slice(1).map(Number) : null;
  } catch {
    return null;
  }
}

const unknown = wanted.filter((name) => !suites[name]);
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
const chosen = Object.keys(suites).filter((name) => wanted.length === 0 || wanted.includes(name));
const needsBrowser = chosen.some((name) => name === 'browser' || name === 'e2e');
if (needsBrowser && !ensureBrowsers(withFirefox ? ['chromium', 'firefox'] : ['chromium'])) process.exit(1);

rmSync(COUNTS, { recursive: true, force: true });
mkdirSync(COUNTS, { recursive: true });
const sum = [0, 0, 0];
let failed = false;
for (const name of chosen) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const exitCode = await run(suites[name](), name);
  const counts = countsOf(name);
  counts?.forEach((count, index) => (sum[index] += count));
  // A suite that died without saying which test failed is a failure too, and so is one that ran nothing.
  if (!counts || (exitCode !== 0 && counts[1] === 0) || counts.every((count) => count === 0)) sum[1]++;
  if (exitCode !== 0 || !counts) failed = true;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${counts ? `${counts[0]} ok, ${counts[1]} not ok, ${counts[2]} left out` : 'no counts'} (${seconds} s)`,
  );
}
console.log(`\n${sum[0]} passed, ${sum[1]} failed, ${sum[2]} skipped`);
process.exit(failed || sum[1] > 0 ? 1 : 0);
