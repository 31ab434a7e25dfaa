import type { SessionView } from './session-view.js';

/** Everybody who has said who she is, each once, but the reader. */
export function knownOthers({ dossier, me }: SessionView): readonly string[] {
  const people = new Set(dossier.of('profile').map(({ record }) => record.subject));
  return [...people].filter((did) => did !== me?.did);
}
