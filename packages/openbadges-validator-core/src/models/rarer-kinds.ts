import type { Json } from '../json.js';
import { IMAGE_DATA } from './image-data.js';
import { isUri, primitiveKinds, type Kinds } from './primitive-kinds.js';

const HTTP_URL = /^https?:\/\//i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

const isText = (value: Json): value is string => typeof value === 'string';
/** An address of the web. */
export const isUrl = (value: Json): boolean => isText(value) && HTTP_URL.test(value) && URL.canParse(value);

/** The primitive kinds that most badges do without, with all others. */
export const rarerKinds: Kinds = {
  ...primitiveKinds,
  any: () => true,
  flag: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  /** JSON-LD also writes a node that has no address, with a name of its own inside the document. */
  iri: (value) => isUri(value) || (isText(value) && value.startsWith('_:')),
  url: isUrl,
  image: (value) => isUrl(value) || (isText(value) && IMAGE_DATA.test(value)),
  email: (value) => isText(value) && EMAIL.test(value),
};
