import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Outbox } from '../../../packages/openbadges-validator-core/src/batch/outbox.js';

function createOutbox(): { outbox: Outbox<number>; sent: (readonly number[])[] } {
  const sent: (readonly number[])[] = [];
  return { sent, outbox: new Outbox((things) => sent.push(things)) };
}

describe('what is sent together', () => {
  it('goes with the last thing', () => {
    const { outbox, sent } = createOutbox();
    outbox.put(1, false);
    outbox.put(2, false);
    assert.deepEqual(sent, []);
    outbox.put(3, true);
    assert.deepEqual(sent, [[1, 2, 3]]);
  });

  it('goes once there is enough of it', () => {
    const { outbox, sent } = createOutbox();
    for (let thing = 0; thing < 40; thing += 1) outbox.put(thing, false);
    assert.deepEqual(
      sent.map(({ length }) => length),
      [16, 16],
    );
  });

  it('does not wait long for more, and is not sent twice', async () => {
    const { outbox, sent } = createOutbox();
    outbox.put(1, false);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.deepEqual(sent, [[1]]);
    outbox.put(2, true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.deepEqual(sent, [[1], [2]]);
  });
});
