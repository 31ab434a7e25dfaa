import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecognitionRequest, RequestName } from '../../../packages/stores/src/index.js';
import { askFor, DRAFT, endorseBy, play, uuid, type Play } from '../session/play.js';

const OPENS = '2026-03-01T00:00:00Z';
const CLOSES = '2026-03-30T00:00:00Z';

interface Stage extends Play {
  readonly claim: string;
  readonly badge: string;
  readonly event: string;
  readonly code: string;
  /** Said by Kim, whose first key is nowhere. */
  readonly kim: string;
  readonly before: string;
}

/** Hoa has a badge and asks for another, Ana holds a workshop, and Kim has a key that nobody knows yet. */
async function stage(): Promise<Stage> {
  const played = await play();
  const { session, ana, bo } = played;
  const first = await askFor(played);
  await endorseBy(ana, first, played);
  const [badge = ''] = await endorseBy(bo, first, played);
  const claim = await askFor(played);
  const event = uuid();
  const opening = { do: 'open-event', id: event, name: 'Compost', opens: OPENS, closes: CLOSES } as const;
  const { code = '' } = await session.handle({ ...opening, maxClaims: 9 }, ana);
  const { did: before } = await session.addPerson('Kim');
  await played.keyring.forget(before);
  const { did: kim } = await session.addPerson('Kim');
  await session.handle({ do: 'link-key', id: uuid(), replaces: before }, kim);
  return { ...played, claim, badge, event, code, kim, before };
}

type Without<R> = R extends unknown ? Omit<R, 'id'> : never;
interface Case {
  readonly kind: Parameters<Awaited<ReturnType<Play['session']['dossier']>>['byId']>[0];
  readonly who: 'ana' | 'hoa' | 'kim';
  readonly ask: (on: Stage) => Without<RecognitionRequest>;
  /** Members of the record; those that are a DID, by name. */
  readonly says: (on: Stage) => object;
  /** Default: who asked. */
  readonly signers?: (on: Stage) => readonly string[];
}

const CASES: { readonly [N in Exclude<RequestName, 'erase'>]: Case } = {
  introduce: {
    kind: 'profile',
    who: 'hoa',
    ask: () => ({ do: 'introduce', name: '  Hoa ', garden: 'https://jardin.example' }),
    says: ({ hoa }) => ({ subject: hoa, name: 'Hoa', garden: 'https://jardin.example' }),
  },
  'publish-model': {
    kind: 'model',
    who: 'hoa',
    ask: () => ({ do: 'publish-model', draft: { ...DRAFT, axis: 'horizontale', tags: [' sol ', ''] } }),
    says: () => ({
      name: DRAFT.name,
      version: '1',
      inLanguage: 'fr',
      licence: 'CC-BY-SA-4.0',
      tag: ['axe:horizontale', 'famille:gpc', 'stade:2', 'sol'],
    }),
    signers: ({ community }) => [community],
  },
  claim: {
    kind: 'claim',
    who: 'hoa',
    ask: ({ model, ana, badge }) => ({
      do: 'claim',
      credentialId: badge,
      model,
      story: ' vu ',
      links: [' https://a.example '],
      learnedFrom: [{ id: ana }],
      attached: true,
    }),
    says: ({ hoa, badge, ana }) => ({
      subject: hoa,
      credentialId: badge,
      learnedFrom: [{ id: ana }],
      attached: true,
      evidence: [
        { kind: 'récit', text: 'vu' },
        { kind: 'lien', url: 'https://a.example' },
      ],
    }),
  },
  endorse: {
    kind: 'endorsement',
    who: 'ana',
    ask: ({ claim }) => ({ do: 'endorse', claim, basis: 'vu-faire', role: 'teacher', comment: 'Oui.' }),
    says: () => ({}),
  },
  reply: {
    kind: 'reply',
    who: 'ana',
    ask: ({ claim }) => ({ do: 'reply', claim, answer: 'complete', reason: ' Où ? ' }),
    says: ({ ana }) => ({ member: ana, answer: 'complete', reason: 'Où ?' }),
  },
  consent: {
    kind: 'consent',
    who: 'hoa',
    ask: ({ badge }) => ({ do: 'consent', credential: badge, scopes: ['mur'], name: 'réel' }),
    says: ({ hoa, badge }) => ({ subject: hoa, credential: badge, scopes: ['mur'], name: 'réel' }),
  },
  withdraw: {
    kind: 'withdrawal',
    who: 'hoa',
    ask: ({ badge }) => ({ do: 'withdraw', credential: badge, reason: 'retrait' }),
    says: ({ hoa }) => ({ reason: 'retrait', by: [hoa] }),
  },
  nominate: {
    kind: 'nomination',
    who: 'ana',
    ask: ({ hoa, model }) => ({ do: 'nominate', candidate: hoa, model, reason: ' Elle anime. ' }),
    says: ({ ana, hoa, model }) => ({
      nominator: ana,
      candidate: hoa,
      achievement: model,
      reason: 'Elle anime.',
    }),
  },
  accept: {
    kind: 'acceptance',
    who: 'hoa',
    ask: ({ model }) => ({ do: 'accept', model }),
    says: ({ hoa, model }) => ({ candidate: hoa, achievement: model }),
  },
  'open-event': {
    kind: 'event',
    who: 'ana',
    ask: () => ({
      do: 'open-event',
      name: ' Haies ',
      opens: '2026-04-01T10:00:00+02:00',
      closes: CLOSES.replace('03-30', '04-30'),
      maxClaims: 3,
      garden: 'https://jardin.example',
    }),
    says: ({ ana }) => ({
      organiser: ana,
      name: 'Haies',
      opens: '2026-04-01T08:00:00Z',
      maxClaims: 3,
      garden: 'https://jardin.example',
    }),
  },
  attend: {
    kind: 'attendance',
    who: 'hoa',
    ask: ({ code }) => ({ do: 'attend', code }),
    says: ({ hoa }) => ({ subject: hoa }),
    signers: ({ hoa }) => [hoa],
  },
  'close-event': {
    kind: 'closure',
    who: 'ana',
    ask: ({ event }) => ({ do: 'close-event', event, attendances: [uuid()] }),
    says: ({ ana }) => ({ organiser: ana, digests: [] }),
  },
  'link-key': {
    kind: 'key-link',
    who: 'kim',
    ask: ({ hoa }) => ({ do: 'link-key', replaces: hoa }),
    says: ({ kim, hoa }) => ({ key: kim, replaces: hoa }),
    signers: ({ kim, hoa }) => [kim, hoa],
  },
  'vouch-for-key': {
    kind: 'key-link',
    who: 'ana',
    ask: ({ kim, before }) => ({ do: 'vouch-for-key', key: kim, replaces: before, answer: 'yes' }),
    says: ({ kim, before, ana }) => ({ key: kim, replaces: before, by: ana }),
  },
};

describe('what is asked for', () => {
  for (const [name, { kind, who, ask, says, signers }] of Object.entries(CASES))
    it(`is written for « ${name} » as one record, by those who said it, and once where it is asked twice`, async () => {
      const on = await stage();
      const { session } = on;
      const id = uuid();
      const countAll = async () => (await session.dossier()).of(kind).length;
      const before = await countAll();
      const request = { ...ask(on), id } as RecognitionRequest;
      const { written } = await session.handle(request, on[who]);
      assert.deepEqual(written, [id]);
      assert.equal(await countAll(), before + 1);
      const read = kind === 'key-link' ? await textOf(on, id) : await recordOf(on, kind, id);
      for (const [member, value] of Object.entries(says(on)))
        assert.deepEqual(read.record[member], value, member);
      for (const signer of signers?.(on) ?? [on[who]])
        assert.ok(read.signers.includes(signer), `${signer} has not signed`);

      await session.handle(request, on[who]);
      assert.equal(await countAll(), before + 1);
      assert.deepEqual(await session.waiting(), []);
    });
});

interface Read {
  readonly record: Readonly<Record<string, unknown>>;
  readonly signers: readonly string[];
}

async function recordOf({ session }: Stage, kind: Case['kind'], id: string): Promise<Read> {
  const found = (await session.dossier()).byId(kind, id) ?? assert.fail(`no ${kind} was written`);
  return { record: { ...found.record }, signers: found.signers };
}

/** As it was written: a dossier knows those keys as one person. */
async function textOf({ store }: Stage, id: string): Promise<Read> {
  const record = JSON.parse(String((await store.get(id))?.body)) as Read['record'];
  const proofs = [record['proof']].flat() as readonly { readonly verificationMethod: string }[];
  return { record, signers: proofs.map(({ verificationMethod }) => verificationMethod.split('#')[0] ?? '') };
}
