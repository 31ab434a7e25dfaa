import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { BRANCHES, countBranches } from './count-branches.mjs';

const SOURCES = /[\\/]packages[\\/]openbadges-validator-core[\\/]src[\\/].*\.ts$/;
/** Written by a script from pinned documents: they have no branches. */
const CONTEXTS = /[\\/]src[\\/]contexts[\\/]/;
/** More than the verifier has branches. */
const MAX_BRANCHES = 16_384;

/** Bundles a script that runs the verifier, with a counter in each of the verifier's branches; libraries stay outside. */
export async function bundle(entry, outfile) {
  let branches = 0;
  const counters = {
    name: 'count-branches',
    setup({ onLoad }) {
      onLoad({ filter: SOURCES }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (CONTEXTS.test(path)) return { contents: text, loader: 'ts' };
        return { contents: countBranches(text, path, () => branches++), loader: 'ts' };
      });
    },
  };
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    tsconfig: 'tsconfig.base.json',
    banner: { js: `const ${BRANCHES} = (globalThis.${BRANCHES} = new Uint32Array(${MAX_BRANCHES}));` },
    plugins: [counters],
  });
  if (branches > MAX_BRANCHES) throw new Error(`${branches} branches need more counters`);
}
