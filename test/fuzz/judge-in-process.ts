import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Tally } from './judge-range.js';

const WORKER = new URL('./judge-range-of-process.ts', import.meta.url).pathname;

/** As `judgeRange`, in a process of its own: several can run at the same time. */
export async function judgeInProcess(from: number, count: number): Promise<Tally> {
  const args = ['--conditions=source', '--import', 'tsx', WORKER, String(from), String(count)];
  // Not the variables of the test runner: the worker is no test.
  const env = { PATH: process.env['PATH'], TSX_TSCONFIG_PATH: 'tsconfig.base.json' };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Tally;
}
