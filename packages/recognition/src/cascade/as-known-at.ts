import type { Bundle } from './bundle.js';
import { lastingOf } from './memory.js';

/** The same records as they were known at a moment: a badge that is withdrawn later as a mistake is still good. */
export function asKnownAt(bundle: Bundle, moment: number): Bundle {
  const whole = bundle.whole ?? bundle;
  const { views } = lastingOf(whole);
  const view = views.get(moment) ?? { ...whole, whole, knownUntil: moment };
  views.set(moment, view);
  return view;
}
