import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { staticClosure } from './static-closure.mjs';

/**
 * Gathers what every output wrote and, with the last one, writes `manifest.json` and `tag.html`.
 *
 * @param {string} folder
 * @param {number} outputs how many outputs there are
 */
export function createManifestWriter(folder, outputs) {
  const files = {};
  const names = {};
  let written = 0;
  return () => ({
    name: 'write-manifest',
    writeBundle(_options, bundle) {
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
        files[chunk.fileName] = describe(chunk);
        names[chunk.name] ??= chunk.fileName;
      }
      written += 1;
      if (written < outputs) return;
      const manifest = { files: sorted(files), tags: tagsOf(files, names) };
      writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      writeFileSync(join(folder, 'tag.html'), tagFor(manifest));
    },
  });
}

function describe({ code, imports, dynamicImports }) {
  const bytes = Buffer.from(code);
  return {
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    imports: [...imports].sort(),
    dynamicImports: [...dynamicImports].sort(),
  };
}

const sorted = (record) =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

/** By tag, every file that it needs until its first badges are verified, with the words in French. */
function tagsOf(files, names) {
  const tags = Object.keys(names).filter((name) => /^badge-(wall|card|verify|provider)$/.test(name));
  const list = (tag) => {
    const start = [names['commons-badges'], names[tag], names['words-fr'], names.verify].filter(Boolean);
    return [...staticClosure(start, (file) => files[file].imports)];
  };
  return Object.fromEntries(tags.sort().map((tag) => [tag, list(tag)]));
}

/** What a site copies into its pages: the preloads save a journey, the hashes refuse a changed file. */
function tagFor({ files, tags }) {
  const attributes = (file) => `integrity="${files[file].integrity}" crossorigin`;
  const [loader, ...alongside] = tags['badge-wall'];
  return [
    '<!-- Put the address of your copy of this folder before each name. -->',
    ...alongside.map((file) => `<link rel="modulepreload" href="${file}" ${attributes(file)}>`),
    `<script type="module" src="${loader}" ${attributes(loader)}></script>`,
    '',
  ].join('\n');
}
