import { readEventCode, signRecord, toSeconds } from '@commons-badges/recognition';
import { restoreKey } from 'openbadges-validator-core/restore-key.js';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/**
 * Says that somebody is at a workshop, signed with the key of the code and with her own; and by a mediator who holds the device
 * for her. Works without a network: whether she was in time is for those to judge who have the event. One who has it is told at
 * once.
 */
export async function attend(request: RequestOf<'attend'>, tools: RequestTools): Promise<void> {
  const { id, code: text, assistedBy } = request;
  const { signer, now, dossier, keep, keyOf } = tools;
  const code = readEventCode(text);
  if (code === undefined) return refuse({ code: 'request.code_unreadable' });
  const { opens, closes } = dossier.find('event', code.digest)?.record ?? {};
  if (opens !== undefined && closes !== undefined && isOutside(now, opens, closes))
    return refuse({ code: 'request.outside_hours', opens, closes });
  const { x, d } = code;
  const eventKey = await restoreKey({ kty: 'OKP', crv: 'Ed25519', x, d });
  const mediator = assistedBy === undefined ? undefined : await keyOf(assistedBy);
  if (assistedBy !== undefined && mediator === undefined)
    return refuse({ code: 'request.not_yours', id: assistedBy });
  const members = {
    event: { id: code.id, digest: code.digest },
    subject: signer.did,
    at: toSeconds(now),
    ...(assistedBy && { assistedBy }),
  };
  const keys = [eventKey, signer, ...(mediator ? [mediator] : [])];
  let record = compose('attendance', members, { now, id });
  for (const key of keys) record = await signRecord(record, key, { now });
  await keep(record);
}

function isOutside(now: Date, opens: string, closes: string): boolean {
  return now.getTime() < Date.parse(opens) || now.getTime() > Date.parse(closes);
}
