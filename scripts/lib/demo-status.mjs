import { createCredential, createList, VC_BSL_VC_V2_CONTEXT } from '@digitalbazaar/vc-bitstring-status-list';
import { demoUuid } from './build-credential.mjs';
import { signCredential } from './sign-credential.mjs';

const LIST_LENGTH = 131072;
const INDEXES = { bitstring: 94567, 'bitstring-revoked': 1207 };
const SIGNED_ON = new Date('2026-01-05T08:00:00Z');

/** The status entry of a badge, for the kinds that DEMO_BADGES names. */
export function statusEntry(kind, data) {
  if (!kind) return undefined;
  const lists = { list: 'status/movilab.json', 'lost-list': 'status/perdue.json' };
  if (lists[kind]) return { id: `${data}${lists[kind]}`, type: '1EdTechRevocationList' };
  return {
    id: `${data}status/limaces.json#${INDEXES[kind]}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(INDEXES[kind]),
    statusListCredential: `${data}status/limaces.json`,
  };
}

/** The signed list of the Jardin des Limaces, with one badge withdrawn (VC Bitstring Status List §2). */
export async function buildBitstringList(data, { key, profile }, documentLoader) {
  const list = await createList({ length: LIST_LENGTH });
  list.setStatus(INDEXES['bitstring-revoked'], true);
  const id = `${data}status/limaces.json`;
  const credential = await createCredential({
    id,
    list,
    statusPurpose: 'revocation',
    context: VC_BSL_VC_V2_CONTEXT,
  });
  return signCredential(
    { ...credential, issuer: profile.id, validFrom: SIGNED_ON.toISOString().replace('.000', '') },
    { suite: 'eddsa-rdfc-2022', key, documentLoader, date: SIGNED_ON },
  );
}

/** A site that moved: where the list was, a page apologises. Who withdrew what can no longer be known. */
export const LOST_LIST = '<!doctype html><title>Page introuvable</title>\n';

/** The list of Movilab: a badge that is not one of ours was withdrawn. */
export function buildRevocationList(data, { profile }) {
  return {
    id: `${data}status/movilab.json`,
    issuer: profile.id,
    revokedCredential: [
      { id: demoUuid('withdrawn elsewhere'), revoked: true, revocationReason: 'Émis deux fois par erreur.' },
    ],
  };
}
