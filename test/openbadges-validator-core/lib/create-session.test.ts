import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSession } from '../../../packages/openbadges-validator-core/src/lib/create-session.js';
import { fetchFrom } from '../../support/build-session.js';

describe('what a session shares', () => {
  it('is made once for all who ask for it at the same time or later', async () => {
    let made = 0;
    const { share } = createSession({});
    const make = () => Promise.resolve(++made);
    assert.deepEqual(await Promise.all([share('list', make), share('list', make)]), [1, 1]);
    assert.equal(await share('list', make), 1);
    assert.equal(await share('another list', make), 2);
  });

  it('is told to everybody too when it cannot be made', async () => {
    let asked = 0;
    const { share } = createSession({});
    const make = () => Promise.reject(new Error(`failed ${++asked}`));
    await assert.rejects(share('list', make), /failed 1/);
    await assert.rejects(share('list', make), /failed 1/);
  });

  it('is made with the same door to the network', async () => {
    const asked: string[] = [];
    const session = createSession({ fetch: fetchFrom({ 'https://a.example/': 'text' }, asked) });
    await session.fetchDocument('https://a.example/', '*/*');
    await session.share('text', ({ fetchDocument }) => fetchDocument('https://a.example/#part', '*/*'));
    assert.deepEqual(asked, ['https://a.example/']);
  });

  it('is nothing to another session', async () => {
    let made = 0;
    const make = () => Promise.resolve(++made);
    await createSession({}).share('list', make);
    assert.equal(await createSession({}).share('list', make), 2);
  });
});

describe('a session', () => {
  it('stands at the time it was opened, or at the one it is given', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    assert.equal(createSession({ now }).now, now);
    const before = Date.now();
    assert.ok(createSession({}).now.getTime() >= before);
  });

  it('is not opened once its signal says stop', () => {
    assert.throws(() => createSession({ signal: AbortSignal.abort(new Error('stop')) }), /stop/);
  });
});
