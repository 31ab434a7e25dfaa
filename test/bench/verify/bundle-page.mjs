import { build } from 'esbuild';

/**
 * Bundles a module for the browser, in chunks as a page would load them.
 * @returns {Promise<Map<string, string>>} texts by path, `/page.js` (or another `name`) first
 */
export async function bundlePage(entry, { minify, name = 'page' }) {
  const { outputFiles } = await build({
    entryPoints: { [name]: entry },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify,
    outdir: '/',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}
