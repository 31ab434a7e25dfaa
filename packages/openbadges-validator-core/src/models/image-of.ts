import type { Json } from '../json.js';
import { idOf } from '../lib/id-of.js';
import { toArray } from '../lib/to-array.js';
import { IMAGE_DATA } from './image-data.js';
import { linkOf } from './link-of.js';

/** A picture that may be shown through `<img>`: an http(s) address, or data of a kind that browsers treat as a picture. */
export function imageOf(value: Json | undefined): string | undefined {
  const [image] = toArray(value);
  const data = idOf(image);
  return data !== undefined && IMAGE_DATA.test(data) ? data : linkOf(image);
}
