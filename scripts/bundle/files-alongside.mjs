import { staticClosure } from './static-closure.mjs';

const MODULE = /\/embed\/dist\/modules\/lib\/files-alongside\.js$/;
const MARK = '__FILES_ALONGSIDE__';

/**
 * Tells the loader which files an element needs before it paints, so that it asks for all of them at once: the names
 * are known only after the chunks are made.
 */
export const filesAlongside = () => ({
  name: 'files-alongside',
  load(id) {
    return MODULE.test(id) ? `export const FILES_ALONGSIDE = ${MARK};` : null;
  },
  generateBundle(_options, bundle) {
    const loader = Object.values(bundle).find((chunk) => chunk.code?.includes(MARK));
    const table = JSON.stringify(alongside(bundle)).replace(/"([a-z]+)":/g, '$1:');
    loader.code = loader.code.replace(MARK, () => table);
  },
});

/** By tag: the files to ask for besides the element's own. By language: the file of its words. */
function alongside(bundle) {
  const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && !chunk.isEntry);
  const table = {};
  for (const { name, fileName } of chunks) {
    const verify = chunks.filter((chunk) => chunk.name === 'verify').map((chunk) => chunk.fileName);
    const closure = staticClosure([fileName, ...verify], (file) => bundle[file].imports);
    const others = [...closure].filter((file) => file !== fileName);
    // What is written in is not what a page is waited for: the loader stays small.
    if (/^badge-(wall|card|verify|provider)$/.test(name)) table[name] = others;
    const language = /^words-([a-z]+)$/.exec(name)?.[1];
    if (language) table[language] = [fileName];
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
