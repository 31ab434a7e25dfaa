import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../packages/elements/src/badge-editor/define.js';
import '../../../packages/elements/src/badge-provider/define.js';
import { until } from '../support/until.js';

const TAG = 'badge-editor';
let copies = 0;

/** Puts the page of states into this one, and lets its own script set the states. */
async function showStates(): Promise<HTMLElement> {
  const answer = await fetch(`/examples/states/${TAG}.html`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = document.importNode(page.querySelector('main')!, true);
  main.lang = 'fr';
  main.dataset['kit'] = '/packages/embed/src/kit.ts';
  delete document.documentElement.dataset['states'];
  document.body.append(main);
  await import(`/examples/states/${TAG}.js?copy=${++copies}`);
  const end = performance.now() + 20_000;
  while (document.documentElement.dataset['states'] !== 'ready' && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await until(
    () => [...main.querySelectorAll(TAG)].every((element) => element.shadowRoot?.childElementCount),
    'all are drawn',
  );
  await new Promise((resolve) => setTimeout(resolve, 600));
  return main;
}

describe('every state of the editor', function () {
  this.timeout(60_000);
  let main: HTMLElement | undefined;
  beforeEach(() => localStorage.clear());
  afterEach(async () => {
    main?.remove();
    await setViewport({ width: 800, height: 600 });
  });

  it('is there', async () => {
    main = await showStates();
    const stateOf = (name: string, state: string): boolean =>
      main!.querySelector(`[data-state=${name}] ${TAG}`)!.matches(`:state(${state})`);
    for (const name of ['begin', 'troubles', 'version', 'fork', 'english', 'mirrored'])
      expect(stateOf(name, 'ready'), name).to.equal(true);
    for (const name of ['published', 'room']) expect(stateOf(name, 'published'), name).to.equal(true);
    for (const name of ['unknown', 'loading', 'failed']) expect(stateOf(name, name), name).to.equal(true);
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
    for (const element of main.querySelectorAll<HTMLElement>(TAG))
      expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  });
});
