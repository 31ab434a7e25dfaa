import { expect } from '@open-wc/testing';
import { consentOf, heldBy, profileOf } from '../../../packages/recognition/src/index.js';
import { verify } from '../../../packages/openbadges-validator-core/src/index.js';
import type { BadgeBackpack } from '../../../packages/elements/src/badge-backpack/badge-backpack.js';
import { jsonFile, pngFile, svgFile } from '../../../packages/elements/src/badge-backpack/lib/badge-files.js';
import type { SessionView } from '../../../packages/elements/src/lib/session-view.js';
import { pocketPage } from '../../../packages/elements/src/badge-backpack/lib/pocket-page.js';
import { everythingOf } from '../../../packages/elements/src/badge-backpack/lib/everything.js';
import { askFor, endorseBy, play, uuid, type Play } from '../../stores/session/play.js';
import { mountWriter, reads, tap, type } from '../support/mount-writer.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const mount = (played: Play, lang = 'fr') =>
  mountWriter<BadgeBackpack>('badge-backpack', played.session, {}, lang);

/** Hoa has the badge, and it is she who looks. */
async function awarded(): Promise<Play & { readonly badge: string }> {
  const played = await play();
  const claim = await askFor(played);
  await endorseBy(played.ana, claim, played, { comment: 'Sans forcer.' });
  const [badge = ''] = await endorseBy(played.bo, claim, played);
  await played.session.become(played.hoa);
  return { ...played, badge };
}
const viewOf = async ({ session }: Play): Promise<SessionView> => ({
  session,
  dossier: await session.dossier(),
  me: await session.me(),
  people: await session.people(),
  now: session.now(),
  waiting: 0,
});
const notebookOf = async ({ session }: Play): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const page of session.notebook.list({ kind: 'badge' })) ids.push(...page.map(({ id }) => id));
  return ids;
};
const recordOf = async ({ session, badge }: Play & { readonly badge: string }) =>
  (await session.dossier()).byId('badge', badge)?.record ?? expect.fail('no badge');

describe('badge-backpack', function () {
  this.timeout(20_000);
  beforeEach(() => localStorage.clear());

  it('shows a badge, who endorsed it and on what basis, and counts nothing', async () => {
    const element = await mount(await awarded());
    await reads(element, /J’anime une gestion par consentement.*vérifié · depuis le/);
    await reads(element, /Endossé par.*Ana · a vu faire.*Sans forcer\..*Bo · a vu faire/);
    expect(textInside(element)).not.to.match(/2 endossements|deux endossements/);
  });

  it('shows a badge nowhere until she says where, and takes it back', async () => {
    const played = await awarded();
    const shown = async () =>
      consentOf(played.hoa, await played.session.dossier(), played.session.now(), played.badge).scopes;
    const element = await mount(played);
    const wall = await until(() => inside<HTMLInputElement>(element, '.badge [value=mur]'), 'the wall');
    expect(wall.checked).to.equal(false);
    wall.click();
    await tap(element, '.badge .consent button');
    await reads(element, /Votre choix est enregistré/);
    expect(await shown()).to.deep.equal(['mur']);
    inside<HTMLInputElement>(element, '.badge [value=mur]')?.click();
    await tap(element, '.badge .consent button:not([disabled])');
    await until(async () => (await shown()).length === 0, 'nowhere again');
  });

  it('says her name, and never writes it in a badge', async () => {
    const played = await awarded();
    const element = await mount(played);
    await type(element, '.name input', 'Hoa');
    await tap(element, '.name button');
    await reads(element, /C’est noté/);
    expect(profileOf(played.hoa, await played.session.dossier())?.name).to.equal('Hoa');
    expect(JSON.stringify(await recordOf(played))).not.to.include('Hoa');
  });

  it('gives files that hold the badge, letter by letter, and that verify', async () => {
    const played = await awarded();
    const record = await recordOf(played);
    for (const make of [pngFile, svgFile, jsonFile]) {
      const { name, content } = await make(record);
      expect(name).to.match(/^j-anime-une-gestion-par-consentement\.(png|svg|json)$/);
      const bytes = new Uint8Array(await content.arrayBuffer());
      const input = name.endsWith('.json') ? new TextDecoder().decode(bytes) : bytes;
      const verdict = await verify(input, { now: played.session.now() });
      expect(verdict.outcome, name).to.equal('valid');
      expect(verdict.badge?.id).to.equal(played.badge);
    }
  });

  it('offers the files, and says why there is no JWT', async () => {
    const element = await mount(await awarded());
    await reads(element, /Télécharger.*Image PNG.*Image SVG.*JSON.*Badge de poche.*Imprimer.*Pas de JWT/);
  });

  it('writes a page that lets its own script run and nothing else', async () => {
    const record = await recordOf(await awarded());
    const hostile = { ...record, name: '</script><script>alert(1)</script>' };
    const script = 'const close = "</script>"; const comment = "<!-- no -->"; const open = "<script>";';
    const page = await pocketPage(hostile, script, 'fr');
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    const scripts = [...parsed.querySelectorAll('script')];
    expect(scripts).to.have.length(2);
    const [data, code] = scripts;
    expect(JSON.parse(data?.textContent ?? '')).to.deep.equal(JSON.parse(JSON.stringify(hostile)));
    expect(code?.textContent).to.include('const close');
    const policy = parsed.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code?.textContent ?? ''));
    const hash = btoa(String.fromCharCode(...new Uint8Array(bytes)));
    expect(policy).to.include(`script-src 'sha256-${hash}'`);
    expect(policy).to.match(/^default-src 'none'/);
    expect(page).not.to.match(
      /https?:\/\/(?!www\.w3\.org|purl\.imsglobal|wiki\.example|commons-badges)[a-z]/,
    );
  });

  it('leaves one badge, once more asked, and keeps the others', async () => {
    const played = await awarded();
    const element = await mount(played);
    await tap(element, '.badge .quiet');
    await reads(element, /ne sera plus montré nulle part/);
    await tap(element, '.badge .sure .actions button:nth-of-type(2)');
    await tap(element, '.badge .quiet');
    await tap(element, '.badge .sure .main');
    await reads(element, /quitté · depuis/);
    const dossier = await played.session.dossier();
    expect(heldBy(played.hoa, dossier, played.session.now())[0]?.standing).to.equal('left');
    expect(heldBy(played.ana, dossier, played.session.now())[0]?.standing).to.equal('good');
  });

  it('follows her requests in words', async () => {
    const played = await play();
    await askFor(played);
    const element = await mount(played);
    await reads(element, /Mes demandes.*en attente.*2 pairs.*Suivre/);
    expect(inside<HTMLAnchorElement>(element, '.claims a')?.hash).to.match(/^#badge-claim=/);
  });

  it('keeps a badge from elsewhere once, for nobody else to see, and lets it go', async () => {
    const played = await awarded();
    const text = JSON.stringify(await recordOf(played));
    const element = await mount(played);
    for (const told of [/Ce badge est dans votre carnet/, /Ce badge y est déjà/]) {
      await type(element, '[name=pasted]', text);
      await tap(element, '.elsewhere form button');
      await reads(element, told);
    }
    await reads(element, /J’anime une gestion par consentement.*vérifié/, '.elsewhere');
    expect(allInside(element, '.elsewhere li')).to.have.length(1);
    const ids: string[] = [];
    for await (const page of played.store.list({ kind: 'badge' })) ids.push(...page.map(({ id }) => id));
    expect(ids.filter((id) => id === played.badge)).to.have.length(1);
    await tap(element, '.elsewhere li button');
    await until(() => allInside(element, '.elsewhere li').length === 0, 'gone');
  });

  it('says in words what is no badge', async () => {
    const element = await mount(await awarded());
    await type(element, '[name=pasted]', 'bonjour');
    await tap(element, '.elsewhere form button');
    await reads(element, /Ce n’est pas un badge|Ce texte est coupé/);
  });

  it('takes a copy of the key with a phrase that is long enough, and brings her back with it', async () => {
    const played = await play();
    const element = await mount(played);
    await until(() => inside(element, '.key form:first-of-type [name=phrase]'), 'a copy can be had');
    await type(element, '.key form:first-of-type [name=phrase]', 'court');
    await tap(element, '.key form:first-of-type button');
    await reads(element, /Cette phrase est trop courte/);
    const copy = (await played.session.backUp('une phrase assez longue')) ?? '';
    await type(element, '[name=backup]', copy);
    await type(element, '.key form:last-of-type [name=phrase]', 'une autre phrase longue');
    await tap(element, '.key form:last-of-type button');
    await reads(element, /La phrase n’est pas la bonne/);
    await type(element, '.key form:last-of-type [name=phrase]', 'une phrase assez longue');
    await tap(element, '.key form:last-of-type button');
    await reads(element, /Vous revoilà/);
    expect((await played.session.me())?.did).to.equal(played.hoa);
  });

  it('lets the people of one device take turns, and another one come', async () => {
    const played = await play();
    const element = await mount(played);
    await reads(element, /Ana.*Bo.*Hoa/, '.me');
    allInside<HTMLInputElement>(element, '[name=person]')[0]?.click();
    await until(async () => (await played.session.me())?.did === played.ana, 'Ana');
    await type(element, '[name=label]', 'Kim');
    await tap(element, '.me details form button');
    await reads(element, /Kim/, '.me');
    expect((await played.session.me())?.label).to.equal('Kim');
  });

  it('gives everything that is hers, and erases her once she writes the word', async () => {
    const played = await awarded();
    await played.session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
    const element = await mount(played);
    await reads(element, /maillon sans nom.*ne peuvent pas être reprises/);
    await played.session.notebook.add({ id: uuid(), kind: 'badge', body: '{"from":"elsewhere"}', index: {} });
    const draft = `commons-badges-draft:badge-claim:${played.hoa}:model:`;
    for (const name of [draft, 'commons-badges-draft:badge-claim:did:key:zOther:model:'])
      localStorage.setItem(name, '{}');
    const all = JSON.parse(await everythingOf(await viewOf(played))) as {
      records: { type: unknown }[];
      elsewhere: string[];
    };
    expect(all.elsewhere).to.deep.equal(['{"from":"elsewhere"}']);
    expect(all.records.map(({ type: kind }) => String(kind)).join()).to.match(/BadgeClaim/);
    expect(inside<HTMLButtonElement>(element, '.leave .main')?.disabled).to.equal(true);
    await type(element, '[name=word]', 'oui');
    expect(inside<HTMLButtonElement>(element, '.leave .main')?.disabled).to.equal(true);
    await type(element, '[name=word]', ' Effacer ');
    await tap(element, '.leave .main:not([disabled])');
    await reads(element, /Rien de ce qui est gardé par la communauté ne parle plus de vous/);
    expect(element.shadowRoot?.activeElement?.className).to.include('gone');
    // Ana and Bo use this device too: what is theirs stays.
    expect(
      Object.keys(localStorage).filter((name) => name.startsWith('commons-badges-draft:')),
    ).to.deep.equal(['commons-badges-draft:badge-claim:did:key:zOther:model:']);
    expect(await notebookOf(played)).to.have.length(1);
    await played.session.become(played.ana);
    await until(() => !inside(element, '.gone'), 'Ana does not read what was said to Hoa');
    expect(profileOf(played.hoa, await played.session.dossier())).to.equal(undefined);
  });

  it('says what to do where there is nothing yet, in both languages', async () => {
    const played = await play();
    await reads(await mount(played), /Pas encore de badge.*Quand une de vos demandes/);
    await reads(await mount(played, 'en'), /My notebook.*No badge yet/);
    const alone = document.createElement('badge-backpack') as BadgeBackpack;
    alone.lang = 'fr';
    document.body.append(alone);
    await reads(alone, /pas de place où garder un carnet/);
    alone.remove();
  });
});
