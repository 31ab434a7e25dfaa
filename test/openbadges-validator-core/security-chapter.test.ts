import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import * as limits from '../../packages/openbadges-validator-core/src/limits.js';
import { BOMBS } from '../fuzz/bombs/index.js';
import { TARGETS } from '../fuzz/targets/index.js';
import { validBadges } from './fixtures/valid-badges.js';

const PACKAGE = 'packages/openbadges-validator-core';
const README = readFileSync(`${PACKAGE}/README.md`, 'utf8');
const chapter = README.slice(
  README.indexOf('## Security\n'),
  README.indexOf('## Where we differ from the published vectors'),
);
const policy = readFileSync('SECURITY.md', 'utf8');

/** As the chapter writes it. */
function write(name: string, value: number): string {
  if (/bytes$/i.test(name)) return `${value / 1024 / 1024} MiB`;
  return name.endsWith('_MS') ? `${value / 1000} s` : value.toLocaleString('en');
}

describe('the chapter on security', () => {
  it('names every limit, with its number, and no other', () => {
    const { WORK_LIMITS, ...others } = limits;
    const inside = Object.entries(WORK_LIMITS).map(
      ([name, value]) => [`WORK_LIMITS.${name}`, value] as const,
    );
    const expected = [...Object.entries(others), ...inside].map(([name, value]) => [
      name,
      write(name, value),
    ]);
    const rows = [...chapter.matchAll(/^\|[^|]*\| `([A-Z_]+(?:\.\w+)?)` *\| *([^|]*?) *\|$/gm)];
    assert.deepEqual(rows.map(([, name, value]) => [name, value]).sort(), expected.sort());
  });

  it('names the limits of the parts as the code does', () => {
    const rows = [...chapter.matchAll(/^\|[^|]*\| *([\d,]+) *\| `([\w/-]+\.ts)` `([A-Z_]+)` *\|$/gm)];
    assert.ok(rows.length > 8);
    for (const [, value = '', path = '', name = ''] of rows) {
      const written = new RegExp(`const ${name} = ([\\d_]+);`).exec(
        readFileSync(join(PACKAGE, 'src', path), 'utf8'),
      )?.[1];
      assert.equal(written?.replaceAll('_', ''), value.replaceAll(',', ''), `${path} ${name}`);
    }
  });

  it('counts what it is tested with', async () => {
    assert.match(chapter, new RegExp(`\\| ${TARGETS.length} doors`));
    assert.match(chapter, new RegExp(`\\| ${Object.keys(BOMBS).length} bombs`));
    assert.match(chapter, new RegExp(`a badge of ${(await validBadges()).length} kinds`));
  });

  it('names tests that are there', () => {
    const paths = [...chapter.matchAll(/test\/[\w/-]+\.(?:test\.ts|mjs)/g)].map(([path]) => path);
    assert.ok(paths.length > 6);
    for (const path of paths) assert.ok(existsSync(path), path);
  });

  it('leads somewhere, and so does SECURITY.md', () => {
    for (const [text, folder] of [
      [chapter, PACKAGE],
      [policy, '.'],
    ] as const) {
      const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);
      assert.ok(links.length > 0);
      for (const link of links.filter((one) => !/^https:/.test(one))) {
        assert.ok(existsSync(join(folder, link)), `${link} of ${dirname(folder)}`);
      }
    }
  });

  it('has its anchors', () => {
    for (const [, anchor = ''] of chapter.matchAll(/\]\(#([\w-]+)\)/g)) {
      const title = anchor.replaceAll('-', ' ');
      assert.match(README, new RegExp(`^##+ ${title}$`, 'im'), anchor);
    }
  });
});
