import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requireIssuersMethod } from '../../../packages/openbadges-validator-core/src/signing/require-issuers-method.js';
import { caughtCode } from '../../support/caught-code.js';

describe('requireIssuersMethod', () => {
  for (const [method, issuer, code] of [
    ['did:web:atelier.example#cle', 'did:web:atelier.example', 'none'],
    ['https://atelier.example/profil#cle', 'https://atelier.example/profil', 'none'],
    ['https://atelier.example/profil?v=3_0#cle', 'https://atelier.example/profil', 'none'],
    ['https://atelier.example/.well-known/jwks.json#cle', 'https://atelier.example/profil', 'none'],
    ['https://atelier.example/profil/x#cle', 'https://atelier.example/profil', 'key.not_issuers'],
    ['https://atelier.example.autre.example/#cle', 'https://atelier.example', 'key.not_issuers'],
    ['https://autre.example/.well-known/jwks.json#cle', 'https://atelier.example/', 'key.not_issuers'],
    ['did:web:atelier.example?x#cle', 'did:web:atelier.example', 'key.not_issuers'],
    ['did:web:atelier.example', 'did:web:atelier.example', 'key.malformed'],
    ['did:web:atelier.example#', 'did:web:atelier.example', 'key.malformed'],
    ['', '', 'key.malformed'],
    ['https://[#cle', 'https://[', 'none'],
  ] as const) {
    it(`says ${code} to ${method || 'nothing'} of ${issuer || 'nobody'}`, async () => {
      assert.equal(await caughtCode(() => requireIssuersMethod(method, issuer)), code);
    });
  }
});
