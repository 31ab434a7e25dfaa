import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgetSession } from '../../../packages/openbadges-validator-core/src/lib/budget-session.js';
import { createSession } from '../../../packages/openbadges-validator-core/src/lib/create-session.js';
import { WORK_LIMITS } from '../../../packages/openbadges-validator-core/src/limits.js';
import { caughtCode } from '../../support/caught-code.js';

const ANY = { addresses: Infinity, bytes: Infinity, values: Infinity };
const fetch = () => Promise.resolve(new Response('{}'));
const addresses = Array.from({ length: WORK_LIMITS.addresses }, (_, at) => `https://a.example/${at}`);

const askAll = async (session: ReturnType<typeof createSession>) => {
  for (const url of addresses) await session.fetchDocument(url, '*/*');
};

describe('the budget of one badge among others', () => {
  it('counts each address once, whatever stands behind the hash', async () => {
    const session = budgetSession(createSession({ fetch }, {}, ANY));
    await askAll(session);
    await askAll(session);
    await session.fetchDocument(`${addresses[0]}#key-1`, '*/*');
    const more = () => session.fetchDocument('https://a.example/more', '*/*');
    assert.equal(await caughtCode(more), 'work.too_much');
  });

  it('counts the bytes of each address once', async () => {
    const long = () => Promise.resolve(new Response(new Uint8Array(WORK_LIMITS.bytes / 4)));
    const session = budgetSession(createSession({ fetch: long }, {}, ANY));
    for (const url of addresses.slice(0, 4)) await session.fetchDocument(url, '*/*');
    await session.fetchDocument(addresses[0] ?? '', '*/*');
    const more = () => session.fetchDocument('https://a.example/more', '*/*');
    assert.equal(await caughtCode(more), 'work.too_much');
  });

  it('is nobody else’s', async () => {
    const shared = createSession({ fetch }, {}, ANY);
    await askAll(budgetSession(shared));
    const other = budgetSession(shared);
    assert.equal(await caughtCode(() => other.fetchDocument('https://a.example/more', '*/*')), 'none');
  });

  it('pays for what is shared as for one address, and not for what is done inside', async () => {
    const session = budgetSession(createSession({ fetch }, {}, ANY));
    const make = () =>
      session.share('list', (inside) => {
        inside.spend('values', WORK_LIMITS.values);
        return Promise.resolve('made');
      });
    assert.equal(await make(), 'made');
    assert.equal(await make(), 'made');
    session.spend('values', WORK_LIMITS.values);
    assert.equal(await caughtCode(() => session.spend('values', 1)), 'work.too_much');
    for (let at = 1; at < WORK_LIMITS.addresses; at += 1)
      await session.share(`${at}`, () => Promise.resolve());
    assert.equal(await caughtCode(() => session.share('more', () => Promise.resolve())), 'work.too_much');
  });

  it('gives what is made for all a limit too', async () => {
    const session = budgetSession(createSession({ fetch }, {}, ANY));
    const greedy = () =>
      session.share('list', async (inside) => {
        inside.spend('values', WORK_LIMITS.values + 1);
      });
    assert.equal(await caughtCode(greedy), 'work.too_much');
  });

  it('takes from what all may spend together', async () => {
    const shared = createSession({ fetch }, {}, { ...ANY, values: 10 });
    budgetSession(shared).spend('values', 10);
    assert.equal(await caughtCode(() => budgetSession(shared).spend('values', 1)), 'work.too_much');
  });
});

describe('a session of one badge', () => {
  it('asks so many addresses and no more', async () => {
    let asked = 0;
    const count = () => {
      asked += 1;
      return fetch();
    };
    const session = createSession({ fetch: count });
    await askAll(session);
    await askAll(session);
    const more = () => session.fetchDocument('https://a.example/more', '*/*');
    assert.equal(await caughtCode(more), 'work.too_much');
    assert.equal(asked, WORK_LIMITS.addresses);
  });

  it('reads so many bytes and no more, of all addresses together and at once', async () => {
    const piece = new Uint8Array(1024 * 1024);
    let read = 0;
    const endless = () => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          read += piece.length;
          controller.enqueue(piece);
        },
      });
      return Promise.resolve(new Response(body));
    };
    const session = createSession({ fetch: endless });
    const codes = await Promise.all(
      addresses.slice(0, 10).map((url) => caughtCode(() => session.fetchDocument(url, '*/*'))),
    );
    assert.ok(codes.every((code) => code === 'work.too_much' || code === 'fetch.too_large'));
    assert.ok(codes.includes('work.too_much'));
    assert.ok(read <= WORK_LIMITS.bytes + 25 * piece.length, `${read}`);
  });
});
