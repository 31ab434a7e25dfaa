import { expect } from '@open-wc/testing';
import { bake } from '../../packages/openbadges-validator-core/src/bake.js';
import { encodeBase64url } from '../../packages/openbadges-validator-core/src/lib/base64url.js';
import { openBadge } from '../support/open-badge.js';

const OB3 = 'https://purl.imsglobal.org/ob/v3p0';
const OB2 = 'http://openbadges.org';
const ASSERTION = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://atelier.example/1?a=1&b="2"',
  badge: 'https://atelier.example/b',
  recipient: { type: 'email', hashed: false, identity: 'a]]>b<&é🚲@example.org' },
};

/** Baking reads no signature: any will do. */
const CREDENTIAL = JSON.stringify({
  ...openBadge({ name: 'Vélo ]]> <&"é🚲\uFFFF' }),
  proof: { type: 'DataIntegrityProof', proofValue: 'z1' },
});
const TOKEN = [{ alg: 'EdDSA' }, openBadge()]
  .map((part) => encodeBase64url(new TextEncoder().encode(JSON.stringify(part))))
  .concat('c2ln')
  .join('.');

/** Reads as every XML parser does: the browser's says where markup is not well-formed. */
function parse(svg: Uint8Array): Document {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(svg), 'image/svg+xml');
  expect(document.querySelector('parsererror'), document.documentElement.textContent).to.equal(null);
  return document;
}

function only(document: Document, namespace: string, name: string): Element {
  const found = document.getElementsByTagNameNS(namespace, name);
  expect(found.length).to.equal(1);
  return found[0] ?? expect.fail('none');
}

async function pixelsOf(image: Uint8Array, type: string): Promise<readonly number[]> {
  const picture = document.createElement('img');
  picture.src = URL.createObjectURL(new Blob([image.slice()], { type }));
  await picture.decode();
  const canvas = new OffscreenCanvas(8, 8).getContext('2d') ?? expect.fail('no canvas');
  canvas.drawImage(picture, 0, 0, 8, 8);
  URL.revokeObjectURL(picture.src);
  return [...canvas.getImageData(0, 0, 8, 8).data];
}

/** A PNG as the browser writes one. */
async function drawPng(): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(8, 8);
  const context = canvas.getContext('2d') ?? expect.fail('no canvas');
  context.fillStyle = '#0a6b2d';
  context.fillRect(1, 2, 5, 4);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

const SVG =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg [<!ENTITY vert "#0a6b2d">]>\n' +
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="5" height="4" fill="&vert;"/></svg>';

describe('bake, read by the browser', () => {
  it('finds the credential of an SVG in its namespace, as it was signed', async () => {
    const document = parse(await bake(SVG, CREDENTIAL));
    const holder = only(document, OB3, 'credential');
    expect(holder.parentNode).to.equal(document.documentElement);
    expect(document.documentElement.lookupNamespaceURI('openbadges')).to.equal(OB3);
    expect(JSON.parse(holder.textContent ?? '')).to.deep.equal(JSON.parse(CREDENTIAL));
  });

  it('finds a JWT in the attribute', async () => {
    const holder = only(parse(await bake(SVG, TOKEN)), OB3, 'credential');
    expect(holder.getAttribute('verify')).to.equal(TOKEN);
    expect(holder.textContent).to.equal('');
  });

  it('finds an assertion of OB 2.0 with its address', async () => {
    const holder = only(parse(await bake(SVG, ASSERTION)), OB2, 'assertion');
    expect(holder.getAttribute('verify')).to.equal(ASSERTION.id);
    expect(JSON.parse(holder.textContent ?? '')).to.deep.equal(ASSERTION);
  });

  it('finds one badge where one replaced another', async () => {
    const document = parse(await bake(await bake(await bake(SVG, CREDENTIAL), ASSERTION), CREDENTIAL));
    only(document, OB3, 'credential');
    expect(document.getElementsByTagNameNS(OB2, '*').length).to.equal(0);
    expect(document.documentElement.childElementCount).to.equal(2);
  });

  it('paints the same picture as before, as PNG and as SVG', async () => {
    const png = await drawPng();
    const painted = await pixelsOf(png, 'image/png');
    expect(new Set(painted).size).to.be.greaterThan(2);
    expect(await pixelsOf(await bake(png, CREDENTIAL), 'image/png')).to.deep.equal(painted);
    const drawn = await pixelsOf(new TextEncoder().encode(SVG), 'image/svg+xml');
    expect(new Set(drawn).size).to.be.greaterThan(2);
    expect(await pixelsOf(await bake(SVG, CREDENTIAL), 'image/svg+xml')).to.deep.equal(drawn);
  });
});
