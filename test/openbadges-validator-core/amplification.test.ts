import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BadgeInput } from '../../packages/openbadges-validator-core/src/badge-document.js';
import type { Json } from '../../packages/openbadges-validator-core/src/json.js';
import { WORK_LIMITS } from '../../packages/openbadges-validator-core/src/limits.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import type { VerifyOptions } from '../../packages/openbadges-validator-core/src/verify-options.js';
import { createHostileIssuer } from '../fuzz/hostile-issuer.js';
import { fetchFrom, NOW, type Web } from '../support/build-session.js';
import {
  assertion,
  ASSERTION_URL,
  badgeClass,
  CLASS_URL,
  hostedWeb,
  issuer,
  ISSUER_URL,
} from '../support/hosted-badge.js';
import { buildCredential, buildEndorsement, CONTEXTS } from './fixtures/build-credential.js';
import { forgeToken } from './fixtures/sign-jwt.js';
import { buildStatusEntry } from './fixtures/status-list.js';

const HUNDREDS = 300;
const ID = 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002';
const { did, keyId, sign } = createHostileIssuer();
const list = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
const url = (name: string, at: number): string => `https://v${at}.example/${name}`;
const signed = (changes: object): BadgeInput =>
  sign({ ...buildCredential(did), ...changes } as Json) as object;
const statuses = (name: string, count: number): object[] =>
  list(count, (at) => buildStatusEntry(url(name, at), 7));

/** The addresses that were asked; all options are on that make the verifier ask for more. */
async function askedFor(
  input: BadgeInput,
  web: Web = {},
  options: VerifyOptions = {},
): Promise<readonly string[]> {
  const asked: string[] = [];
  await verify(input, {
    now: NOW,
    fetch: fetchFrom(web, asked),
    schemas: true,
    refresh: true,
    fetchContexts: true,
    ...options,
  });
  assert.ok(asked.length <= WORK_LIMITS.addresses, `${asked.length}`);
  return asked;
}

const NAMED: readonly (readonly [what: string, input: () => BadgeInput, asked: number])[] = [
  [
    'statuses, of which a badge has eight at most',
    () => signed({ credentialStatus: statuses('s', HUNDREDS) }),
    0,
  ],
  ['eight statuses', () => signed({ credentialStatus: statuses('s', 8) }), 8],
  [
    'schemas',
    () =>
      signed({
        credentialSchema: list(HUNDREDS, (at) => ({
          id: url('s', at),
          type: '1EdTechJsonSchemaValidator2019',
        })),
      }),
    4,
  ],
  [
    'services for newer editions',
    () =>
      signed({
        refreshService: list(HUNDREDS, (at) => ({ id: url('r', at), type: '1EdTechCredentialRefresh' })),
      }),
    1,
  ],
  [
    'endorsements with keys at addresses',
    () =>
      signed({
        endorsementJwt: list(HUNDREDS, (at) =>
          forgeToken({ alg: 'ES256', kid: url('key', at) }, buildEndorsement(url('', at), ID)),
        ),
      }),
    32,
  ],
  [
    'endorsements with statuses of their own',
    () =>
      signed({
        endorsement: list(HUNDREDS, (at) =>
          sign(buildEndorsement(did, ID, { credentialStatus: statuses(`s${at}`, 8) }) as Json),
        ),
      }),
    WORK_LIMITS.addresses,
  ],
  [
    'badges in a record with statuses of their own',
    () =>
      signed({
        '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'],
        type: ['VerifiableCredential', 'ClrCredential'],
        credentialSubject: {
          id: 'did:example:alice',
          type: ['ClrSubject'],
          verifiableCredential: list(HUNDREDS, (at) => signed({ credentialStatus: statuses(`s${at}`, 8) })),
        },
      }),
    WORK_LIMITS.addresses,
  ],
  [
    'links and pictures, which are for the reader alone',
    () =>
      signed({
        image: { id: url('picture', 0), type: 'Image' },
        evidence: list(HUNDREDS, (at) => ({ id: url('evidence', at), type: ['Evidence'] })),
        termsOfUse: list(HUNDREDS, (at) => ({ id: url('terms', at), type: 'Terms' })),
      }),
    0,
  ],
  [
    'proofs with keys at addresses',
    () => ({
      ...buildCredential(did),
      proof: list(8, (at) => ({
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-jcs-2022',
        created: '2026-04-01T00:00:00Z',
        verificationMethod: url('key', at),
        proofPurpose: 'assertionMethod',
        proofValue: `z${'2'.repeat(87)}`,
      })),
      credentialStatus: statuses('s', 8),
    }),
    8,
  ],
];

describe('what one badge can have asked', () => {
  for (const [what, input, most] of NAMED) {
    it(`is bounded for ${what}`, async () => {
      const asked = await askedFor(input());
      assert.equal(asked.length, most, asked.slice(0, 5).join(' '));
      assert.equal(new Set(asked).size, asked.length, 'each address is asked once');
    });
  }

  it('is bounded for contexts, where the caller allows those that are not built in', async () => {
    const contexts = list(HUNDREDS, (at) => url('context', at));
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      created: '2026-04-01T00:00:00Z',
      verificationMethod: keyId,
      proofPurpose: 'assertionMethod',
      proofValue: `z${'2'.repeat(87)}`,
    };
    const forged = { ...buildCredential(did), '@context': [...CONTEXTS, ...contexts], proof };
    const web = Object.fromEntries(contexts.map((address) => [address, { '@context': {} }]));
    const { length } = await askedFor(forged, web);
    assert.ok(length > 0 && length <= 10, `${length}`);
    assert.equal((await askedFor(forged, web, { fetchContexts: false })).length, 0);
  });

  it('is nothing but its key, as long as nobody knows whether its proof holds', async () => {
    const { proof, ...rest } = signed({
      credentialStatus: statuses('s', 8),
      credentialSchema: { id: url('schema', 0), type: '1EdTechJsonSchemaValidator2019' },
      refreshService: { id: url('refresh', 0), type: '1EdTechCredentialRefresh' },
    }) as Record<string, object>;
    const forged = {
      ...rest,
      name: 'Piloter un avion',
      proof: { ...proof, verificationMethod: url('key', 0) },
    };
    assert.deepEqual(await askedFor(forged), [url('key', 0)]);
  });

  it('is bounded for a hosted badge whose documents name hundreds of others', async () => {
    const others = (name: string): string[] =>
      list(HUNDREDS, (at) => `https://atelier.example/${name}/${at}`);
    const extensions = Object.fromEntries(
      list(HUNDREDS, (at) => [
        `extensions:e${at}`,
        { '@context': url('extension', at), type: ['Extension', `extensions:E${at}`] },
      ]),
    );
    const web = hostedWeb({
      [ASSERTION_URL]: assertion({ endorsement: others('e'), evidence: others('evidence'), ...extensions }),
      [CLASS_URL]: badgeClass({
        endorsement: others('f'),
        related: others('related'),
        alignment: others('a'),
      }),
      [ISSUER_URL]: issuer({ endorsement: others('g'), publicKey: others('key') }),
    });
    const asked = await askedFor(ASSERTION_URL, web);
    assert.ok(asked.length > 3);
    assert.ok(!asked.some((one) => /evidence|related|\/a\/|key/.test(one)), asked.join(' '));
  });

  it('is bounded where every document names another one', async () => {
    const asked: string[] = [];
    const endless: typeof fetch = (input) => {
      const address = input instanceof Request ? input.url : String(input);
      asked.push(address);
      const next = `https://atelier.example/${asked.length}`;
      const document = {
        '@context': 'https://w3id.org/openbadges/v2',
        type: 'Assertion',
        id: next,
        badge: next,
        issuer: next,
      };
      return Promise.resolve(Object.defineProperty(Response.json(document), 'url', { value: address }));
    };
    const { outcome } = await verify(ASSERTION_URL, { now: NOW, fetch: endless });
    assert.notEqual(outcome, 'valid');
    assert.ok(asked.length <= 8, `${asked.length}`);
  });

  it('is so many bytes and no more, from all addresses together', async () => {
    let read = 0;
    const block = new Uint8Array(1024 * 1024).fill(32);
    const wide: typeof fetch = (input) => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          read += block.length;
          controller.enqueue(block);
        },
      });
      const value = input instanceof Request ? input.url : String(input);
      return Promise.resolve(Object.defineProperty(new Response(body), 'url', { value }));
    };
    await verify(signed({ credentialStatus: statuses('s', 8) }), { now: NOW, fetch: wide });
    // Each stream has a block more under way than was taken from it.
    assert.ok(read <= WORK_LIMITS.bytes + 8 * 2 * block.length, `${read}`);
  });
});
