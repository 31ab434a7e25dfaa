// The steps of recognition, each as a person takes it, and how it is seen in the store that it has been taken.

export const BADGE = 'Tenir le tour d’objections';
export const OTHER = 'J’ai essayé cette recette';
export const STORY =
  'J’ai animé la réunion du 3 mars, avec Ana en appui. Le tour a duré vingt minutes, et le groupe a décidé.';
const PRAISE = 'Je l’ai vue tenir le tour sans forcer.';

export const modelNamed = async (garden, name) =>
  (await garden.records('model')).find((model) => model.name === name);

export async function claimsOf(garden, name) {
  const model = await modelNamed(garden, name);
  return (await garden.records('claim')).filter(({ achievement }) => achievement.id === model?.id);
}

export async function endorsementsOf(garden, name) {
  const ids = (await claimsOf(garden, name)).map(({ credentialId }) => credentialId);
  return (await garden.records('endorsement')).filter(({ credentialSubject }) =>
    ids.includes(credentialSubject.id),
  );
}

export async function badgesOf(garden, name) {
  const ids = (await claimsOf(garden, name)).map(({ credentialId }) => credentialId);
  return (await garden.records('badge')).filter(({ id }) => ids.includes(id));
}

/** Ana writes a badge of the family that she and Bo are the sources of. */
const write = {
  name: 'write a badge',
  isDone: async (garden) => (await modelNamed(garden, BADGE)) !== undefined,
  async take(garden) {
    await garden.become('Ana');
    await garden.enter('Écrire un badge');
    await garden.type('Nom du badge', BADGE);
    await garden.type('Ce qu’il reconnaît', 'Entendre ce qui bloque, et chercher ce qui convient.');
    await garden.type('Ce qui est regardé', 'Avoir tenu un tour, et dire ce qui a été difficile.');
    await garden.check('Je me lance', false);
    await garden.check('Deux pairs');
    await garden.choose('Famille', 'consentement');
    await garden.tap('Publier ce badge');
    await garden.reads('est publié');
  },
};

/** Somebody new asks for it: she looks at it first, tells what she did, and sends. */
const ask = {
  name: 'ask for it',
  isDone: async (garden) => (await claimsOf(garden, BADGE)).length > 0,
  take: (garden) => askFor(garden, BADGE, 'Votre demande est partie'),
};

export async function askFor(garden, name, answer, { link } = {}) {
  await garden.become('Moi');
  await garden.enter('Demander');
  if (await garden.canRead('Tous les badges')) await garden.tap('Tous les badges');
  garden.forgetTaps();
  await garden.tap(name);
  await garden.tapFirst(['Demander ce badge', 'Reprendre où j’en étais']);
  await garden.type('Racontez, avec vos mots', STORY);
  if (link) await garden.type('Adresse de la trace 1', link);
  await garden.check('Le montrer sur le mur');
  await garden.tap('Envoyer ma demande');
  await garden.reads(answer);
}

/** A holder reads what was asked for, says by what she knows of it, and endorses. */
const endorse = (name, count) => ({
  name: `endorse as ${name}`,
  isDone: async (garden) => (await endorsementsOf(garden, BADGE)).length >= count,
  async take(garden) {
    await garden.become(name);
    await garden.enter('Répondre');
    garden.forgetTaps();
    if (!(await garden.canRead('J’ai vu faire'))) await garden.tap(BADGE);
    await garden.check('J’ai vu faire');
    await garden.type('Une phrase', PRAISE);
    await garden.tap('Endosser');
    await garden.reads(count === 2 ? 'est remis' : 'Vous avez endossé la demande');
  },
});

/** The badge is on the wall, and holds. */
const see = {
  name: 'see it on the wall',
  isDone: async () => false,
  async take(garden) {
    await garden.become('Moi');
    garden.forgetTaps();
    await garden.enter('Mur');
    await garden.reads(BADGE);
    await garden.reads('vérifié');
  },
};

export const STEPS = [write, ask, endorse('Ana', 1), endorse('Bo', 2), see];
