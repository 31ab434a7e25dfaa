import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTaskQueue } from '../../../packages/openbadges-validator-core/src/batch/next-task.js';

describe('the next task', () => {
  it('comes after everything that waits already, on every host', async () => {
    const hosts = {
      'with setImmediate': { setImmediate },
      without: {},
    };
    for (const [name, host] of Object.entries(hosts)) {
      const order: string[] = [];
      const tasks = createTaskQueue(host);
      const next = tasks.next().then(() => order.push('task'));
      void Promise.resolve()
        .then(() => Promise.resolve())
        .then(() => order.push('promise'));
      await next;
      assert.deepEqual(order, ['promise', 'task'], name);
      tasks.close();
    }
  });

  it('is given to each who asks, in order', async () => {
    const tasks = createTaskQueue({});
    const order: number[] = [];
    await Promise.all([1, 2, 3].map(async (number) => tasks.next().then(() => order.push(number))));
    assert.deepEqual(order, [1, 2, 3]);
    tasks.close();
  });

  it('is the soonest that the host has', () => {
    let asked = '';
    const tasks = createTaskQueue({
      setImmediate: () => (asked = 'immediate'),
    });
    void tasks.next();
    assert.equal(asked, 'immediate');
  });
});
