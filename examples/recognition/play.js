// Three people at one browser: who is playing, and which room of the garden is open.
import { openBrowserSession } from '/dist/kit.js';
import { forgetGarden, foundGarden, NAME } from './found-garden.js';

const $ = (selector) => document.querySelector(selector);
const rooms = [...document.querySelectorAll('section[data-room]')];
const doors = [...document.querySelectorAll('button[data-room]')];

function enter(name) {
  for (const room of rooms) room.hidden = room.dataset.room !== name;
  for (const door of doors)
    if (door.dataset.room === name) door.setAttribute('aria-current', 'page');
    else door.removeAttribute('aria-current');
}

/** A link to a badge, to a request or to the code of a workshop says which room it is about. */
function follow() {
  if (location.hash.startsWith('#badge=')) enter('wall');
  else if (location.hash.startsWith('#badge-c')) enter('ask');
}

async function showPeople(session) {
  const [me, people] = await Promise.all([session.me(), session.people()]);
  const choices = people.map(({ did, label }) => {
    const choice = document.createElement('label');
    const radio = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'who',
      checked: did === me?.did,
    });
    radio.addEventListener('change', () => void session.become(did));
    choice.append(radio, label);
    return choice;
  });
  $('.who').replaceChildren($('.who legend'), ...choices);
}

async function begin() {
  try {
    await foundGarden();
  } catch (error) {
    console.error(error);
    $('.state').textContent =
      'Le jardin n’a pas pu être préparé : votre navigateur ne garde rien ici (fenêtre privée ?) ou cette page n’est pas en https.';
    return;
  }
  const provider = $('badge-provider');
  const session = openBrowserSession({ name: NAME });
  provider.session = session;
  await session.settle();
  await showPeople(session);
  session.watch(() => void showPeople(session));
  addEventListener('online', () => void session.settle());
  $('.state').textContent = '';
  $('.desk').hidden = false;
  enter('ask');
  follow();
  document.documentElement.dataset.garden = 'ready';
}

for (const door of doors) door.addEventListener('click', () => enter(door.dataset.room));
addEventListener('hashchange', follow);
$('.again').addEventListener('click', async () => {
  await forgetGarden();
  location.replace(location.pathname);
});
await begin();
