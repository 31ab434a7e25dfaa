import { expect, fixture, html } from '@open-wc/testing';
import '../../../packages/elements/src/badge-provider/define.js';
import '../../../packages/elements/src/badge-verify/define.js';
import type { BadgeVerify } from '../../../packages/elements/src/badge-verify/badge-verify.js';
import type { BadgeErrorEvent, BadgeVerifiedEvent } from '../../../packages/elements/src/events.js';
import { buildBadge } from '../support/build-badge.js';
import { addressOf } from '../support/address-of.js';
import { createFakeServices, type FakeServices } from '../support/fake-services.js';
import { allInside, inside, textInside } from '../support/shadow.js';
import { until } from '../support/until.js';

const text = (name = 'Collé', outcome = 'valid'): string =>
  JSON.stringify({ badge: buildBadge({ name }), outcome });

async function mounted(
  services: FakeServices,
  attributes: Readonly<Record<string, string>> = {},
): Promise<BadgeVerify> {
  const provider = await fixture(html`<badge-provider lang="fr" .services=${services}></badge-provider>`);
  const element = document.createElement('badge-verify') as BadgeVerify;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  provider.append(element);
  await until(() => inside(element, 'form, .result'), 'the form');
  return element;
}

const detailOf = (element: BadgeVerify): Element | null => {
  const detail = inside(element, 'badge-detail');
  return detail && inside(detail, '.first') ? detail : null;
};
const paste = (element: BadgeVerify, pasted: string): void => {
  inside<HTMLTextAreaElement>(element, 'textarea')!.value = pasted;
  inside<HTMLButtonElement>(element, 'button.main')!.click();
};
const drop = (element: BadgeVerify, file: File): void => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const area = inside(element, '.drop')!;
  area.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  expect(element.matches(':state(over)')).to.equal(true);
  area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  expect(element.matches(':state(over)')).to.equal(false);
};

describe('badge-verify', () => {
  it('verifies what is pasted, and puts the focus on the answer', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services);
    paste(element, `  ${text()}\n`);
    const detail = await until(
      () => /^vérifié/.test(textInside(detailOf(element), '.first')) && detailOf(element),
      'the answer',
    );
    expect(textInside(detail, '.title')).to.equal('Collé');
    expect(element.matches(':state(judged)')).to.equal(true);
    await until(() => element.shadowRoot?.activeElement?.classList.contains('result'), 'the focus');
  });

  it('verifies a file that is dropped, or chosen', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services, {});
    const read = services.read;
    expect(read).to.be.a('function');
    const told: string[] = [];
    element.addEventListener('badge-verified', (event: BadgeVerifiedEvent) =>
      told.push(event.verdict.outcome),
    );
    const reading = createFakeServices([], {
      read: async () => services.read(text('Déposé')),
      verify: async () => services.verify(text('Déposé')),
    });
    (element.parentElement as HTMLElement & { services: FakeServices }).services = reading;
    await element.updateComplete;
    drop(element, new File([text('Déposé')], 'badge.json', { type: 'application/json' }));
    await until(() => told.length > 0, 'the answer');
    expect(told).to.deep.equal(['valid']);
    await until(() => textInside(detailOf(element), '.title') === 'Déposé', 'the badge');
  });

  it('refuses a file of more than 8 MiB without reading it', async () => {
    const element = await mounted(createFakeServices([]));
    const large = new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'badge.png');
    large.arrayBuffer = () => Promise.reject(new Error('it was read'));
    drop(element, large);
    await until(
      () => /trop lourd pour un badge \(plus de 8 Mio\)/.test(textInside(detailOf(element), '.first')),
      'the sentence',
    );
  });

  it('says of what is no badge that it is none', async () => {
    const element = await mounted(createFakeServices([]));
    const told: string[] = [];
    element.addEventListener('badge-error', (event: BadgeErrorEvent) => told.push(event.problem.code));
    paste(element, 'bonjour');
    await until(() => /Ce n’est pas un badge/.test(textInside(detailOf(element), '.first')), 'the sentence');
    expect(told).to.deep.equal(['input.not_a_badge']);
  });

  it('may ask anybody about what the reader handed in herself', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services);
    paste(element, text());
    await until(() => services.asked.length === 1);
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = async (input) => (asked.push(addressOf(input)), new Response(''));
    await services.asked[0]!.options.fetch!('https://ailleurs.example/');
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal(['https://ailleurs.example/']);
  });

  it('asks nobody where the page says none, even then', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services, { network: 'none' });
    paste(element, text());
    await until(() => services.asked.length === 1);
    let code = '';
    try {
      await services.asked[0]!.options.fetch!('https://ailleurs.example/');
    } catch (error) {
      code = (error as { code: string }).code;
    }
    expect(code).to.equal('fetch.not_allowed');
  });

  it('gives the address of the person to the verifier, and to nobody else', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services);
    inside<HTMLInputElement>(element, 'input[type=email]')!.value = ' ada@jardin.example ';
    paste(element, text());
    await until(() => services.asked.length === 1);
    expect(services.asked[0]!.options.recipient).to.deep.equal({ email: 'ada@jardin.example' });
  });

  it('asks for no recipient where none was given', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services);
    paste(element, text());
    await until(() => services.asked.length === 1);
    expect(services.asked[0]!.options.recipient).to.equal(undefined);
  });

  it('starts again with an empty form and the focus in it', async () => {
    const element = await mounted(createFakeServices([]));
    paste(element, text());
    (
      await until(() => detailOf(element) && inside<HTMLButtonElement>(element, '.again'), 'the answer')
    ).click();
    await until(() => inside(element, 'form'), 'the form');
    expect(inside<HTMLTextAreaElement>(element, 'textarea')!.value).to.equal('');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('input');
    expect(element.matches(':state(judged)')).to.equal(false);
  });

  it('shows the newest of two answers', async () => {
    const element = await mounted(createFakeServices([]));
    paste(element, text('Premier', 'never'));
    (await until(() => inside<HTMLButtonElement>(element, '.again'), 'waiting')).click();
    await until(() => inside(element, 'form'));
    paste(element, text('Second'));
    await until(() => textInside(detailOf(element), '.title') === 'Second', 'the second');
  });

  it('does nothing with an empty field', async () => {
    const services = createFakeServices([]);
    const element = await mounted(services);
    paste(element, '   ');
    await element.updateComplete;
    expect(inside(element, 'form')).to.not.equal(null);
    expect(services.asked.length).to.equal(0);
  });

  it('verifies an address that its author wrote, at once', async () => {
    const services = createFakeServices([], {
      read: async () => ({
        format: 'url',
        openBadgesVersion: null,
        text: 'https://jardin.example/badge.json',
        url: 'https://jardin.example/badge.json',
      }),
      verify: async () => createFakeServices([]).verify(text('À une adresse')),
    });
    const element = await mounted(services, { src: 'badge.json' });
    await until(() => textInside(detailOf(element), '.title') === 'À une adresse', 'the answer');
  });

  it('shows the picture of a dropped image, from the file itself', async () => {
    const base = createFakeServices([]);
    const read = async (): ReturnType<typeof base.read> => base.read(text('Image'));
    const verify = async (): ReturnType<typeof base.verify> => base.verify(text('Image'));
    const element = await mounted(createFakeServices([], { read, verify }));
    drop(element, new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'badge.svg'));
    const detail = await until(() => detailOf(element), 'the answer');
    const image = await until(() => inside<HTMLImageElement>(detail, 'img'), 'the picture');
    expect(image.src).to.match(/^blob:/);
    expect(textInside(detail, '.title')).to.equal('Image');
  });

  it('names its fields', async () => {
    const element = await mounted(createFakeServices([]));
    for (const field of allInside<HTMLInputElement>(element, 'input, textarea')) {
      expect(field.ariaLabel ?? field.labels?.[0]?.textContent?.trim()).to.not.equal('');
    }
    await expect(element).to.be.accessible();
  });
});
