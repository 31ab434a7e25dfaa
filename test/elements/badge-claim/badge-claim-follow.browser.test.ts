import { expect } from '@open-wc/testing';
import { StoreError, type Session } from '../../../packages/stores/src/index.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { DRAFT, play, uuid, type Play } from '../../stores/session/play.js';
import { inGarden } from './support/in-garden.js';
import { mountClaim, reads, tap, type } from '../support/mount-writer.js';

const STORY = 'J’ai tenu le tour d’objections, le 3 mars, avec Ana en appui.';
const URL_OF_PAGE = 'https://wiki.example/CompteRendu';

async function asked({ session, model, hoa }: Play): Promise<string> {
  await session.become(hoa);
  const id = uuid();
  await session.handle({
    do: 'claim',
    id,
    credentialId: uuid(),
    model,
    story: STORY,
    links: [URL_OF_PAGE],
  });
  return id;
}
async function endorse({ session }: Play, who: string, claim: string): Promise<void> {
  await session.become(who);
  const said = { basis: 'vu-faire', role: 'peer', comment: 'Sans forcer.' } as const;
  await session.handle({ do: 'endorse', id: uuid(), claim, ...said });
}
async function reply({ session, hoa }: Play, who: string, claim: string, answer: 'complete' | 'decline') {
  await session.become(who);
  await session.handle({ do: 'reply', id: uuid(), claim, answer, reason: 'Dites ce qui a été difficile.' });
  await session.become(hoa);
}
const latest = async (session: Session, hoa: string) =>
  (await session.dossier())
    .of('claim')
    .filter(({ record }) => record.subject === hoa)
    .sort((a, b) => Date.parse(b.record.created) - Date.parse(a.record.created))[0];

describe('badge-claim, once it was asked for', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('says what is missing, and who has confirmed, as it happens', async () => {
    const played = await play();
    const claim = await asked(played);
    const element = await mountClaim(played.session, { badge: played.model });
    await reads(element, /Votre demande attend.*il manque 1 pair.*Personne n’a encore répondu/);
    await endorse(played, played.ana, claim);
    await played.session.become(played.hoa);
    await reads(element, /Ana a déjà confirmé/);
    expect(textInside(element)).to.not.match(/Personne n’a encore répondu/);
    await endorse(played, played.bo, claim);
    await played.session.become(played.hoa);
    await reads(element, /Vous avez déjà ce badge.*Depuis le 1 mars 2026\. À rafraîchir le 1 mars 2028/);
    expect(inside(element, '.see')?.getAttribute('href')).to.contain('#badge=');
    expect(inside(element, '.ask, .withdraw')).to.equal(null);
  });

  it('completes what somebody asked to complete, beginning with what was told', async () => {
    const played = await play();
    const { session, model, ana, hoa } = played;
    const claim = await asked(played);
    await reply(played, ana, claim, 'complete');
    const element = await mountClaim(session, { badge: model });
    await reads(element, /Ana vous demande de compléter.*Dites ce qui a été difficile/);
    await tap(element, '.status .main');
    await reads(element, /Compléter ma demande/);
    expect(inside<HTMLTextAreaElement>(element, 'textarea')?.value).to.equal(STORY);
    expect(inside<HTMLInputElement>(element, '[name=link]')?.value).to.equal(URL_OF_PAGE);
    await type(element, 'textarea', `${STORY} Le plus dur : me taire.`);
    await tap(element, '[name=shown]');
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    const first = (await session.dossier()).byId('claim', claim);
    const second = await latest(session, hoa);
    expect(second?.record.completes?.id).to.equal(claim);
    expect(second?.record.credentialId).to.equal(first?.record.credentialId);
    const [consent] = (await session.dossier()).of('consent');
    expect(consent?.record.credential).to.equal(first?.record.credentialId);
  });

  it('says that others may see it differently', async () => {
    const played = await play();
    await reply(played, played.bo, await asked(played), 'decline');
    const element = await mountClaim(played.session, { badge: played.model });
    await reads(element, /Bo ne l’a pas confirmé.*D’autres peuvent le voir autrement/);
    expect(inside(element, '.status .main')).to.equal(null);
  });

  it('takes a request back only once she is sure', async () => {
    const played = await play();
    await asked(played);
    const element = await mountClaim(played.session, { badge: played.model });
    await tap(element, '.withdraw');
    await reads(element, /Reprendre cette demande/);
    await tap(element, '.confirm button:not(.main)');
    await until(() => element.shadowRoot?.activeElement?.matches('.withdraw'), 'the focus where it was');
    expect((await played.session.dossier()).of('withdrawal')).to.deep.equal([]);
    await tap(element, '.withdraw');
    await until(() => element.shadowRoot?.activeElement?.matches('.confirm .main'), 'the focus on yes');
    await tap(element, '.confirm .main');
    await reads(element, /Vous avez repris votre demande/);
    expect(inside(element, '.ask')?.textContent?.trim()).to.equal('Demander de nouveau');
  });

  it('says what kept a request from being taken back', async () => {
    const played = await play();
    await asked(played);
    const handle: Session['handle'] = () =>
      Promise.reject(new StoreError({ code: 'store.denied', store: 'wiki' }));
    const element = await mountClaim({ ...played.session, handle }, { badge: played.model });
    await tap(element, '.withdraw');
    await tap(element, '.confirm .main');
    await reads(element, /ne vous laisse pas enregistrer cela/, '[role=alert]');
  });

  it('asks again with the same story once the time is over', async () => {
    const played = await play();
    const claim = await asked(played);
    played.clock.pass(70);
    const element = await mountClaim(played.session, { badge: played.model });
    await reads(element, /Cette demande est close/);
    await tap(element, '.ask');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')?.value).to.equal(STORY);
    await tap(element, '.send');
    await reads(element, /Votre demande est partie/);
    const again = await latest(played.session, played.hoa);
    expect(again?.record.id).to.not.equal(claim);
    expect(again?.record.completes).to.equal(undefined);
  });

  it('asks to refresh a badge of which the time is over', async () => {
    const played = await play();
    const claim = await asked(played);
    await endorse(played, played.ana, claim);
    await endorse(played, played.bo, claim);
    await played.session.become(played.hoa);
    played.clock.pass(800);
    const element = await mountClaim(played.session, { badge: played.model });
    await reads(element, /Ce badge est à rafraîchir/);
    expect(inside(element, '.ask')).to.not.equal(null);
  });

  it('says of a request that has not left where it is', async () => {
    const played = await play();
    await asked(played);
    const waiting: Session['waiting'] = () =>
      Promise.resolve([{} as Awaited<ReturnType<Session['waiting']>>[number]]);
    const element = await mountClaim({ ...played.session, waiting }, { badge: played.model });
    await reads(element, /gardée sur cet appareil et partira dès qu’il y aura du réseau/);
  });

  describe('« on te le doit »', () => {
    const RULE = {
      type: 'BadgeRule',
      v: 1,
      signer: 'self',
      require: { nominated: { n: 2, accepted: true } },
    };

    async function nominated(played: Play, names: readonly string[]): Promise<string> {
      const { session, hoa } = played;
      const model = uuid();
      const draft = { ...DRAFT, name: 'Prendre soin', family: 'soin', rule: RULE };
      await session.handle({ do: 'publish-model', id: model, draft });
      for (const who of names) {
        await session.become(who);
        const reason = 'Elle arrose en août.';
        await session.handle({ do: 'nominate', id: uuid(), candidate: hoa, model, reason });
      }
      await session.become(hoa);
      return model;
    }

    it('stays between those who name her until they are enough', async () => {
      const played = await play();
      const badge = await nominated(played, [played.ana]);
      const element = await mountClaim(inGarden(played), { badge });
      await reads(element, /Ce badge ne se demande pas/);
      expect(textInside(element)).to.not.match(/On te le doit|arrose/);
      expect(inside(element, '.ask')).to.equal(null);
    });

    it('is hers with one tap', async () => {
      const played = await play();
      const badge = await nominated(played, [played.ana, played.bo]);
      const element = await mountClaim(inGarden(played), { badge });
      await reads(element, /On te le doit.*Ana.*Elle arrose en août/);
      await tap(element, '.nomination .main');
      await reads(element, /Votre demande|Ce badge est à vous|Tout est réuni/);
      const dossier = await played.session.dossier();
      expect(dossier.of('acceptance').length).to.equal(1);
      expect((await latest(played.session, played.hoa))?.record.achievement.id).to.equal(badge);
    });

    it('leaves no trace when she says no', async () => {
      const played = await play();
      const badge = await nominated(played, [played.ana, played.bo]);
      const before = (await played.session.dossier()).opened.length;
      const element = await mountClaim(inGarden(played), { badge });
      await tap(element, '.nomination button:not(.main)');
      expect(inside(element, '.nomination')).to.equal(null);
      expect((await played.session.dossier()).opened.length).to.equal(before);
      expect(localStorage.length).to.equal(0);
    });
  });
});
