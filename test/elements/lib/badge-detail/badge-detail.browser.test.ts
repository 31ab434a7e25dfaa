import { expect, fixture, html } from '@open-wc/testing';
import '../../../../packages/elements/src/lib/badge-detail/define.js';
import type { BadgeDetail } from '../../../../packages/elements/src/lib/badge-detail/badge-detail.js';
import type { BadgeEntry } from '../../../../packages/elements/src/lib/badge-entry.js';
import { buildBadge } from '../../support/build-badge.js';
import { buildEntry, buildUnreadable } from '../../support/build-entry.js';
import { buildVerdict } from '../../support/build-verdict.js';
import { allInside, inside, textInside } from '../../support/shadow.js';
import { until } from '../../support/until.js';

const link = 'https://wiki.example/page#badge=1';
const full = buildBadge({
  description: 'Reconnaît une pratique.',
  expiresOn: '2030-03-06T00:00:00Z',
  criteria: { narrative: 'Deux personnes\nl’ont vu faire.', url: 'https://cergy.example/criteres' },
  creator: { id: 'https://nous.example/', name: 'Jardins du Nous' },
  evidence: [{ name: 'Récit', narrative: 'J’ai animé.', url: 'https://cergy.example/recit' }],
  alignments: [{ name: 'Référentiel', url: 'https://ref.example/' }],
  tags: ['entraide', 'cercle'],
  endorsementCount: 2,
});

async function mounted(entry: BadgeEntry, changes: Partial<BadgeDetail> = {}): Promise<BadgeDetail> {
  const detail = await fixture<BadgeDetail>(
    html`<badge-detail .entry=${entry} .permalink=${link}></badge-detail>`,
  );
  Object.assign(detail, changes);
  await until(() => inside(detail, '.title'), 'the words');
  await detail.updateComplete;
  return detail;
}

const button = (detail: BadgeDetail, label: string): HTMLButtonElement => {
  const found = allInside<HTMLButtonElement>(detail, 'button').find(
    (one) => one.textContent?.trim() === label,
  );
  if (!found) throw new Error(`there is no button « ${label} »`);
  return found;
};

describe('badge-detail', () => {
  it('says the verdict and its reason in one first sentence', async () => {
    const sentences = await Promise.all(
      (['valid', 'warning', 'invalid', 'unchecked'] as const).map(async (outcome) =>
        textInside(await mounted(buildEntry({}, buildVerdict(outcome))), '.first'),
      ),
    );
    expect(sentences[0]).to.match(/^vérifié : la signature tient/);
    expect(sentences[1]).to.match(/^à regarder : 1 endossement/);
    expect(sentences[2]).to.match(/^ne correspond pas : La signature ne correspond pas à ce texte/);
    expect(sentences[3]).to.match(/^pas pu vérifier : Il faudrait demander à ailleurs\.example/);
  });

  it('tells the facts in the order in which people look for them', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('valid', full)));
    expect(allInside(detail, 'dt').map((label) => label.textContent)).to.deep.equal([
      'Attribué à',
      'Émis par',
      'Modèle créé par',
      'Le',
      'Valable jusqu’au',
      'Description',
      'Critères',
      'Preuves',
      'Référentiels',
      'Mots-clés',
      'Endossements',
    ]);
    expect(textInside(detail, 'dl'))
      .to.include('6 mars 2025')
      .and.to.include('6 mars 2030')
      .and.to.include('2 endossements joints');
  });

  it('calls the name of an issuer its own word, unless the page knows it', async () => {
    const issuer = { id: 'did:web:cergy.example', name: 'Jardins de Cergy' };
    const own = await mounted(buildEntry({}, buildVerdict('valid', buildBadge({ issuer }))));
    expect(textInside(own, 'dl')).to.include('nom donné par l’émetteur lui-même · did:web:cergy.example');
    const known = buildBadge({ issuer: { ...issuer, knownAs: 'Les Jardins' } });
    const detail = await mounted(buildEntry({}, buildVerdict('valid', known)));
    expect(textInside(detail, 'dl'))
      .to.include('connu ici sous le nom de Les Jardins · did:web:cergy.example')
      .and.not.to.include('lui-même');
  });

  it('says how far the learner has come, so that nobody takes it for done', async () => {
    const results = [
      { name: 'Avancement', type: 'Status', status: 'Failed' },
      { name: 'Note', value: '17', level: 'Sait faire', status: 'ext:Presque' },
      { value: 'très bien' },
    ];
    const detail = await mounted(buildEntry({}, buildVerdict('valid', buildBadge({ results }))));
    const row = allInside(detail, 'dt').find((label) => label.textContent === 'Résultats');
    expect([...row!.nextElementSibling!.querySelectorAll('p')].map((line) => line.textContent)).to.deep.equal(
      ['Avancement · non réussi', 'Note · 17 · Sait faire · Presque', 'très bien'],
    );
  });

  it('leaves out what the badge does not say', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    expect(allInside(detail, 'dt').length).to.equal(3);
  });

  it('never names a person whom the badge only holds as a digest', async () => {
    const badge = buildBadge({ recipient: { id: 'sha256$abc', hashed: true } });
    const detail = await mounted(buildEntry({}, buildVerdict('valid', badge)));
    expect(textInside(detail, 'dl'))
      .to.include('une personne que le badge ne nomme pas')
      .and.not.to.include('sha256');
  });

  it('shows nothing of a forged badge but its name and its verdict', async () => {
    const detail = await mounted(
      buildEntry({ description: 'SECRET', issuer: { id: 'x', name: 'FAUX' } }, buildVerdict('invalid')),
    );
    expect(inside(detail, 'dl')).to.equal(null);
    expect(textInside(detail, '.title')).to.equal('Tenir un cercle de parole');
    expect(textInside(detail, 'p.soft')).to.include('rien ne prouve que ce soit vrai');
    const visible = allInside(detail, '.layout')
      .map((part) => part.textContent)
      .join(' ');
    expect(visible).to.not.include('SECRET').and.to.not.include('FAUX');
  });

  it('still tells what a withdrawn badge says: it was written by its issuer', async () => {
    const verdict = { ...buildVerdict('valid'), outcome: 'invalid' as const };
    const checks = [
      { id: 'status', outcome: 'fail', source: '', code: 'status.revoked', reason: 'erreur' } as const,
    ];
    const detail = await mounted(buildEntry({}, { ...verdict, checks }));
    expect(textInside(detail, '.first')).to.include(
      'L’émetteur a retiré ce badge. Raison donnée : « erreur »',
    );
    expect(inside(detail, 'dl')).to.not.equal(null);
  });

  it('gives each check one sentence with a shape, and leaves out those that were not asked for', async () => {
    const verdict = buildVerdict('unchecked');
    const checks = [...verdict.checks, { id: 'recipient', outcome: 'skipped', source: '' } as const];
    const detail = await mounted(buildEntry({}, { ...verdict, checks }));
    const items = allInside(detail, '.checks li');
    expect(items.length).to.equal(2);
    expect(items[0]!.textContent).to.include('La signature couvre exactement ce texte.');
    expect(
      items.every((item) => item.querySelector('svg') && item.querySelector('.said')?.textContent),
    ).to.equal(true);
  });

  it('says that what could not be checked is not false', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('unchecked')));
    expect(textInside(detail, 'p.soft')).to.include('Cela ne veut pas dire que le badge est faux.');
  });

  it('shows the raw text last, and closed', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    const last = allInside<HTMLDetailsElement>(detail, 'details').at(-1)!;
    expect(last.open).to.equal(false);
    expect(last.querySelector('pre')?.textContent).to.include('"name": "Tenir un cercle de parole"');
  });

  it('copies the link and says so for three seconds', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    button(detail, 'Partager').click();
    await detail.updateComplete;
    button(detail, 'Copier le lien').click();
    await until(() => textInside(detail, '.actions [role=status]') === 'Lien copié', 'the confirmation');
    expect(copied).to.deep.equal([link]);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('shows the link to copy by hand where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    button(detail, 'Partager').click();
    await detail.updateComplete;
    button(detail, 'Copier le lien').click();
    await until(() => textInside(detail, 'code') === link, 'the link');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('writes a mail with the link, whatever the badge is called', async () => {
    const detail = await mounted(
      buildEntry({ name: 'Un & deux ?body=faux \ud800' }, buildVerdict('invalid')),
    );
    button(detail, 'Partager').click();
    await detail.updateComplete;
    const mail = inside<HTMLAnchorElement>(detail, 'a[href^="mailto:"]')!;
    expect(new URL(mail.href).searchParams.get('body')).to.equal(link);
    expect(new URL(mail.href).searchParams.get('subject')).to.match(/^Un & deux \?body=faux/);
  });

  it('draws a QR code when asked, and takes it away again', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    button(detail, 'Partager').click();
    await detail.updateComplete;
    button(detail, 'QR code').click();
    const code = await until(() => inside<SVGElement>(detail, 'svg.code'), 'the code');
    expect(code.getAttribute('aria-label')).to.equal('QR code : scannez pour aller sur le badge');
    expect(code.querySelector('path')?.getAttribute('d')?.length).to.be.above(500);
    button(detail, 'QR code').click();
    await until(() => !inside(detail, 'svg.code'), 'gone');
  });

  it('offers what can be taken away', async () => {
    const entry = buildEntry({}, buildVerdict('valid'));
    entry.input = Uint8Array.of(0x89, 0x50);
    const detail = await mounted(entry);
    button(detail, 'Télécharger').click();
    await detail.updateComplete;
    const offered = allInside(detail, '.panel button').map((one) => one.textContent?.trim());
    expect(offered).to.deep.equal(['Image', 'JSON']);
  });

  it('saves a file under the name of the badge', async () => {
    const saved: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      saved.push(this);
    };
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    button(detail, 'Télécharger').click();
    await detail.updateComplete;
    button(detail, 'JSON').click();
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(saved[0]?.download).to.equal('tenir-un-cercle-de-parole.json');
    expect(await (await fetch(saved[0]!.href)).text()).to.include('Tenir un cercle de parole');
  });

  it('closes what was opened when it comes to show another badge', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    button(detail, 'Partager').click();
    await until(() => inside(detail, 'a[href^="mailto:"]'));
    detail.entry = buildEntry({ name: 'Un autre' }, buildVerdict('valid', buildBadge({ name: 'Un autre' })));
    await until(() => textInside(detail, '.title') === 'Un autre');
    expect(inside(detail, 'a[href^="mailto:"]')).to.equal(null);
  });

  it('asks to be closed and to verify elsewhere, and does neither itself', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('unchecked')));
    const asked: Event[] = [];
    for (const type of ['badge-close-request', 'badge-verify-request'])
      detail.addEventListener(type, (event) => asked.push(event));
    inside<HTMLButtonElement>(detail, '.close')!.click();
    inside<HTMLButtonElement>(detail, 'button.main')!.click();
    expect(asked.map(({ type }) => type)).to.deep.equal(['badge-close-request', 'badge-verify-request']);
    expect((asked[1] as Event & { origins: readonly string[] }).origins).to.deep.equal([
      'https://ailleurs.example',
    ]);
  });

  it('changes its language while it is open', async () => {
    const detail = await mounted(buildEntry({}, buildVerdict('valid')));
    detail.language = 'en';
    await until(() => /^verified: the signature holds/.test(textInside(detail, '.first')), 'English');
    expect(allInside(detail, 'dt')[0]!.textContent).to.equal('Given to');
  });

  it('says of what could not be read why, and offers nothing to take away', async () => {
    const detail = await mounted(buildUnreadable(), { permalink: null });
    expect(textInside(detail, '.first')).to.include('n’est pas un badge');
    expect(textInside(detail, '.title')).to.equal('Ce badge n’a pas pu être lu');
    expect(allInside(detail, '.actions button').length).to.equal(0);
    expect(inside(detail, 'pre')).to.equal(null);
  });

  it('pictures and explains nothing where the verifier found no badge, and gives the reason once', async () => {
    const verdict = {
      ...buildVerdict('invalid'),
      checks: [{ id: 'input', outcome: 'fail', source: 'OB3 §9.1', code: 'input.not_a_badge' }] as const,
    };
    const detail = await mounted(buildEntry({}, verdict), { permalink: null });
    expect(inside(detail, '.image')).to.equal(null);
    expect(inside(detail, 'ul')).to.equal(null);
    expect(allInside(detail, '.actions button').length).to.equal(0);
    expect(detail.shadowRoot!.textContent.split('n’est pas un badge').length).to.equal(2);
  });
});
