import { expect } from '@open-wc/testing';
import type { BadgeBackpack } from '../../../packages/elements/src/badge-backpack/badge-backpack.js';
import { askFor, endorseBy, play, type Play } from '../../stores/session/play.js';
import { mountWriter, reads, tap, type } from '../support/mount-writer.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const FAR = 'https://elsewhere.example/';
/** A badge that has to be asked for at the place where it was issued. */
const HOSTED = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: `${FAR}assertion.json`,
  recipient: { type: 'email', hashed: false, identity: 'hoa@cergy.example' },
  badge: `${FAR}class.json`,
  verification: { type: 'hosted' },
  issuedOn: '2024-05-01T00:00:00Z',
};

async function badgeOf(played: Play): Promise<string> {
  const claim = await askFor(played);
  await endorseBy(played.ana, claim, played);
  const [badge = ''] = await endorseBy(played.bo, claim, played);
  await played.session.become(played.hoa);
  return JSON.stringify((await played.session.dossier()).byId('badge', badge)?.record);
}
const keep = (played: Play, id: string, body: string): Promise<unknown> =>
  played.session.notebook.add({ id, kind: 'badge', body, index: {} });
const mount = (played: Play): Promise<BadgeBackpack> =>
  mountWriter<BadgeBackpack>('badge-backpack', played.session);
/** Unfolds them, once the notebook is drawn. */
async function open(element: BadgeBackpack): Promise<void> {
  const fold = await until(() => inside<HTMLDetailsElement>(element, '.elsewhere'), 'the fold');
  fold.open = true;
}
async function paste(element: BadgeBackpack, text: string): Promise<void> {
  await type(element, '[name=pasted]', text);
  await tap(element, '.elsewhere form button:not([disabled])');
}

describe('badge-backpack, badges from elsewhere', function () {
  this.timeout(20_000);
  const own = globalThis.fetch;
  let asked: string[] = [];
  let answers: Record<string, string> = {};

  beforeEach(() => {
    localStorage.clear();
    asked = [];
    answers = {};
    globalThis.fetch = (input, init) => {
      const { href } = new URL(input instanceof Request ? input.url : input, document.baseURI);
      if (!href.startsWith(FAR)) return own(input, init);
      asked.push(href);
      const body = answers[href];
      return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
    };
  });
  afterEach(() => void (globalThis.fetch = own));

  it('asks nobody when they are looked at, and only who is named once she says yes', async () => {
    const played = await play();
    await keep(played, HOSTED.id, JSON.stringify(HOSTED));
    const element = await mount(played);
    await open(element);
    await reads(element, /pas pu vérifier/, '.elsewhere');
    expect(asked).to.deep.equal([]);
    const detail = await until(() => inside(element, '.elsewhere badge-detail'), 'the detail');
    const yes = await until(
      () =>
        allInside<HTMLButtonElement>(detail, 'button.main').find((one) =>
          one.textContent.includes('elsewhere.example'),
        ),
      'the question',
    );
    yes.click();
    await until(() => asked.length > 0, 'asked');
  });

  it('asks an address once she presses, keeps what it holds, and the same one once', async () => {
    const played = await play();
    const text = await badgeOf(played);
    answers[`${FAR}badge.json`] = text;
    const element = await mount(played);
    await open(element);
    await type(element, '[name=pasted]', `${FAR}badge.json`);
    expect(asked).to.deep.equal([]);
    await tap(element, '.elsewhere form button');
    await reads(element, /Ce badge est dans votre carnet/);
    await until(
      () => inside<HTMLTextAreaElement>(element, '[name=pasted]')?.value === '',
      'room for the next',
    );
    for await (const [record] of played.session.notebook.list({ kind: 'badge' }))
      expect(JSON.parse(String(record?.body))).to.deep.equal(JSON.parse(text));
    await paste(element, `${FAR}badge.json`);
    await reads(element, /Ce badge y est déjà/);
    expect(asked).to.deep.equal([`${FAR}badge.json`, `${FAR}badge.json`]);
  });

  it('says why an address gave nothing, and leaves it there to be mended', async () => {
    const element = await mount(await play());
    await open(element);
    await paste(element, `${FAR}lost.json`);
    await reads(element, /404/, '.elsewhere .trouble');
    expect(inside<HTMLTextAreaElement>(element, '[name=pasted]')?.value).to.equal(`${FAR}lost.json`);
  });

  it('does not even read a file that is too large', async () => {
    const element = await mount(await play());
    await open(element);
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(9 * 1024 * 1024)], 'film.png', { type: 'image/png' }));
    const field = await until(() => inside<HTMLInputElement>(element, '.elsewhere [type=file]'), 'the field');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
    await reads(element, /8/, '.elsewhere .trouble');
  });

  it('takes one again that was removed, and gives the keyboard a place when it goes', async () => {
    const played = await play();
    const text = await badgeOf(played);
    const element = await mount(played);
    await open(element);
    for (let times = 0; times < 2; times += 1) {
      await paste(element, text);
      await reads(element, /Ce badge est dans votre carnet/);
      await until(() => allInside(element, '.elsewhere li').length === 1, 'it is there');
      await tap(element, '.elsewhere li > button');
      await until(() => allInside(element, '.elsewhere li').length === 0, 'it is gone');
      await until(() => element.shadowRoot?.activeElement?.localName === 'summary', 'the focus');
    }
  });

  it('takes hostile text for text, and a badge that was changed for none that holds', async () => {
    const played = await play();
    const hostile = '<img src=x onerror="window.broken = true"><b>Gras</b>';
    await keep(
      played,
      'urn:uuid:hostile',
      (await badgeOf(played)).replaceAll(
        'J’anime une gestion par consentement',
        hostile.replaceAll('"', '\\"'),
      ),
    );
    const element = await mount(played);
    await open(element);
    await reads(element, /ne correspond pas/, '.elsewhere');
    expect(textInside(element, '.elsewhere')).to.not.match(/vérifié/);
    expect(allInside(element, '.elsewhere li img, .elsewhere li b b')).to.deep.equal([]);
    expect('broken' in window).to.equal(false);
  });

  it('says that others of this device can see them, where there are others', async () => {
    const element = await mount(await play());
    await reads(element, /la communauté ne les voit pas\..*Les autres personnes/, '.elsewhere .hint');
  });
});
