import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../packages/elements/src/badge-provider/define.js';
import '../../../packages/elements/src/learning-cascade/define.js';
import { until } from '../support/until.js';

let copies = 0;

/** Puts the page of states into this one, and lets its own script set the states. */
async function showStates(): Promise<HTMLElement> {
  delete document.documentElement.dataset['states'];
  const answer = await fetch('/examples/states/learning-cascade.html');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = document.importNode(page.querySelector('main')!, true);
  main.lang = 'fr';
  main.dataset['kit'] = '/packages/embed/src/kit.ts';
  document.body.append(main);
  await import(`/examples/states/learning-cascade.js?copy=${++copies}`);
  await until(() => document.documentElement.dataset['states'] === 'ready', 'the states');
  await until(
    () =>
      [...main.querySelectorAll('learning-cascade')].every(
        (element) => element.shadowRoot?.childElementCount,
      ),
    'all are drawn',
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  return main;
}

describe('every state of learning-cascade', function () {
  this.timeout(60_000);
  let main: HTMLElement | undefined;
  afterEach(async () => {
    main?.remove();
    await setViewport({ width: 800, height: 600 });
  });

  it('passes axe', async () => {
    main = await showStates();
    await expect(main).to.be.accessible({
      ignoredRules: ['page-has-heading-one', 'region', 'landmark-one-main'],
    });
  });

  it('fits a screen of 320 pixels', async () => {
    await setViewport({ width: 320, height: 640 });
    main = await showStates();
    expect(main.scrollWidth).to.be.at.most(320);
    for (const element of main.querySelectorAll<HTMLElement>('learning-cascade'))
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  });
});
