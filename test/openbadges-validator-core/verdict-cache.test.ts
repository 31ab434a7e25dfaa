import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  createVerdictCache,
  verify,
  verifyMany,
  type BadgeInput,
  type Verdict,
  type VerdictCache,
  type VerifyManyOptions,
} from '../../packages/openbadges-validator-core/src/index.js';
import { fetchFrom, type Web } from '../support/build-session.js';
import { hostedWeb, ASSERTION_URL } from '../support/hosted-badge.js';
import { buildCredential, buildEndorsement } from './fixtures/build-credential.js';
import { createIssuer } from './fixtures/create-issuer.js';
import { createFakeWorker } from './fixtures/fake-worker.js';
import { tell } from './fixtures/find-check.js';
import { signCredential } from './fixtures/sign-credential.js';
import { createJwtIssuer, signJwt, type JwtIssuer } from './fixtures/sign-jwt.js';
import { buildStatusEntry, buildStatusList } from './fixtures/status-list.js';

const LIST = 'https://atelier.example/status/1';
const at = (time: string): Date => new Date(`2026-06-01T${time}Z`);
const seconds = (time: string): number => at(time).getTime() / 1000;

/** A cache that tells under which keys something was kept. */
function watch(cache: VerdictCache): VerdictCache & { readonly keys: string[] } {
  const keys: string[] = [];
  return {
    keys,
    get: (key) => cache.get(key),
    set: (key, text) => {
      keys.push(key);
      return cache.set(key, text);
    },
  };
}

/** The same, but what it gives carries a mark, by which a kept verdict is known from a fresh one. */
const marked = (cache: VerdictCache): VerdictCache => ({
  get: async (key) => (await cache.get(key))?.replace('{"verdict":{', '{"verdict":{"isKept":true,'),
  set: (key, text) => cache.set(key, text),
});

let issuer: JwtIssuer;
before(async () => {
  issuer = await createJwtIssuer('EdDSA');
});

const sign = (changes: Record<string, unknown> = {}, claims = {}): Promise<string> =>
  signJwt(buildCredential(issuer.id, changes), issuer, claims);

async function judge(badge: BadgeInput, options: VerifyManyOptions): Promise<Verdict> {
  const { value } = await verifyMany([badge], options).next();
  assert.ok(value);
  return value.verdict;
}

/** Whether a second look, with the same cache, at another time or with other wishes, takes the kept verdict. */
async function isReused(
  badge: BadgeInput,
  first: VerifyManyOptions,
  second: VerifyManyOptions,
): Promise<boolean> {
  const cache = createVerdictCache();
  await judge(badge, { now: at('09:00:00'), ...first, cache });
  const options = { now: at('09:00:00'), ...first, ...second };
  const { isKept = false, ...verdict } = (await judge(badge, {
    ...options,
    cache: marked(cache),
  })) as Verdict & {
    isKept?: boolean;
  };
  assert.deepEqual(verdict, await verify(badge, options), 'the verdict is not the one of a fresh look');
  return isKept;
}

describe('a verdict that is kept', () => {
  it('is given again, the same, for the same badge', async () => {
    assert.equal(await isReused(await sign(), {}, {}), true);
    assert.equal(await isReused(await sign(), {}, { now: new Date('2031-01-01T00:00:00Z') }), true);
  });

  it('is not changed by whoever got it', async () => {
    const cache = createVerdictCache();
    const badge = await sign();
    const now = at('09:00:00');
    const first = await judge(badge, { now, cache });
    (first as { outcome: string }).outcome = 'invalid';
    (first.checks as unknown[]).length = 0;
    assert.equal((await judge(badge, { now, cache })).outcome, 'valid');
  });

  it('belongs to one badge, to the byte', async () => {
    const cache = createVerdictCache();
    const badge = await sign();
    const now = at('09:00:00');
    await judge(badge, { now, cache });
    const forged = `${badge.slice(0, -4)}AAAA`;
    assert.equal((await judge(forged, { now, cache })).outcome, 'invalid');
    assert.equal(await isReused(new TextEncoder().encode(badge), {}, {}), true);
    assert.equal(await isReused({ ...buildCredential(issuer.id) }, {}, {}), true);
  });

  it('belongs to the wishes it was judged by', async () => {
    const badge = await sign();
    const others: VerifyManyOptions[] = [
      { recipient: { did: 'did:example:bob' } },
      { trustedIssuers: [issuer.id] },
      { profile: 'any' },
      { purpose: 'authentication' },
      { fetchContexts: true },
      { keys: { keys: [] } },
      { fetch: fetchFrom({}) },
      { cacheScope: 'same-origin' },
    ];
    for (const other of others) {
      assert.equal(await isReused(badge, {}, other), false, JSON.stringify(other));
      assert.equal(await isReused(badge, other, {}), true, JSON.stringify(other));
    }
    assert.equal(await isReused(badge, { trustedIssuers: ['a', 'b'] }, { order: 'given', workers: 0 }), true);
  });

  it('is not kept at all where a wish is not plain data', async () => {
    const keys = { keys: [], change: () => 1 } as unknown as { keys: [] };
    assert.equal(await isReused(await sign(), { keys }, {}), false);
  });

  it('says nothing in its key of whom it was asked for', async () => {
    const cache = watch(createVerdictCache());
    await judge(await sign(), { now: at('09:00:00'), recipient: { email: 'camille@example.org' }, cache });
    assert.match(cache.keys.join(), /^[\w-]{43}$/);
  });
});

describe('a verdict and the clock', () => {
  it('is judged anew once the badge has expired within the day', async () => {
    const badge = await sign({ validUntil: '2026-06-01T14:00:00Z' });
    assert.equal(await isReused(badge, {}, { now: at('13:00:00') }), true);
    assert.equal(await isReused(badge, {}, { now: at('14:00:01') }), false);
    assert.equal(await isReused(badge, {}, { now: new Date('2026-06-02T09:00:00Z') }), false);
    const expired = await verify(badge, { now: at('14:00:01') });
    assert.equal(tell(expired, 'dates'), 'fail date.expired');
  });

  it('is judged anew once the badge has begun, or a clock is set back', async () => {
    const badge = await sign({ validFrom: '2026-06-01T14:00:00Z' });
    assert.equal(await isReused(badge, {}, { now: at('14:00:01') }), false);
    assert.equal(await isReused(badge, { now: at('15:00:00') }, { now: at('09:00:00') }), false);
    assert.equal(await isReused(badge, { now: at('15:00:00') }, { now: at('16:00:00') }), true);
  });

  it('is judged anew once a token has expired, also one inside', async () => {
    const outer = await sign({}, { exp: seconds('14:00:00') });
    const endorsement = await signJwt(
      buildEndorsement(issuer.id, 'https://atelier.example/badges/velo', {
        validUntil: '2026-06-01T14:00:00Z',
      }),
      issuer,
    );
    const inner = await sign({ endorsementJwt: [endorsement] });
    for (const badge of [outer, inner]) {
      assert.equal(await isReused(badge, {}, { now: at('13:00:00') }), true);
      assert.equal(await isReused(badge, {}, { now: at('14:00:01') }), false);
    }
  });

  it('is judged anew once its proof or a key of the caller has expired', async () => {
    const pair = await createIssuer();
    const credential = buildCredential(pair.id);
    const signed = await signCredential(credential, pair, 'eddsa-jcs-2022');
    assert.equal(await isReused(signed, {}, { now: new Date('2027-01-01T00:00:00Z') }), true);
    const own = await createJwtIssuer('EdDSA', 'did:example:atelier');
    const method = { id: own.kid, type: 'JsonWebKey', controller: own.id, publicKeyJwk: own.jwk };
    const keys = {
      id: own.id,
      verificationMethod: [{ ...method, expires: '2026-06-01T14:00:00Z' }],
      assertionMethod: [own.kid],
    };
    const badge = await signJwt(buildCredential(own.id), own);
    assert.equal(await isReused(badge, { keys }, { now: at('13:00:00') }), true);
    assert.equal(await isReused(badge, { keys }, { now: at('14:00:01') }), false);
  });

  it('is not kept near a moment: clocks differ', async () => {
    const badge = await sign({ validUntil: '2026-06-01T09:05:00Z' });
    assert.equal(await isReused(badge, {}, {}), false);
  });

  it('never differs from a fresh look, whatever the time', async () => {
    const badges = [
      await sign({ validFrom: '2026-06-01T06:00:00Z', validUntil: '2026-06-01T18:00:00Z' }),
      await sign({ validUntil: '2026-06-01T12:00:00+02:00' }),
      await sign({}, { exp: seconds('08:00:00'), nbf: seconds('03:00:00') }),
      await sign({ validUntil: '2026-06-01' }),
    ];
    const cache = createVerdictCache();
    let kept = 0;
    const minutes = Array.from({ length: 400 }, (_, index) => (index * 7919) % (26 * 60));
    for (const minute of minutes) {
      const now = new Date(Date.parse('2026-05-31T23:00:00Z') + minute * 60_000);
      for (const badge of badges) {
        const verdict = await judge(badge, { now, cache: marked(cache) });
        if ('isKept' in verdict) kept += 1;
        assert.equal(verdict.outcome, (await verify(badge, { now })).outcome, now.toISOString());
      }
    }
    assert.equal(kept > minutes.length * 2, true, `only ${kept} were given again`);
  });
});

describe('a verdict and the network', () => {
  const listOf = async (set: readonly number[], changes = {}): Promise<string> =>
    signJwt({ ...buildStatusList(issuer.id, LIST, set), ...changes }, issuer);
  const withStatus = (): Promise<string> => sign({ credentialStatus: buildStatusEntry(LIST, 7) });

  it('is given again the same day only: a badge that is revoked later is seen to be the next', async () => {
    const badge = await withStatus();
    const cache = createVerdictCache();
    const standing = fetchFrom({ [LIST]: await listOf([]) });
    const revoked = fetchFrom({ [LIST]: await listOf([7]) });
    const day = (time: string, fetch: typeof globalThis.fetch): Promise<Verdict> =>
      judge(badge, { now: new Date(time), fetch, cache });
    assert.equal((await day('2026-06-01T09:00:00Z', standing)).outcome, 'valid');
    assert.equal((await day('2026-06-01T23:59:59Z', revoked)).outcome, 'valid', 'the same day');
    assert.equal((await day('2026-06-02T00:00:00Z', revoked)).outcome, 'invalid', 'the next day');
    assert.equal((await day('2026-05-31T23:59:59Z', revoked)).outcome, 'invalid', 'the day before');
  });

  it('is judged anew once its status list has expired', async () => {
    const badge = await withStatus();
    const fetch = fetchFrom({ [LIST]: await listOf([], { validUntil: '2026-06-01T14:00:00Z' }) });
    assert.equal(await isReused(badge, { fetch }, { now: at('13:00:00') }), true);
    assert.equal(await isReused(badge, { fetch }, { now: at('14:00:01') }), false);
  });

  it('is judged anew once the key has expired in the document of its issuer', async () => {
    const own = await createJwtIssuer('EdDSA', 'did:web:atelier.example');
    const method = { id: own.kid, type: 'JsonWebKey', controller: own.id, publicKeyJwk: own.jwk };
    const document = (expires: string): Web => ({
      'https://atelier.example/.well-known/did.json': {
        id: own.id,
        verificationMethod: [{ ...method, expires }],
        assertionMethod: [own.kid],
      },
    });
    const badge = await signJwt(buildCredential(own.id), own);
    for (const expires of ['2026-06-01T14:00:00Z', 'Mon, 01 Jun 2026 14:00:00 GMT']) {
      const fetch = fetchFrom(document(expires));
      assert.equal(await isReused(badge, { fetch }, { now: at('14:00:01') }), false, expires);
    }
    const fetch = fetchFrom(document('2026-06-01T14:00:00Z'));
    assert.equal(await isReused(badge, { fetch }, { now: at('13:00:00') }), true);
  });

  it('counts what the whole batch has read for it, whoever asked first', async () => {
    const badges = [
      await withStatus(),
      await sign({ id: 'urn:2', credentialStatus: buildStatusEntry(LIST, 8) }),
    ];
    const fetch = fetchFrom({ [LIST]: await listOf([], { validUntil: '2026-06-01T14:00:00Z' }) });
    const cache = marked(createVerdictCache());
    let kept = 0;
    const run = async (now: Date): Promise<readonly string[]> => {
      const outcomes: string[] = [];
      for await (const { verdict } of verifyMany(badges, { now, fetch, cache, order: 'given' })) {
        outcomes.push(verdict.outcome);
        if ('isKept' in verdict) kept += 1;
      }
      return outcomes;
    };
    assert.deepEqual(await run(at('09:00:00')), ['valid', 'valid']);
    assert.deepEqual(await run(at('13:00:00')), ['valid', 'valid']);
    assert.equal(kept, 2);
    assert.deepEqual(await run(at('14:00:01')), ['unchecked', 'unchecked']);
  });

  it('is not kept where something could not be found out', async () => {
    const badge = await withStatus();
    assert.equal(await isReused(badge, {}, {}), false, 'no network');
    assert.equal(await isReused(badge, { fetch: fetchFrom({}) }, {}), false, 'no list');
    assert.equal(await isReused('https://nobody.example/', { fetch: fetchFrom({}) }, {}), false, 'no badge');
    const endorsement = await signJwt(
      buildEndorsement('did:web:nobody.example', 'https://atelier.example/badges/velo'),
      { ...issuer, kid: 'did:web:nobody.example#1' },
    );
    const endorsed = await sign({ endorsementJwt: [endorsement] });
    const ill = fetchFrom({ 'https://nobody.example/.well-known/did.json': 503 });
    assert.equal(await isReused(endorsed, { fetch: ill }, {}), false, 'an endorsement');
  });

  it('holds for a hosted badge until the day ends, or it expires', async () => {
    const fetch = fetchFrom(hostedWeb());
    assert.equal(await isReused(ASSERTION_URL, { fetch }, { now: at('20:00:00') }), true);
    assert.equal(await isReused(ASSERTION_URL, { fetch }, { now: new Date('2026-06-02T01:00:00Z') }), false);
    const assertion = { ...(hostedWeb()[ASSERTION_URL] as object), expires: '2026-06-01T14:00:00Z' };
    const expiring = fetchFrom(hostedWeb({ [ASSERTION_URL]: assertion }));
    assert.equal(await isReused(ASSERTION_URL, { fetch: expiring }, { now: at('13:00:00') }), true);
    assert.equal(await isReused(ASSERTION_URL, { fetch: expiring }, { now: at('14:00:01') }), false);
  });

  it('is kept from a worker as from this thread', async () => {
    const badge = await sign({ validUntil: '2026-06-01T14:00:00Z' });
    const cache = marked(createVerdictCache());
    const badges = [...Array.from({ length: 80 }, () => 'nothing'), badge];
    const options = { now: at('09:00:00'), cache, workers: 1, createWorker: () => createFakeWorker() };
    for await (const { index, verdict } of verifyMany(badges, options)) {
      assert.equal(verdict.outcome, index === 80 ? 'valid' : 'invalid');
    }
    assert.equal('isKept' in (await judge(badge, { now: at('13:00:00'), cache })), true);
    assert.equal((await judge(badge, { now: at('14:00:01'), cache })).outcome, 'invalid');
  });
});

describe('the store of a cache', () => {
  it('is not believed where it gives what is no verdict', async () => {
    const badge = await sign();
    for (const text of [
      '',
      'null',
      '{',
      '{}',
      '{"verdict":{"outcome":"splendid"}}',
      '{"verdict":{"outcome":"valid","openBadgesVersion":"3.0","checks":[]}}',
    ]) {
      const verdict = await judge(badge, {
        now: at('09:00:00'),
        cache: { get: () => Promise.resolve(text), set: () => Promise.resolve() },
      });
      assert.ok(verdict.checks.length > 3, text);
    }
  });

  it('may break without harm', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('the disk is full'));
    const verdict = await judge(await sign(), { now: at('09:00:00'), cache: { get: broken, set: broken } });
    assert.equal(verdict.outcome, 'valid');
  });

  it('forgets in memory what was not asked for the longest', async () => {
    const cache = createVerdictCache({ maxSize: 30 });
    for (const key of ['a', 'b', 'c']) await cache.set(key, '123456789');
    await cache.get('a');
    await cache.set('d', '123456789');
    assert.deepEqual(await Promise.all(['a', 'b', 'c', 'd'].map((key) => cache.get(key))), [
      '123456789',
      undefined,
      '123456789',
      '123456789',
    ]);
    await cache.set('e', 'x'.repeat(40));
    assert.equal(await cache.get('e'), undefined, 'larger than all that may be kept');
  });
});
