import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { BadgeError } from '../../packages/openbadges-validator-core/src/badge-error.js';
import { readDocument } from '../../packages/openbadges-validator-core/src/intake/read-document.js';
import type { JsonObject } from '../../packages/openbadges-validator-core/src/json.js';
import { verify } from '../../packages/openbadges-validator-core/src/verify.js';
import { verifyProof } from '../../packages/openbadges-validator-core/src/verify-proof.js';
import type { VerifyOptions } from '../../packages/openbadges-validator-core/src/verify-options.js';
import { NOW } from '../support/build-session.js';
import { changeAt, leavesOf, type Path } from './fixtures/change-at.js';

/** A folder with published test vectors: `index.json` lists them, with the documents that each needs from the web. */
const folder = process.env['VECTORS'] ?? '';
const isReady = folder !== '' && existsSync(join(folder, 'index.json'));
const skip = isReady ? false : 'skipped: VECTORS names no folder of test vectors';

interface Vector {
  readonly id: string;
  readonly file: string;
  readonly standard: string;
  readonly expected: string;
  readonly judge?: string;
  readonly key_file?: string;
  readonly purpose?: string;
  readonly needs_network_documents: readonly { readonly url: string; readonly file: string | null }[];
}

type Members = Record<string, unknown>;

const DAY = 86_400_000;
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** What the vector, or else the folder, says stands on the web, and nothing else. */
function webOf({ needs_network_documents: documents }: Vector): typeof fetch {
  const others = read('documents/index.json') as Readonly<Record<string, { readonly file?: string }>>;
  return (input) => {
    const url = input instanceof Request ? input.url : input.toString();
    const own = documents.find((one) => one.url === url);
    const file = own === undefined ? others[url]?.file : own.file;
    const place = [file, `documents/${file}`].find((one) => one && existsSync(join(folder, one)));
    if (place == null) return Promise.resolve(new Response('', { status: 404 }));
    const response = new Response(readFileSync(join(folder, place)));
    return Promise.resolve(Object.defineProperty(response, 'url', { value: url }));
  };
}

/** Whether anybody would be told that it is good: the whole of it, or its proof where the vector is about that alone. */
async function isSaidGood(vector: Vector, input: string | object): Promise<boolean> {
  const { standard, key_file: keys, purpose } = vector;
  const options: VerifyOptions = {
    now: NOW,
    fetch: webOf(vector),
    fetchContexts: true,
    profile: standard === 'vcdm2' ? 'any' : 'openbadge',
    ...(keys && { keys: read(keys) as JsonObject }),
    ...(purpose && { purpose }),
  };
  if (vector.judge === 'proof-only') {
    return ['pass', 'warn'].includes((await verifyProof(input, options)).outcome);
  }
  return ['valid', 'warning'].includes((await verify(input, options)).outcome);
}

/** The JSON text or the token of a vector, also of one inside an image; undefined for what is neither. */
async function textOf({ file }: Vector): Promise<string | undefined> {
  try {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const { credential, text } = await readDocument(bytes);
    return credential && text;
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}

/** Vectors of Open Badges 3.0 and Verifiable Credentials, JSON or tokens, that we say yes to. */
async function readGood(isToken: boolean): Promise<readonly (readonly [Vector, string])[]> {
  const good: [Vector, string][] = [];
  for (const vector of read('index.json') as readonly Vector[]) {
    if (!['ob3', 'vcdm2'].includes(vector.standard)) continue;
    if (vector.judge !== undefined && vector.judge !== 'proof-only') continue;
    if (!['valid', 'warning'].includes(vector.expected)) continue;
    const text = await textOf(vector);
    if (text === undefined || text.startsWith('{') === isToken) continue;
    if (await isSaidGood(vector, text)) good.push([vector, text]);
  }
  return good;
}

/** The same letters but for one, in the middle of a value. */
function flip(value: unknown): string {
  const text = String(value);
  const at = text.length >> 1;
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
}

function shiftDay(value: unknown): string {
  return new Date(Date.parse(String(value)) + DAY).toISOString().replace('.000Z', 'Z');
}

function without(credential: Members, member: string): Members {
  return Object.fromEntries(Object.entries(credential).filter(([name]) => name !== member));
}

/** What a forger would change. Each is named, and made of a badge that has the member. */
function mutationsOf(credential: Members): readonly (readonly [string, object])[] {
  const has = (...members: readonly string[]) => members.filter((member) => credential[member] !== undefined);
  const paths: Path[] = leavesOf(credential).filter(([first, ...rest]) => {
    const last = String(rest.at(-1) ?? first);
    return first !== '@context' && !['@language', '@direction'].includes(last);
  });
  const one = (at: number): Path => paths[at % paths.length] ?? [];
  return [
    ...has('validFrom', 'validUntil', 'issuanceDate', 'expirationDate').map(
      (member) => [`${member} a day later`, changeAt(credential, [member], shiftDay)] as const,
    ),
    ...has('credentialStatus', 'validUntil', 'expirationDate', 'credentialSchema', 'proof', 'issuer').map(
      (member) => [`without ${member}`, without(credential, member)] as const,
    ),
    ...paths
      .filter((path) => path.includes('proofValue'))
      .map((path) => [`another ${path.join('.')}`, changeAt(credential, path, flip)] as const),
    ...[3, 7, 11, 19, 29].map((at) => {
      const path = one(at);
      return [`another letter in ${path.join('.')}`, changeAt(credential, path, flip)] as const;
    }),
    ['one more member', { ...credential, mention: 'très bien' }],
  ];
}

describe('a published badge that was changed', () => {
  it('is never said to be good any more, whatever was changed in its JSON', { skip }, async (t) => {
    const good = await readGood(false);
    assert.ok(good.length >= 60, `${good.length}`);
    let count = 0;
    for (const [vector, text] of good) {
      const credential = JSON.parse(text) as Members;
      // Of several proofs one may be lost without harm: what is not signed is the proof itself.
      const isSet = Array.isArray(credential['proof']) && credential['proof'].length > 1;
      for (const [what, changed] of mutationsOf(credential)) {
        if (isSet && /proof/.test(what)) continue;
        assert.equal(await isSaidGood(vector, changed), false, `${vector.id} ${what}`);
        count += 1;
      }
    }
    t.diagnostic(`${count} changes of ${good.length} badges`);
  });

  it('is never said to be good any more, whichever letter of its token was changed', { skip }, async (t) => {
    const good = await readGood(true);
    assert.ok(good.length >= 4, `${good.length}`);
    let count = 0;
    for (const [vector, token] of good) {
      for (let at = 0; at < token.length; at += Math.ceil(token.length / 60)) {
        for (const letter of ['A', '_', '.']) {
          if (token[at] === letter) continue;
          const changed = token.slice(0, at) + letter + token.slice(at + 1);
          assert.equal(await isSaidGood(vector, changed), false, `${vector.id} ${letter} at ${at}`);
          count += 1;
        }
      }
    }
    t.diagnostic(`${count} changes of ${good.length} tokens`);
  });
});
