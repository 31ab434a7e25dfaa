// The garden of this example, founded once in this browser: two sources, their badges, and what can be asked for.
import { createIndexedDbKeyring, createIndexedDbStore, foundCommunity } from '/dist/kit.js';

export const NAME = 'cergy';
const DATABASES = ['', '-keys', '-outbox', '-notebook'].map((part) => NAME + part);

const PEERS = {
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  validFor: 'P2Y',
  claimTTL: 'P60D',
  require: { endorsed: { n: 2, by: { holds: 'self' }, paths: 2 } },
};
const ELDER = { ...PEERS, require: { endorsed: { n: 1, by: { holds: 'self' } } } };
const ALONE = {
  type: 'BadgeRule',
  v: 1,
  signer: 'self',
  require: { selfClaim: { evidenceMin: 1, narrativeMin: 80 } },
};

/** A silhouette, an icon, one hue: the look of the badges of this garden. */
const drawing = (hue, shape, icon) => {
  const line = `hsl(${hue} 45% 34%)`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="${shape}" fill="hsl(${hue} 40% 90%)" stroke="${line}" stroke-width="3"/><path d="${icon}" fill="none" stroke="${line}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
const HEXAGON = 'M50 4 90 27V73L50 96 10 73V27Z';
const LEAF = 'M50 5C80 5 95 25 95 55C95 82 76 95 50 95C24 95 5 82 5 55C5 25 20 5 50 5Z';
const ARCH = 'M15 95V45C15 20 30 5 50 5C70 5 85 20 85 45V95Z';

const MODELS = [
  {
    name: 'J’anime une gestion par consentement',
    description:
      'Tenir un tour d’objections, entendre ce qui bloque, et chercher avec le groupe ce qui convient à tout le monde.',
    criteria: 'Avoir animé une décision par consentement, et dire ce qui a été facile et difficile.',
    rule: PEERS,
    family: 'consentement',
    stage: 2,
    axis: 'horizontale',
    image: {
      id: drawing(152, HEXAGON, 'M28 36h44v24H50l-10 10V60H28Z'),
      caption: 'Une bulle de parole dans un hexagone',
    },
  },
  {
    name: 'Accueillir un·e nouveau·elle',
    description: 'Prendre le temps d’un premier tour du jardin avec quelqu’un qui arrive.',
    criteria: 'Avoir accueilli une personne, et raconter ce qu’elle cherchait.',
    rule: ELDER,
    family: 'accueil',
    stage: 1,
    axis: 'horizontale',
    image: {
      id: drawing(262, ARCH, 'M40 44a8 8 0 1 0 .1 0M46 51l20 20M58 63l-6 6'),
      caption: 'Une clé sous une arche',
    },
  },
  {
    name: 'J’ai essayé cette recette',
    description: 'Suivre une recette de la base de savoirs, et dire ce qui a marché ou non.',
    criteria: 'Raconter l’essai en quelques phrases, avec une trace : photo, note, compte rendu.',
    rule: ALONE,
    family: 'recettes',
    stage: 1,
    axis: 'verticale',
    image: {
      id: drawing(
        80,
        LEAF,
        'M50 74V46M50 52C36 52 31 44 31 34c14 0 19 8 19 18 0-9 7-18 21-18 0 11-8 18-21 18',
      ),
      caption: 'Une pousse dans une feuille',
    },
  },
];

/** Founds the garden, unless this browser has it. One tab does, the others wait for it. */
export function foundGarden() {
  return navigator.locks.request('cergy-founding', async () => {
    if (await isFounded()) return;
    await forgetGarden();
    const store = createIndexedDbStore({ name: NAME });
    const keyring = createIndexedDbKeyring({ name: `${NAME}-keys` });
    const { key: ana } = await keyring.make('Ana');
    const { key: bo } = await keyring.make('Bo');
    const { key: me } = await keyring.make('Moi');
    await foundCommunity(store, keyring, {
      label: 'Tampon du Jardin de Cergy',
      sources: [
        { key: ana, name: 'Ana', because: 'Elle a formé une université du nous de 2012 à 2019.' },
        { key: bo, name: 'Bo', because: 'Il anime des cercles de parole depuis dix ans.' },
      ],
      models: MODELS,
      now: new Date(),
    });
    await keyring.choose(me.did);
    store.close();
    localStorage.setItem(`${NAME}-founded`, 'yes');
  });
}

/** Half a garden, of a tab that was closed in the middle of it, is none. */
async function isFounded() {
  return localStorage.getItem(`${NAME}-founded`) === 'yes';
}

/** Nothing of the garden is left in this browser. */
export async function forgetGarden() {
  localStorage.removeItem(`${NAME}-founded`);
  for (const key of Object.keys(localStorage))
    if (key.startsWith('commons-badges-draft:')) localStorage.removeItem(key);
  await Promise.all(
    DATABASES.map(
      (name) =>
        new Promise((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = () => resolve();
        }),
    ),
  );
}
