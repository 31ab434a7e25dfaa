import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonOfJws } from '../../../packages/openbadges-validator-core/src/reuse/json-of-jws.js';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = { alg: 'EdDSA' };
const payload = { exp: 1_780_000_000 };
const token = `${encode(header)}.${encode(payload)}.c2ln`;

describe('the JSON inside compact tokens', () => {
  it('is header and payload, alone or among other text', () => {
    assert.deepEqual(jsonOfJws(token), [header, payload]);
    assert.deepEqual(jsonOfJws(`data:application/vc+jwt,${token}`), [header, payload]);
    assert.deepEqual(jsonOfJws(`${token}~${token}`), [header, payload, header, payload]);
  });

  it('is found without a signature too', () => {
    assert.deepEqual(jsonOfJws(`${encode(header)}.${encode(payload)}.`), [header, payload]);
  });

  it('is found where it begins with white space', () => {
    const spaced = Buffer.from(` \n${JSON.stringify(payload)}`).toString('base64url');
    assert.deepEqual(jsonOfJws(`${encode(header)}.${spaced}.c2ln`), [header, payload]);
  });

  it('is nothing in other text', () => {
    for (const text of [
      '',
      'https://www.example.org/a.b.c',
      'A sentence. Another one.',
      'zzzzzzzzzzzz.zzzzzzzzzzzz.',
    ])
      assert.deepEqual(jsonOfJws(text), [], text);
  });

  it('is not looked for in a text of very many tokens', () => {
    assert.equal(jsonOfJws(`${token} `.repeat(32))?.length, 64);
    assert.equal(jsonOfJws(`${token} `.repeat(33)), undefined);
  });
});
