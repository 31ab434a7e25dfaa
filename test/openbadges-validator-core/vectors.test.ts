import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';

const CORE = 'packages/openbadges-validator-core/dist/index.js';
const README = 'packages/openbadges-validator-core/README.md';
/** A folder with published test vectors and a `run.mjs` that judges a build by them. */
const folder = process.env['VECTORS'];
const isReady = folder !== undefined && existsSync(join(folder, 'run.mjs')) && existsSync(CORE);
const skip = isReady ? false : 'skipped: VECTORS names no folder of test vectors, or the core is not built';

interface Row {
  readonly id: string;
  readonly group: string;
  readonly ok: boolean;
  readonly fooled: boolean;
}

function judge(standards: string): readonly Row[] {
  const run = join(folder ?? '', 'run.mjs');
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const { stdout } = spawnSync(
    process.execPath,
    [run, '--core', CORE, '--standard', standards, '--json'],
    options,
  );
  return (JSON.parse(stdout.slice(0, stdout.lastIndexOf('}') + 1)) as { rows: readonly Row[] }).rows;
}

describe('the published test vectors', () => {
  for (const [standards, floor] of [
    ['ob1,ob2,ob3', 0.905],
    ['vcdm2', 0.99],
  ] as const) {
    it(
      `of ${standards} are judged as their authors do in ${floor * 100} % of cases, and no invalid one as valid`,
      { skip },
      (t) => {
        const rows = judge(standards);
        const inScope = rows.filter(({ group }) => !group.includes('outside'));
        const agreed = inScope.filter(({ ok }) => ok).length;
        t.diagnostic(`${agreed} of ${inScope.length}`);
        assert.ok(inScope.length > 50);
        assert.deepEqual(
          rows.filter(({ fooled }) => fooled).map(({ id }) => id),
          [],
        );
        assert.ok(agreed / inScope.length >= floor, `${agreed} of ${inScope.length}`);
        const [, chapter = ''] = readFileSync(README, 'utf8').split('## Where we differ');
        const differing = inScope.filter(({ ok }) => !ok).map(({ id }) => basename(id));
        assert.deepEqual(
          differing.filter((name) => !chapter.includes(name)),
          [],
          'each difference has its reason in the README',
        );
      },
    );
  }
});
