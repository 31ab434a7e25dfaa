import type { ReactiveElement } from 'lit';
import { adoptStyles } from '../../lib/adopt-styles.js';
import type { BadgeEntry } from '../../lib/badge-entry.js';
import { arrangeNewest } from './arrange-newest.js';
import type * as Tools from './wall-tools.js';
import type { ArrangedWall, Arrangement } from './wall-view.js';

type WallTools = typeof Tools;

/**
 * Puts the badges of a wall in order, and only when something changed: there may be ten thousand. The usual wall is drawn at
 * once; everything else a reader or an author can ask for comes with the tools, which are loaded after it.
 */
export class WallArranger {
  readonly #host: ReactiveElement;
  #tools: WallTools | undefined;
  #arranged: ArrangedWall | undefined;
  #arrangedFor = '';
  #hasFailed = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Undefined until they have come. */
  get tools(): WallTools | undefined {
    return this.#tools;
  }

  /** They could not be loaded: only the usual wall can be drawn. */
  get hasFailed(): boolean {
    return this.#hasFailed && !this.#tools;
  }

  /** `revision` changes with the entries. Undefined: this needs the tools, and they are on their way. */
  arrange(
    entries: readonly BadgeEntry[],
    revision: number,
    arrangement: Arrangement,
  ): ArrangedWall | undefined {
    const key = `${revision} ${JSON.stringify(arrangement)}`;
    if (key === this.#arrangedFor) return this.#arranged;
    this.#arrangedFor = key;
    if (this.#tools) this.#arranged = this.#tools.arrangeEntries(entries, arrangement);
    else {
      this.#arranged = isUsual(arrangement) ? arrangeNewest(entries, arrangement.limit) : undefined;
      void this.loadTools();
    }
    return this.#arranged;
  }

  async loadTools(): Promise<void> {
    try {
      this.#take(await import('./wall-tools.js'));
    } catch (cause) {
      reportError(cause);
      this.#hasFailed = true;
      this.#host.requestUpdate();
      addEventListener('online', () => void this.loadTools(), { once: true });
    }
  }

  #take(tools: WallTools): void {
    if (this.#tools) return;
    adoptStyles(this.#host, tools.controlsStyles, tools.toolsStyles);
    this.#tools = tools;
    this.#arrangedFor = '';
    this.#host.requestUpdate();
  }
}

function isUsual({ sort, groupBy, query, person, badge, community, filter }: Arrangement): boolean {
  return sort === 'newest' && groupBy === 'none' && !query && !person && !badge && !community && !filter;
}
