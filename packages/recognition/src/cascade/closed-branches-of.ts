import { attestersOf } from './attesters-of.js';
import { createBundle, type Bundle, type BundleParts } from './bundle.js';
import type { CascadeScope } from './create-cascade.js';
import { familyRules } from './family-rules.js';
import { lineageOf } from './lineage-of.js';
import { compareText } from './sorted-list.js';
import { standsAt } from './stands-at.js';

/** People who all hang on one or two others (recognition §2.5). A hint for the care circle, to look and to ask: it proves nothing. */
export interface ClosedBranch {
  /** One or two, by whom alone the sources reach the others. */
  readonly attesters: readonly string[];
  readonly people: readonly string[];
}

const MIN_PEOPLE = 4;
const MAX_ATTESTERS = 2;

/**
 * « Branche fermée »: four people or more hang on two attesters or one, in that nobody else vouches for any of them but one who
 * hangs there too. An attester who vouches for nobody outside is counted with the branch. What hangs on a source is none.
 */
export function closedBranchesOf(parts: BundleParts, { now, family }: CascadeScope): readonly ClosedBranch[] {
  const vouching = gatherVouching(createBundle(parts), now.getTime(), family);
  const found = new Map<string, ClosedBranch>();
  for (const attesters of vouching.attesters.values()) {
    if (attesters.size === 0 || attesters.size > MAX_ATTESTERS) continue;
    const pair = [...attesters].sort(compareText);
    const key = JSON.stringify(pair);
    if (found.has(key) || pair.some((one) => vouching.roots.has(one))) continue;
    found.set(key, { attesters: pair, people: hangingOn(attesters, vouching) });
  }
  return withoutParts([...found.values()].filter((branch) => sizeOf(branch, vouching) >= MIN_PEOPLE));
}

interface Vouching {
  readonly roots: ReadonlySet<string>;
  /** Of each person those who vouch for her. */
  readonly attesters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of each person those for whom she vouches. */
  readonly learners: ReadonlyMap<string, ReadonlySet<string>>;
}

function gatherVouching(bundle: Bundle, now: number, family: string | undefined): Vouching {
  const attesters = new Map<string, Set<string>>();
  const learners = new Map<string, Set<string>>();
  const roots = new Set<string>();
  for (const badge of bundle.of('badge')) {
    const { id, achievement } = badge.record.credentialSubject;
    const lineage = lineageOf(achievement);
    if (family !== undefined && lineage.family !== family) continue;
    for (const root of familyRules(lineage.family, lineage.creator, bundle).roots) roots.add(root);
    if (!standsAt(badge, now, bundle)) continue;
    for (const { person } of attestersOf(badge, now, bundle)) {
      if (person === id) continue;
      addTo(attesters, id, person);
      addTo(learners, person, id);
    }
  }
  return { roots, attesters, learners };
}

function addTo(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([value]));
  else group.add(value);
}

/** Goes on as long as there is somebody all of whose attesters are known to hang there. */
function hangingOn(attesters: ReadonlySet<string>, vouching: Vouching): readonly string[] {
  const branch = new Set(attesters);
  for (const person of branch) {
    for (const learner of vouching.learners.get(person) ?? []) {
      if (vouching.roots.has(learner)) continue;
      const hers = [...(vouching.attesters.get(learner) ?? [])];
      if (hers.every((one) => branch.has(one))) branch.add(learner);
    }
  }
  return [...branch].filter((person) => !attesters.has(person)).sort(compareText);
}

function sizeOf({ attesters, people }: ClosedBranch, { learners }: Vouching): number {
  const branch = new Set([...attesters, ...people]);
  const closed = attesters.filter((one) =>
    [...(learners.get(one) ?? [])].every((learner) => branch.has(learner)),
  );
  return people.length + closed.length;
}

/** A branch within another says nothing more. */
function withoutParts(branches: readonly ClosedBranch[]): readonly ClosedBranch[] {
  const sets = branches.map(({ people }) => new Set(people));
  return branches
    .filter(
      ({ people }, index) =>
        !sets.some(
          (set, other) => other !== index && set.size > people.length && people.every((one) => set.has(one)),
        ),
    )
    .sort((a, b) => compareText(a.attesters.join(' '), b.attesters.join(' ')));
}
