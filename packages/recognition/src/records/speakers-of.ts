import { idOf } from './lib/id-of.js';
import type { ParsedRecord } from './parse-record.js';

/** Whose signatures a record needs to be what it says: those in whose names it speaks. DIDs or https addresses. */
export function speakersOf(parsed: ParsedRecord): readonly string[] {
  switch (parsed.kind) {
    case 'badge':
    case 'endorsement':
      return [idOf(parsed.record.issuer)];
    case 'model':
      return parsed.record.creator === undefined ? [] : [idOf(parsed.record.creator)];
    case 'charter':
      return [parsed.record.community];
    case 'key-link':
      return [parsed.record.by ?? parsed.record.key];
    case 'offer':
      return [parsed.record.person];
    case 'event':
    case 'closure':
      return [parsed.record.organiser];
    case 'proposal':
      return [parsed.record.proposer];
    case 'reply':
    case 'seen':
    case 'objection':
    case 'lifted':
      return [parsed.record.member];
    case 'circle-closure':
      return [parsed.record.facilitator];
    case 'nomination':
      return [parsed.record.nominator];
    case 'acceptance':
      return [parsed.record.candidate];
    case 'statement':
      return [parsed.record.wiki];
    case 'attestation':
      return [parsed.record.attester];
    case 'withdrawal':
      return parsed.record.by;
    default:
      return [parsed.record.subject];
  }
}
