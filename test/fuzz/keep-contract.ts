import assert from 'node:assert/strict';
import type { Target } from './targets/target.js';

/** Milliseconds of processor time. */
const MOST_WORK = 1000;

/**
 * Hands bytes to a target and asserts the contract: only the errors that it is allowed, the same answer twice, and no call
 * over a second of processor time.
 */
export async function keepContract(target: Target, bytes: Uint8Array): Promise<void> {
  const before = process.cpuUsage();
  const first = await answerOf(target, bytes);
  const { user, system } = process.cpuUsage(before);
  assert.ok(
    (user + system) / 1000 < MOST_WORK,
    `${target.name} took ${Math.round((user + system) / 1000)} ms`,
  );
  assert.deepEqual(await answerOf(target, bytes), first, `${target.name} does not answer the same twice`);
}

async function answerOf(target: Target, bytes: Uint8Array): Promise<unknown> {
  try {
    return await target.run(bytes);
  } catch (error) {
    if (target.allows(error)) return `throws ${String(error)}`;
    throw error;
  }
}
