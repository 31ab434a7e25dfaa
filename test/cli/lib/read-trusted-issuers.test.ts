import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTrustedIssuers } from '../../../packages/cli/src/lib/read-trusted-issuers.js';
import { UsageError } from '../../../packages/cli/src/usage-error.js';
import { fakeIo } from '../support/fake-io.js';

const readList = (text: string) => readTrustedIssuers('list', fakeIo({ files: { list: text } }));

describe('readTrustedIssuers', () => {
  it('reads ids, names, and the registry of a consortium', async () => {
    assert.deepEqual(await readList('["did:web:a.example"]'), ['did:web:a.example']);
    assert.deepEqual(await readList('{"did:web:a.example":"A"}'), { 'did:web:a.example': 'A' });
    const registry = {
      'did:web:a.example': { name: 'A', url: 'https://a.example' },
      'did:web:b.example': {},
    };
    assert.deepEqual(await readList(JSON.stringify({ meta: {}, registry })), {
      'did:web:a.example': 'A',
      'did:web:b.example': 'did:web:b.example',
    });
  });

  for (const text of [
    '',
    'did:web:a.example',
    '"did:web:a"',
    '[1]',
    '{"did:web:a":1}',
    '{"registry":{"did:web:a":"A"}}',
    'null',
    '\u0000',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.rejects(readList(text), UsageError));
  }

  it('refuses what is no UTF-8', async () => {
    const io = { ...fakeIo(), readFile: () => Promise.resolve(Uint8Array.of(0xff)) };
    await assert.rejects(readTrustedIssuers('list', io), UsageError);
  });
});
