import type { Dossier, Opened } from '@commons-badges/recognition';
import { profileOf, standingOf } from '@commons-badges/recognition/dossier.js';
import type { SessionView } from '../../lib/session-view.js';
import { lineOf } from './line-of.js';

/** Somebody of whom one can have learned what a badge is about. */
export interface Holder {
  readonly did: string;
  readonly name: string;
  readonly badge: Opened<'badge'>;
}

/** Of what is known at one moment: a form asks anew at every letter. */
const FOUND = new WeakMap<Dossier, Map<string, readonly Holder[]>>();

/** Those who have a badge of this family and said their name, in the order of their names; not the person herself. */
export function holdersOf(model: Opened<'model'>, view: SessionView): readonly Holder[] {
  const known = FOUND.get(view.dossier) ?? new Map<string, readonly Holder[]>();
  FOUND.set(view.dossier, known);
  const key = `${model.digest} ${view.me?.did ?? ''}`;
  const holders = known.get(key) ?? findHolders(model, view);
  known.set(key, holders);
  return holders;
}

function findHolders(model: Opened<'model'>, view: SessionView): readonly Holder[] {
  const { dossier, me, now } = view;
  const line = lineOf(model.record);
  const byPerson = new Map<string, Holder>();
  for (const badge of dossier.of('badge')) {
    const { id: did, achievement } = badge.record.credentialSubject;
    if (did === me?.did || lineOf(achievement) !== line) continue;
    const name = knownName(did, view);
    const isNewer =
      Date.parse(badge.record.validFrom) > Date.parse(byPerson.get(did)?.badge.record.validFrom ?? '1970');
    if (name !== undefined && isNewer && isGood(badge, dossier, now)) byPerson.set(did, { did, name, badge });
  }
  return [...byPerson.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function isGood(badge: Opened<'badge'>, dossier: Dossier, now: Date): boolean {
  return standingOf(badge, dossier, now) === 'good';
}

function knownName(did: string, { dossier, people }: SessionView): string | undefined {
  return profileOf(did, dossier)?.name ?? people.find((person) => person.did === did)?.label;
}
