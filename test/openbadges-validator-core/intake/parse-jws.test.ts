import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJws } from '../../../packages/openbadges-validator-core/src/intake/parse-jws.js';
import { caughtCode } from '../../support/caught-code.js';

const encode = (text: string | Uint8Array) => Buffer.from(text).toString('base64url');
const HEADER = encode('{"alg":"RS256"}');
const PAYLOAD = encode('{"name":"Réparer un vélo"}');

describe('parseJws', () => {
  it('takes a token apart and keeps the exact bytes that were signed', () => {
    const jws = parseJws(`${HEADER}.${PAYLOAD}.AQID`);
    assert.deepEqual(jws.header, { alg: 'RS256' });
    assert.deepEqual(jws.payload, { name: 'Réparer un vélo' });
    assert.equal(Buffer.from(jws.signed).toString(), `${HEADER}.${PAYLOAD}`);
    assert.deepEqual([...jws.signature], [1, 2, 3]);
  });

  it('takes an empty signature, so that `none` is refused for its name', () => {
    assert.equal(parseJws(`${encode('{"alg":"none"}')}.${PAYLOAD}.`).signature.length, 0);
  });

  for (const [why, text, code] of [
    ['two parts', `${HEADER}.${PAYLOAD}`, 'proof.malformed'],
    ['four parts', `${HEADER}.${PAYLOAD}.AQID.AQID`, 'proof.malformed'],
    ['padding', `${HEADER}=.${PAYLOAD}.AQID`, 'proof.malformed'],
    ['a header that is a list', `${encode('[]')}.${PAYLOAD}.AQID`, 'proof.malformed'],
    ['a payload that is a number', `${HEADER}.${encode('5')}.AQID`, 'proof.malformed'],
    [
      'a payload that is no UTF-8',
      `${HEADER}.${encode(new Uint8Array([123, 255, 125]))}.AQID`,
      'proof.malformed',
    ],
    ['a payload that is no JSON', `${HEADER}.${encode('hey there')}.AQID`, 'json.malformed'],
    [
      'a header with a name twice',
      `${encode('{"alg":"RS256","alg":"none"}')}.${PAYLOAD}.AQID`,
      'json.duplicate_key',
    ],
    ['a payload with a name twice', `${HEADER}.${encode('{"sub":1,"sub":2}')}.AQID`, 'json.duplicate_key'],
    ['a payload without end', `${HEADER}.${encode('['.repeat(500))}.AQID`, 'json.too_deep'],
  ] as const) {
    it(`refuses ${why} with ${code}`, async () => {
      assert.equal(await caughtCode(() => parseJws(text)), code);
    });
  }
});
