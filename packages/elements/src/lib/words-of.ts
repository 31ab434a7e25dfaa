import type { Badge } from 'openbadges-validator-core';
import { foldText } from './fold-text.js';

/** Everything a search looks at. */
export function wordsOf(badge: Badge | undefined): string {
  if (!badge) return '';
  const { name, issuer, recipient, tags } = badge;
  return foldText([name, issuer.name, recipient.name, ...tags].join(' '));
}
