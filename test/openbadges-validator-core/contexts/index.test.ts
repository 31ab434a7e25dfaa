import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { CONTEXTS } from '../../../packages/openbadges-validator-core/src/contexts/index.js';

describe('the built-in contexts', () => {
  for (const [url, load] of CONTEXTS) {
    it(`hold for ${url} the text that was pinned`, async () => {
      const { text, sha256 } = await load();
      assert.equal(createHash('sha256').update(text).digest('hex'), sha256);
      const document = JSON.parse(text) as { '@context'?: unknown };
      assert.ok(document['@context'] !== undefined);
    });
  }

  it('keep the four versions of Open Badges 3.0 apart', async () => {
    const ours = [...CONTEXTS].filter(([url]) => /v3p0\/context(?:-3\.0\.\d)?\.json$/.test(url));
    const sums = await Promise.all(ours.map(async ([, load]) => (await load()).sha256));
    assert.equal(new Set(sums).size, 4);
  });

  it('protect the terms of Verifiable Credentials against other meanings', async () => {
    for (const url of ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2']) {
      const { text } = (await CONTEXTS.get(url)?.()) ?? { text: '{}' };
      const document = JSON.parse(text) as { '@context': { '@protected'?: boolean } };
      assert.equal(document['@context']['@protected'], true);
    }
  });
});
