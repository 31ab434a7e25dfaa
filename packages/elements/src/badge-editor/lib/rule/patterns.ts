import type { KnownLeaf } from '@commons-badges/recognition';
import type { FactName, PatternFacts } from './pattern-facts.js';

export type PatternId = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P9' | 'P10' | 'P11' | 'P12';
export type PatternGroup = 'alone' | 'peers' | 'community';

export interface Pattern {
  readonly group: PatternGroup;
  /** The fields that are shown, in their order. */
  readonly fields: readonly FactName[];
  readonly defaults: Partial<PatternFacts>;
  /** `event`: the digest of the workshop. */
  readonly toLeaf: (facts: PatternFacts, event: string) => object;
  /** Undefined: the leaf is of another pattern. It need not be all that the leaf says. */
  readonly fromLeaf: (leaf: KnownLeaf) => Partial<PatternFacts> | undefined;
}

const SELF = { holds: 'self' };
const ifAny = <T extends object>(count: number, members: T): T | object => (count === 0 ? {} : members);

/** Addresses as people write them: one a line, or with spaces or commas between. */
export const listOf = (text: string): readonly string[] => text.split(/[\s,;]+/).filter(Boolean);

/** The kit of twelve patterns (recognition §3): what of each can be set, and the JSON that comes of it. */
export const PATTERNS: { readonly [P in PatternId]: Pattern } = {
  P1: {
    group: 'alone',
    fields: ['traces', 'letters'],
    defaults: {},
    toLeaf: ({ traces, letters }) => ({ selfClaim: { evidenceMin: traces, narrativeMin: letters } }),
    fromLeaf: (leaf) =>
      leaf.name === 'selfClaim'
        ? { traces: leaf.facts.evidenceMin, letters: leaf.facts.narrativeMin }
        : undefined,
  },
  P2: {
    group: 'peers',
    fields: ['n'],
    defaults: { n: 1 },
    toLeaf: ({ n }) => ({ endorsed: { n, by: SELF } }),
    fromLeaf: (leaf) =>
      leaf.name === 'endorsed' && leaf.facts.paths === undefined ? { n: leaf.facts.n } : undefined,
  },
  P3: {
    group: 'peers',
    fields: ['n', 'paths'],
    defaults: { n: 2, paths: 2 },
    toLeaf: ({ n, paths }) => ({ endorsed: { n, by: SELF, paths } }),
    fromLeaf: (leaf) =>
      leaf.name === 'endorsed' && leaf.facts.paths !== undefined
        ? { n: leaf.facts.n, paths: leaf.facts.paths }
        : undefined,
  },
  P4: {
    group: 'peers',
    fields: ['n', 'taught', 'days'],
    defaults: { days: 14 },
    toLeaf: ({ n, taught, days }) => ({
      taught: { n, achievement: taught, mutual: true, minAge: `P${days}D` },
    }),
    fromLeaf: (leaf) =>
      leaf.name === 'taught'
        ? { n: leaf.facts.n, taught: leaf.facts.achievement, days: daysOf(leaf.facts.minAge) }
        : undefined,
  },
  P5: {
    group: 'peers',
    fields: [],
    defaults: {},
    toLeaf: (_facts, event) => ({ attended: { event, proof: 'eventKey' } }),
    fromLeaf: (leaf) => (leaf.name === 'attended' ? {} : undefined),
  },
  P6: {
    group: 'community',
    fields: ['band', 'role'],
    defaults: {},
    toLeaf: ({ band, role }) => ({ contributed: { kind: 'temps', band, attestedBy: { role: role.trim() } } }),
    fromLeaf: (leaf) =>
      leaf.name === 'contributed' ? { band: leaf.facts.band, role: leaf.facts.attestedBy.role } : undefined,
  },
  P7: {
    group: 'community',
    fields: ['badges', 'n', 'gardens'],
    defaults: { n: 2 },
    toLeaf: ({ n, badges, gardens }) => ({
      holds: { n, of: badges, ...ifAny(gardens, { gardensMin: gardens }) },
    }),
    fromLeaf: (leaf) =>
      leaf.name === 'holds'
        ? { n: leaf.facts.n, badges: leaf.facts.of, gardens: leaf.facts.gardensMin ?? 0 }
        : undefined,
  },
  P8: {
    group: 'community',
    fields: ['circle', 'days', 'readers'],
    defaults: { days: 7 },
    toLeaf: ({ circle, days, readers }) => ({ consent: { circle, days, seenMin: readers } }),
    fromLeaf: (leaf) =>
      leaf.name === 'consent'
        ? { circle: leaf.facts.circle, days: leaf.facts.days, readers: leaf.facts.seenMin }
        : undefined,
  },
  P9: {
    group: 'community',
    fields: ['deed', 'n', 'days', 'period'],
    defaults: { n: 5, days: 3 },
    toLeaf: ({ deed, n, days, period }) => ({ wiki: { what: deed, n, days, period } }),
    fromLeaf: (leaf) =>
      leaf.name === 'wiki'
        ? { deed: leaf.facts.what, n: leaf.facts.n, days: leaf.facts.days, period: leaf.facts.period }
        : undefined,
  },
  P10: {
    group: 'community',
    fields: ['n', 'gardens'],
    defaults: { n: 3, gardens: 2 },
    toLeaf: ({ n, gardens }) => ({
      nominated: { n, ...ifAny(gardens, { gardensMin: gardens }), accepted: true },
    }),
    fromLeaf: (leaf) =>
      leaf.name === 'nominated' ? { n: leaf.facts.n, gardens: leaf.facts.gardensMin ?? 0 } : undefined,
  },
  P11: {
    group: 'peers',
    fields: ['issuers', 'equivalents', 'n'],
    defaults: {},
    toLeaf: ({ issuers, equivalents, n }) => {
      const achievements = listOf(equivalents);
      const named = ifAny(achievements.length, { achievements });
      return { external: { issuers: listOf(issuers), ...named, then: { endorsed: { n } } } };
    },
    fromLeaf: (leaf) =>
      leaf.name === 'external'
        ? {
            issuers: leaf.facts.issuers.join('\n'),
            equivalents: (leaf.facts.achievements ?? []).join('\n'),
            n: leaf.facts.then.endorsed.n,
          }
        : undefined,
  },
  P12: {
    group: 'community',
    fields: ['family'],
    defaults: {},
    toLeaf: ({ family }) => ({ root: { family } }),
    fromLeaf: (leaf) => (leaf.name === 'root' ? { family: leaf.facts.family } : undefined),
  },
};

export const PATTERN_IDS = Object.keys(PATTERNS) as readonly PatternId[];

function daysOf(period = ''): number {
  return Number(/^P(\d+)D$/.exec(period)?.[1]);
}
