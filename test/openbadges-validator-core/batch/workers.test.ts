import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  verifyMany,
  type BadgeVerdict,
  type VerifyManyOptions,
} from '../../../packages/openbadges-validator-core/src/index.js';
import { fetchFrom, NOW } from '../../support/build-session.js';
import { buildCredential } from '../fixtures/build-credential.js';
import { collect } from '../fixtures/collect.js';
import { createFakeWorker, type FakeWorker } from '../fixtures/fake-worker.js';
import { tell } from '../fixtures/find-check.js';
import { createJwtIssuer, signJwt, type JwtIssuer } from '../fixtures/sign-jwt.js';
import { buildStatusEntry, buildStatusList } from '../fixtures/status-list.js';

const LIST = 'https://atelier.example/status/1';

let issuer: JwtIssuer;
let tokens: readonly string[];
before(async () => {
  issuer = await createJwtIssuer('EdDSA');
  const build = (index: number) => buildCredential(issuer.id, { id: `urn:badge:${index}` });
  tokens = await Promise.all(Array.from({ length: 320 }, (_, index) => signJwt(build(index), issuer)));
});

interface Run {
  readonly verdicts: readonly BadgeVerdict[];
  readonly workers: readonly FakeWorker[];
}

/** Verifies with workers of the test's making. */
async function run(
  inputs: readonly (string | Uint8Array | object)[],
  options: VerifyManyOptions = {},
  create: () => FakeWorker = createFakeWorker,
): Promise<Run> {
  const workers: FakeWorker[] = [];
  const createWorker = (): FakeWorker => {
    const worker = create();
    workers.push(worker);
    return worker;
  };
  const verdicts = await collect(verifyMany(inputs, { now: NOW, createWorker, order: 'given', ...options }));
  return { verdicts, workers };
}

function assertAllValid(verdicts: readonly BadgeVerdict[]): void {
  assert.deepEqual(
    verdicts.map(({ verdict, error }) => [verdict.badge?.id, error]),
    tokens.slice(0, verdicts.length).map((_, index) => [`urn:badge:${index}`, undefined]),
  );
}

/** Badges that the workers were given, together. */
const given = (workers: readonly FakeWorker[]): number =>
  workers.reduce((sum, worker) => sum + worker.badges(), 0);

describe('workers', () => {
  it('are not started for a few badges', async () => {
    const { verdicts, workers } = await run(tokens.slice(0, 256));
    assertAllValid(verdicts);
    assert.equal(workers.length, 0);
  });

  it('are started for many, and do the rest', async () => {
    const { verdicts, workers } = await run(tokens);
    assertAllValid(verdicts);
    assert.ok(workers.length >= 1 && workers.length <= 4);
    assert.ok(given(workers) > 0);
    assert.ok(workers.every((worker) => worker.isTerminated()));
  });

  it('share the work, as many as are asked for and from the first badge on', async () => {
    const { verdicts, workers } = await run(tokens, { workers: 2 });
    assertAllValid(verdicts);
    assert.equal(workers.length, 2);
    assert.ok(
      workers.every((worker) => worker.badges() > 50),
      'one of them had nothing to do',
    );
    assert.ok(given(workers) > 250, 'the page itself did the work');
  });

  it('are none where none are asked for', async () => {
    const { verdicts, workers } = await run(tokens, { workers: 0 });
    assertAllValid(verdicts);
    assert.equal(workers.length, 0);
  });

  it('are ended when the reader leaves, and when the batch is aborted', async () => {
    for (const leave of ['break', 'abort'] as const) {
      const abort = new AbortController();
      const worker = createFakeWorker();
      const options = { now: NOW, workers: 1, createWorker: () => worker, signal: abort.signal };
      const reading = (async () => {
        for await (const { index } of verifyMany(tokens, options)) {
          if (index < 80) continue;
          if (leave === 'break') break;
          abort.abort(new Error('enough'));
        }
      })();
      if (leave === 'abort') await assert.rejects(reading, /enough/);
      else await reading;
      assert.ok(worker.isTerminated(), leave);
    }
  });

  it('take images and objects, and say what is wrong with what is no badge', async () => {
    const bytes = new TextEncoder().encode(tokens[1]);
    const pool = new Uint8Array(1024 * 1024);
    pool.set(bytes, 100);
    const part = pool.subarray(100, 100 + bytes.length);
    const inputs = [
      ...tokens.slice(0, 60),
      part,
      { a: 1 },
      42 as unknown as string,
      ...tokens.slice(60, 200),
    ];
    const { verdicts, workers } = await run(inputs, { workers: 1 });
    assert.equal(verdicts[60]?.verdict.badge?.id, 'urn:badge:1');
    assert.equal(tell(verdicts[61]!.verdict, 'input'), 'fail input.not_a_badge');
    assert.equal(tell(verdicts[62]!.verdict, 'input'), 'fail input.not_a_badge');
    const sent = workers[0]?.told.flatMap(
      (message) => (message as { badges?: { badge: unknown }[] }).badges ?? [],
    );
    const sentBytes = sent?.map(({ badge }) => badge).filter((badge) => badge instanceof Uint8Array) ?? [];
    for (const { buffer } of sentBytes)
      assert.equal(buffer.byteLength, bytes.length, 'memory around it was sent');
  });

  it('judge with the options of the batch', async () => {
    const options = {
      workers: 1,
      trustedIssuers: { [issuer.id]: 'Atelier' },
      recipient: { did: 'did:example:bob' },
    };
    const { verdicts, workers } = await run(tokens.slice(0, 200), options);
    assert.ok(given(workers) > 0);
    for (const { verdict } of verdicts) {
      assert.equal(tell(verdict, 'trust'), 'pass issuer.known');
      assert.equal(tell(verdict, 'recipient'), 'fail recipient.mismatch');
    }
  });
});

describe('a worker and the network', () => {
  const withStatus = (index: number): Promise<string> =>
    signJwt(
      buildCredential(issuer.id, {
        id: `urn:badge:${index}`,
        credentialStatus: buildStatusEntry(LIST, index),
      }),
      issuer,
    );

  it('has none: it asks the page, which asks each address once', async () => {
    const asked: string[] = [];
    const list = await signJwt(buildStatusList(issuer.id, LIST, [90]) as Record<string, unknown>, issuer);
    const fetch = fetchFrom({ [LIST]: list }, asked);
    const badges = await Promise.all(Array.from({ length: 200 }, (_, index) => withStatus(index)));
    const { verdicts, workers } = await run(badges, { fetch, workers: 2 });
    assert.ok(given(workers) > 0);
    assert.deepEqual(asked, [LIST]);
    for (const { index, verdict } of verdicts) {
      assert.equal(tell(verdict, 'status'), index === 90 ? 'fail status.revoked' : 'pass');
    }
  });

  it('gets what the page allows, and no more', async () => {
    const badges = await Promise.all(Array.from({ length: 100 }, (_, index) => withStatus(index)));
    const { verdicts } = await run(badges, { workers: 1 });
    for (const { verdict } of verdicts) {
      assert.equal(verdict.outcome, 'unchecked');
      assert.equal(tell(verdict, 'status'), 'unchecked fetch.not_available');
    }
  });

  it('cannot have the page ask inside a private network, or over plain http', async () => {
    const asked: string[] = [];
    const worker = createFakeWorker();
    const reading = run(tokens, { fetch: fetchFrom({}, asked), workers: 1 }, () => worker);
    for (const url of [
      'http://10.0.0.1/',
      'https://10.0.0.1/',
      'http://plain.example/',
      'file:///etc/passwd',
    ]) {
      worker.say({ type: 'fetch', number: 1e6, url, accept: '*/*', policy: {} });
    }
    assertAllValid((await reading).verdicts);
    assert.deepEqual(asked, []);
  });
});

describe('where a worker fails', () => {
  it('to be created, the page does the work', async () => {
    const { verdicts } = await run(tokens.slice(0, 100), { workers: 2 }, () => {
      throw new DOMException('the policy forbids it', 'SecurityError');
    });
    assertAllValid(verdicts);
  });

  it('to start, the page does the work', async () => {
    const { verdicts, workers } = await run(tokens.slice(0, 100), { workers: 1 }, () =>
      createFakeWorker({ serves: false }),
    );
    assertAllValid(verdicts);
    assert.equal(given(workers), 0);
  });

  it('to be told the options, the page does the work', async () => {
    const options = { workers: 1, keys: { keys: [], toJSON: () => 'cannot be sent' } };
    const { verdicts, workers } = await run(tokens.slice(0, 100), options);
    assertAllValid(verdicts);
    assert.ok(workers.every((worker) => worker.isTerminated()));
  });

  it('and ends, its badges are judged elsewhere, each once', async () => {
    const progress: number[] = [];
    const worker = createFakeWorker();
    const other = createFakeWorker();
    const both = [worker, other];
    const onProgress = ({ done }: { done: number }): void => {
      progress.push(done);
      if (done === 120) worker.kill();
    };
    const { verdicts } = await run(
      tokens,
      { workers: 2, onProgress },
      () => both.shift() ?? assert.fail('a third'),
    );
    assertAllValid(verdicts);
    assert.deepEqual(
      progress,
      tokens.map((_, index) => index + 1),
    );
    assert.ok(worker.isTerminated());
  });

  it('and all of them end, the page goes on', async () => {
    const worker = createFakeWorker();
    const onProgress = ({ done }: { done: number }): void => (done === 120 ? worker.kill() : undefined);
    assertAllValid((await run(tokens, { workers: 1, onProgress }, () => worker)).verdicts);
  });

  it('because of a badge, that badge is not tried a third time', async () => {
    const workers = [createFakeWorker({ serves: false }), createFakeWorker({ serves: false })] as const;
    workers.forEach((worker, index) => {
      const postMessage = worker.postMessage.bind(worker);
      // Each ends with the first badges that it is given; the second is ready once the first has ended.
      worker.postMessage = (message: unknown): void => {
        postMessage(message);
        if ((message as { type: string }).type !== 'badges') return;
        worker.kill();
        if (index === 0) setTimeout(() => workers[1].say({ type: 'ready' }), 2);
      };
    });
    workers[0].say({ type: 'ready' });
    const both: FakeWorker[] = [...workers];
    const { verdicts } = await run(
      tokens.slice(0, 200),
      { workers: 2 },
      () => both.shift() ?? assert.fail('a third'),
    );
    assert.equal(verdicts.length, 200);
    const given = verdicts.filter(({ error }) => error !== undefined);
    assert.ok(given.length > 0, 'no badge saw two workers end');
    for (const { verdict, error } of given) {
      assert.equal(verdict.outcome, 'unchecked');
      assert.match(String(error), /a worker ended/);
    }
    assert.ok(
      verdicts.every(({ verdict }) => verdict.outcome === 'valid' || verdict.outcome === 'unchecked'),
    );
  });

  it('and says what no worker of ours says, it is not believed', async () => {
    const start = (): FakeWorker => {
      const worker = createFakeWorker({ serves: false });
      worker.say({ type: 'ready' });
      const judged = JSON.stringify([{ number: 0, verdict: { outcome: 'splendid', checks: [] } }]);
      worker.say({ type: 'judged', judged, errors: [] });
      return worker;
    };
    const { verdicts, workers } = await run(tokens.slice(0, 100), { workers: 1 }, start);
    assertAllValid(verdicts);
    assert.ok(workers[0]?.isTerminated());
  });

  it('and falls silent, it is given up', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const start = (): FakeWorker => {
      const worker = createFakeWorker({ serves: false });
      worker.say({ type: 'ready' });
      return worker;
    };
    const reading = run(tokens.slice(0, 100), { workers: 1 }, start);
    for (let tasks = 0; tasks < 200; tasks += 1) await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(19_000);
    for (let tasks = 0; tasks < 20; tasks += 1) await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(2_000);
    const { verdicts, workers } = await reading;
    assertAllValid(verdicts);
    assert.ok(workers[0]?.isTerminated());
  });
});
