import type { Opened } from '@commons-badges/recognition';
import { profileOf } from '@commons-badges/recognition/dossier.js';
import type { RecognitionRequest, RequestOf } from '@commons-badges/stores';
import type { SessionView } from '../../lib/session-view.js';
import type { ClaimDraft } from './claim-draft.js';
import { holdersOf } from './holders-of.js';
import { readLink } from './read-link.js';

export interface ClaimTarget {
  readonly model: Opened<'model'>;
  /** The claim that the new one completes. */
  readonly completes: Opened<'claim'> | undefined;
}

/** All that is asked for to send a draft, in this order: her name first, so that those who read the claim know it. */
export function claimRequests(
  draft: ClaimDraft,
  target: ClaimTarget,
  view: SessionView,
): readonly RecognitionRequest[] {
  const { me, dossier } = view;
  const profile = me === null ? undefined : profileOf(me.did, dossier);
  const name = draft.name.trim();
  const claim = claimRequest(draft, target, view, profile?.garden ?? undefined);
  return [
    ...(name !== '' && profile === undefined
      ? [{ do: 'introduce', id: draft.profileId, name } as const]
      : []),
    claim,
    ...(draft.shown ? [showRequest(draft.consentId, claim.credentialId)] : []),
  ];
}

function claimRequest(
  draft: ClaimDraft,
  { model, completes }: ClaimTarget,
  view: SessionView,
  garden: string | undefined,
): RequestOf<'claim'> {
  return {
    do: 'claim',
    id: draft.id,
    credentialId: completes?.record.credentialId ?? draft.credentialId,
    model: model.record.id,
    story: draft.story,
    links: draft.links.flatMap((link) => readLink(link) ?? []),
    learnedFrom: sourcesOf(draft, model, view),
    attached: draft.attached,
    ...(completes && { completes: completes.record.id }),
    ...(garden !== undefined && { garden }),
  };
}

function showRequest(id: string, credential: string): RequestOf<'consent'> {
  return { do: 'consent', id, credential, scopes: ['mur'], name: 'aucun' };
}

/** A teacher by the badge that she held: what links the badges of a cascade. */
function sourcesOf(
  { teachers, note }: ClaimDraft,
  model: Opened<'model'>,
  view: SessionView,
): NonNullable<RequestOf<'claim'>['learnedFrom']> {
  const holders = new Map(holdersOf(model, view).map((holder) => [holder.did, holder]));
  const people = teachers.map((id) => {
    const badge = holders.get(id)?.badge;
    return badge === undefined ? { id } : { id, credential: badge.record.id, digest: badge.digest };
  });
  const address = readLink(note);
  return [...people, ...(address === undefined ? [] : [{ note: address }])];
}
