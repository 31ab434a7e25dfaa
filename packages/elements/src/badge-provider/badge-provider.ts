import { ContextProvider } from '@lit/context';
import type { RecordStore } from '@commons-badges/stores';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { defaultServices } from '../context/default-services.js';
import type { NetworkPolicy } from '../context/network-policy.js';
import { servicesContext, type Services } from '../context/services.js';
import { chooseStore } from '../lib/choose-store.js';
import { sourceOrigins } from '../lib/source-origins.js';
import { parseTrustedIssuers } from './lib/parse-trusted-issuers.js';
import { parseVocabulary } from './lib/parse-vocabulary.js';

/**
 * @summary What several badge elements share: where the badges are, whom the page knows, how it speaks.
 *
 * @slot - The page, with badge elements anywhere in it.
 * @example
 * <badge-provider src="badges.json" trusted-issuers="did:web:cergy.example did:web:limaces.example" lang="fr">
 *   <badge-wall></badge-wall>
 * </badge-provider>
 */
export class BadgeProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    store: { attribute: false },
    src: {},
    community: {},
    trustedIssuers: { attribute: 'trusted-issuers' },
    vocabulary: {},
    network: {},
    services: { attribute: false },
  };

  /** A record store of the page's own making; it goes before `src`. */
  declare store: RecordStore | null;
  /** Address of a list of badges. */
  declare src: string | null;
  /** Show only what this community issued or wrote (id or name). */
  declare community: string | null;
  /** Ids of issuers with spaces between them, or a JSON map `{ "id": "name" }`. */
  declare trustedIssuers: string | null;
  /** JSON map: words of the interface that this community says otherwise, such as `{ "empty": "…" }`. */
  declare vocabulary: string | null;
  /** Where verification may ask. */
  declare network: NetworkPolicy | null;
  /** Replaces single services (another verifier, a store for tests). */
  declare services: Partial<Services> | null;

  readonly #provider = new ContextProvider(this, { context: servicesContext, initialValue: defaultServices });

  constructor() {
    super();
    this.store =
      this.src =
      this.community =
      this.trustedIssuers =
      this.vocabulary =
      this.network =
      this.services =
        null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements inside ask as soon as they are defined: they should not start with the default and then start again.
    this.#provide();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.hasUpdated && changed.size > 0) this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const network = this.network ?? defaultServices.network;
    this.#provider.setValue({
      ...defaultServices,
      store: this.store ?? this.#openStore(network),
      network,
      community: this.community,
      trustedIssuers: parseTrustedIssuers(this.trustedIssuers),
      vocabulary: parseVocabulary(this.vocabulary),
      ...this.services,
    });
  }

  #openStore(network: NetworkPolicy): RecordStore | null {
    const origins = sourceOrigins(this.src);
    const isAllowed = (origin: string): boolean => origins.includes(origin);
    return chooseStore({ src: this.src, inline: null, shared: null, network, isAllowed });
  }
}
