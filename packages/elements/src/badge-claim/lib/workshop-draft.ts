import { newId } from '@commons-badges/recognition/records.js';

export interface ClaimIds {
  readonly id: string;
  readonly credentialId: string;
}

/** What somebody is doing at a workshop, with the ids of what will be written: a second tap writes nothing twice. */
export interface WorkshopDraft {
  readonly attendance: string;
  /** Of each badge that she asks for, by the id of its model. */
  readonly claims: Readonly<Record<string, ClaimIds>>;
  readonly isHelped: boolean;
  /** The DID of who is helped; empty: somebody new at this device. */
  readonly person: string;
  readonly name: string;
  /** The DID of who helps. */
  readonly helper: string;
}

export function emptyWorkshopDraft(): WorkshopDraft {
  return { attendance: newId(), claims: {}, isHelped: false, person: '', name: '', helper: '' };
}

export function parseWorkshopDraft(kept: unknown): WorkshopDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { attendance, claims, isHelped, person, name, helper } = kept as Record<keyof WorkshopDraft, unknown>;
  const areTexts = [attendance, person, name, helper].every((one) => typeof one === 'string');
  const isWhole = areTexts && typeof isHelped === 'boolean' && typeof claims === 'object' && claims !== null;
  return isWhole && Object.values(claims).every(isIds) ? (kept as WorkshopDraft) : undefined;
}

function isIds(value: unknown): value is ClaimIds {
  if (typeof value !== 'object' || value === null) return false;
  const { id, credentialId } = value as Record<keyof ClaimIds, unknown>;
  return typeof id === 'string' && typeof credentialId === 'string';
}
