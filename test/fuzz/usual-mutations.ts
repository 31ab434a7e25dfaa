// Changes that leave a document something that a badge may well say.
import {
  isDraftObject,
  objectsOf,
  placesOf,
  setMember,
  setValue,
  valueAt,
  type Draft,
  type DraftObject,
  type Place,
} from './draft.js';
import { address, number, oddText, plainText } from './odd-values.js';
import type { Random } from './random.js';

export type Mutation = (document: DraftObject, random: Random) => void;

const isText = (place: Place): boolean => typeof valueAt(place) === 'string';

export function pickPlace(
  document: DraftObject,
  random: Random,
  isWanted: (place: Place) => boolean = () => true,
): Place | undefined {
  return random.pick<Place | undefined>(placesOf(document).filter(isWanted));
}

/** A place that is a member of an object and means something there. */
const isMember = ({ holder, key }: Place): boolean =>
  !Array.isArray(holder) && key !== 'id' && key !== 'type' && !String(key).startsWith('@');

export function reorder(object: DraftObject, names: readonly string[]): void {
  const members = names.map((name) => [name, object[name] as Draft] as const);
  for (const [name] of members) delete object[name];
  for (const [name, value] of members) setMember(object, name, value);
}

export const USUAL_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'members in another order': (document, random) => {
    const object = random.pick(objectsOf(document));
    reorder(object, random.shuffle(Object.keys(object)));
  },
  'all members in another order': (document, random) => {
    for (const object of objectsOf(document)) reorder(object, random.shuffle(Object.keys(object)));
  },
  'a list around a value': (document, random) => {
    const place = pickPlace(document, random, isMember);
    if (place) setValue(place, Array.isArray(valueAt(place)) ? valueAt(place) : [valueAt(place)]);
  },
  'no list around a value': (document, random) => {
    const place = pickPlace(document, random, (one) => Array.isArray(valueAt(one)));
    if (place) setValue(place, (valueAt(place) as Draft[])[0] ?? []);
  },
  'a list in another order': (document, random) => {
    const place = pickPlace(document, random, (one) => Array.isArray(valueAt(one)));
    if (place) setValue(place, random.shuffle(valueAt(place) as Draft[]));
  },
  'an element twice': (document, random) => {
    const place = pickPlace(document, random, (one) => Array.isArray(valueAt(one)));
    const list = place && (valueAt(place) as Draft[]);
    if (list && list.length > 0) list.push(structuredClone(random.pick(list)));
  },
  'an odd text': (document, random) => {
    const place = pickPlace(document, random, (one) => isText(one) && isMember(one));
    if (place) setValue(place, oddText(random));
  },
  'another address': (document, random) => {
    const object = random.pick(objectsOf(document));
    setMember(object, 'id', address(random));
  },
  'a member less': (document, random) => {
    const object = random.pick(objectsOf(document));
    const name = random.pick<string | undefined>(
      Object.keys(object).filter((one) => one !== 'type' && !one.startsWith('@')),
    );
    if (name !== undefined) delete object[name];
  },
  'an object without a name': (document, random) => {
    delete random.pick(objectsOf(document))['id'];
  },
  'no object with a name': (document) => {
    for (const object of objectsOf(document)) delete object['id'];
  },
  'a number': (document, random) => {
    const place = pickPlace(document, random, isMember);
    if (place) setValue(place, number(random));
  },
  'a truth': (document, random) => {
    const place = pickPlace(document, random, isMember);
    if (place) setValue(place, random.chance(0.5));
  },
  'a text with a language': (document, random) => {
    const place = pickPlace(document, random, (one) => isText(one) && isMember(one));
    if (place)
      setValue(place, { '@value': plainText(random), '@language': random.pick(['fr', 'EN', 'de-CH']) });
  },
  'a text in several languages': (document, random) => {
    const place = pickPlace(document, random, (one) => isText(one) && isMember(one));
    const languages = ['fr', 'en', 'EN-gb'];
    if (place)
      setValue(
        place,
        languages.map((language) => ({ '@value': plainText(random), '@language': language })),
      );
  },
  'look-alikes': (document, random) => {
    const place = pickPlace(document, random, (one) => isDraftObject(valueAt(one)));
    if (!place) return;
    const one = structuredClone(valueAt(place)) as DraftObject;
    delete one['id'];
    setValue(
      place,
      random.times(2 + random.below(4), () => structuredClone(one)),
    );
  },
  'an object somewhere else': (document, random) => {
    const from = pickPlace(document, random, (one) => isDraftObject(valueAt(one)));
    const to = pickPlace(document, random, (one) => isMember(one) && isDraftObject(valueAt(one)));
    if (from && to) setValue(to, structuredClone(valueAt(from)));
  },
  nothing: (document, random) => {
    const place = pickPlace(document, random, isMember);
    if (place) setValue(place, random.pick<Draft>([null, [], [null]]));
  },
  'the contexts once more': (document, random) => {
    setMember(random.pick(objectsOf(document)), '@context', structuredClone(document['@context'] ?? []));
  },
  'keywords for their words': (document, random) => {
    const object = random.pick(objectsOf(document));
    for (const [word, keyword] of [
      ['id', '@id'],
      ['type', '@type'],
    ] as const) {
      const value = object[word];
      if (value === undefined) continue;
      delete object[word];
      setMember(object, keyword, value);
    }
  },
  'one more type': (document, random) => {
    const object = random.pick(objectsOf(document));
    const type = object['type'] ?? [];
    const more = random.pick([
      'Achievement',
      'Profile',
      'Evidence',
      'AchievementSubject',
      'Image',
      'Address',
    ]);
    object['type'] = random.shuffle([...(Array.isArray(type) ? type : [type]), more]);
  },
  'types in another order': (document, random) => {
    for (const object of objectsOf(document)) {
      if (Array.isArray(object['type'])) object['type'] = random.shuffle(object['type']);
    }
  },
  'words of its own': (document, random) => {
    const terms = random.times(
      1 + random.below(3),
      (position) => [`own${position}`, ownTerm(position, random)] as const,
    );
    addContext(document, Object.fromEntries(terms));
    for (const [name, term] of terms) {
      const object = random.pick(objectsOf(document));
      setMember(object, name, ownValue(term, random));
    }
  },
};

export function addContext(document: DraftObject, context: Draft): void {
  const contexts = document['@context'] ?? [];
  document['@context'] = [...(Array.isArray(contexts) ? contexts : [contexts]), context];
}

function ownTerm(position: number, random: Random): Draft {
  const iri = `https://atelier.example/terms#own${position}`;
  return random.pick<Draft>([
    iri,
    iri,
    { '@id': iri },
    { '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    { '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
    { '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#double' },
    { '@id': iri, '@type': 'http://www.w3.org/2001/XMLSchema#string' },
    { '@id': iri, '@type': '@id' },
    { '@id': iri, '@type': '@vocab' },
    { '@id': iri, '@type': '@json' },
    { '@id': iri, '@type': '@none' },
    { '@id': iri, '@container': '@set' },
    { '@id': iri, '@container': '@list' },
    { '@id': iri, '@container': ['@set'] },
    { '@id': iri, '@protected': true },
    { '@id': iri, '@type': 'https://atelier.example/terms#Datatype' },
  ]);
}

function ownValue(term: Draft, random: Random): Draft {
  const type = isDraftObject(term) ? term['@type'] : undefined;
  if (type === '@id' || type === '@vocab')
    return random.pick<Draft>([address(random), { id: address(random) }]);
  const value = (): Draft =>
    random.pick<Draft>([
      plainText(random),
      oddText(random),
      number(random),
      true,
      { type: 'Image' },
      { id: address(random) },
    ]);
  return random.chance(0.5) ? value() : random.times(random.below(4), value);
}
