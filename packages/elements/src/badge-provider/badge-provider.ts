import { ContextProvider } from '@lit/context';
import type { RecordStore, Session } from '@commons-badges/stores';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { defaultServices } from '../context/default-services.js';
import type { NetworkPolicy } from '../context/network-policy.js';
import { servicesContext } from '../context/services-context.js';
import type { Services } from '../context/services.js';
import { chooseStore } from '../lib/choose-store.js';
import { servicesOf, sessionServices } from '../lib/session-services.js';
import { sourceOrigins } from '../lib/source-origins.js';
import { toProblem } from '../lib/to-problem.js';
import { parseTrustedIssuers } from './lib/parse-trusted-issuers.js';
import { parseVocabulary } from './lib/parse-vocabulary.js';

/**
 * @summary What several badge elements share: where the badges are, whom the page knows, how it speaks.
 *
 * @slot - The page, with badge elements anywhere in it.
 * @example
 * <badge-provider store="browser" community="did:key:z6Mk…">
 *   <badge-claim badge="urn:uuid:…"></badge-claim>
 * </badge-provider>
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
    store: {},
    name: {},
    session: { attribute: false },
    src: {},
    community: {},
    trustedIssuers: { attribute: 'trusted-issuers' },
    vocabulary: {},
    network: {},
    services: { attribute: false },
  };

  /**
   * `browser`: this browser keeps the records of the community and the keys of its people. From a script also a record store of the
   * page's own making. Goes before `src`.
   */
  declare store: RecordStore | 'browser' | null;
  /** Of the community whose records this browser keeps, where it keeps those of several. */
  declare name: string | null;
  /** An open session of the page's own making; it goes before `store`. */
  declare session: Session | null;
  /** Address of a list of badges. */
  declare src: string | null;
  /** Show only what this community issued or wrote (id or name); with `store`, its DID. */
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

  #wishes: readonly unknown[] = [];

  constructor() {
    super();
    this.store =
      this.name =
      this.session =
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

  protected override willUpdate(): void {
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Elements start anew with new services, so that the same wishes must not make new ones. */
  #provide(): void {
    const { store, name, session, src, community, trustedIssuers, vocabulary, services } = this;
    const network = this.network ?? defaultServices.network;
    const wishes = [store, name, session, src, community, trustedIssuers, vocabulary, services, network];
    if (wishes.every((wish, index) => wish === this.#wishes[index])) return;
    this.#wishes = wishes;
    this.#provider.setValue({
      ...defaultServices,
      ...this.#openPlace(network),
      network,
      // A session shows of a community what its people agreed to: no list has to be sifted.
      community: store === 'browser' || session ? null : community,
      trustedIssuers: parseTrustedIssuers(trustedIssuers),
      vocabulary: parseVocabulary(vocabulary),
      ...services,
    });
  }

  #openPlace(network: NetworkPolicy): Pick<Services, 'store'> {
    const { store, name, session, community } = this;
    if (session) return servicesOf(() => Promise.resolve(session));
    if (store === 'browser') return sessionServices({ name, community });
    return { store: store ?? this.#openStore(network) };
  }

  #openStore(network: NetworkPolicy): RecordStore | null {
    const origins = sourceOrigins(this.src);
    const isAllowed = (origin: string): boolean => origins.includes(origin);
    try {
      return chooseStore({ src: this.src, inline: null, shared: null, network, isAllowed });
    } catch (cause) {
      console.warn('[commons-badges] src is not an address', toProblem(cause));
      return null;
    }
  }
}
