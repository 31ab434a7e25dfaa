import { importsByName } from './imports-by-name.mjs';
import { staticClosure } from './static-closure.mjs';

/** Where a journey begins: an element, the core, or a part of an element that is loaded on demand. */
const ROOT =
  /\/elements\/dist\/(?:(badge-[a-z]+|learning-cascade)\/define|.*\/(wall-tools|detail-dialog))\.js$/;
const VERIFY =
  /\/(openbadges-validator-core\/dist\/(?:verify|models\/check-further-shape|proofs\/check-jwt-proof)|elements\/dist\/.*\/verifier)\.js$/;
const LOCALE = /\/elements\/dist\/locales\/([a-z]+-)?(fr|en)\.js$/;
/** What is said in one element alone comes with that element. */
const OWN_LOCALE = /\/elements\/dist\/locales\/(badge-[a-z]+|learning-cascade)(?:-[a-z]+)*-(fr|en)\.js$/;
/** Each is asked for alone, and they repeat each other: together they weigh a third. First those of a badge of today. */
const CONTEXT = /\/openbadges-validator-core\/dist\/contexts\/(credentials-v2|open-badges-v3-0-3)\.js$/;
const FURTHER_CONTEXT = /\/openbadges-validator-core\/dist\/contexts\/(?!index|pinned-text|unfold)/;
/** Steps that some badges need one after another: in one file, so that they are one journey. */
const FAMILIES = [
  ['bytes', /\/openbadges-validator-core\/dist\/lib\/(join-bytes|read-stream|fetch-json)\.js$/],
  [
    'check-embedded-proofs',
    /\/openbadges-validator-core\/dist\/(proofs\/(check-embedded-proofs|canonicalize-rdf)|lib\/(hash-texts|digest-text|work-of))\.js$/,
  ],
  ['keys', /\/openbadges-validator-core\/dist\/(keys\/|jwk-thumbprint\.js$|lib\/decompress-point\.js$)/],
  ['recipient', /\/openbadges-validator-core\/dist\/.*(recipient|hash-identity|md5)\.js$/],
  ['status', /\/openbadges-validator-core\/dist\/status\//],
  ['shared', /\/elements\/dist\/locales\//],
];
/** Not loaded for every badge, but for what lists are made of: it arrives with what reads them. */
const OF_LISTS = /\/openbadges-validator-core\/dist\/intake\/parse-jws\.js$/;
/** What pages show most: nothing that it does not need may travel with it. */
const FIRST = 'badge-wall';
/** Comes after the first, and never without it. */
const NEXT = 'wall-tools';

/** Elements that write records: what they share, nobody who only looks at badges has to load. */
const WRITERS = ['badge-editor', 'badge-claim', 'badge-endorse', 'badge-backpack'];

/** What shows a whole community shares with those what reads its records, and nothing else. */
const COMMUNITY = ['learning-cascade'];

const nameOf = (id) => ROOT.exec(id)?.slice(1).find(Boolean) ?? 'verify';

/** What each journey needs at its beginning, by its name. */
function closuresOf({ getModuleIds, getModuleInfo }) {
  const statically = importsByName(getModuleInfo);
  const importsOf = (id) => [
    ...statically(id),
    ...(getModuleInfo(id)?.dynamicallyImportedIds ?? []).filter((target) => OF_LISTS.test(target)),
  ];
  const roots = [...getModuleIds()].filter((id) => ROOT.test(id) || VERIFY.test(id));
  const closures = new Map();
  for (const id of roots) {
    const name = nameOf(id);
    closures.set(name, staticClosure([...(closures.get(name) ?? []), id], importsOf));
  }
  return closures;
}

function chunkFor(users) {
  const others = users.filter((name) => name !== FIRST && name !== NEXT);
  if (others.length === 0) return users.includes(FIRST) ? FIRST : NEXT;
  if (users.includes(FIRST)) return 'base';
  if (users.includes(NEXT)) return 'controls';
  if (others.length === 1) return others[0];
  if (others.every((name) => WRITERS.includes(name))) return 'writing';
  return others.every((name) => WRITERS.includes(name) || COMMUNITY.includes(name)) ? 'records' : 'shared';
}

/**
 * Few chunks. `base`: what the wall shares with others; `verify`: the part of the core that the wall asks for on demand;
 * `controls`: what the wall's tools share with others; `shared`: what others share without the wall; `writing`: what those
 * share that write records; `records`: what they share with what shows a community. Each element is one chunk, each language one for its words and one for its explanations. What else is loaded on demand is one chunk a
 * family, or left to the bundler.
 */
export function createChunkChooser() {
  let closures;
  return (id, graph) => {
    const locale = LOCALE.exec(id);
    if (locale) return `${locale[1] ? 'explanations' : 'words'}-${locale[2]}`;
    const own = OWN_LOCALE.exec(id);
    if (own) return `${own[1]}-${own[2]}`;
    if (CONTEXT.test(id)) return 'contexts';
    if (FURTHER_CONTEXT.test(id)) return 'further-contexts';
    closures ??= closuresOf(graph);
    const users = [...closures].filter(([, modules]) => modules.has(id)).map(([name]) => name);
    return users.length > 0 ? chunkFor(users) : FAMILIES.find(([, family]) => family.test(id))?.[0];
  };
}
