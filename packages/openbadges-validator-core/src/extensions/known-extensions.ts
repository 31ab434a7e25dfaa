import type { Shape } from '../models/shape.js';

/** An extension whose rules are built in: nobody has to be asked for them. */
export interface KnownExtension {
  readonly shape: Shape;
  /** Full address of a member, where its context gives it one, and its short name. */
  readonly names?: Readonly<Record<string, string>>;
}

const LINK: KnownExtension = { shape: { members: { url: 'iri!' } } };

/**
 * The extensions that 1EdTech publishes (https://w3id.org/openbadges/extensions), by the class that they name. What each
 * asks for is that of its published JSON Schema; `LicenseExtension` publishes none that can be applied.
 */
export const knownExtensions: ReadonlyMap<string, KnownExtension> = new Map(
  Object.entries<KnownExtension>({
    'extensions:ApplyLink': LINK,
    'extensions:OriginalCreator': LINK,
    'extensions:originalCreator': LINK,
    'extensions:ExampleExtension': {
      shape: { members: { exampleProperty: 'text!' } },
      names: { 'http://schema.org/text': 'exampleProperty' },
    },
    'extensions:GeoCoordinates': {
      shape: { members: { name: 'text', description: 'text', geo: 'Place' } },
    },
    'extensions:Accessibility': {
      shape: {
        members: {
          accessibilityAPI: 'text*',
          accessibilityControl: 'text*',
          accessibilityFeature: 'text*',
          accessibilityHazard: 'text*',
          url: 'iri',
        },
      },
    },
    'extensions:LicenseExtension': { shape: { members: {} } },
    'extensions:RecipientProfile': { shape: { members: { id: 'text', name: 'text', publicKey: 'text' } } },
    'extensions:ExtraDescriptionExtension': { shape: { members: { name: 'text!', narrative: 'text!' } } },
    'extensions:IssuerAccreditation': {
      shape: { members: { name: 'text!', contactInstructions: 'text!', url: 'iri!', address: 'node!' } },
    },
    'extensions:AssessmentExtension': {
      shape: { members: { description: 'text!', assessments: 'Assessment+' } },
    },
  }),
);
