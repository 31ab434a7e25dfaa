import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStream } from '../../../packages/openbadges-validator-core/src/lib/read-stream.js';

function streamOf(pieces: readonly number[], onCancel = () => {}): ReadableStream<Uint8Array> {
  const left = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const next = left.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(new Uint8Array(next).fill(next));
    },
    cancel: onCancel,
  });
}

describe('readStream', () => {
  it('joins the pieces, up to the limit itself', async () => {
    assert.deepEqual(await readStream(streamOf([1, 2]), 3), Uint8Array.of(1, 2, 2));
    assert.deepEqual(await readStream(streamOf([]), 0), new Uint8Array());
  });

  it('stops, and stops the stream, at the first byte too many', async () => {
    let cancelled = false;
    const stream = streamOf([2, 2, 2, 2], () => (cancelled = true));
    assert.equal(await readStream(stream, 3), undefined);
    assert.ok(cancelled);
  });

  it('does not wait for a stream that does not want to stop', async () => {
    const stubborn = streamOf([2, 2], () => new Promise<void>(() => {}) as never);
    assert.equal(await readStream(stubborn, 1), undefined);
  });

  it('tells of each piece before it keeps it, and stops the stream when it may not', async () => {
    let cancelled = false;
    const told: number[] = [];
    const take = (bytes: number) => {
      told.push(bytes);
      if (told.length === 2) throw new Error('enough');
    };
    const stream = streamOf([1, 2, 3], () => (cancelled = true));
    await assert.rejects(readStream(stream, 100, take), /enough/);
    assert.deepEqual(told, [1, 2]);
    assert.ok(cancelled);
  });

  it('passes on what is wrong with the stream', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('cut')) });
    await assert.rejects(readStream(broken, 10), /cut/);
  });
});
