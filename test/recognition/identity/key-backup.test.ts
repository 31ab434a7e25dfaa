import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import { createKey, type CreatedKey } from '../../../packages/openbadges-validator-core/src/create-key.js';
import { signJson } from '../../../packages/openbadges-validator-core/src/sign-json.js';
import { verifyProof } from '../../../packages/openbadges-validator-core/src/verify-proof.js';
import { exportKey } from '../../../packages/recognition/src/identity/export-key.js';
import { importKey } from '../../../packages/recognition/src/identity/import-key.js';

const PASSPHRASE = 'limace bleue sous le chou';
let key: CreatedKey;
let backup: string;
before(async () => {
  key = await createKey({ extractable: true });
  backup = await exportKey(key.privateKey, PASSPHRASE);
});

async function lock(payload: unknown, header: object = {}, rounds = 1000): Promise<string> {
  const bytes = new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return new CompactEncrypt(bytes)
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', ...header })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(new TextEncoder().encode(PASSPHRASE));
}

describe('a key that is saved and brought back', () => {
  it('signs as before, under the same name', async () => {
    const back = await importKey(`  ${backup}\n`, PASSPHRASE);
    const { privateKey: _, publicKey: _public, ...named } = key;
    const { privateKey, publicKey, ...namedBack } = back;
    assert.deepEqual(namedBack, named);
    assert.equal(privateKey.extractable, false);
    assert.equal(publicKey.type, 'public');
    const signed = await signJson({ type: 'Note' }, back);
    assert.equal((await verifyProof(signed)).outcome, 'pass');
  });

  it('can be saved again only where that was asked for', async () => {
    const again = await importKey(backup, PASSPHRASE, { extractable: true });
    const second = await exportKey(again.privateKey, PASSPHRASE);
    assert.notEqual(second, backup);
    assert.equal((await importKey(second, PASSPHRASE)).did, key.did);
    const kept = await importKey(backup, PASSPHRASE);
    await assert.rejects(exportKey(kept.privateKey, PASSPHRASE), { code: 'backup.key_not_extractable' });
  });

  it('is a JWE that another program opens, and that shows nothing', async () => {
    assert.deepEqual(
      (({ alg, enc, cty, p2c }) => ({ alg, enc, cty, p2c }))(
        decodeProtectedHeader(backup) as Record<string, unknown>,
      ),
      { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'jwk+json', p2c: 210_000 },
    );
    const { plaintext } = await compactDecrypt(backup, new TextEncoder().encode(PASSPHRASE), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      maxPBES2Count: 1e6,
    });
    const jwk = JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, string>;
    assert.deepEqual(Object.keys(jwk), ['kty', 'crv', 'x', 'd']);
    for (const part of backup.split('.'))
      assert.ok(
        !Buffer.from(part, 'base64url')
          .toString()
          .includes(jwk['x'] ?? ''),
      );
  });

  it('takes the passphrase as it was meant, from any keyboard', async () => {
    const composed = 'le jardin d’été fleurit'.normalize('NFC');
    const text = await exportKey(key.privateKey, composed);
    assert.equal((await importKey(text, composed.normalize('NFD'))).did, key.did);
  });
});

describe('a key that is not brought back', () => {
  it('for another passphrase, or a text that was changed', async () => {
    await assert.rejects(importKey(backup, `${PASSPHRASE}s`), { code: 'backup.not_opened' });
    const parts = backup.split('.');
    const swapped = [...parts.slice(0, 4), 'A'.repeat(22)].join('.');
    await assert.rejects(importKey(swapped, PASSPHRASE), { code: 'backup.not_opened' });
  });

  it('for a passphrase that is soon guessed', async () => {
    await assert.rejects(exportKey(key.privateKey, 'limace'), { code: 'backup.passphrase_too_short' });
    await assert.rejects(importKey(backup, '🌱'.repeat(11)), { code: 'backup.passphrase_too_short' });
  });

  it('for what is no backup', async () => {
    for (const text of [
      '',
      'a.b.c',
      '{}',
      'x'.repeat(5000),
      await lock('{'),
      await lock({ kty: 'RSA' }),
      await lock([]),
    ])
      await assert.rejects(importKey(text, PASSPHRASE), { code: 'backup.malformed' }, text);
    await assert.rejects(importKey(await lock('{}', { alg: 'PBES2-HS256+A128KW' }), PASSPHRASE), {
      code: 'backup.malformed',
    });
  });

  it('for one that asks for an hour of work', async () => {
    const [header = '', ...rest] = backup.split('.');
    const asked = {
      ...(JSON.parse(Buffer.from(header, 'base64url').toString()) as object),
      p2c: 2_000_000_000,
    };
    const costly = [Buffer.from(JSON.stringify(asked)).toString('base64url'), ...rest].join('.');
    await assert.rejects(importKey(costly, PASSPHRASE), { code: 'backup.malformed' });
  });

  it('for two halves of different keys', async () => {
    const [one, other] = await Promise.all([createKey({ extractable: true }), createKey()]);
    const jwk = await crypto.subtle.exportKey('jwk', one.privateKey);
    const mixed = await lock({ kty: 'OKP', crv: 'Ed25519', x: other.publicKeyJwk['x'], d: jwk.d });
    await assert.rejects(importKey(mixed, PASSPHRASE), { code: 'backup.malformed' });
  });
});
