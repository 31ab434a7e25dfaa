// The states of the editor. Each has a community of its own, so that no draft of one is another's.
import { brokenSession, show, silentSession } from './recognition-states.js';

const NAMED = {
  name: 'J’ouvre un lieu partagé',
  description: 'Ouvrir un lieu où chacun peut venir faire, apprendre et transmettre.',
  criteria: 'Le lieu a ouvert trois fois au moins, et quelqu’un d’autre que vous l’a déjà tenu.',
};

/** The key under which the editor keeps what is written for a community. */
const draftKey = (community, model = '') => `commons-badges-draft:badge-editor:${community}:${model}`;

/** Waits for something inside an element. */
async function within(element, selector) {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`there is no ${selector}`);
}

async function write(element, fields) {
  for (const [id, text] of Object.entries(fields)) {
    const field = await within(element, `#${id}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

async function openForm({ session }, provider) {
  provider.session = session;
  const element = provider.querySelector('badge-editor');
  await within(element, 'form');
  return element;
}

async function publish(element) {
  (await within(element, 'button.main')).click();
  await within(element, '.result');
}

/** The play without the community's key, as a person has it at her own device. */
function alone(play) {
  return { ...play.session, hasCommunityKey: () => Promise.resolve(false) };
}

await show({
  begin: (play) => ({ session: play.session }),
  troubles: async (play, provider) => {
    const element = await openForm(play, provider);
    await write(element, { name: 'Atelier vélo', tags: 'axe:verticale' });
    for (const name of ['P1', 'P3', 'P5', 'P8']) (await within(element, `input[name=${name}]`)).click();
    await write(element, { places: '0' });
    (await within(element, 'button.main')).click();
    await within(element, '.trouble');
    return { session: play.session };
  },
  version: (play) => ({ session: play.session, attributes: { model: play.models[0] } }),
  fork: (play) => ({ session: alone(play), attributes: { model: play.models[0] } }),
  published: async (play, provider) => {
    const element = await openForm(play, provider);
    await write(element, NAMED);
    await publish(element);
    return { session: play.session };
  },
  room: async (play, provider) => {
    const element = await openForm(play, provider);
    await write(element, { ...NAMED, name: 'J’ai vécu un cercle de parole' });
    (await within(element, 'input[name=P1]')).click();
    (await within(element, 'input[name=P5]')).click();
    await within(element, '#workshop');
    await write(element, { workshop: 'Cercle de parole du 2 novembre' });
    await publish(element);
    // A state is shown anew each time: nobody needs the code of this room.
    localStorage.removeItem(draftKey(play.community));
    return { session: play.session };
  },
  unknown: (play) => ({ session: play.session }),
  loading: (play) => ({ session: silentSession(play) }),
  failed: (play) => ({ session: brokenSession(play) }),
  english: (play) => ({ session: play.session }),
  mirrored: (play) => ({ session: play.session }),
});
