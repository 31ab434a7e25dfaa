import { brokenSession, createPlay, MODELS, show, silentSession, STORY } from './recognition-states.js';

const uuid = () => `urn:uuid:${crypto.randomUUID()}`;
const badge = (play, index = 0) => ({ session: play.session, attributes: { badge: play.models[index] } });

/** What a person does on the page, once the element shows it. */
async function inside(element, selector) {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = element.shadowRoot?.querySelector(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no ${selector}`);
}
const later = [];
const click = (provider, ...selectors) => {
  const element = provider.querySelector('badge-claim');
  later.push(async () => {
    for (const selector of selectors) (await inside(element, selector)).click();
  });
};

/** A badge that is not asked for: others name somebody for it. */
async function nominate(play, names) {
  const { community, session } = play;
  const model = uuid();
  await play.as('ana');
  const rule = { type: 'BadgeRule', v: 1, signer: 'self', require: { nominated: { n: 2, accepted: true } } };
  await session.handle({
    do: 'publish-model',
    id: model,
    draft: {
      name: 'Prendre soin du jardin',
      description: 'Être là, sans bruit, quand il y a quelque chose à faire.',
      criteria: 'D’autres l’ont vu, et le disent.',
      rule,
    },
  });
  for (const name of names) {
    await play.as(name);
    const reason = name === 'ana' ? 'Elle arrose en août.' : 'Sans elle, la serre serait fermée.';
    await session.handle({
      do: 'nominate',
      id: uuid(),
      candidate: play.people.hoa,
      model,
      reason,
      garden: community,
    });
  }
  await play.as('hoa');
  return { session: inGarden(play), attributes: { badge: model } };
}

/** Ana and Bo belong to a garden: only then can they name somebody. */
function inGarden({ session, community, people }) {
  const created = '2026-11-01T09:00:00Z';
  const memberships = [people.ana, people.bo].map((subject) => ({
    kind: 'membership',
    outcome: 'valid',
    carried: [],
    digest: `membership of ${subject}`,
    signers: [subject, community],
    record: { subject, garden: community, created },
  }));
  const dossier = async () => {
    const known = await session.dossier();
    const charter = { ...known.charter, record: { ...known.charter.record, gardens: [{ id: community }] } };
    return { ...known, charter, opened: [...known.opened, ...memberships] };
  };
  return { ...session, dossier };
}

async function openEvent(play, hours = 3) {
  await play.as('ana');
  const id = uuid();
  const now = play.session.now().getTime();
  const iso = (time) => new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
  const { code } = await play.session.handle({
    do: 'open-event',
    id,
    name: 'Découvrir la gestion par consentement',
    opens: iso(now - 60_000),
    closes: iso(now + hours * 3_600_000),
    maxClaims: 20,
  });
  const rule = {
    type: 'BadgeRule',
    v: 1,
    signer: 'self',
    require: { attended: { event: id, proof: 'eventKey' } },
  };
  const draft = {
    name: 'J’ai vécu une décision par consentement',
    description: 'Y avoir pris part.',
    criteria: 'Être là.',
    rule,
  };
  await play.session.handle({ do: 'publish-model', id: uuid(), draft });
  await play.as('hoa');
  return { session: play.session, attributes: { code } };
}

const scenes = {
  list: async (play) => {
    await play.claim();
    return { session: play.session };
  },
  many: async (play) => {
    await play.as('ana');
    for (const name of ['Accueillir', 'Bouturer', 'Composter', 'Documenter', 'Écouter', 'Faucher', 'Greffer'])
      await play.session.handle({
        do: 'publish-model',
        id: uuid(),
        draft: { ...MODELS[1], name, family: name, image: undefined },
      });
    await play.as('hoa');
    return { session: play.session };
  },
  badge: async (play) => badge(play),
  form: async (play, provider) => {
    click(provider, '.ask');
    return badge(play);
  },
  sent: async (play, provider) => {
    click(provider, '.ask', '.send');
    const element = provider.querySelector('badge-claim');
    later.push(() => inside(element, '.backup'));
    return badge(play);
  },
  waiting: async (play) => {
    const claim = await play.claim();
    await play.endorse('ana', claim);
    await play.as('hoa');
    return badge(play);
  },
  'to-complete': async (play) => {
    const claim = await play.claim({ story: 'Je l’ai fait.' });
    await play.reply(
      'ana',
      claim,
      'complete',
      'Racontez ce qui a été difficile : c’est là que l’on apprend.',
    );
    await play.as('hoa');
    return badge(play);
  },
  declined: async (play) => {
    const claim = await play.claim();
    await play.reply('bo', claim, 'decline', 'Je n’y étais pas, et je ne vous connais pas encore.');
    await play.as('hoa');
    return badge(play);
  },
  expired: async (play) => {
    await play.claim();
    play.pass(70);
    return badge(play);
  },
  left: async (play) => {
    const claim = await play.claim();
    await play.session.handle({ do: 'withdraw', id: uuid(), credential: claim, reason: 'retrait' });
    return badge(play);
  },
  mine: async (play) => {
    await play.award();
    return badge(play);
  },
  stale: async (play) => {
    await play.award();
    play.pass(800);
    return badge(play);
  },
  nominated: (play) => nominate(play, ['ana', 'bo']),
  'not-asked': (play) => nominate(play, ['ana']),
  workshop: (play) => openEvent(play),
  helped: (play, provider) => {
    click(provider, '[name=helped]');
    return openEvent(play);
  },
  over: async (play) => {
    const scene = await openEvent(play);
    play.pass(1);
    return scene;
  },
  unreadable: async (play) => ({ session: play.session, attributes: { code: 'bonjour' } }),
  unknown: async (play) => ({ session: play.session, attributes: { badge: 'urn:uuid:inconnu' } }),
  empty: async (play) => ({
    session: {
      ...play.session,
      dossier: async () => ({ ...(await play.session.dossier()), of: () => [] }),
    },
  }),
  loading: async (play) => ({ session: silentSession(play) }),
  failed: async (play) => ({ session: brokenSession(play) }),
  english: async (play) => {
    const claim = await play.claim({ story: STORY });
    await play.endorse('bo', claim);
    await play.as('hoa');
    return badge(play);
  },
  rtl: async (play) => badge(play),
};

await show(scenes);
delete document.documentElement.dataset.states;
for (const act of later) await act();
document.documentElement.dataset.states = 'ready';
export { createPlay };
