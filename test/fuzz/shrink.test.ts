import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDraftObject, objectsOf, writeDraft, type DraftObject } from './draft.js';
import { generateDocument } from './jsonld-documents.js';
import { shrink } from './shrink.js';

describe('shrink', () => {
  it('leaves nothing but what shows the fault', async () => {
    const document = { a: [1, { deep: 'fault', other: ['x', 'y'] }], b: { c: 'd' } };
    const smallest = await shrink(document, (one) => Promise.resolve(writeDraft(one).includes('fault')));
    assert.deepEqual(smallest, { a: [{ deep: 'fault' }] });
  });

  it('keeps a member that is called __proto__', async () => {
    const document = JSON.parse('{"__proto__": "x", "a": "b"}') as DraftObject;
    const smallest = await shrink(document, (one) => Promise.resolve(Object.hasOwn(one, '__proto__')));
    assert.equal(writeDraft(smallest), '{"__proto__":"x"}');
  });
});

describe('writeDraft', () => {
  it('writes what JSON.stringify would forget', () => {
    assert.equal(
      writeDraft({ a: [-0, Infinity, -Infinity, 1.5], b: null }),
      '{"a":[-0,1e999,-1e999,1.5],"b":null}',
    );
    assert.ok(Object.is(JSON.parse(writeDraft(-0)), -0));
  });
});

describe('generateDocument', () => {
  it('makes the same document for the same seed, and others for others', () => {
    const write = (seed: number): string => writeDraft(generateDocument(seed).document);
    assert.equal(write(42), write(42));
    assert.ok(new Set(Array.from({ length: 200 }, (_, seed) => write(seed))).size > 190);
  });

  it('makes objects with types and contexts, and says what it did', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { document, history } = generateDocument(seed);
      assert.ok(isDraftObject(document) && objectsOf(document).length > 0);
      assert.ok(history.length > 0);
    }
  });
});
