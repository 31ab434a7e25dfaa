import type { LearningCascadeWords } from '../../locales/learning-cascade-words.js';
import { nameOf } from './name-of-garden.js';
import type { CascadeScene } from './cascade-scene.js';
import type { drawCascade } from './draw-cascade.js';
import type { Drawing } from './drawing.js';
import type { CascadeFeed } from './feed/cascade-feed.js';
import { gardensOf } from './gardens-of.js';
import { createNaming } from './naming.js';
import type { Picked } from './pick.js';

const GARDEN = 'garden:';

/** Keeps the scene and its drawing for as long as nothing has changed, and which gardens are open in it. */
export class CascadeStage {
  #feed: CascadeFeed | undefined;
  #words: LearningCascadeWords | undefined;
  #names: ReadonlyMap<string, string> | null = null;
  #scene: CascadeScene | undefined;
  #drawing: Drawing | undefined;
  #room = 0;
  #isStale = true;
  #open = new Set<string>();
  #isShowingAll = false;

  sceneOf(
    feed: CascadeFeed,
    words: LearningCascadeWords,
    names: ReadonlyMap<string, string> | null,
  ): CascadeScene {
    if (this.#scene && feed === this.#feed && words === this.#words && names === this.#names)
      return this.#scene;
    [this.#feed, this.#words, this.#names] = [feed, words, names];
    const { index, dossier } = feed;
    this.#scene = {
      index,
      words,
      gardens: gardensOf(index, (address) => nameOf(address, dossier)),
      ...createNaming(index, feed, names, words),
      feed,
    };
    this.#isStale = true;
    return this.#scene;
  }

  /** `room`: pixels from side to side. */
  drawing(room: number, draw: typeof drawCascade): Drawing {
    if (this.#drawing && !this.#isStale && room === this.#room) return this.#drawing;
    this.#room = room;
    this.#isStale = false;
    this.#drawing = draw(this.#scene!, {
      open: this.#isShowingAll ? null : this.#open,
      room: room || 600,
      previous: this.#drawing,
    });
    return this.#drawing;
  }

  get canGroup(): boolean {
    return this.#drawing?.isGrouped === true;
  }

  get isGrouped(): boolean {
    return !this.#isShowingAll;
  }

  get openGardens(): readonly { readonly id: string; readonly name: string }[] {
    if (this.#isShowingAll) return [];
    const { gardens, words, index } = this.#scene!;
    // One that was opened may have gone meanwhile.
    return [...this.#open].flatMap((id) => {
      const garden = gardens.all.find(({ address }) => GARDEN + address === id);
      if (garden) return [{ id, name: garden.name }];
      const hasOthers = id === GARDEN && index.nodes.some((node) => node.garden === undefined);
      return hasOthers ? [{ id, name: words.noGarden }] : [];
    });
  }

  close(id: string): void {
    if (this.#open.delete(id)) this.#isStale = true;
  }

  toggleAll(): void {
    this.#isShowingAll = !this.#isShowingAll;
    this.#open.clear();
    this.#isStale = true;
  }

  openGardenOf(place: number): void {
    const { garden } = this.#scene!.index.nodes[place]!;
    const id = GARDEN + (garden ?? '');
    if (this.nodeOf(place) !== undefined || this.#open.has(id)) return;
    this.#open.add(id);
    this.#isStale = true;
  }

  /** Where somebody is in the drawing; undefined where her garden is closed. */
  nodeOf(place: number): number | undefined {
    const found = this.#drawing?.nodes.findIndex((node) => node.place === place) ?? -1;
    return found < 0 ? undefined : found;
  }

  /** Where a walk through the picture begins: with who looks, else with a source. */
  get start(): number | undefined {
    const { me } = this.#scene!;
    const mine = me === undefined ? undefined : this.nodeOf(me);
    if (mine !== undefined) return mine;
    const root = this.#drawing?.nodes.findIndex(({ isRoot }) => isRoot) ?? -1;
    return root < 0 ? undefined : root;
  }

  /** What something in the drawing stands for, in places of the cascade. A closed garden is opened. */
  meantBy({ what, at }: Picked): Picked | 'opened' | undefined {
    const drawn = what === 'node' ? this.#drawing?.nodes[at] : this.#drawing?.edges[at];
    if (drawn === undefined) return undefined;
    if ('garden' in drawn && drawn.garden !== undefined) {
      this.#open.add(drawn.garden);
      this.#isStale = true;
      return 'opened';
    }
    return drawn.place === undefined ? undefined : { what, at: drawn.place };
  }

  /** Of a node of the drawing, in words. */
  readonly describe = (at: number): string => {
    const node = this.#drawing?.nodes[at];
    const scene = this.#scene;
    if (node === undefined || scene === undefined) return '';
    const { words, gardens, nameOf: shownAs, index } = scene;
    if (node.place === undefined) return node.said ?? '';
    const { generation, isRoot } = index.nodes[node.place]!;
    const wave = isRoot
      ? words.list.root
      : generation === undefined
        ? undefined
        : words.picture.wave(generation);
    return [shownAs(node.place), gardens.of(node.place)?.name, wave].filter(Boolean).join(', ');
  };
}
