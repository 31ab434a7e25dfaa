import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controlsStyles } from '../../../styles/controls.styles.js';
import { tokens } from '../../../styles/tokens.js';
import { looksStyles } from '../../looks.styles.js';
import type { CascadeScene } from '../cascade-scene.js';
import { nestPeople, type Nesting } from '../nest-people.js';
import { listStyles } from './list.styles.js';
import { renderPerson } from './render-person.js';

/** As many people stand there unfolded at once. */
const FEW = 60;
/** As many of one teacher are shown before the rest is asked for. */
const PAGE = 30;
/** Above it, everything at once would keep the page from answering. */
const MANY = 1000;
/** Deeper lists go on without moving further in. */
const DEEPEST = 40;

/**
 * @summary Everybody of a cascade once, under who taught her: the same as the picture, to be read, heard and printed. Used inside
 * `learning-cascade`, which gives it what to tell.
 *
 * @csspart list - The lists.
 */
export class CascadeList extends LitElement {
  static override styles = [tokens, controlsStyles, looksStyles, listStyles];
  static override properties = { scene: { attribute: false }, onOpen: { attribute: false } };

  declare scene: CascadeScene;
  declare onOpen: (place: number) => void;

  #nesting: Nesting | undefined;
  #isFew = true;
  #isPrinting = false;
  readonly #open = new Set<number>();
  readonly #shown = new Map<number, number>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfoldForPaper);
    addEventListener('afterprint', this.#foldAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfoldForPaper);
    removeEventListener('afterprint', this.#foldAgain);
  }

  /** Unfolds what leads to somebody. */
  reveal(place: number): void {
    let above = this.#nesting?.parentOf(place);
    for (let steps = 0; above !== undefined && steps < 10_000; steps += 1) {
      this.#open.add(above);
      above = this.#nesting?.parentOf(above);
    }
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene')) return;
    const { index } = this.scene;
    if (changed.get('scene')?.index !== index) {
      this.#nesting = nestPeople(index);
      this.#open.clear();
      this.#shown.clear();
    }
    this.#isFew = index.people <= FEW;
  }

  protected override render(): TemplateResult {
    const { index, words } = this.scene;
    const { sources, apart } = this.#nesting!;
    const canUnfold = !this.#isFew && index.people <= MANY && !this.#isPrinting;
    return html`<div part="list">
      ${
        canUnfold
          ? html`<p><button type="button" @click=${this.#unfoldAll}>${words.list.openAll}</button></p>`
          : nothing
      }
      ${sources.length > 0 ? this.#renderList(sources, words.list.sources, -1, 0) : nothing}
      ${
        apart.length > 0
          ? html`<p class="apart">${words.list.apart}</p>
              ${this.#renderList(apart, words.list.apart, -2, 0)}`
          : nothing
      }
    </div>`;
  }

  #isOpen(place: number): boolean {
    return this.#isFew || this.#isPrinting || this.#open.has(place);
  }

  #renderList(places: readonly number[], label: string, of: number, depth: number): TemplateResult {
    const size = this.#isPrinting ? places.length : (this.#shown.get(of) ?? PAGE);
    return html`<ul aria-label=${label} class=${depth > DEEPEST ? 'deep' : ''}>
      ${this.#byName(places)
        .slice(0, size)
        .map((place) => this.#renderBranch(place, depth))}
      ${
        places.length > size
          ? html`<li class="more">
              <button type="button" @click=${() => this.#showMore(of, size)}>
                ${this.scene.words.list.more}
              </button>
            </li>`
          : nothing
      }
    </ul>`;
  }

  /** As an address book is: nobody stands before others for what she did. Those without a name come last. */
  #byName(places: readonly number[]): readonly number[] {
    const { nameOf, isNamed, words } = this.scene;
    const { compare } = new Intl.Collator(words.language);
    return places.toSorted(
      (a, b) => Number(isNamed(b)) - Number(isNamed(a)) || compare(nameOf(a), nameOf(b)) || a - b,
    );
  }

  #renderBranch(place: number, depth: number): TemplateResult {
    const learners = this.#nesting!.learnersOf(place);
    const isOpen = this.#isOpen(place);
    const label = this.scene.words.list.learners(this.scene.nameOf(place));
    const canFold = !this.#isFew && !this.#isPrinting;
    const fold = !canFold
      ? nothing
      : learners.length === 0
        ? html`<span class="fold"></span>`
        : html`<button
            type="button"
            class="fold"
            aria-expanded=${isOpen}
            aria-label=${label}
            @click=${() => this.#toggle(place)}
          >
            <span aria-hidden="true"></span>
          </button>`;
    return html`<li>
      <div class="line">${fold}${renderPerson(place, this.scene, this.onOpen)}</div>
      ${learners.length > 0 && isOpen ? this.#renderList(learners, label, place, depth + 1) : nothing}
    </li>`;
  }

  #toggle(place: number): void {
    if (!this.#open.delete(place)) this.#open.add(place);
    this.requestUpdate();
  }

  #showMore(of: number, size: number): void {
    this.#shown.set(of, size + PAGE * 4);
    this.requestUpdate();
  }

  readonly #unfoldAll = (): void => {
    this.scene.index.nodes.forEach((_, place) => this.#open.add(place));
    this.requestUpdate();
  };

  readonly #unfoldForPaper = (): void => {
    this.#isPrinting = true;
    this.requestUpdate();
    // Paper does not wait for the next turn.
    this.performUpdate();
  };

  readonly #foldAgain = (): void => {
    this.#isPrinting = false;
    this.requestUpdate();
  };
}
