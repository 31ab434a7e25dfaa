import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  StoreError,
  type RecognitionRequest,
  type StoreProblem,
} from '../../../packages/stores/src/index.js';
import { askFor, DRAFT, endorseBy, play, uuid, type Play } from '../session/play.js';

const NOBODY = 'urn:uuid:00000000-0000-4000-8000-000000000000';
const OPENS = '2026-04-01T08:00:00Z';
const CLOSES = '2026-04-01T10:00:00Z';

interface Stage extends Play {
  readonly claim: string;
  readonly badge: string;
  readonly event: string;
  readonly code: string;
}

async function stage(): Promise<Stage> {
  const played = await play();
  const { session, ana, bo } = played;
  const first = await askFor(played);
  await endorseBy(ana, first, played);
  const [badge = ''] = await endorseBy(bo, first, played);
  const claim = await askFor(played);
  const event = uuid();
  const opening = { do: 'open-event', id: event, name: 'Haies', opens: OPENS, closes: CLOSES } as const;
  const { code = '' } = await session.handle({ ...opening, maxClaims: 9 }, ana);
  return { ...played, claim, badge, event, code };
}

/** What came of it: null where nothing was refused. */
async function problemOf(attempt: () => Promise<unknown>): Promise<StoreProblem | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    if (error instanceof StoreError) return error.problem;
    throw error;
  }
}

type Asked = readonly [what: string, who: 'ana' | 'bo' | 'hoa', ask: (on: Stage) => object, StoreProblem];

const claimOf = ({ model }: Stage) => ({ do: 'claim', credentialId: uuid(), model, story: 'Vu.' });
const event = { do: 'open-event', name: 'Haies', opens: OPENS, closes: CLOSES, maxClaims: 9 };
const malformed = (path: string): StoreProblem => ({ code: 'request.malformed', path });

const REFUSED: readonly Asked[] = [
  ['a profile without a name', 'hoa', () => ({ do: 'introduce', name: '  ' }), malformed('name')],
  [
    'a garden that is no address',
    'hoa',
    () => ({ do: 'introduce', name: 'Hoa', garden: 'mon jardin' }),
    malformed('garden'),
  ],
  [
    'a claim of a model that nobody knows',
    'hoa',
    (on) => ({ ...claimOf(on), model: NOBODY }),
    { code: 'request.unknown_model', id: NOBODY },
  ],
  [
    'a claim that completes one of somebody else',
    'bo',
    (on) => ({ ...claimOf(on), completes: on.claim }),
    { code: 'request.unknown_claim', id: 'claim' },
  ],
  [
    'an endorsement of no claim',
    'ana',
    () => ({ do: 'endorse', claim: NOBODY, basis: 'vu-faire', role: 'peer', comment: '' }),
    { code: 'request.unknown_claim', id: NOBODY },
  ],
  [
    'a reply to no claim',
    'ana',
    () => ({ do: 'reply', claim: NOBODY, answer: 'decline', reason: 'Non.' }),
    { code: 'request.unknown_claim', id: NOBODY },
  ],
  [
    'a reply to her own claim',
    'hoa',
    ({ claim }) => ({ do: 'reply', claim, answer: 'decline', reason: 'Non.' }),
    { code: 'request.not_a_holder' },
  ],
  [
    'to take back what is not there',
    'hoa',
    () => ({ do: 'withdraw', credential: NOBODY, reason: 'retrait' }),
    { code: 'request.unknown_claim', id: NOBODY },
  ],
  [
    'to take the badge of somebody else back as her own',
    'ana',
    ({ badge }) => ({ do: 'withdraw', credential: badge, reason: 'retrait' }),
    { code: 'request.not_yours', id: 'badge' },
  ],
  [
    'a next version of a model that nobody knows',
    'ana',
    () => ({ do: 'publish-model', draft: { ...DRAFT, supersedes: NOBODY } }),
    { code: 'request.unknown_model', id: NOBODY },
  ],
  [
    'a fork of a model that nobody knows',
    'ana',
    () => ({ do: 'publish-model', draft: { ...DRAFT, basedOn: NOBODY } }),
    { code: 'request.unknown_model', id: NOBODY },
  ],
  [
    'a model with a rule that cannot be read',
    'ana',
    () => ({ do: 'publish-model', draft: { ...DRAFT, rule: {} } }),
    malformed('rule'),
  ],
  ['a workshop without a name', 'ana', () => ({ ...event, name: ' ' }), malformed('name')],
  ['a workshop without a beginning', 'ana', () => ({ ...event, opens: 'demain' }), malformed('opens')],
  ['a workshop with half a place', 'ana', () => ({ ...event, maxClaims: 1.5 }), malformed('maxClaims')],
  [
    'a code that says nothing',
    'hoa',
    () => ({ do: 'attend', code: 'atelier' }),
    { code: 'request.code_unreadable' },
  ],
  [
    'to be there before a workshop begins',
    'hoa',
    ({ code }) => ({ do: 'attend', code }),
    { code: 'request.outside_hours', opens: OPENS, closes: CLOSES },
  ],
  [
    'to close a workshop that is nowhere',
    'ana',
    () => ({ do: 'close-event', event: NOBODY, attendances: [] }),
    { code: 'request.unknown_event', id: NOBODY },
  ],
  [
    'to close the workshop of somebody else',
    'bo',
    (on) => ({ do: 'close-event', event: on.event, attendances: [] }),
    { code: 'request.not_yours', id: 'event' },
  ],
  [
    'a key in its own place',
    'hoa',
    ({ hoa }) => ({ do: 'link-key', replaces: hoa }),
    { code: 'request.same_key' },
  ],
  [
    'to vouch for a key that nobody announced',
    'ana',
    ({ bo, hoa }) => ({ do: 'vouch-for-key', key: bo, replaces: hoa, answer: 'yes' }),
    { code: 'request.unknown_key', key: 'bo' },
  ],
];

/** Where a problem names something of the stage, its id. */
const named = (problem: StoreProblem, on: Stage): object =>
  Object.fromEntries(
    Object.entries(problem).map(([fact, value]) => [
      fact,
      fact !== 'path' && fact !== 'code' && value in on ? on[value as 'badge'] : value,
    ]),
  );

describe('what is refused', () => {
  for (const [what, who, ask, problem] of REFUSED)
    it(`says why, and leaves nothing behind: ${what}`, async () => {
      const on = await stage();
      const id = uuid();
      const request = { id, ...ask(on) } as RecognitionRequest;
      assert.deepEqual(await problemOf(() => on.session.handle(request, on[who])), named(problem, on));
      assert.equal(await on.store.get(id), null);
      assert.deepEqual(await on.session.waiting(), []);
    });

  it('says that a community whose key is elsewhere cannot vouch here', async () => {
    const { session, keyring, community, ana, hoa } = await play();
    const { did: kim } = await session.addPerson('Kim');
    await keyring.forget(hoa);
    await session.handle({ do: 'link-key', id: uuid(), replaces: hoa }, kim);
    await keyring.forget(community);
    const request = { do: 'vouch-for-key', id: uuid(), key: kim, replaces: hoa, answer: 'yes' } as const;
    assert.deepEqual(await problemOf(() => session.handle({ ...request, asCommunity: true }, ana)), {
      code: 'request.not_yours',
      id: kim,
    });
  });
});
