import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { BadgeEditor } from '../../../packages/elements/src/badge-editor/badge-editor.js';
import { currentModels, readEventCode } from '../../../packages/recognition/src/index.js';
import { StoreError, type Session } from '../../../packages/stores/src/index.js';
import { play } from '../../stores/session/play.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { click, mountEditor, publish, type, WORDS } from './mount-editor.js';

async function announce(element: BadgeEditor): Promise<void> {
  await type(element, { ...WORDS, name: 'J’y étais' });
  await click(element, 'input[name=P1]');
  await click(element, 'input[name=P5]');
  await type(element, {
    workshop: 'Cercle de mars',
    opens: '2026-03-02T14:00',
    closes: '2026-03-02T17:00',
    places: '12',
  });
}

const codeIn = (element: BadgeEditor): string => textInside(element, '.letters');

async function modelOf(session: Session, name = 'J’y étais') {
  return currentModels(await session.dossier()).find(({ record }) => record.name === name)!;
}

describe('a badge for those who were there', () => {
  beforeEach(() => localStorage.clear());

  it('opens the workshop, names it in the rule, and shows the code of the room', async () => {
    const { session, hoa } = await play();
    const element = await mountEditor(session);
    await announce(element);
    await publish(element);
    const dossier = await session.dossier();
    const [event] = dossier.of('event');
    expect(event!.record.name).to.equal('Cercle de mars');
    expect(event!.record.maxClaims).to.equal(12);
    expect(event!.record.organiser).to.equal(hoa);
    expect(Date.parse(event!.record.opens)).to.equal(new Date('2026-03-02T14:00').getTime());
    const { record } = await modelOf(session);
    expect(record.criteria.rule).to.deep.equal({
      type: 'BadgeRule',
      v: 1,
      signer: 'peer',
      claimTTL: 'P60D',
      require: { attended: { event: event!.digest, proof: 'eventKey' } },
    });
    expect(readEventCode(codeIn(element))?.digest).to.equal(event!.digest);
    const sheet = await until(
      () => inside(element, '.sheet .code') && textInside(element, '.sheet'),
      'the code',
    );
    expect(sheet).to.contain('Cercle de mars').and.to.contain('2 mars 2026').and.to.contain('14:00');
    expect(sheet).to.contain('Pas de téléphone ?');
    expect(inside(element, '.sheet .code')!.getAttribute('aria-label')).to.contain('QR code de la salle');
    expect(element.matches(':state(sheet)')).to.equal(true);
  });

  it('keeps the code until she says that she is done, also when the page was closed', async () => {
    const { session } = await play();
    const first = await mountEditor(session);
    await announce(first);
    await publish(first);
    const code = codeIn(first);
    first.remove();
    const element = await mountEditor(session);
    expect(codeIn(element)).to.equal(code);
    await click(element, '.ask');
    await click(element, '.no');
    expect(codeIn(element)).to.equal(code);
    await click(element, '.ask');
    await click(element, '.yes');
    await until(() => inside(element, 'form'), 'the form');
    expect(inside<HTMLInputElement>(element, '#name')!.value).to.equal('');
    expect(JSON.stringify({ ...localStorage })).to.not.contain(code);
  });

  it('opens it once, where the badge could not be published at first', async () => {
    const { session } = await play();
    let isFull = true;
    const element = await mountEditor({
      ...session,
      handle: (request) =>
        isFull && request.do === 'publish-model'
          ? Promise.reject(new StoreError({ code: 'store.full', store: 'browser' }))
          : session.handle(request),
    });
    await announce(element);
    await click(element, 'button.main');
    await until(() => textInside(element, '.end [role=alert]') !== '', 'the refusal');
    expect(textInside(element, 'fieldset.workshop')).to.contain('son code est gardé');
    isFull = false;
    await publish(element);
    const dossier = await session.dossier();
    expect(dossier.of('event').length).to.equal(1);
    expect(readEventCode(codeIn(element))?.digest).to.equal(dossier.of('event')[0]!.digest);
  });

  it('announces another one where the hours were changed after that', async () => {
    const { session } = await play();
    let isFull = true;
    const element = await mountEditor({
      ...session,
      handle: (request) =>
        isFull && request.do === 'publish-model'
          ? Promise.reject(new StoreError({ code: 'store.full', store: 'browser' }))
          : session.handle(request),
    });
    await announce(element);
    await click(element, 'button.main');
    await until(() => textInside(element, '.end [role=alert]') !== '', 'the refusal');
    await type(element, { closes: '2026-03-02T18:00' });
    isFull = false;
    await publish(element);
    const dossier = await session.dossier();
    expect(dossier.of('event').length).to.equal(2);
    const code = readEventCode(codeIn(element));
    expect(dossier.byId('event', code!.id)!.record.closes).to.equal(
      new Date('2026-03-02T18:00').toISOString().replace('.000', ''),
    );
  });

  it('opens another one where the code was lost on the way', async () => {
    const { session } = await play();
    let isLost = true;
    const element = await mountEditor({
      ...session,
      handle: async (request) => {
        const handled = await session.handle(request);
        if (isLost && request.do === 'open-event')
          throw new StoreError({ code: 'store.full', store: 'browser' });
        return handled;
      },
    });
    await announce(element);
    await click(element, 'button.main');
    await until(() => textInside(element, '.end [role=alert]') !== '', 'the refusal');
    isLost = false;
    await publish(element);
    const dossier = await session.dossier();
    expect(dossier.of('event').length).to.equal(2);
    const { digest } = readEventCode(codeIn(element))!;
    expect((await modelOf(session)).record.criteria.rule).to.deep.include({
      require: { attended: { event: digest, proof: 'eventKey' } },
    });
  });

  it('keeps its workshop in a next version, or announces another', async () => {
    const { session } = await play();
    const first = await mountEditor(session);
    await announce(first);
    await publish(first);
    first.remove();
    const { record } = await modelOf(session);
    const element = await mountEditor(session, { model: record.id });
    expect(inside<HTMLInputElement>(element, '#keep-event')!.checked).to.equal(true);
    expect(inside(element, '#opens')).to.equal(null);
    await type(element, { description: 'Mieux dit.' });
    await publish(element);
    expect(inside(element, '.sheet')).to.equal(null);
    const next = await modelOf(session);
    expect(next.record.criteria.rule).to.deep.equal(record.criteria.rule);
    await click(element, '.another');
    await click(element, '#keep-event');
    expect(inside<HTMLInputElement>(element, '#workshop')!.value).to.equal('Cercle de mars');
    await publish(element);
    expect(inside(element, '.sheet')).to.not.equal(null);
    expect((await session.dossier()).of('event').length).to.equal(2);
  });

  it('prints the sheet and nothing else of the page', async () => {
    const { session } = await play();
    const element = await mountEditor(session);
    const other = document.body.appendChild(document.createElement('p'));
    await announce(element);
    await publish(element);
    await until(() => inside(element, '.sheet .code'), 'the code');
    const shown = (one: Element | null): boolean => (one?.getClientRects().length ?? 0) > 0;
    other.textContent = 'La page';
    expect(shown(other)).to.equal(true);
    const sheets = document.adoptedStyleSheets.length;
    const printed = document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText).join();
    expect(printed).to.match(/@media print/);
    if (/Chrome/.test(navigator.userAgent)) {
      await emulateMedia({ media: 'print' });
      expect(shown(other)).to.equal(false);
      expect(shown(inside(element, '.sheet'))).to.equal(true);
      expect(shown(inside(element, '.link'))).to.equal(false);
      await emulateMedia({ media: 'screen' });
    }
    element.remove();
    expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
    other.remove();
  });
});
