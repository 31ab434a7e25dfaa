import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pinnedText } from '../../../packages/openbadges-validator-core/src/contexts/pinned-text.js';
import { BUILT_IN_CONTEXTS } from '../../support/built-in-contexts.js';

const PINNED = JSON.parse(readFileSync('scripts/lib/pinned-contexts.json', 'utf8')) as Record<string, string>;

describe('the built-in contexts', () => {
  it('are those whose hashes are pinned, and no others', () => {
    assert.deepEqual([...BUILT_IN_CONTEXTS.keys()].sort(), Object.keys(PINNED).sort());
  });

  for (const url of BUILT_IN_CONTEXTS.keys()) {
    it(`hold for ${url} the text that was pinned, letter by letter`, async () => {
      const text = (await pinnedText(url)) ?? '';
      assert.equal(createHash('sha256').update(text).digest('hex'), PINNED[url]);
      const document = JSON.parse(text) as { '@context'?: unknown };
      assert.ok(document['@context'] !== undefined);
    });
  }

  it('are shorter than their texts', async () => {
    for (const [url, load] of BUILT_IN_CONTEXTS) {
      const text = (await pinnedText(url)) ?? '';
      assert.ok((await load()).folded.length < text.length, url);
    }
  });

  it('know no other address, however familiar it looks', async () => {
    assert.equal(await pinnedText('http://www.w3.org/ns/credentials/v2'), undefined);
    assert.equal(await pinnedText('https://www.w3.org/ns/credentials/v2#'), undefined);
  });

  it('keep the four versions of Open Badges 3.0 apart', async () => {
    const ours = [...BUILT_IN_CONTEXTS.keys()].filter((url) =>
      /v3p0\/context(?:-3\.0\.\d)?\.json$/.test(url),
    );
    assert.equal(new Set(await Promise.all(ours.map((url) => pinnedText(url)))).size, 4);
  });

  it('protect the terms of Verifiable Credentials against other meanings', async () => {
    for (const url of ['https://www.w3.org/2018/credentials/v1', 'https://www.w3.org/ns/credentials/v2']) {
      const document = JSON.parse((await pinnedText(url)) ?? '') as {
        '@context': { '@protected'?: boolean };
      };
      assert.equal(document['@context']['@protected'], true);
    }
  });
});
