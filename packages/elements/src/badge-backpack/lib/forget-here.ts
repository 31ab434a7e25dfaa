import type { SessionView } from '../../lib/session-view.js';

/** Where the drafts of all elements are, and whether a copy of a key was offered. */
const OURS = /^commons-badges-(?:draft|backup):/;

/**
 * Forgets what this device alone keeps of somebody who has been erased: what she was writing; and, where nobody else signs here, the
 * badges from elsewhere, which are those of the whole device.
 */
export async function forgetHere(person: string, { people, session }: SessionView): Promise<void> {
  const isAlone = people.every(({ did }) => did === person);
  for (const name of keptNames())
    if (OURS.test(name) && (isAlone || name.includes(person))) localStorage.removeItem(name);
  if (!isAlone) return;
  const ids: string[] = [];
  for await (const page of session.notebook.list({ kind: 'badge' })) ids.push(...page.map(({ id }) => id));
  for (const id of ids) await session.notebook.withdraw(id);
}

function keptNames(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    // A browser that keeps nothing has nothing to forget.
    return [];
  }
}
