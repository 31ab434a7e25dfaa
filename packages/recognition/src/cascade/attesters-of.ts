import { idOf } from '../records/lib/id-of.js';
import { toList } from '../records/lib/to-list.js';
import type { LearningEvidence } from '../records/kinds/badge.js';
import type { Achievement } from '../records/kinds/model.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { covers, lineageOf, type Lineage } from './lineage-of.js';
import { linkedBadge } from './linked-badge.js';
import { memoryOf } from './memory.js';
import { soundEndorsements } from './sound-endorsements.js';
import { touchedByMistakes } from './touched-by-mistakes.js';

/** Somebody who vouches, and the badge by which she may. */
export interface Attester {
  readonly person: string;
  readonly badge: Opened<'badge'>;
}

/**
 * Those who vouched for the holder of a badge: its endorsers and its issuer, each by a badge of the same family that is linked
 * by its digest (recognition §2.2). Where it links an earlier badge of the same person, those who vouched for that one count
 * too: this is given as an attester who is the person herself. Those who are no longer holders, as a badge that theirs came from
 * was a mistake or a fraud and nobody repaired it in time, vouch for nobody (recognition §2.6).
 */
export function attestersOf(badge: Opened<'badge'>, now: number, bundle: Bundle): readonly Attester[] {
  const { attesters } = memoryOf(bundle, now);
  const known = attesters.get(badge.digest);
  if (known !== undefined) return known;
  const found = [...linkedAttesters(badge, bundle), ...endorsingAttesters(badge, now, bundle)].filter(
    (one) => !isLost(one.badge, now, bundle),
  );
  attesters.set(badge.digest, found);
  return found;
}

/** The holder herself, where she had a badge of the family before, and the issuer. */
export function linkedAttesters({ record }: Opened<'badge'>, bundle: Bundle): readonly Attester[] {
  const { issuer, validFrom, relatedResource = [], credentialSubject } = record;
  const lineage = lineageOf(credentialSubject.achievement);
  const [holder, giver] = [credentialSubject.id, idOf(issuer)];
  const at = Date.parse(validFrom);
  return relatedResource.flatMap(({ id, digestMultibase: digest }) => {
    const person = bundle.find('badge', digest)?.record.credentialSubject.id;
    if (person !== holder && person !== giver) return [];
    const asked = person === holder ? { ...lineage, stage: 0 } : lineage;
    return attester(person, linkedBadge(person, { id, digest }, covering(asked), at, bundle));
  });
}

function endorsingAttesters({ record }: Opened<'badge'>, now: number, bundle: Bundle): readonly Attester[] {
  const { id, evidence, credentialSubject } = record;
  const lineage = lineageOf(credentialSubject.achievement);
  const claimDigest = toList<LearningEvidence>(evidence).find(
    (one) => one.claimDigest !== undefined,
  )?.claimDigest;
  const asked = { credentialId: id, subject: credentialSubject.id, claimDigest, from: 0, until: now };
  return soundEndorsements(asked, bundle).flatMap((endorsement) => {
    const { holderCredential } = endorsement.record.credentialSubject;
    const person = idOf(endorsement.record.issuer);
    const at = Date.parse(endorsement.record.validFrom);
    const found = attester(person, linkedBadge(person, holderCredential, covering(lineage), at, bundle));
    if (found.length > 0) bundle.use(endorsement);
    return found;
  });
}

function isLost(badge: Opened<'badge'>, now: number, bundle: Bundle): boolean {
  if (!touchedByMistakes(bundle).has(badge.digest)) return false;
  const end = bundle.holdsUntil(badge, now, bundle);
  return end !== -Infinity && end <= Math.min(now, bundle.knownUntil);
}

function attester(person: string, badge: Opened<'badge'> | undefined): readonly Attester[] {
  return badge === undefined ? [] : [{ person, badge }];
}

/** Of the same family, at the same stage or higher. */
function covering(asked: Lineage): (achievement: Achievement) => boolean {
  return (achievement) => covers(lineageOf(achievement), asked);
}
