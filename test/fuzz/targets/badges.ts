import assert from 'node:assert/strict';
import { BadgeError } from '../../../packages/openbadges-validator-core/src/badge-error.js';
import type { Json } from '../../../packages/openbadges-validator-core/src/json.js';
import { read } from '../../../packages/openbadges-validator-core/src/read.js';
import type { Verdict } from '../../../packages/openbadges-validator-core/src/verdict.js';
import { verify } from '../../../packages/openbadges-validator-core/src/verify.js';
import { verifyProof } from '../../../packages/openbadges-validator-core/src/verify-proof.js';
import { fetchFrom, NOW, type Web } from '../../support/build-session.js';
import { assertVerdict } from '../assert-verdict.js';
import { badgeSeeds, richCredential } from '../badge-seeds.js';
import type { Chooser } from '../choices.js';
import { createHostileIssuer } from '../hostile-issuer.js';
import { mutateBytes } from '../mutate-bytes.js';
import { mutateJson } from '../mutate-json.js';
import { mutatePng, mutateToken } from './readers.js';
import { toBytes, toText, type Target } from './target.js';

const never = (): boolean => false;
const recipient = { email: ['camille@example.org', 'a@b.example'], did: 'did:example:alice' };
const hostile = createHostileIssuer();
const { inputs, web } = await badgeSeeds();
const seeds = inputs.map((input) => (typeof input === 'string' ? toBytes(input) : input));
/** Those that lead to all of these addresses. */
const followed = [0, 4, 6].flatMap((at) => inputs[at] ?? []);
/** What an honest badge shows: a changed one that is still called valid must show the same. */
const honest = new Set<string>();
for (const input of inputs) honest.add(JSON.stringify((await judge(input)).badge));

async function judge(input: string | Uint8Array, standing: Web = web): Promise<Verdict> {
  const verdict = await verify(input, { now: NOW, fetch: fetchFrom(standing), recipient });
  assertVerdict(verdict);
  return verdict;
}

const isGood = ({ outcome }: Verdict): boolean => outcome === 'valid' || outcome === 'warning';

/** The badge as a whole, from bytes as they come. */
export const badges: readonly Target[] = [
  {
    name: 'read',
    seeds,
    mutate: mutateBadge,
    run: async (bytes) => {
      const document = await read(bytes);
      return JSON.stringify({ ...document, image: document.image?.length, jws: document.jws?.header });
    },
    allows: (error) => error instanceof BadgeError,
  },
  {
    name: 'verify',
    seeds,
    mutate: mutateBadge,
    run: async (bytes) => {
      const verdict = await judge(bytes);
      if (isGood(verdict))
        assert.ok(honest.has(JSON.stringify(verdict.badge)), JSON.stringify(verdict.badge));
      return verdict;
    },
    allows: never,
  },
  {
    name: 'verify text',
    seeds: seeds.slice(0, 8),
    mutate: mutateBadge,
    run: async (bytes) => {
      const verdict = await judge(toText(bytes));
      if (isGood(verdict))
        assert.ok(honest.has(JSON.stringify(verdict.badge)), JSON.stringify(verdict.badge));
      return verdict;
    },
    allows: never,
  },
  {
    name: 'verify proof',
    seeds,
    mutate: mutateBadge,
    run: async (bytes) => verifyProof(bytes, { now: NOW, fetch: fetchFrom(web) }),
    allows: never,
  },
  {
    // Whatever an attacker writes, it signs: nothing of it may be shown in the name of somebody else.
    name: 'signed by an attacker',
    seeds: [toBytes(JSON.stringify(richCredential()))],
    mutate: mutateBadge,
    run: async (bytes) => {
      const verdict = await judge(JSON.stringify(hostile.sign(parsed(bytes))));
      assertOwn(verdict);
      return verdict;
    },
    allows: never,
  },
  {
    name: 'token of an attacker',
    seeds: [toBytes(JSON.stringify(richCredential()))],
    mutate: mutateBadge,
    run: async (bytes) => {
      const verdict = await judge(hostile.signToken(parsed(bytes)));
      assertOwn(verdict);
      return verdict;
    },
    allows: never,
  },
  {
    // The badge is as it was; one of the addresses behind it answers with anything.
    name: 'what addresses answer',
    seeds: Object.values(web).map((document, at) => toBytes(`${at}\n${JSON.stringify(document)}`)),
    mutate: (bytes, choose, words) => {
      const [at, ...rest] = toText(bytes).split('\n');
      const mutated = mutateBadge(toBytes(rest.join('\n')), choose, words);
      return toBytes(`${at}\n${toText(mutated)}`);
    },
    run: async (bytes) => {
      const [at, ...rest] = toText(bytes).split('\n');
      const urls = Object.keys(web);
      const standing = { ...web, [urls[Number(at) % urls.length] ?? '']: rest.join('\n') };
      const verdicts: Verdict[] = [];
      for (const input of followed) verdicts.push(await judge(input, standing));
      return verdicts;
    },
    allows: never,
  },
];

/** Nobody can be shown to have issued it but who signed it; a badge of nobody is never good. */
function assertOwn({ badge, outcome }: Verdict): void {
  if (badge?.issuer.id === '') assert.equal(outcome, 'invalid');
  else if (badge !== undefined) assert.equal(badge.issuer.id, hostile.did);
}

function parsed(bytes: Uint8Array): Json {
  try {
    return JSON.parse(toText(bytes)) as Json;
  } catch {
    return toText(bytes);
  }
}

/** Changes a badge by what it is made of: chunks, parts of a token, members; or by its bytes. */
function mutateBadge(bytes: Uint8Array, choose: Chooser, words: readonly Uint8Array[]): Uint8Array {
  if (choose.below(4) === 0) return mutateBytes(bytes, choose, words);
  if (bytes[0] === 0x89) return mutatePng(bytes, choose, words);
  const text = toText(bytes);
  if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return mutateToken(bytes, choose, words);
  const value = parsed(bytes);
  if (typeof value === 'string') return mutateBytes(bytes, choose, words);
  return toBytes(JSON.stringify(mutateJson(value, choose)));
}
