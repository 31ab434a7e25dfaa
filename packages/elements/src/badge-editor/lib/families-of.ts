import type { Editing } from './editing.js';
import { readTags } from './read-tags.js';

export interface Family {
  readonly id: string;
  readonly label: string;
}

/** The families that a badge of this creator can join: those of the charter and of the badges that are there, by name. */
export function familiesOf({
  around,
  draft,
  words,
}: Pick<Editing, 'around' | 'draft' | 'words'>): readonly Family[] {
  const byFamily = new Map<string, readonly string[]>(around.rooted.map((id) => [id, []]));
  for (const { record } of around.models) {
    const { family } = readTags(record.id, record.tag);
    byFamily.set(family, [...(byFamily.get(family) ?? []), record.name]);
  }
  if (draft.family && !byFamily.has(draft.family)) byFamily.set(draft.family, []);
  return [...byFamily]
    .map(([id, names]) => ({ id, label: labelOf(id, names) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
}

/** A family that began with one badge has its id for a name, which nobody can read. */
function labelOf(id: string, [first, ...others]: readonly string[]): string {
  const isNamed = !id.includes(':');
  if (first === undefined) return id;
  const badges = `${first}${others.length > 0 ? ` +${others.length}` : ''}`;
  return isNamed ? `${id} (${badges})` : badges;
}
