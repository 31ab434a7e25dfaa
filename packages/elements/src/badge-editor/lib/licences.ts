/** SPDX. From the strictest to the freest of those that a commons can use. */
export const LICENCES = ['CC-BY-SA-4.0', 'CC-BY-4.0', 'CC0-1.0'] as const;

export type Licence = (typeof LICENCES)[number];

export const LICENCE_NAMES: { readonly [L in Licence]: string } = {
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  'CC-BY-4.0': 'CC BY 4.0',
  'CC0-1.0': 'CC0 1.0',
};

/** Which licences a fork may have: none that asks for less than its origin. One that says nothing is taken as the strictest. */
export function licencesFor(origin: string | undefined): readonly Licence[] {
  const strictness = LICENCES.findIndex((licence) => licence === origin);
  return LICENCES.slice(0, Math.max(0, strictness) + 1);
}

/** As people write it: `CC BY-SA 4.0`. One that is not among ours stays as it is. */
export function licenceName(licence: string): string {
  return Object.hasOwn(LICENCE_NAMES, licence) ? LICENCE_NAMES[licence as Licence] : licence;
}
