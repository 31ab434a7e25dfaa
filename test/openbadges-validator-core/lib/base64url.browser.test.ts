import { expect } from '@open-wc/testing';
import {
  decodeBase64url,
  encodeBase64url,
} from '../../../packages/openbadges-validator-core/src/lib/base64url.js';
import { passingBase64url } from '../../../packages/openbadges-validator-core/src/lib/passing-base64url.js';

const long = 'A'.repeat(100_000);

/** Browsers bring a decoder of their own, which is not as strict. */
describe('base64url in a browser', () => {
  it('gives back whatever bytes were written', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      const text = encodeBase64url(bytes);
      expect(text).to.match(/^[\w-]*$/);
      expect([...decodeBase64url(text)]).to.deep.equal([...bytes]);
      expect([...passingBase64url(text)]).to.deep.equal([...bytes]);
    }
  });

  it('has one spelling for each value', () => {
    const letters = 'ABQRgw-_=+/ \n';
    let decoded = 0;
    for (let number = 0; number < letters.length ** 4; number += 1) {
      const text = [0, 1, 2, 3]
        .map((at) => letters[Math.floor(number / letters.length ** at) % letters.length])
        .join('');
      for (const part of [text, text.slice(1), text.slice(2)]) {
        const bytes = orNothing(part);
        if (bytes === undefined) continue;
        decoded += 1;
        if (encodeBase64url(bytes) !== part) throw new Error(`${JSON.stringify(part)} was taken`);
      }
    }
    expect(decoded).to.be.greaterThan(1000);
  });

  it('reads what its usual place does not hold', () => {
    expect(passingBase64url(long)).to.have.lengthOf(75_000);
    expect(() => passingBase64url(`${long}=`)).to.throw(SyntaxError);
  });

  for (const text of [
    'QQ==',
    'QUJD\n',
    ' QUJD',
    'QU JD',
    'QUJD ',
    'a+/b',
    'QUJDR',
    'QR',
    'QUé',
    'QUJDQQ==',
    'QQ=\n=',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(() => decodeBase64url(text)).to.throw(SyntaxError);
      expect(() => passingBase64url(text)).to.throw(SyntaxError);
    });
  }
});

function orNothing(text: string): Uint8Array | undefined {
  try {
    return decodeBase64url(text);
  } catch {
    return undefined;
  }
}
