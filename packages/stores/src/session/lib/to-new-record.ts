import { idOf, type ParsedRecord, type RecordKind } from '@commons-badges/recognition';
import type { NewRecord, RecordIndex } from '../../record-store.js';

/** A signed record as a store takes it: its text, and by what it is looked for. */
export function toNewRecord(parsed: ParsedRecord, community: string | undefined): NewRecord {
  const { kind, record } = parsed;
  const index = { ...aboutOf(parsed), ...(community !== undefined && { community }) };
  return { id: record.id, kind: kind satisfies RecordKind, body: JSON.stringify(record), index };
}

function aboutOf({ kind, record }: ParsedRecord): RecordIndex {
  switch (kind) {
    case 'badge': {
      const { id, achievement } = record.credentialSubject;
      return { subject: id, achievement: achievement.id };
    }
    case 'endorsement':
      return { subject: idOf(record.issuer) };
    case 'claim':
      return { subject: record.subject, achievement: record.achievement.id };
    case 'model':
      return { achievement: record.id };
    case 'nomination':
    case 'acceptance':
    case 'proposal':
      return { subject: record.candidate, achievement: record.achievement };
    default:
      return 'subject' in record && typeof record.subject === 'string' ? { subject: record.subject } : {};
  }
}
