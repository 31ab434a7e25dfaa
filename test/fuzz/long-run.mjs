// Fuzzes each door for a while, led by the branches that its inputs take, and watches for hangs and hunger.
//   node test/fuzz/long-run.mjs [--seconds 20] [--seed 1] [--target NAME]
// What was reached is kept in node_modules/.cache/fuzz, and the next run goes on from there. An input that breaks the
// contract is written there too, and the run ends with exit code 1.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './coverage/bundle.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string' },
  },
});
const SCRIPT = `node_modules/.cache/fuzz/run-${process.pid}.mjs`;
/** Megabytes: a door that keeps what it was given dies early. */
const FLAGS = ['--max-old-space-size=512', '--enable-source-maps'];
const inherit = { stdio: 'inherit' };

await bundle('test/fuzz/coverage/run.ts', SCRIPT);
const { stdout } = spawnSync(process.execPath, [SCRIPT, '--list'], { encoding: 'utf8' });
const names = JSON.parse(stdout);
const chosen = names.filter((name) => values.target === undefined || name === values.target);
if (chosen.length === 0) throw new Error(`There are: ${names.join(', ')}`);

console.log(`seed ${values.seed}, ${values.seconds} s for each of ${chosen.length} targets`);
let broken = 0;
for (const name of chosen) {
  const run = [...FLAGS, SCRIPT, name, values.seconds, values.seed];
  const { status, signal } = spawnSync(process.execPath, run, inherit);
  if (signal !== null) console.log(`✖ ${name} died of ${signal}; FUZZ_TRACE=FILE keeps its last input`);
  if (status !== 0) broken += 1;
}
rmSync(SCRIPT, { force: true });
console.log(broken === 0 ? 'nothing found' : `${broken} targets broke their contract`);
process.exit(broken === 0 ? 0 : 1);
