import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BadgeWall } from '../../../packages/elements/src/badge-wall/badge-wall.js';
import { createFakeServices, manyBadges } from '../support/fake-services.js';
import { mountWall } from '../support/mount.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const tiles = (wall: BadgeWall): readonly HTMLElement[] => allInside(wall, '.tile[data-id]');
const large = [...manyBadges(9970), ...Array.from({ length: 30 }, () => null)];

describe('a wall of ten thousand badges with thirty broken ones', function () {
  this.timeout(20_000);
  let wall: BadgeWall;
  const services = createFakeServices(large);

  before(async () => {
    wall = await mountWall(services);
    // Out of the fixture, which is emptied after each test.
    document.body.append(wall.parentElement!);
    await until(() => /^10.000 badges/.test(textInside(wall, '.count')), 'everything counted');
  });

  after(() => wall.parentElement?.remove());

  it('draws a page of tiles, not ten thousand', async () => {
    expect(tiles(wall).length).to.be.at.most(180);
    await until(() => /Afficher la suite/.test(textInside(wall, '.more')), 'the way to the rest');
  });

  it('verifies what is in sight, a few at a time', async () => {
    await until(() => services.asked.length > 0);
    expect(services.most()).to.be.at.most(4);
    expect(services.asked.length).to.be.at.most(180);
  });

  it('grows when asked, and keeps the button below', async () => {
    await until(() => inside(wall, '.more'));
    const before = tiles(wall).length;
    inside<HTMLButtonElement>(wall, '.more')!.click();
    await until(() => tiles(wall).length > before, 'more tiles');
    expect(inside(wall, '.more')).to.not.equal(null);
  });

  it('finds one badge among all of them', async () => {
    inside<HTMLInputElement>(wall, 'input[type=search]')!.focus();
    await sendKeys({ type: 'badge 9876' });
    await until(() => textInside(wall, '.name') === 'Badge 9876', 'it');
    const field = inside<HTMLInputElement>(wall, 'input[type=search]')!;
    field.value = '';
    field.dispatchEvent(new Event('input'));
    await until(() => tiles(wall).length > 1);
  });

  it('says how many could not be read', () => {
    expect(textInside(wall, '.note')).to.equal('30 badges n’ont pas pu être lus.');
  });
});
