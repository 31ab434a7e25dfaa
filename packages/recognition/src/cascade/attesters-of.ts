import { idOf } from '../records/lib/id-of.js';
import { toList } from '../records/lib/to-list.js';
import type { LearningEvidence } from '../records/kinds/badge.js';
import type { Achievement } from '../records/kinds/model.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { covers, lineageOf, type Lineage } from './lineage-of.js';
import { linkedBadge } from './linked-badge.js';
import { soundEndorsements } from './sound-endorsements.js';

/** Somebody who vouches, and the badge by which she may. */
export interface Attester {
  readonly person: string;
  readonly badge: Opened<'badge'>;
}

/**
 * Those who vouched for the holder of a badge: its endorsers and its issuer, each by a badge of the same family that is linked
 * by its digest (recognition §2.2). Where it links an earlier badge of the same person, those who vouched for that one count
 * too: this is given as an attester who is the person herself.
 */
export function attestersOf(badge: Opened<'badge'>, now: number, bundle: Bundle): readonly Attester[] {
  const { id, issuer, validFrom, relatedResource = [], credentialSubject } = badge.record;
  const lineage = lineageOf(credentialSubject.achievement);
  const links = relatedResource.map((link) => ({ id: link.id, digest: link.digestMultibase }));
  const isIssuedByHerself = idOf(issuer) === credentialSubject.id;
  const linked = [credentialSubject.id, ...(isIssuedByHerself ? [] : [idOf(issuer)])].flatMap((person) =>
    links.map((link) => {
      const asked = person === credentialSubject.id ? { ...lineage, stage: 0 } : lineage;
      return attester(person, linkedBadge(person, link, covering(asked), Date.parse(validFrom), bundle));
    }),
  );
  const evidence = toList<LearningEvidence>(badge.record.evidence);
  const claimDigest = evidence.find((one) => one.claimDigest !== undefined)?.claimDigest;
  const asked = { credentialId: id, subject: credentialSubject.id, claimDigest, from: 0, until: now };
  const endorsing = soundEndorsements(asked, bundle).map((endorsement) => {
    const { holderCredential } = endorsement.record.credentialSubject;
    const person = idOf(endorsement.record.issuer);
    const at = Date.parse(endorsement.record.validFrom);
    const found = attester(person, linkedBadge(person, holderCredential, covering(lineage), at, bundle));
    if (found !== undefined) bundle.use(endorsement);
    return found;
  });
  return [...linked, ...endorsing].filter((one) => one !== undefined);
}

function attester(person: string, badge: Opened<'badge'> | undefined): Attester | undefined {
  return badge === undefined ? undefined : { person, badge };
}

/** Of the same family, at the same stage or higher. */
function covering(asked: Lineage): (achievement: Achievement) => boolean {
  return (achievement) => covers(lineageOf(achievement), asked);
}
