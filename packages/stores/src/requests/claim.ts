import { findModelById, signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/** Asks for a badge, with what somebody did and of whom she learned it. */
export async function claim(request: RequestOf<'claim'>, tools: RequestTools): Promise<void> {
  const { id, credentialId, model: wanted, story, links = [], learnedFrom = [], completes } = request;
  const { signer, now, dossier, keep } = tools;
  const model = findModelById(wanted, dossier);
  if (model === undefined) return refuse({ code: 'request.unknown_model', id: wanted });
  const before = completes === undefined ? undefined : dossier.byId('claim', completes);
  if (completes !== undefined && before?.record.subject !== dossier.personOf(signer.did))
    return refuse({ code: 'request.unknown_claim', id: completes });
  const text = story.trim();
  const evidence = [
    ...(text === '' ? [] : [{ kind: 'récit', text }]),
    ...links.map((url) => ({ kind: 'lien', url: url.trim() })),
  ];
  const members = {
    credentialId: before?.record.credentialId ?? credentialId,
    achievement: { id: model.record.id, digest: model.digest },
    subject: signer.did,
    ...(learnedFrom.length > 0 && { learnedFrom }),
    evidence,
    ...(request.attached && { attached: true }),
    ...(before && { completes: { id: before.record.id, digest: before.digest } }),
    ...(request.garden && { garden: request.garden }),
    // Once the claim is erased, its digest in the badge says nothing of what was in it.
    nonce: crypto.randomUUID(),
  };
  await keep(await signRecord(compose('claim', members, { now, id }), signer, { now }));
}
