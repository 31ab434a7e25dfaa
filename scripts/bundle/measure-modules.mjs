import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { staticClosure } from './static-closure.mjs';

/** Each module of the first painted wall with its bytes, minified and compressed alone, the heaviest first. */
export async function measureModules() {
  const { default: configs } = await import('../../rollup.config.mjs');
  const bundle = await rollup(configs[0]);
  const { output } = await bundle.generate(configs[0].output);
  await bundle.close();
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const first = [...chunks.values()].filter(({ name }) =>
    /^(commons-badges|badge-wall|words-fr)$/.test(name),
  );
  const files = staticClosure(
    first.map(({ fileName }) => fileName),
    (file) => chunks.get(file).imports,
  );
  const modules = [...files].flatMap((file) => Object.entries(chunks.get(file).modules));
  const rows = await Promise.all(modules.map(([id, { code }]) => measure(id, code ?? '')));
  return rows.sort((one, other) => other.gzip - one.gzip);
}

async function measure(id, source) {
  const { code } = await transform(source, { minify: true, target: 'es2022', logLevel: 'silent' });
  const bytes = Buffer.byteLength(code);
  return { id: relative('.', id), bytes, gzip: bytes === 0 ? 0 : gzipSync(code, { level: 9 }).length };
}
