import * as kit from '/dist/kit.js';
import { generateCascade } from './generate.js';
import { foundThirteen } from './thirteen.js';

const SEED = 3;

async function showThirteen() {
  const { session, people } = await foundThirteen(kit);
  await customElements.whenDefined('badge-provider');
  const provider = document.querySelector('.thirteen');
  const show = async (name) => {
    await session.become(people[name]);
    // The same session, as somebody else: elements ask it anew.
    provider.session = { ...session };
  };
  const who = document.querySelector('.who');
  for (const name of Object.keys(people)) {
    const label = document.createElement('label');
    const choice = document.createElement('input');
    Object.assign(choice, { type: 'radio', name: 'who', checked: name === 'Hoa' });
    choice.addEventListener('change', () => show(name));
    label.append(choice, name);
    who.append(label);
  }
  who.hidden = false;
  document.querySelector('.state').remove();
  await show('Hoa');
}

document.querySelector('.many').addEventListener('click', ({ currentTarget }) => {
  currentTarget.closest('p').remove();
  const element = document.createElement('learning-cascade');
  Object.assign(element, generateCascade(5000, 40, SEED));
  document.querySelector('.large').append(element);
});

await showThirteen();
