/** A sentence as a part of another: without its capital and its end. */
export function inside(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** Words as a sentence begins. */
export function begin(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
