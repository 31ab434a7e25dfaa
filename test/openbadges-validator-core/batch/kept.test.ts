import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kept } from '../../../packages/openbadges-validator-core/src/batch/kept.js';

const KIB = 1024;

/** Keeps texts by their length in KiB, and counts how often each was made. */
function keepTexts(limit: number): { get: (name: string, size?: number) => Promise<string>; made: string[] } {
  const made: string[] = [];
  const kept = new Kept<string>(limit, ({ length }) => length);
  const make = (name: string, size: number) => (): Promise<string> => {
    made.push(name);
    return Promise.resolve(name.padEnd(size * KIB));
  };
  return { made, get: (name, size = 1) => kept.get(name, make(name, size)) };
}

describe('what is kept by name', () => {
  it('is made once, also for those who ask while it is being made', async () => {
    const { get, made } = keepTexts(100 * KIB);
    await Promise.all([get('a'), get('a')]);
    await get('a');
    assert.deepEqual(made, ['a']);
  });

  it('is forgotten once there is too much of it: first what nobody has asked for the longest', async () => {
    const { get, made } = keepTexts(10 * KIB);
    for (const name of ['a', 'b', 'c']) await get(name, 2);
    await get('a');
    await get('d', 2);
    await get('a');
    assert.deepEqual(made, ['a', 'b', 'c', 'd']);
    await get('b', 2);
    assert.deepEqual(made, ['a', 'b', 'c', 'd', 'b']);
  });

  it('is not forgotten while it is being made', async () => {
    let finish: (text: string) => void = () => undefined;
    const kept = new Kept<string>(2 * KIB, ({ length }) => length);
    const slow = kept.get('slow', () => new Promise((resolve) => (finish = resolve)));
    for (const name of ['a', 'b', 'c']) await kept.get(name, () => Promise.resolve('x'.repeat(KIB)));
    const again = kept.get('slow', () => assert.fail('made twice'));
    finish('slow');
    assert.deepEqual(await Promise.all([slow, again]), ['slow', 'slow']);
  });

  it('may be a failure, which everybody is told', async () => {
    const kept = new Kept<string>(KIB, () => 0);
    let made = 0;
    const fail = (): Promise<string> => Promise.reject(new Error(String(++made)));
    await assert.rejects(kept.get('a', fail), /1/);
    await assert.rejects(kept.get('a', fail), /1/);
  });

  it('is not kept at all where it alone is too much', async () => {
    const { get, made } = keepTexts(4 * KIB);
    assert.equal((await get('large', 9)).trim(), 'large');
    await get('large', 9);
    assert.deepEqual(made, ['large', 'large']);
  });
});
