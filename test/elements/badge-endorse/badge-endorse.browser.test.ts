import { expect } from '@open-wc/testing';
import { heldBy } from '../../../packages/recognition/src/index.js';
import type { BadgeEndorse } from '../../../packages/elements/src/badge-endorse/badge-endorse.js';
import { askFor, DRAFT, endorseBy, play, uuid, type Play } from '../../stores/session/play.js';
import { countTaps, mountWriter, reads, tap, type } from '../support/mount-writer.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const mount = (played: Play, attributes: Readonly<Record<string, string>> = {}, lang = 'fr') =>
  mountWriter<BadgeEndorse>('badge-endorse', played.session, attributes, lang);
const focused = (element: BadgeEndorse): Element | null => element.shadowRoot?.activeElement ?? null;

/** Hoa has asked, and it is Ana's turn to look. */
async function asked(changes = {}): Promise<Play & { readonly claim: string }> {
  const played = await play();
  await played.session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
  const claim = await askFor(played, changes);
  await played.session.become(played.ana);
  return { ...played, claim };
}

describe('badge-endorse', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('endorses with three taps and a sentence, and says what is still missing', async () => {
    const played = await asked();
    countTaps();
    const element = await mount(played);
    await tap(element, '.request');
    await reads(element, /Hoa demande.*J’anime une gestion par consentement.*J’ai tenu le tour d’objections/);
    await tap(element, '[value=vu-faire]');
    await type(element, '[name=comment]', 'Sans forcer.');
    await tap(element, 'form .main');
    await reads(element, /Vous avez endossé la demande de Hoa.*il manque 1 pair/);
    expect(countTaps()).to.be.at.most(4);
    await until(() => focused(element)?.matches('.outcome'), 'the focus on the answer');
    const [endorsement] = (await played.session.dossier()).of('endorsement');
    expect(endorsement?.record.credentialSubject.basis).to.equal('vu-faire');
    expect(endorsement?.record.credentialSubject.role).to.equal('peer');
    expect(endorsement?.record.credentialSubject.endorsementComment).to.equal('Sans forcer.');
  });

  it('says that the badge is given once it is', async () => {
    const played = await asked();
    await endorseBy(played.ana, played.claim, played);
    await played.session.become(played.bo);
    const element = await mount(played);
    await tap(element, '.request');
    await reads(element, /Déjà endossée par\s*Ana/);
    await tap(element, '[value="preuve-examinée"]');
    await tap(element, 'form .main');
    await reads(element, /Le badge «\s*J’anime une gestion par consentement\s*» est remis à Hoa/);
    expect(heldBy(played.hoa, await played.session.dossier(), played.session.now())).to.have.length(1);
  });

  it('endorses nothing without a basis', async () => {
    const played = await asked();
    const element = await mount(played, { claim: played.claim });
    await tap(element, 'form .main');
    await reads(element, /Dites d’abord comment vous le savez/);
    await until(() => focused(element)?.matches('[name=basis]'), 'the focus on the basis');
    expect((await played.session.dossier()).of('endorsement')).to.have.length(0);
  });

  it('suggests the role of whom the request names, and lets her say another', async () => {
    const { ana, ...played } = await asked();
    await askFor({ ...played, ana }, { learnedFrom: [{ id: ana }], credentialId: uuid() });
    await played.session.become(ana);
    const element = await mount({ ...played, ana });
    await reads(element, /vous a nommé·e/);
    await tap(element, '.request');
    await until(() => inside<HTMLSelectElement>(element, '[name=role]')?.value === 'teacher', 'teacher');
    const role = inside<HTMLSelectElement>(element, '[name=role]')!;
    role.value = 'witness';
    role.dispatchEvent(new Event('change'));
    await tap(element, '[value=fait-avec]');
    await tap(element, 'form .main');
    await reads(element, /Vous avez endossé/);
    const [endorsement] = (await played.session.dossier()).of('endorsement');
    expect(endorsement?.record.credentialSubject.role).to.equal('witness');
  });

  it('puts the beginning of a sentence where she writes, and loses nothing of hers', async () => {
    const played = await asked();
    const element = await mount(played, { claim: played.claim });
    await type(element, '[name=comment]', 'Bravo.');
    await tap(element, '.starters button');
    const field = inside<HTMLTextAreaElement>(element, '[name=comment]')!;
    expect(field.value).to.equal('Bravo. Je l’ai vue ');
    await until(() => focused(element) === field, 'the focus where she writes');
  });

  it('keeps what was typed until it is sent, for each request apart', async () => {
    const played = await asked();
    const before = await mount(played, { claim: played.claim });
    await tap(before, '[value=fait-avec]');
    await type(before, '[name=comment]', 'À moitié écr');
    before.remove();
    const element = await mount(played, { claim: played.claim });
    await until(
      () => inside<HTMLTextAreaElement>(element, '[name=comment]')?.value === 'À moitié écr',
      'the draft',
    );
    expect(inside<HTMLInputElement>(element, '[value=fait-avec]')?.checked).to.equal(true);
    await tap(element, 'form .main');
    await reads(element, /Vous avez endossé/);
    expect(Object.keys(localStorage).filter((key) => key.includes('badge-endorse'))).to.deep.equal([]);
  });

  for (const [name, button, answer, told] of [
    ['asks for more', 2, 'complete', /Hoa lira ce qui manque/],
    ['declines', 3, 'decline', /Hoa lira votre réponse/],
  ] as const) {
    it(`${name}, with a reason`, async () => {
      const played = await asked();
      const element = await mount(played, { claim: played.claim });
      await tap(element, `form .actions button:nth-of-type(${button})`);
      await until(() => focused(element)?.matches('#reason'), 'the focus on the reason');
      await tap(element, 'form .main');
      await reads(element, /Une phrase suffit/);
      await type(element, '[name=reason]', 'Où était-ce ?');
      await tap(element, 'form .main');
      await reads(element, told);
      const [reply] = (await played.session.dossier()).of('reply');
      expect(reply?.record.answer).to.equal(answer);
      expect(reply?.record.reason).to.equal('Où était-ce ?');
    });
  }

  it('answers a whole room at once, and leaves out whom she leaves out', async () => {
    const played = await asked();
    for (const name of ['Kim', 'Lou']) {
      await played.session.addPerson(name);
      const request = { do: 'claim', id: uuid(), credentialId: uuid(), model: played.model } as const;
      await played.session.handle({ ...request, story: 'Moi aussi.' });
    }
    await played.session.become(played.ana);
    const element = await mount(played);
    await tap(element, '.room summary');
    await reads(element, /Endosser 3 demandes/, '.room');
    const lou = allInside(element, '.room label').find((label) => label.textContent?.includes('Lou'));
    lou?.click();
    await reads(element, /Endosser 2 demandes/, '.room');
    await tap(element, '.room .main');
    await reads(element, /Dites d’abord/, '.room');
    await tap(element, '.room [value=vu-faire]');
    await tap(element, '.room .main');
    await reads(element, /Vous avez endossé 2 demandes/);
    expect((await played.session.dossier()).of('endorsement')).to.have.length(2);
  });

  it('closes the list of a workshop, once more asked before its end', async () => {
    const played = await play();
    const { session, ana, hoa, clock } = played;
    await session.become(ana);
    const opens = clock.now().toISOString();
    const closes = new Date(clock.now().getTime() + 7_200_000).toISOString();
    const event = { do: 'open-event', id: uuid(), name: 'Compost', opens, closes, maxClaims: 1 } as const;
    const { code = '' } = await session.handle(event);
    for (const who of [hoa, played.bo]) {
      await session.become(who);
      await session.handle({ do: 'attend', id: uuid(), code });
    }
    await session.become(ana);
    const element = await mount(played);
    await reads(element, /2 personnes pour 1 place/);
    expect(inside<HTMLButtonElement>(element, '.event .main')?.disabled).to.equal(true);
    await tap(element, '.event input[type=checkbox]');
    await tap(element, '.event .main:not([disabled])');
    await reads(element, /L’atelier n’est pas fini/);
    await tap(element, '.sure .main');
    await reads(element, /Liste close\s*: 1 personne/);
    expect((await session.dossier()).of('closure')[0]?.record.digests).to.have.length(1);
  });

  it('takes back a badge that was given by mistake, once more asked', async () => {
    const played = await asked();
    await endorseBy(played.ana, played.claim, played);
    await endorseBy(played.bo, played.claim, played);
    const element = await mount(played);
    await tap(element, '.given summary');
    await tap(element, '.given li:last-of-type .quiet, .given .quiet');
    await reads(element, /ceux qui s’appuient dessus seront à réendosser/);
    await tap(element, '.given .sure .actions button:nth-of-type(2)');
    expect((await played.session.dossier()).of('withdrawal')).to.have.length(0);
    await tap(element, '.given .quiet');
    await tap(element, '.given .sure .main');
    await until(async () => (await played.session.dossier()).of('withdrawal').length === 1, 'the withdrawal');
    await reads(element, /· retiré/);
  });

  it('names somebody for a badge that is not asked for', async () => {
    const played = await asked();
    const rule = {
      type: 'BadgeRule',
      v: 1,
      signer: 'self',
      require: { nominated: { n: 3, accepted: true } },
    };
    const draft = { ...DRAFT, name: 'Prendre soin', rule, family: 'soin' };
    await played.session.handle({ do: 'publish-model', id: uuid(), draft });
    const element = await mount(played);
    await tap(element, '.nominate summary');
    const who = inside<HTMLSelectElement>(element, '[name=candidate]')!;
    who.value = played.hoa;
    await tap(element, '.nominate .main');
    await reads(element, /Vous avez nommé Hoa/);
    expect((await played.session.dossier()).of('nomination')[0]?.record.candidate).to.equal(played.hoa);
  });

  it('shows text as text, and follows no link that is none', async () => {
    const story = '<img src=x onerror="window.hit=1"> **gras**';
    const played = await asked({ story, links: ['https://wiki.example/Trace', 'javascript:alert(1)'] });
    const element = await mount(played, { claim: played.claim });
    await reads(element, /<img src=x onerror=/);
    expect(allInside<HTMLAnchorElement>(element, '.evidence a').map(({ href }) => href)).to.deep.equal([
      'https://wiki.example/Trace',
    ]);
    expect(inside<HTMLAnchorElement>(element, '.evidence a')?.rel).to.equal('noopener noreferrer');
    expect('hit' in window).to.equal(false);
  });

  it('says what to do where nothing waits, in both languages', async () => {
    const played = await play();
    await reads(await mount(played), /Aucune demande ne vous attend.*Qui a déjà un badge/);
    await played.session.become(played.ana);
    await reads(await mount(played, {}, 'en'), /No request waits for you.*When somebody asks/);
    const gone = await mount(played, { claim: uuid() });
    await reads(gone, /n’est plus, à vous de répondre/);
    const alone = document.createElement('badge-endorse') as BadgeEndorse;
    alone.lang = 'fr';
    document.body.append(alone);
    await reads(alone, /pas de place où garder une réponse/);
    alone.remove();
  });

  it('tells what kept an answer from being sent, and that nothing is lost', async () => {
    const played = await asked();
    const element = await mount(played, { claim: played.claim });
    await tap(element, '[value=vu-faire]');
    element.addEventListener('recognition-request', (event) => event.preventDefault(), { once: true });
    await tap(element, 'form .main');
    await reads(element, /rien n’a été envoyé d’ici/);
    await tap(element, 'form .main');
    await reads(element, /Vous avez endossé/);
    expect(textInside(element)).not.to.include('rien n’a été envoyé');
  });
});
