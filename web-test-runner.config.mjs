// The elements' tests, in real browsers. `BROWSERS=chromium,firefox`, `FILES="test/elements/x.browser.test.ts …"`.
import { writeFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath, firefoxPath } from './scripts/browsers.mjs';

// A page in a context of its own has its own window, so it is never a hidden tab that does not paint.
const ownContext = async ({ browser }) => (await browser.createBrowserContext()).newPage();

const launchers = {
  // `puppeteer` is handed in so that each launcher takes its name from its browser.
  chromium: () =>
    chromeLauncher({
      puppeteer,
      createPage: ownContext,
      launchOptions: { executablePath: chromiumPath(), headless: true, args: chromiumArguments },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath(), headless: true },
    }),
};

function countTests(suite, count) {
  for (const test of suite?.tests ?? [])
    count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countTests(inner, count);
}

/** The plain closing line, for `scripts/test.mjs`. A file that could not run at all counts as one failure. */
const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const session of sessions) {
      countTests(session.testResults, count);
      if (!session.testResults || session.errors.length > 0) count.failed++;
    }
    const line = `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
    if (process.env.COUNT_FILE) writeFileSync(process.env.COUNT_FILE, line);
    else console.log(`\n${line}`);
  },
});

export default {
  rootDir: '.',
  files: process.env.FILES?.split(' ') ?? ['test/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.base.json', target: 'es2022' })],
  browsers: (process.env.BROWSERS ?? 'chromium').split(',').map((browser) => launchers[browser]()),
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  filterBrowserLogs: ({ args }) =>
    !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [
    process.env.CI
      ? summaryReporter()
      : defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    closingLine(),
  ],
};
