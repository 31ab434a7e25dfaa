import { drawBadge } from './badge-art.mjs';
import { hashEmail } from './build-credential.mjs';

const CONTEXT = 'https://w3id.org/openbadges/v2';

/** The documents of an OB 2.0 hosted badge, by file name: its address is its proof. */
export function buildHostedBadge(badge, data) {
  const at = (name) => `${data}ob2/${name}`;
  const issuer = {
    '@context': CONTEXT,
    type: 'Issuer',
    id: at('coroutine.json'),
    name: 'La Coroutine',
    url: at('coroutine.json'),
    email: 'bonjour@coroutine.example',
    description: 'Un lieu partagé, ouvert par celles et ceux qui y travaillent.',
  };
  const badgeClass = {
    '@context': CONTEXT,
    type: 'BadgeClass',
    id: at(`${badge.id}-modele.json`),
    name: badge.name,
    description: badge.description,
    image: at(`${badge.id}.svg`),
    criteria: { narrative: badge.criteria },
    issuer: issuer.id,
    tags: badge.tags,
  };
  const documents = { [issuer.id]: issuer, [badgeClass.id]: badgeClass };
  documents[at(`${badge.id}.json`)] = buildAssertion(badge, at(`${badge.id}.json`), badgeClass.id);
  return [
    ...Object.entries(documents).map(([id, document]) => [id.slice(data.length), document]),
    [`ob2/${badge.id}.svg`, drawBadge(badge.art)],
  ];
}

function buildAssertion(badge, id, badgeClass) {
  const salt = 'carto';
  const email = badge.holder.slice('email:'.length);
  return {
    '@context': CONTEXT,
    type: 'Assertion',
    id,
    recipient: { type: 'email', hashed: true, salt, identity: hashEmail(email, salt) },
    badge: badgeClass,
    verification: { type: 'HostedBadge' },
    issuedOn: badge.from,
    expires: '2037-12-31T23:59:59Z',
    evidence: [badge.evidence],
  };
}
