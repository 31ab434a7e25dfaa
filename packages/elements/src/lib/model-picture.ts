import type { Opened } from '@commons-badges/recognition';
import { html, type TemplateResult } from 'lit';

/** The picture of a badge model where it needs nobody else's server, or a drawn stand-in. Its name stands beside it. */
export function renderModelPicture(
  { record }: Opened<'model'>,
  isBroken: boolean,
  onBroken: () => void,
): TemplateResult {
  const image = typeof record.image === 'string' ? { id: record.image } : record.image;
  const address = isBroken ? undefined : ownAddress(image?.id);
  if (address === undefined) {
    void import('./badge-art/define.js');
    return html`<badge-art class="image" part="image" .seed=${record.id}></badge-art>`;
  }
  const caption = image && 'caption' in image ? image.caption : undefined;
  return html`<img class="image" part="image" src=${address} alt=${caption ?? ''} @error=${onBroken} />`;
}

/** A picture of somebody else's server would tell that server who reads this page. */
function ownAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.startsWith('data:image/')) return address;
  const isOwn = URL.canParse(address) && new URL(address).origin === location.origin;
  return isOwn ? address : undefined;
}
