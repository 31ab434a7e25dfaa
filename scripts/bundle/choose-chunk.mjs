import { staticClosure } from './static-closure.mjs';

const DEFINE = /\/elements\/dist\/(badge-[a-z]+)\/define\.js$/;
const CORE = /\/openbadges-validator-core\/dist\/index\.js$/;
const LOCALE = /\/elements\/dist\/locales\/((?:[a-z]+-)?)(fr|en)\.js$/;
/** What pages show most: nothing that it does not need may travel with it. */
const FIRST = 'badge-wall';

/** What each element needs before it paints, by its tag; the core counts as one of them. */
function closuresOf({ getModuleIds, getModuleInfo }) {
  const importsOf = (id) => getModuleInfo(id)?.importedIds ?? [];
  const roots = [...getModuleIds()].filter((id) => DEFINE.test(id) || CORE.test(id));
  return new Map(roots.map((id) => [DEFINE.exec(id)?.[1] ?? 'base', staticClosure([id], importsOf)]));
}

/**
 * Few chunks: `base` holds what the wall shares with other elements and the core's eager part, `shared` what the others
 * share without the wall; each element is one chunk, each language one (and one for its long sentences). The rest is
 * left to the bundler.
 */
export function createChunkChooser() {
  let closures;
  return (id, graph) => {
    const locale = LOCALE.exec(id);
    if (locale) return `${locale[1] || 'words-'}${locale[2]}`;
    closures ??= closuresOf(graph);
    const users = [...closures].filter(([, modules]) => modules.has(id)).map(([name]) => name);
    if (users.length < 2) return users[0];
    return users.includes(FIRST) || users.includes('base') ? 'base' : 'shared';
  };
}
