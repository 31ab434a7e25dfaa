import type { SessionView } from '../../lib/session-view.js';
import type { EditorWords } from '../../locales/badge-editor-words.js';
import type { Author } from './author-controller.js';
import { creatorOf } from './creator-of.js';
import type { Origin } from './editing.js';
import { latestVersion } from './latest-version.js';
import { nameOf } from './name-of.js';

/** What is written after: the newest version of the model. It is a fork where who writes did not sign that one. */
export function originOf(
  id: string | null,
  { did }: Author,
  view: SessionView,
  words: EditorWords,
): Origin | undefined {
  const model = id ? latestVersion(id, view.dossier) : undefined;
  if (!model) return undefined;
  const isFork = did === undefined || !model.signers.includes(did);
  return { model, isFork, creatorName: nameOf(creatorOf(model.record), view, words) };
}
