import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBundle, type Bundle } from '../../../packages/recognition/src/cascade/bundle.js';
import { isWithinCaps } from '../../../packages/recognition/src/cascade/is-within-caps.js';
import type { Opened, OpenedRecord } from '../../../packages/recognition/src/records/open-record.js';
import { did, digestOf, endorsementOf, later, own } from '../fixtures/records.js';

const START = '2025-05-01T09:00:00Z';
const HOUR = 1 / 24;
const SECOND = HOUR / 3600;

/** Dan endorses for one badge after another, each so many days after the start. */
const made = (days: readonly number[], by = 'Dan') =>
  days.map((day, place) =>
    endorsementOf({
      label: `e${String(place).padStart(2, '0')}`,
      by,
      of: `b${place}`,
      claim: `c${place}`,
      at: later(START, day),
    }),
  );
const atOnce = (many: number) => made(Array.from({ length: many }, () => 0));
const beyondIn = (endorsements: readonly Opened<'endorsement'>[], bundle: Bundle) =>
  endorsements.filter((one) => !isWithinCaps(one, bundle)).map(({ digest }) => digest.slice('zQm'.length));
const beyond = (endorsements: readonly Opened<'endorsement'>[], further: readonly OpenedRecord[] = []) =>
  beyondIn(endorsements, createBundle({ opened: [...endorsements, ...further] }));
const event = (opens: number, closes: number, organiser = 'Eve') =>
  own('event', `event-${opens}`, later(START, opens - 1), {
    organiser: did(organiser),
    publicKey: did('Room'),
    opens: later(START, opens),
    closes: later(START, closes),
    maxClaims: 40,
  });

describe('what one person may endorse in a day', () => {
  it('is five, and the sixth is too many', () => {
    assert.deepEqual(beyond(atOnce(5)), []);
    assert.deepEqual(beyond(atOnce(6)), ['e05']);
  });

  it('begins anew a whole day later, and not a second before', () => {
    assert.deepEqual(beyond(made([0, 0, 0, 0, 0, 1])), []);
    assert.deepEqual(beyond(made([0, 0, 0, 0, 0, 1 - SECOND])), ['e05']);
  });

  it('is counted over any day, not by the calendar', () => {
    const evening = [0.5, 0.5, 0.5, 0.5, 0.5];
    assert.deepEqual(beyond(made([...evening, 1.2, 1.4])), ['e05', 'e06']);
  });

  it('is hers alone: others may endorse the same evening', () => {
    const eve = made([0, 0, 0], 'Eve').map((one) => ({ ...one, digest: `${one.digest}-eve` }));
    assert.deepEqual(beyond([...atOnce(5), ...eve]), []);
  });

  it('takes several endorsements of one badge for one', () => {
    const again = endorsementOf({ label: 'z', by: 'Dan', of: 'b0', claim: 'c0', at: START });
    assert.deepEqual(beyond([...atOnce(5), again]), []);
    const new6 = endorsementOf({ label: 'zz', by: 'Dan', of: 'b9', claim: 'c9', at: START });
    assert.deepEqual(beyond([...atOnce(5), again, new6]), ['zz']);
  });

  it('is decided by the digests where all came in one second, in whatever order they are read', () => {
    const seven = atOnce(7);
    assert.deepEqual(beyond([...seven].reverse()).sort(), ['e05', 'e06']);
  });

  it('counts what is not valid for nothing', () => {
    const [first, ...rest] = atOnce(6);
    assert.ok(first);
    assert.deepEqual(beyond(rest, [first]), ['e05']);
    assert.deepEqual(beyond(rest, [{ ...first, outcome: 'invalid' }]), []);
  });
});

describe('what one person may endorse at an event', () => {
  it('is as much as there is, where another organises it', () => {
    assert.deepEqual(beyond(atOnce(12), [event(-HOUR, HOUR)]), []);
  });

  it('is no more than elsewhere where she organises it herself', () => {
    assert.deepEqual(beyond(atOnce(6), [event(-HOUR, HOUR, 'Dan')]), ['e05']);
  });

  it('is free from its opening to its close, both included, and neither before nor after', () => {
    assert.deepEqual(beyond(atOnce(6), [event(0, HOUR)]), []);
    assert.deepEqual(beyond(atOnce(6), [event(-HOUR, 0)]), []);
    assert.deepEqual(beyond(atOnce(6), [event(SECOND, HOUR)]), ['e05']);
    assert.deepEqual(beyond(atOnce(6), [event(-HOUR, -SECOND)]), ['e05']);
  });

  it('takes nothing from what she may endorse the same day elsewhere', () => {
    const days = [0, 0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    assert.deepEqual(beyond(made(days), [event(-HOUR, HOUR)]), ['e11']);
  });

  it('says by which event and by which others the answer is known', () => {
    const six = atOnce(6);
    const bundle = createBundle({ opened: [...six, event(-HOUR, HOUR, 'Dan')] });
    assert.deepEqual(beyondIn(six, bundle), ['e05']);
    assert.deepEqual([...bundle.used].sort(), six.map(({ digest }) => digest).sort());
    const free = createBundle({ opened: [...six, event(-HOUR, HOUR)] });
    assert.deepEqual(beyondIn(six, free), []);
    assert.ok(free.used.has(digestOf(`event-${-HOUR}`)));
  });
});

describe('what one person may endorse in a month', () => {
  /** One in each so many hours: never six in a day. */
  const steadily = (many: number, hours: number) =>
    made(Array.from({ length: many }, (_, place) => place * hours * HOUR));

  it('is thirty, and the thirty-first is too many', () => {
    assert.deepEqual(beyond(steadily(30, 12)), []);
    assert.deepEqual(beyond(steadily(31, 12)), ['e30']);
  });

  it('begins anew after thirty whole days', () => {
    assert.deepEqual(beyond(steadily(31, 24)), []);
    const days = Array.from({ length: 30 }, (_, place) => place / 2);
    assert.deepEqual(beyond(made([...days, 30])), []);
    assert.deepEqual(beyond(made([...days, 30 - SECOND])), ['e30']);
  });

  it('is the same for what she endorses at events', () => {
    assert.deepEqual(beyond(atOnce(31), [event(-HOUR, HOUR)]), ['e30']);
  });
});
