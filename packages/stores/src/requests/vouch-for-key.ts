import { signRecord } from '@commons-badges/recognition';
import type { RequestTools } from '../session/session.js';
import { compose } from './lib/compose.js';
import { refuse } from './lib/refuse.js';
import type { RequestOf } from './request.js';

/**
 * Says of two keys that they are one person's; or, where the old one is her own, that they are not. Whether her word counts is
 * read from the records, as that of everybody.
 */
export async function vouchForKey(
  { id, key, replaces, answer, asCommunity = false }: RequestOf<'vouch-for-key'>,
  { signer, communityKey, now, dossier, keep, keyOf }: RequestTools,
): Promise<void> {
  const isKnown = dossier.keyLinks.some((link) => link.key === key && link.replaces === replaces);
  if (!isKnown) return refuse({ code: 'request.unknown_key', key });
  // The old key speaks for itself, where its person has several here.
  const older = dossier.personOf(signer.did) === dossier.personOf(replaces) ? await keyOf(replaces) : signer;
  const voice = asCommunity ? communityKey : (older ?? signer);
  if (voice === null || voice.did === key) return refuse({ code: 'request.not_yours', id: key });
  if (answer === 'no' && voice.did !== replaces) return refuse({ code: 'request.not_yours', id: key });
  const members = { key, replaces, by: voice.did, ...(answer === 'no' && { refused: true }) };
  await keep(await signRecord(compose('key-link', members, { now, id }), voice, { now }));
}
