/**
 * What a module imports statically, seen through lists of exports: who imports one name from an `index.js` does not
 * thereby import all that the list names.
 *
 * @param {(id: string) => {ast: object, importedIds: readonly string[]} | null} getModuleInfo
 * @returns {(id: string) => readonly string[]}
 */
export function importsByName(getModuleInfo) {
  return (id) =>
    declarationsOf(getModuleInfo(id)).flatMap(({ target, names }) => follow(getModuleInfo, target, names));
}

/** Each import of a module: what it is from, and under which names; null for all of it. */
function declarationsOf(module) {
  const declarations = (module?.ast?.body ?? []).filter(({ source }) => source);
  const sources = [...new Set(declarations.map(({ source }) => source.value))];
  return declarations.map(({ source, specifiers }) => ({
    target: module.importedIds[sources.indexOf(source.value)],
    names: specifiers && namesOf(specifiers),
    given: specifiers && specifiers.map(({ exported }) => exported?.name),
  }));
}

function namesOf(specifiers) {
  const names = specifiers.map(
    ({ imported, local, type }) => (type === 'ExportSpecifier' ? local : imported)?.name,
  );
  return names.length > 0 && names.every(Boolean) ? names : null;
}

function follow(getModuleInfo, target, names) {
  const list = getModuleInfo(target);
  if (!names || !isList(list)) return [target];
  return declarationsOf(list)
    .filter(({ given }) => given?.some((name) => names.includes(name)))
    .map((declaration) => declaration.target);
}

/** A list of exports is nothing else: every statement of it gives something on. */
function isList(module) {
  const statements = module?.ast?.body ?? [];
  return (
    statements.length > 0 &&
    statements.every(({ type, source }) => type === 'ExportNamedDeclaration' && source)
  );
}
