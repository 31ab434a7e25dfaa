import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../packages/elements/src/badge-card/define.js';
import '../../packages/elements/src/badge-provider/define.js';
import '../../packages/elements/src/badge-verify/define.js';
import '../../packages/elements/src/badge-wall/define.js';
import { until } from './support/until.js';

const PAGES = ['badge-wall', 'badge-card', 'badge-verify', 'badge-provider'];
let copies = 0;

/** Puts a page of states into this one, and lets its own script set the states. */
async function showStates(tag: string): Promise<HTMLElement> {
  const answer = await fetch(`/examples/states/${tag}.html`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = document.importNode(page.querySelector('main')!, true);
  main.lang = 'fr';
  document.body.append(main);
  await import(`/examples/states/states.js?copy=${++copies}`);
  await until(
    () => [...main.querySelectorAll(PAGES.join())].every((element) => element.shadowRoot?.childElementCount),
    'all are drawn',
  );
  await new Promise((resolve) => setTimeout(resolve, 400));
  return main;
}

describe('every state of every element', function () {
  this.timeout(20_000);
  let main: HTMLElement | undefined;
  afterEach(async () => {
    main?.remove();
    await setViewport({ width: 800, height: 600 });
  });

  for (const tag of PAGES) {
    it(`passes axe: ${tag}`, async () => {
      main = await showStates(tag);
      await expect(main).to.be.accessible({
        ignoredRules: ['page-has-heading-one', 'region', 'landmark-one-main'],
      });
    });

    it(`fits a screen of 320 pixels: ${tag}`, async () => {
      await setViewport({ width: 320, height: 640 });
      main = await showStates(tag);
      expect(main.scrollWidth).to.be.at.most(320);
      for (const element of main.querySelectorAll<HTMLElement>(tag))
        expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
    });
  }

  it('mirrors itself where the page reads from right to left', async () => {
    main = await showStates('badge-card');
    const card = await until(
      () =>
        main!.querySelector('[dir=rtl] badge-card')?.shadowRoot?.querySelector('badge-detail')?.shadowRoot,
    );
    const layout = await until(() => card.querySelector('.layout'), 'the detail');
    const [image, text] = [...layout.children].map((part) => part.getBoundingClientRect());
    expect(image!.left).to.be.above(text!.left);
  });
});
