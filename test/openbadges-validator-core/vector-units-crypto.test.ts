import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { BadgeError } from '../../packages/openbadges-validator-core/src/badge-error.js';
import {
  isJsonObject,
  type Json,
  type JsonObject,
} from '../../packages/openbadges-validator-core/src/json.js';
import { findJwk } from '../../packages/openbadges-validator-core/src/keys/find-jwk.js';
import { importPublicKey } from '../../packages/openbadges-validator-core/src/keys/import-public-key.js';
import { resolveKey } from '../../packages/openbadges-validator-core/src/keys/index.js';
import { keyFromJwk } from '../../packages/openbadges-validator-core/src/keys/key-from-jwk.js';
import { keyOfMethod } from '../../packages/openbadges-validator-core/src/keys/key-of-method.js';
import type { PublicKey } from '../../packages/openbadges-validator-core/src/keys/public-key.js';
import { publicKeyFromPem } from '../../packages/openbadges-validator-core/src/keys/public-key-from-pem.js';
import { verifySignature } from '../../packages/openbadges-validator-core/src/keys/verify-signature.js';
import { decodeBase58 } from '../../packages/openbadges-validator-core/src/lib/base58.js';
import { canonicalizeJson } from '../../packages/openbadges-validator-core/src/lib/canonicalize-json.js';
import { readJwtHeader } from '../../packages/openbadges-validator-core/src/proofs/read-jwt-header.js';
import { buildSession } from '../support/build-session.js';

/** A folder with published test vectors and a list `units.json` of those that hold many small cases. */
const folder = process.env['VECTORS'] ?? '';
const isReady = folder !== '' && existsSync(join(folder, 'units.json'));
const skip = isReady ? false : 'skipped: VECTORS names no folder of test vectors';

interface Unit {
  readonly file: string;
  readonly count: number;
  readonly standard: string;
}

const units = (): readonly Unit[] => JSON.parse(readFileSync(join(folder, 'units.json'), 'utf8')) as Unit[];
const read = (file: string): JsonObject => JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonObject;
const listed = (standard: string, name = ''): readonly Unit[] => {
  const found = units().filter((unit) => unit.standard === standard && unit.file.includes(name));
  assert.ok(found.length > 0, `${standard} ${name}`);
  return found;
};
const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));

/** False also where the key or the signature is refused before anything is computed. */
async function isTaken(action: () => Promise<boolean>): Promise<boolean> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof BadgeError) return false;
    throw error;
  }
}

describe('did:key of the W3C Credentials Community Group', () => {
  const KNOWN = /^did:key:(?:z6Mk|zDn|z82)/;

  /** The keys of one file by their DID: with the document that the DID stands for. */
  function documentsOf(file: string): readonly (readonly [string, JsonObject])[] {
    const written = read(file);
    const entries = Object.entries(isJsonObject(written['didDocument']) ? written['didDocument'] : written);
    return entries.map(([did, entry]) => {
      const found = isJsonObject(entry) && isJsonObject(entry['didDocument']) ? entry['didDocument'] : entry;
      return [did, found as JsonObject];
    });
  }

  /** The coordinates that the document writes, whatever the form. */
  async function coordinatesOf(did: string, { verificationMethod }: JsonObject): Promise<readonly unknown[]> {
    const id = `${did}#${did.slice('did:key:'.length)}`;
    const method = (verificationMethod as readonly JsonObject[]).find((one) => one['id'] === id);
    assert.ok(method, did);
    const { publicKeyBase58, publicKeyJwk, publicKeyMultibase } = method;
    if (typeof publicKeyBase58 === 'string') return [decodeBase58(publicKeyBase58).slice(-32)];
    const { jwk } = await keyOfMethod(publicKeyJwk ? { publicKeyJwk } : { publicKeyMultibase }, id);
    return [Buffer.from(jwk['x'] as string, 'base64url')];
  }

  it(
    'are read where WebCrypto can use them, and otherwise said to be of an unknown kind',
    { skip },
    async (t) => {
      const counts = { read: 0, unknown: 0 };
      let dids = 0;
      for (const { file } of listed('did:key')) {
        for (const [did, document] of documentsOf(file)) {
          dids += 1;
          for (const id of [did, `${did}#${did.slice('did:key:'.length)}`]) {
            if (!KNOWN.test(did)) {
              await assert.rejects(resolveKey(id, buildSession(undefined)), { code: 'key.unsupported' });
              counts.unknown += 1;
              continue;
            }
            const { material, controller } = await resolveKey(id, buildSession(undefined));
            assert.equal(controller, did);
            const [expected] = await coordinatesOf(did, document);
            const x = Buffer.from(material.jwk['x'] as string, 'base64url');
            assert.deepEqual(x, Buffer.from(expected as Uint8Array), did);
            counts.read += 1;
          }
        }
      }
      assert.ok(dids >= listed('did:key').reduce((sum, { count }) => sum + count, 0));
      t.diagnostic(
        `${dids} DIDs, each with and without fragment: ${counts.read} read, ${counts.unknown} unknown`,
      );
    },
  );
});

describe('canonical JSON of Anders Rundgren', () => {
  it('is written byte for byte', { skip }, (t) => {
    const [{ file, count } = { file: '', count: 0 }] = listed('JCS');
    const names = readdirSync(join(folder, file, 'input'));
    for (const name of names) {
      const input = JSON.parse(readFileSync(join(folder, file, 'input', name), 'utf8')) as Json;
      const written = Buffer.from(canonicalizeJson(input));
      assert.deepEqual(written, readFileSync(join(folder, file, 'output', name)), name);
      const outhex = readFileSync(join(folder, file, 'outhex', name.replace('.json', '.txt')), 'utf8');
      assert.equal(written.toString('hex'), outhex.replaceAll(/\s/g, ''), name);
    }
    assert.equal(names.length, count);
    t.diagnostic(`${names.length} of ${count}`);
  });
});

describe('signatures of Project Wycheproof', () => {
  interface Group extends JsonObject {
    readonly tests: readonly (JsonObject & {
      readonly msg: string;
      readonly sig: string;
      readonly result: string;
    })[];
  }

  /** Each key in both forms: as JWK, where the group has one, and as PEM. */
  async function keysOf(group: Group, alg: string): Promise<readonly PublicKey[]> {
    const jwk = group['publicKeyJwk'] ?? group['keyJwk'];
    const pem = await publicKeyFromPem(group['publicKeyPem'] as string, alg);
    return jwk === undefined ? [pem] : [pem, await importPublicKey(keyFromJwk(jwk, 'key'), alg, 'key')];
  }

  async function judgeAll(t: TestContext, name: string, alg: string): Promise<void> {
    const [unit] = listed('crypto', name);
    assert.ok(unit);
    const counts: Record<string, number> = {
      valid: 0,
      invalid: 0,
      'acceptable, taken': 0,
      'acceptable, refused': 0,
    };
    for (const group of read(unit.file)['testGroups'] as unknown as readonly Group[]) {
      assert.equal(group['sha'], `SHA-${alg.slice(2)}`);
      const keys = await keysOf(group, alg);
      for (const { msg, sig, result, comment, tcId } of group.tests) {
        const answers = await Promise.all(
          keys.map((key) => isTaken(() => verifySignature(key, hex(sig), hex(msg)))),
        );
        const isOne = answers.every((answer) => answer === answers[0]);
        assert.ok(isOne, `both forms of the key of ${JSON.stringify(tcId)} say the same`);
        const [taken = false] = answers;
        if (result !== 'acceptable') assert.equal(taken, result === 'valid', JSON.stringify([tcId, comment]));
        const told = result === 'acceptable' ? `acceptable, ${taken ? 'taken' : 'refused'}` : result;
        counts[told] = (counts[told] ?? 0) + 1;
        if (result === 'acceptable') t.diagnostic(`${told}: ${JSON.stringify(comment)}`);
      }
    }
    const sum = Object.values(counts).reduce((total, count) => total + count, 0);
    assert.equal(sum, unit.count);
    t.diagnostic(`${sum} of ${unit.count}: ${JSON.stringify(counts)}`);
  }

  for (const [name, alg] of [
    ['secp256r1_sha256_p1363', 'ES256'],
    ['secp384r1_sha384_p1363', 'ES384'],
    ['rsa_signature_2048_sha256', 'RS256'],
  ] as const) {
    it(`are judged as they are labelled (${name})`, { skip }, (t) => judgeAll(t, name, alg));
  }
});

describe('keys of Project Wycheproof', () => {
  interface Group extends JsonObject {
    readonly tests: readonly (JsonObject & { readonly jws: string; readonly result: string })[];
  }

  async function isSigned(jws: string, keys: readonly JsonObject[]): Promise<boolean> {
    const [header = '', payload = '', signature = ''] = jws.split('.');
    const written = JSON.parse(Buffer.from(header, 'base64url').toString()) as JsonObject;
    const { alg, kid = '' } = readJwtHeader(written);
    const jwk = await findJwk(keys, [kid]);
    const key = await importPublicKey(keyFromJwk(jwk, kid), alg, kid);
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    return verifySignature(key, new Uint8Array(Buffer.from(signature, 'base64url')), signed);
  }

  it(
    'are judged as they are labelled, but for shared secrets, which are always refused',
    { skip },
    async (t) => {
      const [unit] = listed('crypto', 'json_web_key');
      assert.ok(unit);
      const counts = { agreed: 0, 'shared secrets refused': 0 };
      for (const group of read(unit.file)['testGroups'] as unknown as readonly Group[]) {
        const set = (group['public'] ?? group['private']) as JsonObject;
        const keys = (set['keys'] as readonly JsonObject[]).filter(isJsonObject);
        for (const { jws, result, tcId } of group.tests) {
          const taken = await isTaken(() => isSigned(jws, keys));
          const isSecret = keys.every(({ kty }) => kty === 'oct');
          if (result === 'valid' && isSecret) {
            assert.equal(taken, false);
            counts['shared secrets refused'] += 1;
            continue;
          }
          assert.equal(taken, result === 'valid', JSON.stringify(tcId));
          counts.agreed += 1;
        }
      }
      assert.equal(counts.agreed + counts['shared secrets refused'], unit.count);
      t.diagnostic(`${unit.count}: ${JSON.stringify(counts)}`);
    },
  );
});
