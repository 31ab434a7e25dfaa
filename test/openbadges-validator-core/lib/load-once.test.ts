import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadOnce } from '../../../packages/openbadges-validator-core/src/lib/load-once.js';

describe('loadOnce', () => {
  it('loads at the first use, and hands on without waiting afterwards', async () => {
    let loads = 0;
    const load = loadOnce(() => Promise.resolve({ number: ++loads }));
    assert.equal(loads, 0);
    const first = await load();
    assert.equal(load(), first);
    assert.equal(load(), first);
    assert.equal(loads, 1);
  });

  it('tries again where loading failed', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('loaded')];
    const load = loadOnce(() => answers.shift() ?? assert.fail('asked too often'));
    await assert.rejects(async () => load(), { message: 'offline' });
    assert.equal(await load(), 'loaded');
    assert.equal(load(), 'loaded');
  });

  it('gives two who come at once the same', async () => {
    const load = loadOnce(() => import('node:path'));
    const [one, other] = await Promise.all([load(), load()]);
    assert.equal(one, other);
  });
});
