// The steps of recognition, each as a person takes it, and what is in the store once it is done.

export const BADGE = 'Tenir le tour d’objections';
export const STORY =
  'J’ai animé la réunion du 3 mars, avec Ana en appui. Le tour a duré vingt minutes, et le groupe a décidé.';
const PRAISE = 'Je l’ai vue tenir le tour sans forcer.';

const models = async (garden) => (await garden.records('model')).filter(({ name }) => name === BADGE);
const claims = async (garden) => {
  const [model] = await models(garden);
  return (await garden.records('claim')).filter(({ achievement }) => achievement.id === model?.id);
};

/** Ana writes a badge of the family that she and Bo are the sources of. */
const write = {
  name: 'write a badge',
  isDone: async (garden) => (await models(garden)).length > 0,
  async take(garden) {
    await garden.become('Ana');
    await garden.enter('Écrire un badge');
    await garden.type('Nom du badge', BADGE);
    await garden.type('Ce qu’il reconnaît', 'Entendre ce qui bloque, et chercher ce qui convient.');
    await garden.type('Ce qui est regardé', 'Avoir tenu un tour, et dire ce qui a été difficile.');
    if (!(await garden.isChosen('Deux pairs'))) await garden.tap('Deux pairs', 'label');
    await garden.choose('Famille', 'consentement');
    await garden.tap('Publier ce badge');
    await garden.reads('est publié');
  },
};

/** Somebody new asks for it. */
const ask = {
  name: 'ask for it',
  isDone: async (garden) => (await claims(garden)).length > 0,
  async take(garden) {
    await garden.become('Moi');
    await garden.enter('Demander');
    await openModel(garden);
    garden.forgetTaps();
    await garden.tapFirst(['Demander ce badge', 'Reprendre où j’en étais']);
    await garden.type('Racontez, avec vos mots', STORY);
    if (!(await garden.isChosen('Le montrer sur le mur'))) await garden.tap('Le montrer sur le mur', 'label');
    await garden.tap('Envoyer ma demande');
    await garden.reads('Votre demande est partie');
  },
};

async function openModel(garden) {
  if (await garden.canRead('Tous les badges')) await garden.tap('Tous les badges');
  await garden.tap(BADGE);
  await garden.reads('À quoi');
}

export const STEPS = [write, ask];
export { claims, models, PRAISE };
