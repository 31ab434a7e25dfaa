import type { RecordStore } from '@commons-badges/stores';
import { createStaticStore } from '@commons-badges/stores/static.js';
import { StoreError } from '@commons-badges/stores/store-error.js';
import { guardFetch } from '../context/guard-fetch.js';
import type { NetworkPolicy } from '../context/network-policy.js';

export interface StoreSource {
  /** An address that the page's author wrote: its origin may be asked, as that of an image in the page would be. */
  readonly src: string | null;
  /** JSON that stands in the page. */
  readonly inline: string | null;
  /** Of the provider. */
  readonly shared: RecordStore | null;
  readonly network: NetworkPolicy;
  readonly isAllowed: (origin: string) => boolean;
}

/** The store an element reads from: its own `src`, else what stands inside it, else the provider's. Null: none. */
export function chooseStore({ src, inline, shared, network, isAllowed }: StoreSource): RecordStore | null {
  const policy = network === 'any' ? 'any' : 'same-origin';
  const options = { fetch: guardFetch(policy, isAllowed), baseUrl: document.baseURI };
  if (src !== null) {
    if (!URL.canParse(src, document.baseURI)) throw new StoreError({ code: 'store.not_a_list' });
    return createStaticStore(src, options);
  }
  return inline === null ? shared : createStaticStore(parseInline(inline), options);
}

function parseInline(text: string): object {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? json : [json];
  } catch (cause) {
    // A compact JWS or an address may stand there alone.
    if (/^\s*[\w-]+\.[\w-]+\.[\w-]*\s*$/.test(text)) return [text.trim()];
    throw new StoreError({ code: 'store.not_a_list' }, { cause });
  }
}
