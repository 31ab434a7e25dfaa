import { staticClosure } from './static-closure.mjs';

const DEFINE = /\/elements\/dist\/(badge-[a-z]+)\/define\.js$/;
const CORE = /\/openbadges-validator-core\/dist\/index\.js$/;
const LOCALE = /\/elements\/dist\/locales\/((?:[a-z]+-)?)(fr|en)\.js$/;

/** What each element needs before it paints, by the module that defines it; the core counts as one of them. */
function closuresOf({ getModuleIds, getModuleInfo }) {
  const importsOf = (id) => getModuleInfo(id)?.importedIds ?? [];
  const roots = [...getModuleIds()].filter((id) => DEFINE.test(id) || CORE.test(id));
  return new Map(roots.map((id) => [id, staticClosure([id], importsOf)]));
}

/**
 * Few chunks: `base` holds what more than one element needs before it paints, and the core's eager part; each element
 * is one chunk, each language one (and one for its long sentences). The rest is left to the bundler.
 */
export function createChunkChooser() {
  let closures;
  return (id, graph) => {
    const locale = LOCALE.exec(id);
    if (locale) return `${locale[1] || 'words-'}${locale[2]}`;
    if (id.includes('/node_modules/tslib/')) return 'base';
    closures ??= closuresOf(graph);
    const users = [...closures].filter(([, modules]) => modules.has(id)).map(([root]) => root);
    if (users.length === 0) return undefined;
    if (users.length > 1 || CORE.test(users[0])) return 'base';
    return DEFINE.exec(users[0])[1];
  };
}
