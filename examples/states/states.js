// Puts the elements of these pages into each of their states: a store and a verifier that answer what a state needs.
const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"%3E%3Cpath d="M50 4 90 27V73L50 96 10 73V27Z" fill="%23dcefe6" stroke="%232f6b4f" stroke-width="3"/%3E%3Cpath d="M28 40h36v20H44l-9 9v-9h-7z" fill="none" stroke="%232f6b4f" stroke-width="3.4"/%3E%3C/svg%3E';
const ISSUERS = ['Jardin des Limaces', 'Jardins du Nous', 'Jardin de Cergy', 'Movilab'];
const NAMES = [
  'J’anime une gestion par consentement',
  'Semer un jardin local',
  'Tenir un cercle de parole',
  'Documenter une recette',
  'Ouvrir un lieu partagé',
  'Relier deux bases de savoirs',
  'Accueillir un·e nouveau·elle',
  'Une très longue reconnaissance dont le nom ne tient pas sur trois lignes, et qui doit pourtant rester lisible',
];
const pass = (id) => ({ id, outcome: 'pass', source: 'OB3 §9' });
const VERDICTS = {
  valid: [pass('input'), pass('model'), pass('proof'), pass('issuer'), pass('dates'), pass('status')],
  warning: [
    pass('proof'),
    {
      id: 'proof',
      outcome: 'warn',
      source: 'J4',
      code: 'proof.issuer_not_bound',
      issuer: 'https://limaces.example',
    },
  ],
  invalid: [pass('model'), { id: 'proof', outcome: 'fail', source: 'VC-DI §4.4', code: 'proof.invalid' }],
  unchecked: [
    pass('proof'),
    {
      id: 'status',
      outcome: 'unchecked',
      source: 'OB3 §9.1.4',
      code: 'fetch.not_allowed',
      url: 'https://example.org/revoked.json',
      host: 'example.org',
    },
  ],
  revoked: [
    pass('proof'),
    { id: 'status', outcome: 'fail', source: 'OB3 §9.1.4', code: 'status.revoked', reason: 'erreur de nom' },
  ],
};
const OUTCOMES = ['valid', 'valid', 'warning', 'unchecked', 'invalid', 'valid', 'revoked', 'valid'];

function badge(index, extra = {}) {
  const number = index % NAMES.length;
  return {
    id: `urn:example:${index}`,
    name: index < NAMES.length ? NAMES[number] : `${NAMES[number]} (${index})`,
    description: 'Reconnaît une pratique vécue avec d’autres, et racontée.',
    ...(number % 2 === 0 && { image: PICTURE }),
    criteria: {
      narrative: 'Deux personnes qui ont ce badge l’ont vu faire.',
      url: 'https://example.org/criteres',
    },
    issuer: { id: `https://example.org/${index % ISSUERS.length}`, name: ISSUERS[index % ISSUERS.length] },
    recipient: { id: 'did:key:zExample', hashed: false, name: ['Ada', 'Bilal', 'Chloé'][index % 3] },
    issuedOn: new Date(Date.UTC(2026, 9 - (index % 24), 6)).toISOString(),
    achievementId: `urn:example:model:${number}`,
    evidence: [
      { narrative: '« J’ai animé la réunion du 3 mars, avec un appui. »', url: 'https://example.org/preuve' },
    ],
    alignments: [{ name: 'Référentiel des communs', url: 'https://example.org/referentiel' }],
    tags: ['entraide', 'réunion'],
    endorsementCount: 2,
    ...extra,
  };
}

/** A badge, and what the verifier says of it. `outcome` null: it never answers. */
const entry = (index, outcome = OUTCOMES[index % OUTCOMES.length]) => ({ declared: badge(index), outcome });
const several = (count) => Array.from({ length: count }, (_, index) => entry(index));
const broken = (position) => ({ problem: { code: 'store.entry_unreadable', position } });
const hostile = {
  declared: badge(0, {
    name: '<img src=x onerror=alert(1)>',
    issuer: { id: 'javascript:alert(1)', name: '<b>Émetteur</b> & "co"', url: 'javascript:alert(2)' },
  }),
  outcome: 'valid',
};

const STATES = {
  ready: () => [...several(8), { declared: badge(9), outcome: null }],
  few: () => several(3),
  grouped: () => several(8),
  partial: () => [...several(6), broken(7), broken(8), broken(9)],
  many: () => several(200),
  hostile: () => [hostile],
  empty: () => [],
  valid: () => [entry(0, 'valid')],
  warning: () => [entry(2, 'warning')],
  invalid: () => [entry(4, 'invalid')],
  unchecked: () => [entry(3, 'unchecked')],
  revoked: () => [entry(6, 'revoked')],
  checking: () => [entry(1, null)],
  loading: () => new Promise(() => {}),
  failed: () => {
    // What a store throws is known by its class alone: this one is what an address that does not exist gives.
    return fetch('nowhere.json').then((answer) => answer.json());
  },
};

function record({ declared, problem, ...rest }, index) {
  const body = declared ? JSON.stringify({ declared, ...rest }) : null;
  const host = { account: null, created: null, url: null };
  return {
    id: declared?.id ?? `entry-${index}`,
    kind: 'badge',
    body,
    index: {},
    host,
    ...(problem && { problem }),
  };
}

function createServices(state) {
  const records = Promise.resolve(STATES[state]()).then((entries) => entries.map(record));
  records.catch(() => {});
  return {
    store: {
      name: 'states',
      async *list() {
        yield await records;
      },
      get: async (id) => (await records).find((stored) => stored.id === id) ?? null,
    },
    read: async (text) => ({
      format: 'json',
      openBadgesVersion: '3.0',
      text,
      declared: JSON.parse(text).declared,
    }),
    verify: async (text) => {
      const { declared, outcome } = JSON.parse(text);
      if (outcome === null) await new Promise(() => {});
      const checks = VERDICTS[outcome];
      const judged = outcome === 'revoked' ? 'invalid' : outcome;
      return {
        outcome: judged,
        openBadgesVersion: '3.0',
        checks,
        ...(outcome !== 'invalid' && { badge: declared }),
      };
    },
  };
}

await customElements.whenDefined('badge-provider');
for (const provider of document.querySelectorAll('badge-provider[data-state]')) {
  provider.services = createServices(provider.dataset.state);
}
document.documentElement.dataset.states = 'ready';
