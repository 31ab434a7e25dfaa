// Fuzzes one target for a while: NAME SECONDS SEED. `--list` names the targets, `--once NAME FILE` tries one input alone.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepContract } from '../keep-contract.js';
import { Random } from '../random.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/target.js';
import { WORDS } from '../words.js';
import { BranchMap } from './branch-map.js';
import { Corpus } from './corpus.js';

const CACHE = 'node_modules/.cache/fuzz';
/** 64 MiB: the most that one input may take. */
const MOST_MEMORY = 64 * 1024 * 1024;
/** Of the inputs that led somewhere, as many of the newest are chosen every other time. */
const NEWEST = 32;

const [first = '', second = '', third = ''] = process.argv.slice(2);
if (first === '--list') console.log(JSON.stringify(TARGETS.map(({ name }) => name)));
else if (first === '--once') await tryOnce(find(second), readFileSync(third));
else await fuzz(find(first), Number(second), Number(third));

function find(name: string): Target {
  const target = TARGETS.find((one) => one.name === name);
  if (target === undefined) throw new Error(`There is no target ${name}`);
  return target;
}

/** In a process that has done nothing else, what it takes is what the input takes. */
async function tryOnce(target: Target, bytes: Uint8Array): Promise<void> {
  for (const seed of target.seeds) await keepContract(target, seed);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  await keepContract(target, bytes);
  const taken = process.resourceUsage().maxRSS * 1024 - before;
  if (taken > MOST_MEMORY) throw new Error(`${target.name} took ${taken >> 20} MiB`);
}

async function fuzz(target: Target, seconds: number, seed: number): Promise<void> {
  const random = new Random(seed);
  const corpus = new Corpus(CACHE, target.name, target.seeds);
  const map = new BranchMap();
  const end = Date.now() + seconds * 1000;
  let tried = 0;

  const take = async (bytes: Uint8Array): Promise<boolean> => {
    tried += 1;
    corpus.announce(bytes);
    try {
      return await runWatched(target, bytes, map, corpus);
    } catch (error) {
      console.log(`✖ ${target.name}: ${corpus.keepBroken(bytes)}`);
      throw error;
    }
  };

  for (const bytes of [...corpus.inputs]) await take(bytes);
  const known = corpus.inputs.length;
  while (Date.now() < end) {
    const bytes = target.mutate(choose(corpus.inputs, random), random, WORDS);
    if (await take(bytes)) corpus.add(bytes);
  }
  console.log(
    `✔ ${target.name}: ${tried} inputs, ${map.size} branches, ${corpus.inputs.length} kept (${corpus.inputs.length - known} new)`,
  );
}

function choose(inputs: readonly Uint8Array[], random: Random): Uint8Array {
  return random.pick(random.chance(0.5) ? inputs.slice(-NEWEST) : inputs);
}

/** Whether the input led somewhere new. Throws where it breaks the contract. */
async function runWatched(
  target: Target,
  bytes: Uint8Array,
  map: BranchMap,
  corpus: Corpus,
): Promise<boolean> {
  const before = process.memoryUsage.rss();
  const { user, system } = process.cpuUsage();
  map.begin();
  try {
    await target.run(bytes);
  } catch (error) {
    if (!target.allows(error)) throw error;
  }
  const isNew = map.end();
  const spent = process.cpuUsage();
  const isSlow = spent.user + spent.system - user - system > 500_000;
  // Most of what looks hungry or slow was the collection of what others left: alone it shows.
  if (isSlow || process.memoryUsage.rss() - before > MOST_MEMORY / 2)
    judgeAlone(target, corpus.keepBroken(bytes));
  // Where it leads somewhere new, it also has to lead there twice.
  if (isNew) await keepContract(target, bytes);
  return isNew;
}

function judgeAlone(target: Target, file: string): void {
  const flags = [...process.execArgv, fileURLToPath(import.meta.url), '--once', target.name, file];
  const { status, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8', timeout: 30_000 });
  if (status !== 0) throw new Error(stderr);
  rmSync(file);
}
