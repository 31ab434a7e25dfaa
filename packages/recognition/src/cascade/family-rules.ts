import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { lastingOf } from './memory.js';

export interface FamilyRules {
  readonly roots: ReadonlySet<string>;
  readonly minPaths: number;
  /** Paths that will do together with the stamp of the community. */
  readonly seedPaths: number;
  /** The family is in its seed phase while it has no more. */
  readonly maxSeedHolders: number;
}

const MIN_PATHS = 2;
const SEED_PHASE = { maxHolders: 9, minPaths: 1 };

/** What the charter says of a family; only the community whose achievement it is can say it. Never less than one path. */
export function familyRules(family: string, creator: string | undefined, bundle: Bundle): FamilyRules {
  const { charter } = bundle;
  const isTheirs = charter !== undefined && charter.record.community === creator;
  if (isTheirs) bundle.use(charter);
  const { rules } = lastingOf(bundle);
  const key = isTheirs ? family : '';
  const found = rules.get(key) ?? readRules(family, isTheirs ? charter : undefined);
  rules.set(key, found);
  return found;
}

function readRules(family: string, charter: Opened<'charter'> | undefined): FamilyRules {
  const families = new Map(Object.entries(charter?.record.families ?? {}));
  const { roots = [], rule } = families.get(family) ?? {};
  const seed = rule?.seedPhase ?? SEED_PHASE;
  return {
    roots: new Set(roots.map(({ id }) => id)),
    minPaths: Math.max(1, rule?.minPaths ?? MIN_PATHS),
    seedPaths: Math.max(1, seed.minPaths),
    maxSeedHolders: seed.maxHolders,
  };
}
