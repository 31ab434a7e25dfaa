// Compares the specialised JSON-LD path with the jsonld library over many generated documents:
//   node test/fuzz/jsonld-long-run.mjs --documents 100000 [--seed 1] [--workers 2]
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
  },
});
const [documents, seed, workers] = [values.documents, values.seed, values.workers].map(Number);
/** A new process for each portion: nothing that one keeps can hide what another would find. */
const PORTION = 2000;

function judgePortion(from, count) {
  const worker = new URL('./judge-range-of-process.ts', import.meta.url).pathname;
  const args = ['--conditions=source', '--import', 'tsx', worker, String(from), String(count)];
  const env = { ...process.env, TSX_TSCONFIG_PATH: 'tsconfig.base.json' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`The worker for ${count} documents from seed ${from} on ended with ${code}`));
    });
  });
}

const total = { documents: 0, decided: 0, declined: 0, declinedAndRefused: 0, refused: 0, disagreements: 0 };
const started = Date.now();
let next = seed;

async function work() {
  while (next < seed + documents) {
    const from = next;
    next += PORTION;
    const { disagreements, ...counts } = await judgePortion(from, Math.min(PORTION, seed + documents - from));
    for (const [name, count] of Object.entries(counts)) total[name] += count;
    total.disagreements += disagreements.length;
    for (const one of disagreements) console.log(JSON.stringify(one, null, 2));
    console.log(`${total.documents} documents, ${total.disagreements} disagreements`);
  }
}

await Promise.all(Array.from({ length: workers }, work));
const share = (count) => `${count} (${((100 * count) / total.documents).toFixed(1)} %)`;
console.log(
  [
    `${total.documents} documents from seed ${seed} on, in ${((Date.now() - started) / 60_000).toFixed(1)} min`,
    `decided by the specialised path: ${share(total.decided)}`,
    `left to the library, which reads them: ${share(total.declined)}`,
    `left to the library, which refuses them: ${share(total.declinedAndRefused)}`,
    `refused by both: ${share(total.refused)}`,
    `disagreements: ${total.disagreements}`,
  ].join('\n'),
);
process.exitCode = total.disagreements > 0 ? 1 : 0;
