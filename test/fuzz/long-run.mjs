// Fuzzes each door for a while, led by the branches that its inputs take, and watches for hangs and hunger.
//   node test/fuzz/long-run.mjs [--seconds 20] [--seed 1] [--target NAME]
// What was reached is kept in node_modules/.cache/fuzz, and the next run goes on from there. An input that breaks the
// contract is written there too, and the run ends with exit code 1.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, rmSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './guided/bundle.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string' },
  },
});
const CACHE = 'node_modules/.cache/fuzz';
/** Beside the libraries of the verifier, which it finds from there. */
const SCRIPT = `packages/openbadges-validator-core/${CACHE}/run-${process.pid}.mjs`;
/** Megabytes: a door that keeps what it was given dies early, and what is young is not taken for what is needed. */
const FLAGS = ['--max-old-space-size=512', '--max-semi-space-size=4', '--expose-gc', '--enable-source-maps'];
/** Milliseconds without a new input, after which a process hangs. */
const MOST_SILENCE = 20_000;

await bundle('test/fuzz/guided/run.ts', SCRIPT);
const { stdout } = spawnSync(process.execPath, [SCRIPT, '--list'], { encoding: 'utf8' });
const names = JSON.parse(stdout);
const chosen = names.filter((name) => values.target === undefined || name === values.target);
if (chosen.length === 0) throw new Error(`There are: ${names.join(', ')}`);

/** Runs one target in a process of its own, and ends it where it hangs. Its last input is then the one that did it. */
function fuzz(name) {
  const folder = `${CACHE}/${name.replaceAll(/\W/g, '-')}`;
  const child = spawn(process.execPath, [...FLAGS, SCRIPT, name, values.seconds, values.seed], {
    stdio: 'inherit',
  });
  const started = Date.now();
  const watch = setInterval(() => {
    const said = statSync(`${folder}/last`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - Math.max(started, said) > MOST_SILENCE) child.kill('SIGKILL');
  }, 1000);
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearInterval(watch);
      if (signal !== null) {
        copyFileSync(`${folder}/last`, `${folder}/broken-last`);
        console.log(`✖ ${name} died of ${signal}: ${folder}/broken-last`);
      }
      resolve(status === 0);
    });
  });
}

console.log(`seed ${values.seed}, ${values.seconds} s for each of ${chosen.length} targets`);
let broken = 0;
for (const name of chosen) if (!(await fuzz(name))) broken += 1;
rmSync(SCRIPT, { force: true });
console.log(broken === 0 ? 'nothing found' : `${broken} targets broke their contract`);
process.exit(broken === 0 ? 0 : 1);
