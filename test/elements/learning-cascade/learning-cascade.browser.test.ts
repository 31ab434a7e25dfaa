import { expect } from '@open-wc/testing';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import {
  foundThirteen,
  frameOf,
  heard,
  isReady,
  listLines,
  listText,
  mountCascade,
  press,
  tapAt,
  type Thirteen,
} from './support/mount-cascade.js';

const TAUGHT: Readonly<Record<string, readonly string[]>> = {
  Dan: ['Ana'],
  Eve: ['Ana', 'Bo'],
  Gil: ['Cléo'],
  Ida: ['Dan'],
  Jo: ['Eve'],
  Kim: ['Hoa'],
  Lou: ['Hoa', 'Ida'],
  Max: ['Kim'],
};

describe('the cascade of thirteen people', function () {
  this.timeout(60_000);
  let thirteen: Thirteen;
  let element: LearningCascade;
  before(async () => {
    thirteen = await foundThirteen();
  });

  const mount = async (): Promise<LearningCascade> => {
    element = await mountCascade(thirteen.session);
    await isReady(element);
    return element;
  };

  it('tells whoever looks what she learned and passed on', async () => {
    await mount();
    expect(textInside(element, '.mine')).to.equal(
      'J’ai appris de Dan et Eve · j’ai transmis à 2\u00a0personnes (3 en tout)'.replace(/\u00a0/g, ' '),
    );
  });

  it('says how far all came together', async () => {
    await mount();
    const sentence = textInside(element, '.growth b');
    expect(sentence).to.equal('3 personnes au départ, 13 aujourd’hui : 1 ⇒ 3,3. Cap : 10.');
  });

  it('tells everything in the list alone', async () => {
    await mount();
    const lines = listLines(element);
    expect(lines).to.have.length(13);
    for (const [learner, teachers] of Object.entries(TAUGHT)) {
      const line = lines.find((one) => one.startsWith(learner))!;
      expect(line).to.contain('✓ chaîne vérifiée jusqu’aux sources, par 2 chemins');
      for (const teacher of teachers)
        expect(line).to.match(new RegExp(`(de |d’)${teacher}( \\(vous\\))? \\(vérifié\\)`));
    }
    const gardens = lines.filter((line) => /limaces|bocages|cergy/.test(line));
    expect(gardens).to.have.length(13);
    expect(lines.filter((line) => / source /.test(line))).to.have.length(3);
    expect(lines.find((line) => line.startsWith('Max'))).to.contain('vague 4');
  });

  it('nests learners under who taught them', async () => {
    await mount();
    const list = inside(element, 'cascade-list')!.shadowRoot!;
    const max = [...list.querySelectorAll('li li li li li .name')].map((name) => name.textContent.trim());
    expect(max).to.deep.equal(['Max']);
  });

  it('names nobody who did not agree, and shows no id', async () => {
    await mount();
    expect(listText(element)).to.contain('une personne');
    const parts = [element, inside(element, 'cascade-list')!, inside(element, 'cascade-picture')!];
    for (const { shadowRoot } of parts) {
      expect(shadowRoot!.innerHTML).not.to.contain('Fox');
      expect(shadowRoot!.innerHTML).not.to.contain('did:key');
    }
  });

  it('is walked through along its edges', async () => {
    await mount();
    const picture = await isReady(element);
    frameOf(picture).focus();
    await picture.updateComplete;
    expect(heard(picture)).to.contain('Hoa (vous), cergy, vague 2');
    await press(picture, 'ArrowUp');
    expect(heard(picture)).to.match(/^(Dan|Eve), /);
    await press(picture, 'ArrowDown');
    expect(heard(picture)).to.match(/(Hoa|Ida|Jo).*vague 2/);
    const before = heard(picture);
    await press(picture, 'ArrowLeft');
    await press(picture, 'ArrowRight');
    await press(picture, 'ArrowRight');
    await press(picture, 'ArrowLeft');
    expect(heard(picture)).to.match(/vague 2/);
    expect(before).to.match(/vague 2/);
    await press(picture, 'Enter');
    const title = await until(() => inside(element, '.detail .title'), 'the detail');
    await until(() => element.shadowRoot?.activeElement === title, 'the focus on it');
    title.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(inside(element, '.detail')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(picture);
  });

  it('says how a line is known when it is clicked', async () => {
    await mount();
    const picture = await isReady(element);
    const { nodes, edges } = picture.drawing;
    const at = (name: string): number => nodes.findIndex(({ label }) => label.startsWith(name));
    const edge = edges.find(({ from, to }) => from === at('Kim') && to === at('Max'))!;
    const [kim, max] = [nodes[edge.from]!, nodes[edge.to]!];
    await tapAt(picture, (kim.x + max.x) / 2, (kim.y + kim.foot + max.y - max.radius) / 2);
    const detail = await until(() => inside(element, '.detail'), 'the detail');
    const text = detail.textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('De Kim à Max');
    expect(text).to.contain('Comment on le sait ?');
    expect(text).to.contain('Max dit avoir appris de Kim, qui l’a signé aussi.');
    expect(text).to.contain('✓ chaîne vérifiée jusqu’aux sources, par 2 chemins');
    expect(text).to.contain('2 chemins séparés mènent aux sources ; il en faut 2.');
    expect(text).to.match(/s’appuie sur \d+ documents signés/);
  });

  it('finds who is named, and only them', async () => {
    await mount();
    const field = inside<HTMLInputElement>(element, 'input[type=search]')!;
    const search = async (text: string): Promise<string> => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input'));
      await element.updateComplete;
      return textInside(element, '.search [role=status], .found');
    };
    expect(await search('CLEO')).to.contain('Cléo');
    expect(await search('fox')).to.contain('Rien de ce nom ici.');
    await search('kim');
    inside(element, '.found button')!.click();
    const title = await until(() => inside(element, '.detail .title'), 'the detail');
    expect(title.textContent).to.equal('Kim');
  });

  it('shows only what leads to somebody and from her', async () => {
    element = await mountCascade(thirteen.session, { for: thirteen.people['Kim']! });
    await isReady(element);
    const names = listLines(element).map((line) => line.split(' ')[0]);
    expect(names).to.have.members(['Ana', 'Bo', 'Dan', 'Eve', 'Hoa', 'Kim', 'Max']);
  });

  it('shows only the first waves', async () => {
    element = await mountCascade(thirteen.session, { depth: 1 });
    await isReady(element);
    expect(listLines(element)).to.have.length(7);
  });

  it('shows nobody of another family', async () => {
    element = await mountCascade(thirteen.session, { badge: 'poterie' });
    await until(() => element.matches(':state(empty)'), 'that it is empty');
  });

  it('takes what is written meanwhile', async () => {
    const changing = await foundThirteen('Fox');
    element = await mountCascade(changing.session);
    await isReady(element);
    expect(listText(element)).to.contain('Fox (vous)');
    await changing.session.become(changing.people['Dan']!);
    await changing.session.handle({
      do: 'consent',
      id: `urn:uuid:${crypto.randomUUID()}`,
      scopes: [],
      name: 'aucun',
    });
    await changing.session.become(changing.people['Fox']!);
    await until(() => !listText(element).includes('Dan'), 'that Dan is not named');
  });

  it('speaks English', async () => {
    element = await mountCascade(thirteen.session, {}, 'en');
    await isReady(element);
    expect(textInside(element, '.growth b')).to.equal(
      '3 people at the start, 13 today: 1 ⇒ 3.3. Heading for 10.',
    );
    expect(textInside(element, '.mine')).to.contain('I learned from Dan and Eve');
  });
});
