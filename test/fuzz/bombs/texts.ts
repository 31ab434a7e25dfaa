import {
  MAX_INPUT_BYTES,
  MAX_JSON_DEPTH,
  MAX_JSON_VALUES,
} from '../../../packages/openbadges-validator-core/src/limits.js';
import { buildCredential } from '../../openbadges-validator-core/fixtures/build-credential.js';
import { claimsOf } from '../../openbadges-validator-core/fixtures/sign-jwt.js';
import { createHostileIssuer } from '../hostile-issuer.js';
import { list, repeat, type Bombs } from './bomb.js';

const FULL = MAX_INPUT_BYTES - 1000;
const encode = (text: string): string => Buffer.from(text).toString('base64url');
const { did, sign, signToken } = createHostileIssuer();
const plain = buildCredential(did);
const badge = { ...plain, ...claimsOf(plain) };
const nested = (inside: string): string =>
  '{"a":'.repeat(MAX_JSON_DEPTH - 2) + inside + '}'.repeat(MAX_JSON_DEPTH - 2);

/** JSON and tokens, as long as an input may be. */
export const texts: Bombs = {
  'JSON: lists in lists': () => ({ input: `{"type":${repeat('[', FULL)}` }),
  'JSON: objects in objects': () => ({ input: repeat('{"type":', FULL) }),
  'JSON: as many values as may be, as deep as may be': () => ({
    input: `{"type":${nested(`[${repeat('0,', 2 * MAX_JSON_VALUES - 1000)}0]`)}}`,
  }),
  'JSON: one value too many': () => ({ input: `{"type":[${repeat('0,', FULL)}0]}` }),
  'JSON: quotes': () => ({ input: `{"type":${repeat('"', FULL)}` }),
  'JSON: backslashes': () => ({ input: `{"type":"${repeat('\\', FULL)}"}` }),
  'JSON: backslashes between quotes': () => ({ input: `{"type":"${repeat('\\\\\\"', FULL)}"}` }),
  'JSON: escapes': () => ({ input: `{"type":"${repeat('\\u0022', FULL)}"}` }),
  'JSON: one name again and again': () => ({
    input: `{${repeat('"a":0,', 6 * MAX_JSON_VALUES - 1000)}"type":0}`,
  }),
  'JSON: a name that stands twice behind thousands': () => ({
    input: `{${list(MAX_JSON_VALUES - 10, (at) => `"${at}":0`).join()},"0":0,"type":0}`,
  }),
  'JSON: a number of millions of digits': () => ({ input: `{"type":${repeat('9', FULL)}}` }),
  'JSON: spaces': () => ({ input: `{"type":${repeat(' ', FULL)}0` }),
  'JSON: a long name of an achievement': () => ({
    input: JSON.stringify(sign(buildCredential(did, { name: repeat('\u202e\u0301a', FULL / 3) }) as never)),
  }),
  'an object that is written out without end': () => {
    let knot: object = { type: 'x' };
    for (let depth = 0; depth < 50; depth += 1) knot = { a: knot, b: knot };
    return { input: knot };
  },
  'text: dots': () => ({ input: repeat('.', FULL) }),
  'text: an address': () => ({ input: `https://a.example/${repeat('%2e/', FULL)}` }),
  'JWT: a long header': () => ({
    input: `${encode(`{"alg":"EdDSA","kid":"${repeat('x', (FULL * 3) / 4)}"}`)}.e30.AAAA`,
  }),
  'JWT: a key in the header': () => ({
    input: `${encode(`{"alg":"RS256","jwk":{"kty":"RSA","e":"AQAB","n":"${repeat('A', FULL / 2)}"}}`)}.${encode(JSON.stringify(buildCredential(did)))}.AAAA`,
  }),
  'JWT: a payload of as many values as may be': () => ({
    input: signToken({
      ...badge,
      mentions: list(MAX_JSON_VALUES / 3, (at) => [at]),
    }),
  }),
  'JWT: evidence without end': () => ({
    input: signToken({
      ...badge,
      evidence: list(MAX_JSON_VALUES / 5, (at) => ({ id: `https://a.example/${at}`, type: 'Evidence' })),
    }),
  }),
  'JWT: a long signature': () => ({
    input: `${encode('{"alg":"EdDSA"}')}.${encode(JSON.stringify(buildCredential(did)))}.${repeat('A', FULL - 2000)}`,
  }),
};
