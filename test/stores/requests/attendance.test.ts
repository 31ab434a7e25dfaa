import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEventCode, writeEventCode } from '../../../packages/recognition/src/index.js';
import { DRAFT, play, refusedWith, uuid, type Play } from '../session/play.js';

interface Room extends Play {
  readonly event: string;
  readonly code: string;
  readonly room: string;
  readonly attend: (who: string, code?: string) => Promise<string>;
  readonly close: (attendances: readonly string[]) => Promise<readonly string[]>;
}

/** Ana holds a workshop of two hours; `room` is the badge of those who are there. */
async function openRoom(maxClaims = 20): Promise<Room> {
  const played = await play();
  const { session, ana, clock } = played;
  await session.become(ana);
  const event = uuid();
  const opens = clock.now().toISOString();
  const closes = new Date(clock.now().getTime() + 7_200_000).toISOString();
  const { code = '' } = await session.handle({
    do: 'open-event',
    id: event,
    name: 'Compost d’hiver',
    opens,
    closes,
    maxClaims,
  });
  const digest = (await session.dossier()).byId('event', event)?.digest ?? assert.fail('no event');
  const rule = {
    type: 'BadgeRule',
    v: 1,
    signer: 'peer',
    require: { attended: { event: digest, proof: 'eventKey' } },
  };
  const room = uuid();
  const draft = { ...DRAFT, name: 'J’y étais', rule, family: 'compost', stage: 1 as const };
  await session.handle({ do: 'publish-model', id: room, draft });
  const attend = async (who: string, shown = code): Promise<string> => {
    await session.become(who);
    const id = uuid();
    await session.handle({ do: 'attend', id, code: shown });
    await session.handle({ do: 'claim', id: uuid(), credentialId: uuid(), model: room, story: '' });
    return id;
  };
  const close = async (attendances: readonly string[]): Promise<readonly string[]> => {
    await session.become(ana);
    return (await session.handle({ do: 'close-event', id: uuid(), event, attendances })).awarded;
  };
  return { ...played, event, code, room, attend, close };
}

describe('a workshop', () => {
  it('gives its badge to those on the closed list, and to nobody else', async () => {
    const opened = await openRoom();
    const { session, hoa, bo, attend, close } = opened;
    const hoas = await attend(hoa);
    await attend(bo);
    assert.deepEqual(await session.settle(), []);
    const awarded = await close([hoas]);
    assert.equal(awarded.length, 1);
    const badge = (await session.dossier()).byId('badge', awarded[0] ?? '');
    assert.equal(badge?.record.credentialSubject.id, hoa);
  });

  it('takes no code after its end, nor one that was copied wrong', async () => {
    const opened = await openRoom();
    const { hoa, attend, code, clock } = opened;
    for (const wrong of ['', 'atelier1.', code.slice(0, -2), code.replace('atelier1', 'atelier2')])
      assert.equal(await refusedWith(() => attend(hoa, wrong)), 'request.code_unreadable');
    clock.pass(1);
    assert.equal(await refusedWith(() => attend(hoa)), 'request.outside_hours');
  });

  it('is void with more people than it has places', async () => {
    const { attend, hoa, bo, close } = await openRoom(1);
    assert.deepEqual(await close([await attend(hoa), await attend(bo)]), []);
  });

  it('is closed by its organiser alone', async () => {
    const { session, attend, hoa, event } = await openRoom();
    const attendance = await attend(hoa);
    const close = { do: 'close-event', id: uuid(), event, attendances: [attendance] } as const;
    assert.equal(await refusedWith(() => session.handle(close)), 'request.not_yours');
    assert.equal(
      await refusedWith(() => session.handle({ ...close, event: uuid() })),
      'request.unknown_event',
    );
  });

  it('takes a code out of an address, and a mediator beside a person without a device', async () => {
    const opened = await openRoom();
    const { session, bo, hoa, code } = opened;
    await session.become(hoa);
    const id = uuid();
    const address = `https://wiki.example/?Atelier#badge-code=${code}`;
    await session.handle({ do: 'attend', id, code: address, assistedBy: bo });
    const attendance = (await session.dossier()).byId('attendance', id);
    assert.equal(attendance?.record.assistedBy, bo);
    assert.ok(attendance.signers.includes(bo) && attendance.signers.includes(hoa));
    assert.equal(
      await refusedWith(() =>
        session.handle({ do: 'attend', id: uuid(), code, assistedBy: 'did:key:z6MkNobody' }),
      ),
      'request.not_yours',
    );
  });
});

describe('the code of a workshop', () => {
  it('is short enough for a QR code that a phone reads from across a room', async () => {
    const { code } = await openRoom();
    assert.ok(code.length < 200, String(code.length));
    const read = readEventCode(code) ?? assert.fail('unreadable');
    assert.equal(writeEventCode(read), code);
  });
});
