/** JSON that is still being changed. */
export type Draft = null | boolean | number | string | Draft[] | DraftObject;

export interface DraftObject {
  [member: string]: Draft;
}

export function isDraftObject(draft: Draft | undefined): draft is DraftObject {
  return typeof draft === 'object' && draft !== null && !Array.isArray(draft);
}

/** Sets a member as JSON texts do, `__proto__` included. */
export function setMember(object: DraftObject, name: string, value: Draft): void {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Every object of a document that is not part of a context, the outermost first. */
export function objectsOf(draft: Draft): DraftObject[] {
  if (Array.isArray(draft)) return draft.flatMap(objectsOf);
  if (!isDraftObject(draft)) return [];
  const inside = Object.entries(draft).flatMap(([name, value]) =>
    name === '@context' ? [] : objectsOf(value),
  );
  return [draft, ...inside];
}

/** A place whose value can be changed: a member of an object or an element of an array. */
export interface Place {
  readonly holder: DraftObject | Draft[];
  readonly key: string | number;
}

/** Every place of a document but those inside contexts. */
export function placesOf(draft: Draft): Place[] {
  if (Array.isArray(draft))
    return draft.flatMap((value, key) => [{ holder: draft, key }, ...placesOf(value)]);
  if (!isDraftObject(draft)) return [];
  return Object.entries(draft).flatMap(([key, value]) =>
    key === '@context' ? [] : [{ holder: draft, key }, ...placesOf(value)],
  );
}

export function valueAt({ holder, key }: Place): Draft {
  return (holder as DraftObject)[key] as Draft;
}

export function setValue({ holder, key }: Place, value: Draft): void {
  if (Array.isArray(holder)) holder[key as number] = value;
  else setMember(holder, String(key), value);
}

/** As a JSON text from which the very same value can be read again: `JSON.stringify` forgets the sign of zero. */
export function writeDraft(draft: Draft): string {
  if (typeof draft === 'number') {
    if (Number.isFinite(draft)) return Object.is(draft, -0) ? '-0' : JSON.stringify(draft);
    return draft > 0 ? '1e999' : '-1e999';
  }
  if (Array.isArray(draft)) return `[${draft.map(writeDraft).join(',')}]`;
  if (!isDraftObject(draft)) return JSON.stringify(draft);
  const members = Object.entries(draft).map(
    ([name, value]) => `${JSON.stringify(name)}:${writeDraft(value)}`,
  );
  return `{${members.join(',')}}`;
}
