import { idOf } from '../records/lib/id-of.js';
import type { Opened } from '../records/open-record.js';
import type { Bundle } from './bundle.js';
import { soundEndorsements } from './sound-endorsements.js';

/** Whether a person signed that she taught the holder of a badge: as its issuer, or as a teacher who endorses (recognition D3). */
export function hasSignedAsTeacher(
  teacher: string,
  { record }: Opened<'badge'>,
  claimDigest: string,
  now: number,
  bundle: Bundle,
): boolean {
  if (idOf(record.issuer) === teacher) return true;
  const asked = {
    credentialId: record.id,
    subject: record.credentialSubject.id,
    claimDigest,
    from: 0,
    until: now,
  };
  const signed = soundEndorsements(asked, bundle).find(
    (one) => idOf(one.record.issuer) === teacher && one.record.credentialSubject.role === 'teacher',
  );
  if (signed !== undefined) bundle.use(signed);
  return signed !== undefined;
}
