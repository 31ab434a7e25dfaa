import { expect } from '@open-wc/testing';
import { heldBy } from '../../../packages/recognition/src/index.js';
import { codeLink } from '../../../packages/elements/src/lib/code-link.js';
import { claimLink } from '../../../packages/elements/src/lib/claim-link.js';
import { StoreError, type Session } from '../../../packages/stores/src/index.js';
import { until } from '../support/until.js';
import { inside, textInside } from '../support/shadow.js';
import { DRAFT, play, uuid, type Play } from '../../stores/session/play.js';
import { countTaps, mountClaim, reads, tap, type } from '../support/mount-writer.js';

interface Room extends Play {
  readonly event: string;
  readonly code: string;
  readonly badge: string;
}

/** Ana opens a workshop, for the one who stands in the room with its code. */
async function openRoom(hours = 3): Promise<Room> {
  const played = await play();
  const { session, ana, hoa, clock } = played;
  await session.become(ana);
  const [event, badge] = [uuid(), uuid()];
  const start = clock.now().getTime();
  const { code = '' } = await session.handle({
    do: 'open-event',
    id: event,
    name: 'Découvrir',
    opens: new Date(start - 60_000).toISOString(),
    closes: new Date(start + hours * 3_600_000).toISOString(),
    maxClaims: 20,
  });
  const rule = {
    type: 'BadgeRule',
    v: 1,
    signer: 'self',
    require: { attended: { event, proof: 'eventKey' } },
  };
  const draft = { ...DRAFT, name: 'J’ai vécu', family: 'vécu', stage: 1, rule } as const;
  await session.handle({ do: 'publish-model', id: badge, draft });
  await session.become(hoa);
  return { ...played, event, code, badge };
}

describe('badge-claim in a workshop', function () {
  this.timeout(20_000);
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
    countTaps();
  });

  it('notes with one tap that she was there, and asks for the badge of it', async () => {
    const { session, code, event, badge, hoa, ana } = await openRoom();
    const element = await mountClaim(session, { code });
    await reads(element, /Vous êtes à « Découvrir ».*J’ai vécu/);
    await tap(element, '.there');
    await reads(element, /C’est noté : vous y étiez.*clos la liste/);
    expect(countTaps()).to.equal(1);
    const dossier = await session.dossier();
    const [presence] = dossier.of('attendance');
    expect(presence?.record.subject).to.equal(hoa);
    expect(dossier.of('claim').some(({ record }) => record.achievement.id === badge)).to.equal(true);
    await session.become(ana);
    await session.handle({ do: 'close-event', id: uuid(), event, attendances: [presence?.record.id ?? ''] });
    await session.become(hoa);
    await session.settle();
    expect(heldBy(hoa, await session.dossier(), session.now()).length).to.equal(1);
  });

  it('takes the code from the address of the page, alone or behind that of a badge', async () => {
    const { session, code, badge } = await openRoom();
    history.replaceState(null, '', codeLink(code));
    const element = await mountClaim(session);
    await reads(element, /Vous êtes à « Découvrir »/);
    await tap(element, '.leave');
    await reads(element, /Quel badge souhaitez-vous/);
    expect(location.hash).to.equal('');
    location.hash = claimLink(badge, code).split('#')[1] ?? '';
    await reads(element, /Vous êtes à « Découvrir »/);
  });

  it('takes a code that is pasted, and says of what is none that it is none', async () => {
    const { session, code, badge } = await openRoom();
    const element = await mountClaim(session, { badge });
    await type(element, '[name=code]', 'bonjour');
    await tap(element, '.use');
    await reads(element, /n’est pas celui d’un atelier/, '[role=alert]');
    await type(element, '[name=code]', `https://wiki.example/?Atelier#badge-code=${code}`);
    await tap(element, '.use');
    await reads(element, /Vous êtes à « Découvrir »/);
  });

  it('says when the hours are over, and offers nothing to sign', async () => {
    const { session, code, clock } = await openRoom();
    clock.pass(1);
    const element = await mountClaim(session, { code });
    await reads(element, /s’est terminé le 1 mars 2026/);
    expect(inside(element, '.there')).to.equal(null);
  });

  it('knows that she was there already, and asked for what it leads to', async () => {
    const { session, code, badge } = await openRoom();
    await session.handle({ do: 'attend', id: uuid(), code });
    await session.handle({ do: 'claim', id: uuid(), credentialId: uuid(), model: badge, story: '' });
    const element = await mountClaim(session, { code });
    await reads(element, /C’est noté : vous y étiez/);
    expect(inside(element, '.there')).to.equal(null);
  });

  it('keeps the ids, so that a second try writes nothing twice', async () => {
    const { session, code, badge } = await openRoom();
    let isBroken = true;
    const handle: Session['handle'] = (request) =>
      isBroken && request.do === 'claim'
        ? Promise.reject(new StoreError({ code: 'store.unavailable', store: 'browser' }))
        : session.handle(request);
    const told = { ...session, handle };
    const element = await mountClaim(told, { code });
    await tap(element, '.there');
    await reads(element, /ne répond pas/, '[role=alert]');
    isBroken = false;
    element.remove();
    const again = await mountClaim(told, { code });
    await tap(again, '.there');
    await reads(again, /C’est noté : vous y étiez/);
    const dossier = await session.dossier();
    expect(dossier.of('attendance').length).to.equal(1);
    expect(dossier.of('claim').filter(({ record }) => record.achievement.id === badge).length).to.equal(1);
  });

  it('asks for the badge of a workshop where only the presence was noted', async () => {
    const { session, code, badge } = await openRoom();
    await session.handle({ do: 'attend', id: uuid(), code });
    const element = await mountClaim(session, { code });
    await tap(element, '.there');
    await reads(element, /C’est noté : vous y étiez/);
    const dossier = await session.dossier();
    expect(dossier.of('attendance').length).to.equal(1);
    expect(dossier.of('claim').some(({ record }) => record.achievement.id === badge)).to.equal(true);
  });

  it('lets a mediator help, makes a key for who is helped, and gives it to her on paper', async () => {
    const { session, code, hoa } = await openRoom();
    const element = await mountClaim(session, { code });
    await tap(element, '[name=helped]');
    await tap(element, '.there');
    await reads(element, /Dites un nom/, '[role=alert]');
    await type(element, '[name=helped-name]', 'Yaya');
    const helper = inside<HTMLSelectElement>(element, '[name=helper]');
    expect(helper?.value).to.equal(hoa);
    await tap(element, '.there');
    await reads(element, /C’est noté.*Gardez votre cachet.*Rendre l’appareil à Hoa/);
    const me = await session.me();
    const dossier = await session.dossier();
    const [presence] = dossier.of('attendance');
    expect(me?.label).to.equal('Yaya');
    expect(presence?.record.subject).to.equal(me?.did);
    expect(presence?.record.assistedBy).to.equal(hoa);
    expect(presence?.signers).to.include.members([hoa, me?.did ?? '']);
    expect(inside(element, '.backup .main')?.getAttribute('value')).to.equal('printed');
    const { print } = globalThis;
    let sheet: string | undefined;
    globalThis.print = () => {
      sheet = document.querySelector('.commons-badges-sheet')?.textContent ?? '';
      expect(document.querySelector('.commons-badges-sheet svg.code path')).to.not.equal(null);
      dispatchEvent(new Event('afterprint'));
    };
    await type(element, '[name=passphrase]', 'le merle chante tôt');
    await tap(element, '.backup .main');
    await reads(element, /La feuille est prête/);
    globalThis.print = print;
    expect(sheet).to.match(/Le cachet de Yaya/);
    expect(sheet).to.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+\.[\w-]+/);
    expect(document.querySelector('.commons-badges-sheet')).to.equal(null);
    await tap(element, '.give-back');
    await until(async () => (await session.me())?.did === hoa, 'Hoa again');
    await until(() => !/Yaya/.test(textInside(element)), 'nothing of Yaya');
  });

  it('makes no second key for who is helped when the first try failed', async () => {
    const { session, code } = await openRoom();
    let isBroken = true;
    const handle: Session['handle'] = (request) =>
      isBroken
        ? Promise.reject(new StoreError({ code: 'store.full', store: 'browser' }))
        : session.handle(request);
    const element = await mountClaim({ ...session, handle }, { code });
    const before = (await session.people()).length;
    await tap(element, '[name=helped]');
    await type(element, '[name=helped-name]', 'Yaya');
    await tap(element, '.there');
    await reads(element, /plus de place/, '[role=alert]');
    isBroken = false;
    await tap(element, '.there');
    await reads(element, /C’est noté/);
    expect((await session.people()).length).to.equal(before + 1);
  });

  it('scans where the browser can, and lets the camera go', async () => {
    const { session, code } = await openRoom();
    let seen = 0;
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
    const stream = canvas.captureStream(10);
    const restore = fakeCamera(
      () => Promise.resolve(++seen < 2 ? [] : [{ rawValue: code }]),
      () => Promise.resolve(stream),
    );
    try {
      const element = await mountClaim(session);
      await tap(element, '.scan');
      await reads(element, /Vous êtes à « Découvrir »/);
      expect(stream.getTracks().every(({ readyState }) => readyState === 'ended')).to.equal(true);
    } finally {
      restore();
    }
  });

  it('says that the camera could not be opened', async () => {
    const { session } = await openRoom();
    const restore = fakeCamera(
      () => Promise.resolve([]),
      () => Promise.reject(new Error('no')),
    );
    try {
      const element = await mountClaim(session);
      await tap(element, '.scan');
      await reads(element, /La caméra n’a pas pu s’ouvrir/, '[role=alert]');
    } finally {
      restore();
    }
  });
});

/** A browser that reads codes, and its camera. Answers with what takes both away again. */
function fakeCamera(
  detect: () => Promise<readonly { readonly rawValue: string }[]>,
  getUserMedia: () => Promise<MediaStream>,
): () => void {
  const changed: [object, string, PropertyDescriptor | undefined][] = [];
  const change = (target: object, name: string, descriptor: PropertyDescriptor): void => {
    changed.push([target, name, Object.getOwnPropertyDescriptor(target, name)]);
    Object.defineProperty(target, name, { ...descriptor, configurable: true });
  };
  class FakeDetector {
    readonly detect = detect;
  }
  change(globalThis, 'BarcodeDetector', { value: FakeDetector });
  change(navigator.mediaDevices, 'getUserMedia', { value: getUserMedia });
  change(HTMLMediaElement.prototype, 'readyState', { get: () => 4 });
  return () => {
    for (const [target, name, before] of changed) {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    }
  };
}
