// custom-elements.json, from the class comments. The paths are rewritten to what is published.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = 'packages/elements';
const file = `${folder}/custom-elements.json`;
const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const publicTags = Object.keys(exports).flatMap(
  (specifier) => /^\.\/(.+)\/define\.js$/.exec(specifier)?.[1] ?? [],
);

const { status, stderr, stdout } = spawnSync(
  process.execPath,
  [
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'scripts/custom-elements-manifest.config.mjs',
    '--quiet',
    '--outdir',
    folder,
    ...publicTags.flatMap((tag) => [
      '--globs',
      `${folder}/src/${tag}/${tag}.ts`,
      '--globs',
      `${folder}/src/${tag}/define.ts`,
    ]),
  ],
  { encoding: 'utf8' },
);
if (status !== 0) throw new Error(`custom-elements.json could not be made: ${stderr || stdout}`);
const published = readFileSync(file, 'utf8')
  .replaceAll(`${folder}/src/`, 'dist/')
  .replace(/("(?:path|module)": "\/?dist\/[^"]+)\.ts"/g, '$1.js"');
writeFileSync(file, published);
