// custom-elements.json, from the class comments. The paths are rewritten to what is published.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'packages/elements/custom-elements.json';
const { status, stderr } = spawnSync(
  process.execPath,
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--litelement',
    '--packagejson=false',
    '--quiet',
    '--globs',
    'packages/elements/src/badge-*/badge-*.ts',
    '--exclude',
    'packages/elements/src/**/*.styles.ts',
    '--outdir',
    'packages/elements',
  ],
  { encoding: 'utf8' },
);
if (status !== 0) throw new Error(`custom-elements.json could not be made: ${stderr}`);
const published = readFileSync(file, 'utf8')
  .replaceAll('packages/elements/src/', 'dist/')
  .replace(/("(?:path|module)": "\/?dist\/[^"]+)\.ts"/g, '$1.js"');
writeFileSync(file, published);
