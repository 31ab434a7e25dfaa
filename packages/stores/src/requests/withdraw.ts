import { idOf, signRecord } from '@commons-badges/recognition';
import type { HeldKey } from '../keyring/keyring.js';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/**
 * Takes something back: a learner her claim or her badge (`retrait`), or an issuer, or the community, a badge that was given by
 * mistake (`erreur`; recognition §2.6).
 */
export async function withdraw(request: RequestOf<'withdraw'>, tools: RequestTools): Promise<void> {
  const { id, credential, reason } = request;
  const { now, dossier, keep } = tools;
  const badge = dossier.byId('badge', credential);
  const claim = dossier.byId('claim', credential);
  const found = badge ?? claim;
  if (found === undefined) return refuse({ code: 'request.unknown_claim', id: credential });
  const subject = badge?.record.credentialSubject.id ?? claim?.record.subject;
  const issuer = badge === undefined ? undefined : idOf(badge.record.issuer);
  const key = signerFor(reason === 'retrait' ? [subject] : [issuer, dossier.community], tools);
  if (key === undefined) return refuse({ code: 'request.not_yours', id: credential });
  const link = { id: credential, digest: found.digest };
  const members = { credential: link, reason, by: [key.did] };
  await keep(await signRecord(compose('withdrawal', members, { now, id }), key, { now }));
}

function signerFor(
  allowed: readonly (string | undefined)[],
  { signer, communityKey, dossier }: RequestTools,
): HeldKey | undefined {
  return (
    [signer, communityKey].find((key) => key !== null && allowed.includes(dossier.personOf(key.did))) ??
    undefined
  );
}
