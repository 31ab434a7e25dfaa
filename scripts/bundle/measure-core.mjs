import { brotliCompressSync, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { refuseWarnings } from './refuse-warnings.mjs';

/** Which modules, loaded on demand, belong to a path through `verify`: the contexts are those of a badge of today. */
const PATHS = {
  'core, OB 3.0 as JWT': /parse-jws|check-jwt-proof/,
  'core, Data Integrity without jsonld': /embedded-proofs|credentials-v2|open-badges-v3-0-3/,
};

/** Bundles `verify` alone, with what one path of it loads on demand and nothing else. */
export async function measureCore() {
  const sizes = {};
  for (const [name, belongs] of Object.entries(PATHS)) sizes[name] = await measurePath(belongs);
  return sizes;
}

async function measurePath(belongs) {
  const leaveOut = {
    name: 'leave-out',
    resolveDynamicImport: (specifier) => (belongs.test(specifier) ? null : { id: specifier, external: true }),
  };
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? `export { verify } from 'openbadges-validator-core';` : null),
  };
  const resolve = nodeResolve({ browser: true, rootDir: 'packages/elements', exportConditions: ['browser'] });
  const bundle = await rollup({
    input: 'entry',
    plugins: [leaveOut, entry, resolve],
    onwarn: refuseWarnings,
  });
  const { output } = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
    plugins: [terser({ ecma: 2022, module: true, maxWorkers: 1, compress: { passes: 2 } })],
  });
  await bundle.close();
  const bytes = Buffer.from(output[0].code);
  return { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}
