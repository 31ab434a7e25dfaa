import { signedForm } from '@commons-badges/recognition/records.js';
import type { Download } from '../../lib/badge-detail/lib/save-download.js';
import { imageType } from '../../lib/image-type.js';
import type { SessionView } from '../../lib/session-view.js';
import { toBase64 } from '../../lib/to-base64.js';

/** « Tout emporter »: what the community's records hold of somebody, and the badges from elsewhere, as one file of JSON. */
export async function everythingFile(view: SessionView, name: string): Promise<Download> {
  const content = new Blob([await everythingOf(view)], { type: 'application/json' });
  return { name, kind: 'json', content };
}

export async function everythingOf({ dossier, me, session }: SessionView): Promise<string> {
  const did = me?.did ?? '';
  const mine = dossier.opened.filter(({ signers, record }) => {
    const { credentialSubject } = record as { credentialSubject?: { id?: unknown } };
    return signers.includes(did) || credentialSubject?.id === did;
  });
  const elsewhere: string[] = [];
  for await (const page of session.notebook.list({ kind: 'badge' }))
    for (const { body } of page) if (body !== null) elsewhere.push(toText(body));
  const records = mine.map(({ record }) => signedForm<object>(record));
  return JSON.stringify({ type: 'CommonsBadgesNotebook', v: 1, person: did, records, elsewhere }, null, 2);
}

/** A picture that holds a badge, as the address of itself. */
function toText(body: string | Uint8Array): string {
  if (typeof body === 'string') return body;
  return `data:${imageType(body) ?? 'image/svg+xml'};base64,${toBase64(body)}`;
}
