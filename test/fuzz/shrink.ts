import { isDraftObject, type Draft, type DraftObject } from './draft.js';

/** How many smaller documents are looked at before the smallest so far is good enough. */
const MAX_TRIES = 3000;

/**
 * Makes a document smaller for as long as it stays what it is.
 * @param isStill whether a smaller document shows the same
 */
export async function shrink(
  document: DraftObject,
  isStill: (smaller: DraftObject) => Promise<boolean>,
): Promise<DraftObject> {
  let smallest = document;
  let tries = 0;
  for (;;) {
    let found: DraftObject | undefined;
    for (const smaller of smallerOnes(smallest)) {
      if (tries++ > MAX_TRIES) return smallest;
      if (!isDraftObject(smaller) || !(await isStill(smaller))) continue;
      found = smaller;
      break;
    }
    if (found === undefined) return smallest;
    smallest = found;
  }
}

/** What is one step smaller, the largest steps first. */
function* smallerOnes(draft: Draft): Generator<Draft> {
  if (Array.isArray(draft)) {
    for (const [index] of draft.entries()) yield draft.filter((_, position) => position !== index);
    for (const [index, value] of draft.entries()) {
      for (const smaller of smallerOnes(value)) yield draft.with(index, smaller);
    }
  } else if (isDraftObject(draft)) {
    const names = Object.keys(draft);
    for (const name of names) yield withMember(draft, name, undefined);
    for (const name of names) {
      for (const smaller of smallerOnes(draft[name] as Draft)) yield withMember(draft, name, smaller);
    }
    for (const value of Object.values(draft)) if (isDraftObject(value)) yield value;
  } else if (typeof draft === 'string' && draft.length > 1) yield 'x';
}

function withMember(draft: DraftObject, changed: string, value: Draft | undefined): DraftObject {
  // Not by assignment: a member may be called `__proto__`.
  return Object.fromEntries(
    Object.entries(draft).flatMap(([name, own]) => {
      if (name !== changed) return [[name, own]];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
