// Bundles what `tsc -b` wrote to packages/*/dist: into the script that pages load, and, with the sentences of the elements
// and nothing else of them, into the program for terminals.
import { rmSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createChunkChooser } from './scripts/bundle/choose-chunk.mjs';
import { filesAlongside } from './scripts/bundle/files-alongside.mjs';
import { inputMaps } from './scripts/bundle/input-maps.mjs';
import { refuseWarnings } from './scripts/bundle/refuse-warnings.mjs';
import { createManifestWriter } from './scripts/bundle/write-manifest.mjs';

const modules = 'packages/embed/dist/modules';
const out = process.env.OUT ?? 'packages/embed/dist';

const common = {
  onwarn: refuseWarnings,
  plugins: [
    inputMaps(),
    nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    commonjs(),
    json(),
  ],
};
const minify = () =>
  terser({
    ecma: 2022,
    module: true,
    maxWorkers: 1,
    format: { comments: false },
    compress: { passes: 2 },
  });
const writeManifest = createManifestWriter(out, 2);

/** Names of chunks change with their content: those of an earlier build are in the way. */
const removeOldChunks = (folder = out) => ({
  name: 'remove-old-chunks',
  generateBundle(_options, _bundle, isWrite) {
    if (isWrite) rmSync(`${folder}/chunks`, { recursive: true, force: true });
  },
});

const cli = 'packages/cli/dist';
const terminal = {
  onwarn: refuseWarnings,
  plugins: [inputMaps(), nodeResolve()],
  external: [/^node:/, /^openbadges-validator-core(\/|$)/],
  input: `${cli}/modules/commons-badges.js`,
  output: {
    dir: cli,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    sourcemap: true,
    plugins: [removeOldChunks(cli)],
  },
};

export default [
  {
    ...common,
    plugins: [filesAlongside(), ...common.plugins],
    input: { 'commons-badges': `${modules}/commons-badges.js`, kit: `${modules}/kit.js` },
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].js',
      // Each letter of a hash is a byte of the script that every page loads.
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      manualChunks: createChunkChooser(),
      sourcemap: true,
      compact: true,
      plugins: [minify(), removeOldChunks(), writeManifest()],
    },
  },
  {
    ...common,
    input: `${modules}/commons-badges-classic.js`,
    output: {
      file: `${out}/commons-badges.iife.js`,
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
      plugins: [minify(), writeManifest()],
    },
  },
  ...(process.env.OUT === undefined ? [terminal] : []),
];
