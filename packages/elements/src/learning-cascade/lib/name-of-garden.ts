import type { Dossier } from '@commons-badges/recognition';
import { profileOf } from '@commons-badges/recognition/dossier.js';
import { addressName } from './address-name.js';

/** What a garden calls itself, else what its address says. */
export function nameOf(address: string, dossier: Dossier | null): string {
  return (dossier && profileOf(address, dossier)?.name) ?? addressName(address);
}
