// Sets off bombs one after another, those whose names begin with PREFIX, and tells in a line of JSON what each took.
import { readFileSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { fetchFrom, NOW } from '../../support/build-session.js';
import { assertVerdict } from '../assert-verdict.js';
import { badgeSeeds } from '../badge-seeds.js';
import { BOMBS } from './index.js';
import type { Bomb } from './bomb.js';

const [prefix = ''] = process.argv.slice(2);
const names = Object.keys(BOMBS).filter((name) => name.startsWith(prefix));
await warmUp();
const ordinary = await measureOrdinary();
for (const name of names) {
  const bomb = BOMBS[name]?.();
  if (bomb !== undefined) console.log(JSON.stringify({ name, ...(await setOff(bomb)) }));
}

/** What is loaded, and what runs for the first time, is not what a bomb takes. */
async function warmUp(): Promise<void> {
  const { inputs, web } = await badgeSeeds();
  for (const input of [...inputs, ...inputs]) await verify(input, { now: NOW, fetch: fetchFrom(web) });
}

/** Milliseconds of processor time that making, signing and verifying ordinary badges takes, as fast as the machine is at this moment. */
async function measureOrdinary(): Promise<number> {
  const start = process.cpuUsage();
  for (let round = 0; round < 5; round += 1) await warmUp();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function setOff({ input, web = {}, options }: Bomb): Promise<object> {
  const asked: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await setImmediate();
  }
  const before = process.memoryUsage.rss();
  forgetHighest();
  const start = process.cpuUsage();
  const verdict = await verify(input, {
    now: NOW,
    fetch: fetchFrom(web, asked),
    recipient: { email: 'camille@example.org' },
    ...options,
  });
  const { user, system } = process.cpuUsage(start);
  const highest = readHighest();
  assertVerdict(verdict);
  return {
    outcome: verdict.outcome,
    ordinary: Math.round(ordinary),
    milliseconds: Math.round((user + system) / 1000),
    mebibytes: Math.round((highest - before) / 1024 / 1024),
    codes: [...new Set(verdict.checks.flatMap(({ code }) => code ?? []))].slice(0, 5),
    addresses: asked.length,
  };
}

/** Linux forgets the most memory that a process ever had, when asked to; elsewhere what is there in the end has to do. */
function forgetHighest(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function readHighest(): number {
  if (process.platform !== 'linux') return process.memoryUsage.rss();
  const [, kibibytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
