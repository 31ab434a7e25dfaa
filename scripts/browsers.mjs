// Where the browsers are, and how to get them. On Debian or Ubuntu as root, the distribution's are installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const find = (paths) => paths.find((path) => path && existsSync(path));

export const chromiumPath = () => find(CHROMIUM);
export const firefoxPath = () => find(FIREFOX);

/** Root needs `--no-sandbox`; the others keep the browser off the network and its pictures the same everywhere. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Installs the browsers that are missing. Says how when it cannot, and returns false. */
export function ensureBrowsers(names) {
  const paths = { chromium: chromiumPath, firefox: firefoxPath };
  const missing = names.filter((name) => !paths[name]());
  if (missing.length === 0) return true;
  const packages = [...missing.map((name) => DEBIAN_PACKAGES[name]), 'fonts-liberation'];
  const root = process.getuid?.() === 0;
  const apt = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  if (existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(', ')} …`);
    run(apt[0], [...apt.slice(1), 'update', '-qq']);
    run(apt[0], [...apt.slice(1), 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const still = missing.filter((name) => !paths[name]());
  if (still.length === 0) return true;
  console.error(
    `Not found: ${still.join(', ')}. Install it (Debian: apt-get install ${packages.join(' ')}) or set ` +
      `${still.map((name) => (name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH')).join(' and ')}.`,
  );
  return false;
}
