import { expect } from '@open-wc/testing';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { buttonOf, KINDS, NAMES, NASTY, openPerson, wordsOf } from './support/kinds.js';
import { isReady, listLines, listText, mountCascade } from './support/mount-cascade.js';

let element: LearningCascade;
const mount = async (lang = 'en', wishes: Partial<LearningCascade> = {}): Promise<void> => {
  element = await mountCascade(null, { cascade: KINDS, names: NAMES, ...wishes }, lang);
  await isReady(element);
};

/** Opens how one line is known, from the detail of who learned. */
async function openLine(learner: string, teacher: string): Promise<string> {
  const detail = await openPerson(element, learner);
  const label = `How do we know? From ${teacher} to ${learner}`;
  [...detail.querySelectorAll<HTMLButtonElement>('button.quiet')]
    .find((one) => one.getAttribute('aria-label') === label)!
    .click();
  await element.updateComplete;
  return textInside(element, '.detail');
}

describe('the detail of a cascade', function () {
  this.timeout(30_000);

  const verdicts = {
    Bo: '✓ chain verified to the sources',
    Cy: '↻ to be endorsed again',
    Di: '↻ to be endorsed again',
    Ed: '✕ does not match',
    [NASTY]: '○ declared, not confirmed yet',
  };
  for (const [name, verdict] of Object.entries(verdicts))
    it(`says of ${name}: ${verdict}`, async () => {
      await mount();
      const detail = await openPerson(element, name);
      expect(wordsOf(detail.querySelector('.verdict'))).to.equal(verdict);
      expect(listLines(element).find((line) => line.startsWith(name))).to.contain(verdict);
    });

  it('says of a source that she is one, and whom she taught', async () => {
    await mount();
    const text = wordsOf(await openPerson(element, 'Ana'));
    expect(text).to.contain('limaces · source');
    expect(text).to.match(/Passed it on to .*Bo.*verified.*Cy.*confirmed.*a person who left.*confirmed/);
    expect(text).not.to.contain('Learned from');
  });

  it('names nobody who left', async () => {
    await mount();
    const text = wordsOf(await openPerson(element, 'a person who left'));
    expect(text).to.match(/wave 1.*Learned from.*Ana/);
    expect(element.shadowRoot!.innerHTML + listText(element)).not.to.contain('Gone');
  });

  const lines = [
    [
      'Bo',
      'Ana',
      'Bo says they learned from Ana, who signed it too. From one to the next',
      'have been verified.',
    ],
    ['Cy', 'Ana', 'Cy says they learned from Ana, who signed it too.', 'One new endorsement is enough'],
    ['Di', 'Bo', 'Di says they learned from Bo, who signed it too.', 'due for renewal'],
    ['Ed', 'Bo', 'Ed says they learned from Bo, who signed it too.', 'does not match what was signed.'],
    [NASTY, 'Bo', 'who has not confirmed it yet.', 'does not lead to the sources yet.'],
  ] as const;
  for (const [learner, teacher, said, outcome] of lines)
    it(`says how it is known that ${learner} learned from ${teacher}`, async () => {
      await mount();
      const text = await openLine(learner, teacher);
      expect(text).to.contain(`From ${teacher} to ${learner}`);
      expect(text).to.contain(said);
      expect(text).to.contain(outcome);
      expect(text).to.contain('This page does not hold the signed records: only their result is shown.');
    });

  it('leads to a note, which opens for itself alone', async () => {
    await mount();
    const detail = await openPerson(element, 'Bo');
    [...detail.querySelectorAll<HTMLButtonElement>('.name')]
      .find((one) => wordsOf(one) === 'the note “Tour”')!
      .click();
    const link = await until(() => inside<HTMLAnchorElement>(element, '.detail a'), 'the link');
    expect([link.href, link.rel]).to.deep.equal(['https://wiki.example/?Tour', 'noopener noreferrer']);
    expect(wordsOf(link)).to.equal('Open the note');
  });

  it('makes no link of a note that is no address of the web', async () => {
    const id = 'javascript:alert(1)';
    const [ana, bo] = KINDS.nodes;
    const nodes = [ana!, bo!, { ...KINDS.nodes.at(-1)!, id }];
    const edges = [{ ...KINDS.edges[0]! }, { ...KINDS.edges.at(-1)!, from: id }];
    await mount('en', { cascade: { nodes, edges } });
    const detail = await openPerson(element, 'Bo');
    [...detail.querySelectorAll<HTMLButtonElement>('.name')]
      .find((one) => one.textContent.includes('the note'))!
      .click();
    await until(() => textInside(element, '.detail .title').startsWith('the note'), 'the note');
    expect(inside(element, '.detail a')).to.equal(null);
  });

  it('walks from one to the next, and the focus goes along', async () => {
    await mount();
    const detail = await openPerson(element, 'Ana');
    [...detail.querySelectorAll<HTMLButtonElement>('.name')].find((one) => wordsOf(one) === 'Bo')!.click();
    await until(() => textInside(element, '.detail .title') === 'Bo', 'Bo');
    await until(() => element.shadowRoot?.activeElement?.id === 'detail', 'the focus');
    buttonOf(element, 'Close').click();
    await element.updateComplete;
    expect(inside(element, '.detail')).to.equal(null);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('cascade-picture');
  });

  it('tells at most fifty names, and that there are more', async () => {
    const [ana, bo] = KINDS.nodes;
    const many = Array.from({ length: 55 }, (_, at) => ({ ...bo!, id: `p${at}` }));
    const edges = many.map(({ id }) => ({ ...KINDS.edges[1]!, to: id }));
    await mount('en', { cascade: { nodes: [ana!, ...many], edges } });
    const detail = await openPerson(element, 'Ana');
    expect(detail.querySelectorAll('.ends li')).to.have.length(51);
    expect(wordsOf(detail.querySelector('.ends li:last-child'))).to.equal('…');
  });

  it('still shows the same person once others are shown', async () => {
    await mount();
    await openPerson(element, 'Bo');
    element.cascade = { nodes: KINDS.nodes.toReversed(), edges: KINDS.edges.toReversed() };
    await until(() => listLines(element).length === 7 && element.matches(':state(ready)'), 'the others');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(textInside(element, '.detail .title')).to.equal('Bo');
  });

  it('still shows the same line once others are shown', async () => {
    await mount();
    await openLine('Di', 'Bo');
    element.for = 'di';
    await until(() => listLines(element).length === 3, 'the others');
    expect(textInside(element, '.detail .title')).to.equal('From Bo to Di');
  });

  it('closes once its person is no longer shown', async () => {
    await mount();
    await openPerson(element, 'Di');
    element.depth = 1;
    await until(() => listLines(element).length === 4, 'the first waves');
    expect(inside(element, '.detail')).to.equal(null);
  });

  it('speaks French', async () => {
    await mount('fr');
    const text = wordsOf(await openPerson(element, 'Bo'));
    expect(text).to.match(/limaces · vague 1 ✓ chaîne vérifiée jusqu’aux sources A appris de/);
    expect(text).to.contain('A transmis à');
  });
});

describe('the legend of a cascade', function () {
  this.timeout(30_000);

  it('tells what is there, and nothing else', async () => {
    await mount();
    const all = textInside(element, '.legend');
    for (const text of [
      'limaces',
      NASTY,
      'source',
      'a person who left',
      'note',
      'declared',
      'confirmed by both',
    ])
      expect(all).to.contain(text);
    const [ana, bo] = KINDS.nodes;
    await mount('en', { cascade: { nodes: [ana!, bo!], edges: [KINDS.edges[0]!] } });
    expect(textInside(element, '.legend')).to.equal('limaces source verified to the sources');
  });

  it('names eight gardens, and says how many more there are', async () => {
    const [ana, bo] = KINDS.nodes;
    const many = Array.from({ length: 10 }, (_, at) => ({
      ...bo!,
      id: `p${at}`,
      garden: `https://g.example/g${at}`,
    }));
    const edges = many.map(({ id }) => ({ ...KINDS.edges[1]!, to: id }));
    await mount('en', { cascade: { nodes: [{ ...ana!, garden: undefined }, ...many], edges } });
    expect(textInside(element, '.legend')).to.contain('g7 and 2 more gardens');
  });
});
