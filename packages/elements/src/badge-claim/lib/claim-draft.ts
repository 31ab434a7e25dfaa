import type { RecordOf } from '@commons-badges/recognition';
import { newId } from '@commons-badges/recognition/records.js';

/** What somebody is writing to ask for a badge, with the ids of all that will be written. */
export interface ClaimDraft {
  readonly id: string;
  readonly credentialId: string;
  readonly profileId: string;
  readonly consentId: string;
  readonly story: string;
  readonly links: readonly string[];
  /** The DIDs of those of whom she learned. */
  readonly teachers: readonly string[];
  /** The address of a note. */
  readonly note: string;
  readonly attached: boolean;
  readonly shown: boolean;
  readonly name: string;
}

/** One that begins with what an earlier claim said, or with nothing. */
export function emptyDraft(before?: RecordOf<'claim'>): ClaimDraft {
  const evidence = before?.evidence ?? [];
  const sources = before?.learnedFrom ?? [];
  return {
    id: newId(),
    credentialId: newId(),
    profileId: newId(),
    consentId: newId(),
    story: evidence.find(({ text }) => text !== undefined)?.text ?? '',
    links: evidence.flatMap(({ url }) => (url === undefined ? [] : [url])),
    teachers: sources.flatMap((source) => ('note' in source ? [] : [String(source['id'])])),
    note: sources.map((source) => source['note']).find((note) => typeof note === 'string') ?? '',
    attached: before?.attached ?? false,
    shown: false,
    name: '',
  };
}

const TEXTS = ['id', 'credentialId', 'profileId', 'consentId', 'story', 'note', 'name'] as const;

/** Reads one that a browser kept; undefined for what is none. */
export function parseDraft(kept: unknown): ClaimDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const draft = kept as Partial<Record<keyof ClaimDraft, unknown>>;
  const isWhole =
    TEXTS.every((name) => typeof draft[name] === 'string') &&
    isListOfTexts(draft.links) &&
    isListOfTexts(draft.teachers) &&
    typeof draft.attached === 'boolean' &&
    typeof draft.shown === 'boolean';
  return isWhole ? (kept as ClaimDraft) : undefined;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
