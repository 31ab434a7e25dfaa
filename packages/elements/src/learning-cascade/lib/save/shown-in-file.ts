import type { CascadeScene } from '../cascade-scene.js';

/** Whom a line of a file is about, as she is shown; those without a name are told apart by a number that means nothing else. */
export function shownInFile(place: number, { nameOf, isNamed, index, words, me }: CascadeScene): string {
  // A file is passed on: « vous » would be somebody else there, and who only sees herself agreed to nothing.
  if (index.nodes[place]!.kind === 'ghost') return `${words.ghost} (${place + 1})`;
  return isNamed(place) && place !== me ? nameOf(place) : words.save.person(place + 1);
}
