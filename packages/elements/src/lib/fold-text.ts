/** Small letters without accents: somebody who types « recit » finds « Récit ». */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
