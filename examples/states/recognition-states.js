// Puts the elements of these pages into each of their states: a small community that is made anew, in memory, for each of them.
const KIT = document.querySelector('[data-kit]')?.dataset.kit ?? '/dist/kit.js';
const {
  createMemoryKeyring,
  createMemoryShelf,
  createMemoryStore,
  createSession,
  foundCommunity,
  StoreError,
} = await import(KIT);

const PEERS = {
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  validFor: 'P2Y',
  claimTTL: 'P60D',
  require: { endorsed: { n: 2, by: { holds: 'self' }, paths: 2 } },
};
const ALONE = {
  type: 'BadgeRule',
  v: 1,
  signer: 'self',
  require: { selfClaim: { evidenceMin: 1, narrativeMin: 80 } },
};
const DRAWING = (hue, path) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M50 4 90 27V73L50 96 10 73V27Z" fill="hsl(${hue} 40% 90%)" stroke="hsl(${hue} 45% 34%)" stroke-width="3"/><path d="${path}" fill="none" stroke="hsl(${hue} 45% 34%)" stroke-width="3.4"/></svg>`,
  )}`;

export const MODELS = [
  {
    name: 'J’anime une gestion par consentement',
    description:
      'Tenir un tour d’objections, entendre ce qui bloque, et chercher avec le groupe ce qui convient.',
    criteria: 'Avoir animé une décision par consentement, et raconter ce qui a été difficile.',
    rule: PEERS,
    family: 'consentement',
    stage: 2,
    axis: 'horizontale',
    image: {
      id: DRAWING(152, 'M28 40h36v20H44l-9 9v-9h-7z'),
      caption: 'Une bulle de parole dans un hexagone',
    },
  },
  {
    name: 'J’ai essayé cette recette',
    description: 'Avoir suivi une recette de la base, et dit ce qui a marché ou non.',
    criteria: 'Raconter l’essai, avec au moins une trace.',
    rule: ALONE,
    family: 'recettes',
    stage: 1,
    axis: 'verticale',
    image: {
      id: DRAWING(80, 'M50 66V44M50 50c-10 0-14-6-14-12 10 0 14 5 14 12 0-7 5-14 16-14 0 8-6 14-16 14'),
      caption: 'Une pousse',
    },
  },
];

export const STORY =
  'J’ai animé la réunion du 3 mars, avec Ana en appui. Le tour d’objections a duré vingt minutes ; j’ai reformulé deux fois, et le groupe a décidé.';

const uuid = () => `urn:uuid:${crypto.randomUUID()}`;

/**
 * A community with the sources Ana and Bo, and Hoa, who is new; everybody plays on this device. `people` are their DIDs, `models`
 * the ids of the badge models. The clock moves on by a second with each look; `pass(days)` moves it further.
 */
export async function createPlay({ start = '2026-11-02T09:00:00Z', store = createMemoryStore() } = {}) {
  let time = Date.parse(start);
  const now = () => new Date((time += 1000));
  const keyring = createMemoryKeyring(now);
  const { key: ana } = await keyring.make('Ana');
  const { key: bo } = await keyring.make('Bo');
  const founded = await foundCommunity(store, keyring, {
    label: 'Jardin de Cergy',
    sources: [
      { key: ana, name: 'Ana', because: 'Elle a formé une université du nous de 2012 à 2019.' },
      { key: bo, name: 'Bo', because: 'Il anime des cercles de parole depuis dix ans.' },
    ],
    models: MODELS,
    now: now(),
  });
  const session = createSession({
    store,
    keyring,
    shelf: createMemoryShelf(),
    notebook: createMemoryStore(),
    now,
  });
  const hoa = await session.addPerson('Hoa');
  await session.handle({ do: 'introduce', id: uuid(), name: 'Hoa' });
  const people = { ana: ana.did, bo: bo.did, hoa: hoa.did };
  const pass = (days) => (time += days * 86_400_000);
  /** Hoa on another device, where she says who she was. */
  const elsewhere = async () => {
    const device = createSession({
      store,
      keyring: createMemoryKeyring(now),
      shelf: createMemoryShelf(),
      notebook: createMemoryStore(),
      now,
    });
    await device.handle({ do: 'link-key', id: uuid(), replaces: people.hoa });
    return device;
  };
  return { session, store, ...founded, people, pass, elsewhere, ...deeds(session, people, founded.models) };
}

/** What the people of a play do, as in their own tabs. */
function deeds(session, people, models) {
  const as = (name) => session.become(people[name]);
  /** Hoa asks for the first badge. Answers with the id of her claim. */
  const claim = async (changes = {}) => {
    await as('hoa');
    const request = {
      do: 'claim',
      id: uuid(),
      credentialId: uuid(),
      model: models[0],
      story: STORY,
      links: ['https://wiki.example/CompteRendu3Mars'],
      learnedFrom: [{ id: people.ana }],
      ...changes,
    };
    await session.handle(request);
    return request.id;
  };
  const endorse = async (name, asked) => {
    await as(name);
    const role = name === 'ana' ? 'teacher' : 'peer';
    const comment = 'Je l’ai vue tenir le tour d’objections sans forcer.';
    await session.handle({ do: 'endorse', id: uuid(), claim: asked, basis: 'vu-faire', role, comment });
  };
  const reply = async (name, asked, answer, reason) => {
    await as(name);
    await session.handle({ do: 'reply', id: uuid(), claim: asked, answer, reason });
  };
  /** Hoa has the first badge. */
  const award = async () => {
    const asked = await claim();
    await endorse('ana', asked);
    await endorse('bo', asked);
    await as('hoa');
    return asked;
  };
  return { as, claim, endorse, reply, award };
}

/** A session that cannot be read. */
export function brokenSession(play, problem = { code: 'store.unavailable', store: 'browser' }) {
  return { ...play.session, dossier: () => Promise.reject(new StoreError(problem)) };
}

/** Never answers. */
export function silentSession(play) {
  return { ...play.session, dossier: () => new Promise(() => {}) };
}

/** Gives each provider of the page the session that its state needs. `scenes`: by the name in `data-state`. */
export async function show(scenes) {
  await customElements.whenDefined('badge-provider');
  const providers = [...document.querySelectorAll('badge-provider[data-state]')];
  await Promise.all(
    providers.map(async (provider) => {
      const scene = scenes[provider.dataset.state];
      const { session, attributes = {} } = (await scene?.(await createPlay(), provider)) ?? {};
      for (const element of provider.children)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (session) provider.session = session;
    }),
  );
  document.documentElement.dataset.states = 'ready';
}
