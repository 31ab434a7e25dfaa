import { expect } from '@open-wc/testing';
import type { LearningCascade } from '../../../packages/elements/src/learning-cascade/learning-cascade.js';
import { textInside } from '../support/shadow.js';
import { until } from '../support/until.js';
import { NASTY } from './support/kinds.js';
import {
  foundThirteen,
  isReady,
  listLines,
  listText,
  mountCascade,
  type Thirteen,
} from './support/mount-cascade.js';

type Act = Parameters<Thirteen['session']['handle']>[0];

const uuid = (): string => `urn:uuid:${crypto.randomUUID()}`;

describe('whom the cascade names', function () {
  this.timeout(60_000);
  let thirteen: Thirteen;
  let element: LearningCascade;
  beforeEach(async () => {
    thirteen = await foundThirteen();
    element = await mountCascade(thirteen.session, {}, 'en');
    await isReady(element);
  });

  /** Somebody does something while Hoa looks. */
  async function does(name: string, act: Act): Promise<void> {
    await thirteen.session.become(thirteen.people[name]!);
    await thirteen.session.handle(act);
    await thirteen.session.become(thirteen.people['Hoa']!);
  }

  const isNamed = (name: string): boolean => listLines(element).some((line) => line.startsWith(name));
  const consent = (more: Partial<Extract<Act, { do: 'consent' }>>): Act => ({
    do: 'consent',
    id: uuid(),
    scopes: [],
    name: 'réel',
    ...more,
  });

  it('is nobody who agreed to no place for it', async () => {
    await does('Dan', consent({ scopes: [] }));
    await until(() => !isNamed('Dan'), 'that Dan is not named');
    expect(listLines(element)).to.have.length(13);
  });

  it('is somebody under the name that she chose', async () => {
    await does('Fox', consent({ scopes: ['cascade'], name: 'alias' }));
    await until(() => isNamed('Fox'), 'that Fox is named');
  });

  it('is nobody who left, and she is gone where nobody rests on her', async () => {
    await does('Max', { do: 'erase', id: uuid() });
    await until(() => listLines(element).length === 12, 'that Max is gone');
    expect(listText(element)).not.to.contain('Max');
  });

  it('is nobody who left, and she stays without a name where others rest on her', async () => {
    await does('Kim', { do: 'erase', id: uuid() });
    await until(() => !listText(element).includes('Kim'), 'that Kim is not named');
    expect(isNamed('Max')).to.equal(true);
    expect(element.shadowRoot!.innerHTML).not.to.contain('Kim');
  });

  it('is who agreed again', async () => {
    await does('Dan', consent({ scopes: ['cascade'], name: 'aucun' }));
    await until(() => !isNamed('Dan'), 'that Dan is not named');
    await does('Dan', consent({ scopes: ['cascade'], name: 'réel' }));
    await until(() => isNamed('Dan'), 'that Dan is named');
  });

  it('is not found by a name that is not shown', async () => {
    await does('Dan', consent({ scopes: ['cascade'], name: 'aucun' }));
    await until(() => !isNamed('Dan'), 'that Dan is not named');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'dan';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(textInside(element, '.search [role=status]')).to.equal('Nothing of that name here.');
  });

  it('is called by her new name, which stays text', async () => {
    await does('Dan', { do: 'introduce', id: uuid(), name: NASTY });
    await until(() => listText(element).includes(NASTY), 'the new name');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('is called by who looks', async () => {
    expect(listText(element)).to.contain('Hoa (you)');
    await thirteen.session.become(thirteen.people['Max']!);
    await until(() => listText(element).includes('Max (you)'), 'Max');
    expect(listText(element)).not.to.contain('Hoa (you)');
    await until(
      () => textInside(element, '.mine') === 'I learned from Kim · I have not passed it on yet',
      'hers',
    );
  });

  it('is said to be at the source where she is', async () => {
    await thirteen.session.become(thirteen.people['Ana']!);
    await until(
      () => textInside(element, '.mine').startsWith('I am at the source · I passed it on to'),
      'hers',
    );
    expect(textInside(element, '.personal')).to.contain('Only you see this sentence.');
  });
});
