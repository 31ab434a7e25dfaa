import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { didWebUrl } from '../../../packages/openbadges-validator-core/src/keys/did-web-url.js';

describe('didWebUrl', () => {
  for (const [did, url] of [
    ['did:web:atelier.example', 'https://atelier.example/.well-known/did.json'],
    ['did:web:atelier.example:equipe:cergy', 'https://atelier.example/equipe/cergy/did.json'],
    ['did:web:atelier.example%3A8443', 'https://atelier.example:8443/.well-known/did.json'],
    ['did:web:localhost%3a8080:a', 'https://localhost:8080/a/did.json'],
    [
      'did:web:www.credly.com:api:v1:obi:v3:issuers:1-2',
      'https://www.credly.com/api/v1/obi/v3/issuers/1-2/did.json',
    ],
    ['did:web:atelier.example:caf%C3%A9', 'https://atelier.example/caf%C3%A9/did.json'],
  ] as const) {
    it(`finds the document of ${did}`, () => {
      assert.equal(didWebUrl(did), url);
    });
  }

  for (const did of [
    'did:web:',
    'did:web:atelier.example/path',
    'did:web:atelier.example:..:secret',
    'did:web:atelier.example::a',
    'did:web:atelier.example:a%2Fb',
    'did:web:user@atelier.example',
    'did:web:atelier.example?x',
    'did:web:atelier.example%3Aport',
    'did:web:[::1]',
  ]) {
    it(`refuses ${did}`, () => {
      assert.equal(didWebUrl(did), undefined);
    });
  }
});
