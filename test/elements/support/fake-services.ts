import type { RecordStore, StoredRecord } from '@commons-badges/stores';
import {
  BadgeError,
  type Badge,
  type Outcome,
  type Verdict,
  type VerifyOptions,
} from 'openbadges-validator-core';
import { defaultServices } from '../../../packages/elements/src/context/default-services.js';
import type { Services } from '../../../packages/elements/src/context/services.js';
import { buildBadge } from './build-badge.js';
import { buildVerdict } from './build-verdict.js';

/** A badge of a test, and what the verifier is to say of it: `never` does not answer. */
export interface FakeBadge {
  readonly badge: Badge;
  readonly outcome: Outcome | 'never';
}

export interface FakeServices extends Services {
  /** Every verification that was asked for: id of the badge, and with what. */
  readonly asked: { readonly id: string; readonly options: VerifyOptions }[];
  /** How many were on their way at the same time, at most. */
  readonly most: () => number;
}

/** `null` stands for an entry that nobody can read. */
export function createFakeServices(
  badges: readonly (FakeBadge | null)[],
  changes: Partial<Services> = {},
): FakeServices {
  const asked: FakeServices['asked'] = [];
  let running = 0;
  let most = 0;
  const verify = async (text: unknown, options: VerifyOptions = {}): Promise<Verdict> => {
    const { badge, outcome } = JSON.parse(String(text)) as FakeBadge;
    asked.push({ id: badge.id, options });
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, outcome === 'never' ? 1e6 : 1));
    running -= 1;
    return buildVerdict(outcome as Outcome, badge);
  };
  return {
    ...defaultServices,
    store: createFakeStore(badges),
    read: async (text) => {
      const json = typeof text === 'string' ? text : '';
      if (!json.startsWith('{')) throw new BadgeError({ code: 'input.not_a_badge' });
      const { badge } = JSON.parse(json) as FakeBadge;
      return { format: 'json', openBadgesVersion: '3.0', text: json, declared: badge };
    },
    verify,
    asked,
    most: () => most,
    ...changes,
  };
}

export function createFakeStore(badges: readonly (FakeBadge | null)[]): RecordStore {
  const records = badges.map(toRecord);
  return {
    name: 'fake',
    probe: async () => Promise.reject(new Error('nobody asks')),
    whoAmI: async () => null,
    async *list() {
      for (let from = 0; from === 0 || from < records.length; from += 200)
        yield records.slice(from, from + 200);
    },
    get: async (id) => records.find((record) => record.id === id) ?? null,
    add: async () => Promise.reject(new Error('nobody asks')),
    withdraw: async () => Promise.reject(new Error('nobody asks')),
  };
}

/** So many badges, with different names, months and issuers, that all hold. */
export function manyBadges(count: number, outcome: FakeBadge['outcome'] = 'valid'): readonly FakeBadge[] {
  return Array.from({ length: count }, (_, index) => ({
    outcome,
    badge: buildBadge({
      id: `urn:badge:${index}`,
      name: `Badge ${index}`,
      issuer: { id: `https://jardin-${index % 3}.example/`, name: `Jardin ${index % 3}` },
      issuedOn: new Date(Date.UTC(2026, 0, 1) - index * 86_400_000).toISOString(),
    }),
  }));
}

function toRecord(fake: FakeBadge | null, index: number): StoredRecord {
  const host = { account: null, created: null, url: null };
  if (!fake) {
    const problem = { code: 'store.entry_unreadable', position: index + 1 } as const;
    return { id: `entry-${index}`, kind: 'badge', body: null, index: {}, host, problem };
  }
  return { id: fake.badge.id, kind: 'badge', body: JSON.stringify(fake), index: {}, host };
}
