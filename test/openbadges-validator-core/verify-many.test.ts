import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  verifyMany,
  verify,
  type BadgeInput,
  type BadgeVerdict,
} from '../../packages/openbadges-validator-core/src/index.js';
import { fetchFrom, NOW } from '../support/build-session.js';
import { ASSERTION_URL, hostedWeb } from '../support/hosted-badge.js';
import { buildCredential } from './fixtures/build-credential.js';
import { collect } from './fixtures/collect.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { tell } from './fixtures/find-check.js';
import { signCredential } from './fixtures/sign-credential.js';
import { createJwtIssuer, signJwt } from './fixtures/sign-jwt.js';
import { buildStatusEntry, buildStatusList } from './fixtures/status-list.js';

const LIST = 'https://atelier.example/status/1';
const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 1));
};

let tokens: readonly string[];
before(async () => {
  const issuer = await createJwtIssuer('EdDSA');
  tokens = await Promise.all(
    Array.from({ length: 300 }, (_, index) =>
      signJwt(buildCredential(issuer.id, { id: `urn:badge:${index}` }), issuer),
    ),
  );
});

/** Gives some tokens, and counts how many were taken. */
function countTaken(count: number): { taken: () => number; source: Iterable<string>; isLeft: () => boolean } {
  let taken = 0;
  let isLeft = false;
  function* give(): Generator<string> {
    try {
      for (const token of tokens.slice(0, count)) {
        taken += 1;
        yield token;
      }
    } finally {
      isLeft = true;
    }
  }
  return { taken: () => taken, source: give(), isLeft: () => isLeft };
}

const ids = (verdicts: readonly BadgeVerdict[]): readonly string[] =>
  verdicts.map(({ verdict }) => verdict.badge?.id ?? verdict.outcome);

describe('verifying many badges', () => {
  it('gives each its verdict, its place and what was handed in', async () => {
    const verdicts = await collect(verifyMany(tokens, { now: NOW }));
    assert.equal(verdicts.length, tokens.length);
    for (const { index, input, verdict } of verdicts) {
      assert.equal(input, tokens[index]);
      assert.equal(verdict.outcome, 'valid');
      assert.equal(verdict.badge?.id, `urn:badge:${index}`);
    }
    assert.deepEqual(new Set(verdicts.map(({ index }) => index)).size, tokens.length);
  });

  it('gives them in the order of the inputs where that is asked for', async () => {
    const inputs = [tokens[1]!, 'https://slow.example/badge', ...tokens.slice(2, 60)];
    /** The second badge stands at an address that answers once forty others are done. */
    const verdictsIn = (order: 'given' | 'finished'): Promise<BadgeVerdict[]> => {
      let open: () => void = () => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
      const fetch: typeof globalThis.fetch = async () => {
        await opened;
        return new Response(tokens[0]);
      };
      const onProgress = ({ done }: { done: number }): void => (done === 40 ? open() : undefined);
      return collect(verifyMany(inputs, { now: NOW, fetch, onProgress, order }));
    };
    const given = await verdictsIn('given');
    assert.deepEqual(
      given.map(({ index }) => index),
      inputs.map((_, index) => index),
    );
    const finished = await verdictsIn('finished');
    assert.ok(finished.findIndex(({ index }) => index === 1) >= 40, 'what has to wait lets others pass');
  });

  it('takes them from an array, a set, a generator, and a stream', async () => {
    async function* stream(): AsyncGenerator<string> {
      for (const token of tokens.slice(0, 3)) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield token;
      }
    }
    const expected = ['urn:badge:0', 'urn:badge:1', 'urn:badge:2'];
    const some = tokens.slice(0, 3);
    for (const source of [some, new Set(some), some.values(), stream()]) {
      const verdicts = await collect(verifyMany(source, { now: NOW, order: 'given' }));
      assert.deepEqual(ids(verdicts), expected);
    }
    assert.deepEqual(await collect(verifyMany([])), []);
  });

  it('refuses one badge in place of many, and what is nothing to iterate', () => {
    for (const wrong of [tokens[0], new Uint8Array(3), { a: 1 }, 7, null]) {
      assert.throws(() => verifyMany(wrong as unknown as string[]), TypeError);
    }
  });

  it('says of each badge what verifying it alone says', async () => {
    const issuer = await createIssuer();
    const signed = await signCredential(buildCredential(issuer.id), issuer);
    const inputs: BadgeInput[] = [
      tokens[0]!,
      `${tokens[0]!.slice(0, -3)}AAA`,
      signed,
      { ...signed, name: 'Another name' },
      JSON.stringify({ ...signed, proof: undefined }),
      new TextEncoder().encode(JSON.stringify(signed)),
      ASSERTION_URL,
      'https://nobody.example/',
      '{"a":1,"a":2}',
      'nothing at all',
    ];
    const fetch = fetchFrom(hostedWeb());
    const verdicts = await collect(verifyMany(inputs, { now: NOW, fetch, order: 'given' }));
    for (const { input, verdict } of verdicts) {
      assert.deepEqual(verdict, await verify(input, { now: NOW, fetch }));
    }
  });

  it('is not stopped by what is no badge at all', async () => {
    const cycle: { self?: object } = {};
    cycle.self = cycle;
    const wrong = [42, null, undefined, '', {}, [], new Date(), cycle, { name: () => 1 }, new Uint8Array(2)];
    const inputs = [...wrong, tokens[0]] as BadgeInput[];
    const verdicts = await collect(verifyMany(inputs, { now: NOW, order: 'given' }));
    for (const { verdict, error, index } of verdicts.slice(0, -1)) {
      assert.equal(verdict.outcome, index === 7 ? 'unchecked' : 'invalid', String(index));
      assert.equal(error, undefined);
    }
    assert.equal(tell(verdicts[0]!.verdict, 'input'), 'fail input.not_a_badge');
    assert.equal(tell(verdicts[7]!.verdict, 'input'), 'unchecked json.too_deep');
    assert.equal(verdicts.at(-1)?.verdict.outcome, 'valid');
  });

  it('says so where verification itself breaks, and goes on', async () => {
    const [first] = await collect(
      verifyMany([tokens[0]!], { now: new Proxy(NOW, { get: () => assert.fail('the verifier broke') }) }),
    );
    assert.equal(first?.verdict.outcome, 'unchecked');
    assert.deepEqual(first.verdict.checks, []);
    assert.match(String(first.error), /the verifier broke/);
  });
});

describe('the progress of a batch', () => {
  it('is told after each verdict, with the number of all where it is known', async () => {
    const told: unknown[] = [];
    await collect(
      verifyMany(tokens.slice(0, 3), { now: NOW, onProgress: (progress) => told.push(progress) }),
    );
    assert.deepEqual(
      told,
      [1, 2, 3].map((done) => ({ done, total: 3 })),
    );
    const counts: unknown[] = [];
    await collect(
      verifyMany(tokens.slice(0, 2).values(), { now: NOW, onProgress: (progress) => counts.push(progress) }),
    );
    assert.deepEqual(counts, [{ done: 1 }, { done: 2 }]);
  });

  it('ends the batch with what the listener throws', async () => {
    const onProgress = (): void => {
      throw new RangeError('listener');
    };
    const { source, isLeft } = countTaken(10);
    await assert.rejects(collect(verifyMany(source, { now: NOW, onProgress })), /listener/);
    assert.ok(isLeft());
  });
});

describe('a batch and who reads it', () => {
  it('begins when the first verdict is asked for', async () => {
    const { source, taken } = countTaken(5);
    const verdicts = verifyMany(source, { now: NOW });
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(taken(), 0);
    await verdicts.next();
    assert.ok(taken() > 0);
  });

  it('does not run ahead of a slow reader', async () => {
    const { source, taken } = countTaken(300);
    let done = 0;
    const verdicts = verifyMany(source, { now: NOW, onProgress: (progress) => (done = progress.done) });
    await verdicts.next();
    await until(() => done >= 64);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(taken() <= 65, `${taken()} were taken for one that was read`);
    for (let read = 0; read < 10; read += 1) await verdicts.next();
    await until(() => done >= 74);
    assert.ok(taken() <= 75, `${taken()} were taken for eleven that were read`);
    await verdicts.return?.();
  });

  it('answers questions that were asked all at once', async () => {
    const verdicts = verifyMany(tokens.slice(0, 3), { now: NOW, order: 'given' });
    const asked = await Promise.all(Array.from({ length: 5 }, () => verdicts.next()));
    assert.deepEqual(
      asked.map(({ done, value }) => (done ? 'done' : value.index)),
      [0, 1, 2, 'done', 'done'],
    );
    assert.deepEqual(await verdicts.next(), { done: true, value: undefined });
  });

  it('leaves everything when the reader leaves', async () => {
    const { source, taken, isLeft } = countTaken(300);
    for await (const { index } of verifyMany(source, { now: NOW })) if (index === 3) break;
    assert.ok(isLeft());
    const before = taken();
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.equal(taken(), before);
  });

  it('ends at once when it is left while it is asked, and aborts its requests', async () => {
    let aborted = false;
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('aborted'));
        }),
      );
    const verdicts = verifyMany(['https://never.example/'], { now: NOW, fetch });
    const asked = verdicts.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(await verdicts.return?.(), { done: true, value: undefined });
    assert.deepEqual(await asked, { done: true, value: undefined });
    assert.ok(aborted);
  });

  it('rejects once with the reason of the signal, and is over', async () => {
    const { source, isLeft } = countTaken(300);
    const abort = new AbortController();
    const verdicts = verifyMany(source, { now: NOW, signal: abort.signal });
    await verdicts.next();
    abort.abort(new Error('enough'));
    await assert.rejects(async () => verdicts.next(), /enough/);
    assert.deepEqual(await verdicts.next(), { done: true, value: undefined });
    assert.ok(isLeft());
  });

  it('does not begin once the signal has said stop', async () => {
    const { source, taken } = countTaken(300);
    const verdicts = verifyMany(source, { signal: AbortSignal.abort(new Error('too late')) });
    await assert.rejects(async () => verdicts.next(), /too late/);
    assert.equal(taken(), 0);
  });

  it('rejects with what the inputs throw', async () => {
    function* failing(): Generator<string> {
      yield tokens[0]!;
      throw new Error('the list broke');
    }
    await assert.rejects(collect(verifyMany(failing(), { now: NOW })), /the list broke/);
  });
});

describe('what the badges of a batch share', () => {
  it('is fetched once: the document of their key, their status list, a hosted issuer', async () => {
    const issuer = await createJwtIssuer('EdDSA', 'did:web:atelier.example');
    const method = { id: issuer.kid, type: 'JsonWebKey', controller: issuer.id, publicKeyJwk: issuer.jwk };
    const document = { id: issuer.id, verificationMethod: [method], assertionMethod: [issuer.kid] };
    const list = await signJwt(buildStatusList(issuer.id, LIST, [7]) as Record<string, unknown>, issuer);
    const asked: string[] = [];
    const fetch = fetchFrom(
      { 'https://atelier.example/.well-known/did.json': document, [LIST]: list, ...hostedWeb() },
      asked,
    );
    const signed = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        signJwt(buildCredential(issuer.id, { credentialStatus: buildStatusEntry(LIST, index) }), issuer),
      ),
    );
    const inputs = [...signed, ASSERTION_URL, ASSERTION_URL, ASSERTION_URL];
    const verdicts = await collect(verifyMany(inputs, { now: NOW, fetch, order: 'given' }));
    assert.deepEqual(
      verdicts.map(({ verdict }) => verdict.outcome),
      inputs.map((_, index) => (index === 7 ? 'invalid' : 'valid')),
    );
    assert.equal(tell(verdicts[7]!.verdict, 'status'), 'fail status.revoked');
    assert.deepEqual(new Set(asked).size, asked.length, 'an address was asked twice');
  });

  it('is judged once: the proof of a status list of ten thousand badges', async (t) => {
    const issuer = await createJwtIssuer('EdDSA');
    const list = await signJwt(buildStatusList(issuer.id, LIST, []) as Record<string, unknown>, issuer);
    const signed = await Promise.all(
      [1, 2, 3, 4, 5].map((index) =>
        signJwt(buildCredential(issuer.id, { credentialStatus: buildStatusEntry(LIST, index) }), issuer),
      ),
    );
    const verifying = t.mock.method(globalThis.crypto.subtle, 'verify');
    const verdicts = await collect(verifyMany(signed, { now: NOW, fetch: fetchFrom({ [LIST]: list }) }));
    assert.ok(verdicts.every(({ verdict }) => verdict.outcome === 'valid'));
    assert.equal(verifying.mock.callCount(), signed.length + 1);
  });

  it('is not shared with the next batch', async () => {
    const asked: string[] = [];
    const fetch = fetchFrom({ 'https://a.example/': tokens[0]! }, asked);
    await collect(verifyMany(['https://a.example/', 'https://a.example/#part'], { now: NOW, fetch }));
    await collect(verifyMany(['https://a.example/'], { now: NOW, fetch }));
    assert.equal(asked.length, 2);
  });

  it('asks a few addresses at a time', async () => {
    let running = 0;
    let most = 0;
    const fetch: typeof globalThis.fetch = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return new Response(tokens[0]);
    };
    const inputs = Array.from({ length: 30 }, (_, index) => `https://host-${index}.example/`);
    const verdicts = await collect(verifyMany(inputs, { now: NOW, fetch }));
    assert.equal(verdicts.length, 30);
    assert.ok(most > 1 && most <= 6, `${most} at once`);
  });
});
