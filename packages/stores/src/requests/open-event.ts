import { digestRecord, signRecord, toSeconds, writeEventCode } from '@commons-badges/recognition';
import { createKey } from 'openbadges-validator-core/create-key.js';
import { exportJwk } from 'openbadges-validator-core/export-jwk.js';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import type { RequestOf } from './request.js';

/**
 * Announces a workshop, and gives the code that is shown in the room: the key of the event, which is in no record and no store
 * (recognition §3, box). Whoever loses it opens another one.
 */
export async function openEvent(request: RequestOf<'open-event'>, tools: RequestTools): Promise<string> {
  const { id, name, opens, closes, maxClaims, garden } = request;
  const { signer, now, keep } = tools;
  const key = await createKey({ extractable: true });
  const { x = '', d = '' } = await exportJwk(key.privateKey);
  const members = {
    organiser: signer.did,
    name: name.trim(),
    publicKey: key.did,
    opens: toMoment(opens),
    closes: toMoment(closes),
    maxClaims,
    ...(garden && { garden }),
  };
  const record = await signRecord(compose('event', members, { now, id }), signer, { now });
  await keep(record);
  return writeEventCode({ id, digest: await digestRecord(record), x, d });
}

/** In UTC, to the second; what is no time stays as it is, to be refused. */
function toMoment(time: string): string {
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds) ? time : toSeconds(milliseconds);
}
