import { BACKUP_PREFIX, DRAFT_PREFIX } from '../../lib/kept-names.js';
import type { SessionView } from '../../lib/session-view.js';

/**
 * Forgets what this device alone keeps of somebody who has been erased: what she was writing; and, where nobody else signs here, the
 * badges from elsewhere, which are those of the whole device.
 */
export async function forgetHere(person: string, { people, session }: SessionView): Promise<void> {
  const isAlone = people.every(({ did }) => did === person);
  for (const name of keptNames())
    if (isOurs(name) && (isAlone || name.includes(person))) localStorage.removeItem(name);
  if (!isAlone) return;
  const ids: string[] = [];
  for await (const page of session.notebook.list({ kind: 'badge' })) ids.push(...page.map(({ id }) => id));
  for (const id of ids) await session.notebook.withdraw(id);
}

function isOurs(name: string): boolean {
  return name.startsWith(DRAFT_PREFIX) || name.startsWith(BACKUP_PREFIX);
}

function keptNames(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    // A browser that keeps nothing has nothing to forget.
    return [];
  }
}
