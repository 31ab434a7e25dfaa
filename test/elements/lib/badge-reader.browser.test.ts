import { expect } from '@open-wc/testing';
import type { RecordStore, StoredRecord } from '@commons-badges/stores';
import { BadgeError } from 'openbadges-validator-core';
import { BadgeReader, type BadgeReaderOptions } from '../../../packages/elements/src/lib/badge-reader.js';
import { createEntry } from '../../../packages/elements/src/lib/create-entry.js';
import { buildBadge } from '../support/build-badge.js';
import { createFakeServices } from '../support/fake-services.js';

const body = JSON.stringify({ badge: buildBadge(), outcome: 'valid' });
const url = 'https://jardin.example/a.json';
const elsewhere: StoredRecord = {
  id: url,
  kind: 'badge',
  body: null,
  index: {},
  host: { account: null, created: null, url },
};
const inHand: StoredRecord = { ...elsewhere, id: 'urn:a', body, host: { ...elsewhere.host, url: null } };

/** A store that answers after a while, and counts how often it was asked. */
function createSlowStore(answer: Partial<StoredRecord> | Error): { store: RecordStore; asked: () => number } {
  let asked = 0;
  const get: RecordStore['get'] = async (_id, signal) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    signal?.throwIfAborted();
    if (answer instanceof Error) throw answer;
    return { ...elsewhere, ...answer };
  };
  return { store: { ...createFakeServices([]).store!, get }, asked: () => asked };
}

const createReader = (changes: Partial<BadgeReaderOptions> = {}): BadgeReader =>
  new BadgeReader({
    services: createFakeServices([]),
    store: null,
    network: 'same-origin',
    allowed: new Set(),
    ...changes,
  });

describe('reading and verifying an entry', () => {
  it('fills in what the badge declares, its text and what a search looks at', async () => {
    const entry = createEntry(inHand);
    await createReader().read(entry);
    expect(entry.declared).to.deep.equal({ status: 'ready', value: buildBadge() });
    expect(entry.text).to.equal(body);
    expect(entry.words).to.include('cercle');
    expect(entry.issued).to.equal(Date.UTC(2025, 2, 6));
  });

  it('reads what lies elsewhere once, also when it is verified while it is being read', async () => {
    const { store, asked } = createSlowStore({ body });
    const entry = createEntry(elsewhere);
    const reader = createReader({ store });
    await Promise.all([reader.read(entry), reader.verify(entry), reader.read(entry)]);
    expect(asked()).to.equal(1);
    expect(entry.verdict.status).to.equal('ready');
  });

  it('keeps the reason where it cannot be read', async () => {
    const { store } = createSlowStore({ problem: { code: 'fetch.network', url, host: 'jardin.example' } });
    const entry = createEntry(elsewhere);
    await createReader({ store }).verify(entry);
    expect(entry.declared).to.deep.equal({
      status: 'failed',
      problem: { code: 'fetch.network', url, host: 'jardin.example' },
    });
    expect(entry.verdict.status).to.equal('idle');
  });

  it('keeps the reason where it was refused', async () => {
    const refusal = new BadgeError({ code: 'fetch.not_allowed', url, host: 'jardin.example' });
    const entry = createEntry(elsewhere);
    await createReader({ store: createSlowStore(refusal).store }).read(entry);
    expect(entry.declared.status === 'failed' && entry.declared.problem.code).to.equal('fetch.not_allowed');
  });

  it('says that what is no badge is none', async () => {
    const entry = createEntry({ ...inHand, body: 'bonjour' });
    await createReader().verify(entry);
    expect(entry.declared.status === 'failed' && entry.declared.problem.code).to.equal('input.not_a_badge');
  });

  it('can be asked again after an abort, as if nothing had been', async () => {
    const { store } = createSlowStore({ body });
    const entry = createEntry(elsewhere);
    const reader = createReader({ store });
    const flight = new AbortController();
    const reading = reader.verify(entry, flight.signal);
    flight.abort();
    let name = '';
    try {
      await reading;
    } catch (error) {
      name = (error as Error).name;
    }
    expect(name).to.equal('AbortError');
    expect([entry.declared.status, entry.verdict.status]).to.deep.equal(['idle', 'idle']);
    await reader.verify(entry);
    expect(entry.verdict.status).to.equal('ready');
  });

  it('does not read what was already found to be broken', async () => {
    const { store, asked } = createSlowStore({ body });
    const entry = createEntry({ ...elsewhere, problem: { code: 'store.entry_unreadable', position: 1 } });
    await createReader({ store }).verify(entry);
    expect(asked()).to.equal(0);
  });
});
