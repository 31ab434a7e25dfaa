import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imageOf } from '../../../packages/openbadges-validator-core/src/models/image-of.js';

describe('imageOf', () => {
  for (const image of [
    'https://a.example/i.png',
    'http://a.example/i',
    'data:image/png;base64,AAAA',
    'data:image/svg+xml,%3Csvg/%3E',
  ]) {
    it(`takes ${image}, bare, in an object and in a list`, () => {
      assert.equal(imageOf(image), image);
      assert.equal(imageOf({ id: image, type: 'Image' }), image);
      assert.equal(imageOf([{ id: image }]), image);
    });
  }

  for (const image of [
    'data:text/html;base64,AAAA',
    'data:image/png',
    'data:application/pdf,x',
    'i.png',
    '',
    5,
    null,
    {},
    [],
  ]) {
    it(`does not take ${JSON.stringify(image)}`, () => {
      assert.equal(imageOf(image), undefined);
    });
  }
});
