import type { Session } from '@commons-badges/stores';
import { newId } from '@commons-badges/recognition/records.js';
import type { AskAnswer, SessionController } from '../../lib/session-controller.js';
import type { EditorDraft, EventDraft } from './editor-draft.js';
import { buildRule } from './rule/build-rule.js';
import { writeModel, type ModelParts } from './write-model.js';

export interface Publishing extends Omit<ModelParts, 'rule'> {
  readonly draft: EditorDraft;
  readonly hasCommunity: boolean;
  readonly session: Session;
  readonly ask: SessionController['ask'];
  /** Keeps the workshop with its code at once: whatever comes next, it is nowhere else. */
  readonly keepEvent: (event: EventDraft) => void;
}

/** Opens the workshop where the rule needs one, and publishes the model. */
export async function publishDraft(publishing: Publishing): Promise<AskAnswer> {
  const { draft, hasCommunity, session, ask } = publishing;
  let event = draft.event.isKept ? (draft.event.kept ?? '') : '';
  if (needsEvent(draft)) {
    const opened = await openEvent(publishing);
    if ('ok' in opened) return opened;
    event = (await session.dossier()).byId('event', opened.id)?.digest ?? '';
  }
  const rule = buildRule(draft.rule, { hasCommunity, event });
  const model = writeModel(draft, { ...publishing, rule });
  return ask({ do: 'publish-model', id: draft.id, draft: model });
}

export function needsEvent({ rule, event }: EditorDraft): boolean {
  return rule.kept === null && rule.chosen.includes('P5') && !event.isKept;
}

async function openEvent({ draft, session, ask, keepEvent }: Publishing): Promise<EventDraft | AskAnswer> {
  const { event } = draft;
  if (event.code !== null) return event;
  // A workshop that is there without its code here lost it on the way: nobody could come in, so another one is opened.
  const isLost = (await session.dossier()).byId('event', event.id) !== undefined;
  const id = isLost ? newId() : event.id;
  if (isLost) keepEvent({ ...event, id });
  const answer = await ask({
    do: 'open-event',
    id,
    name: event.name.trim() || draft.name.trim(),
    opens: new Date(event.opens).toISOString(),
    closes: new Date(event.closes).toISOString(),
    maxClaims: event.places,
  });
  if (!answer.ok) return answer;
  const opened = { ...event, id, code: answer.handled.code ?? null };
  keepEvent(opened);
  return opened;
}
