import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Job } from '../../../packages/openbadges-validator-core/src/batch/job.js';
import type { Judged } from '../../../packages/openbadges-validator-core/src/batch/judge-badge.js';
import { Slices } from '../../../packages/openbadges-validator-core/src/batch/slices.js';

const JUDGED: Judged = { verdict: { outcome: 'valid', openBadgesVersion: '3.0', checks: [] } };
const spin = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

/** Does jobs in slices; tells what was going on. */
function work(
  count: number,
  judge: (badge: string) => Promise<Judged>,
): { done: Promise<Judged[]>; wake: () => void } {
  const jobs: Job[] = [];
  const done = Promise.all(
    Array.from(
      { length: count },
      (_, index) =>
        new Promise<Judged>((resolve, reject) =>
          jobs.push({ badge: String(index), deaths: 0, resolve, reject }),
        ),
    ),
  );
  const tasks = { next: () => new Promise<void>((resolve) => setImmediate(resolve)), close: () => undefined };
  const slices = new Slices(
    () => jobs.shift(),
    (badge) => judge(badge as string),
    tasks,
  );
  return { done, wake: () => slices.wake() };
}

describe('work in slices', () => {
  it('begins with the next badge in a task of its own, however much one asks of the processor', async () => {
    const turns: number[] = [];
    const beat = setInterval(() => turns.push(performance.now()), 0);
    const { done, wake } = work(12, async () => {
      spin(5);
      await Promise.resolve();
      spin(5);
      return JUDGED;
    });
    wake();
    await done;
    clearInterval(beat);
    assert.ok(turns.length >= 10, `the page had its turn ${turns.length} times in twelve badges`);
  });

  it('begins with a few badges while others wait for something', async () => {
    let running = 0;
    let most = 0;
    const { done, wake } = work(40, async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return JUDGED;
    });
    wake();
    assert.equal((await done).length, 40);
    assert.ok(most > 1 && most <= 8, `${most} at once`);
  });

  it('may be woken at any time', async () => {
    const { done, wake } = work(20, () => Promise.resolve(JUDGED));
    const waking = setInterval(wake, 0);
    wake();
    wake();
    await done;
    clearInterval(waking);
  });

  it('passes on what a badge ends with', async () => {
    const { done, wake } = work(3, (badge) =>
      badge === '1' ? Promise.reject(new Error('aborted')) : Promise.resolve(JUDGED),
    );
    wake();
    await assert.rejects(done, /aborted/);
  });
});
