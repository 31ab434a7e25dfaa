// The thirteen of whom the rules of the cascade are told: each asks, is endorsed and gets a badge, signed with a key of her own.

const GARDENS = {
  L: 'https://jardin.example/limaces',
  B: 'https://jardin.example/bocages',
  C: 'https://jardin.example/cergy',
};
const SOURCES = { Ana: 'L', Bo: 'B', Cléo: 'L' };
/** Who learned: her garden, who taught her, and who vouches for her. */
const LEARNERS = {
  Dan: ['L', ['Ana'], ['Ana', 'Cléo']],
  Eve: ['B', ['Ana', 'Bo'], ['Ana', 'Bo']],
  Fox: ['L', ['Bo'], ['Bo', 'Ana']],
  Gil: ['B', ['Cléo'], ['Cléo', 'Bo']],
  Hoa: ['C', ['Dan', 'Eve'], ['Dan', 'Eve']],
  Ida: ['C', ['Dan'], ['Dan', 'Fox']],
  Jo: ['L', ['Eve'], ['Eve', 'Gil']],
  Kim: ['C', ['Hoa'], ['Hoa', 'Eve']],
  Lou: ['B', ['Hoa', 'Ida'], ['Hoa', 'Ida']],
  Max: ['L', ['Kim'], ['Kim', 'Jo']],
};
/** She did not agree to be named. */
const UNNAMED = 'Fox';

const PEERS = {
  type: 'BadgeRule',
  v: 1,
  signer: 'peer',
  validFor: 'P2Y',
  claimTTL: 'P60D',
  require: { endorsed: { n: 2, by: { holds: 'self' }, paths: 2 } },
};
const MODEL = {
  name: 'J’anime une gestion par consentement',
  description: 'Tenir un tour d’objections, et chercher avec le groupe ce qui convient.',
  criteria: 'Avoir animé une décision par consentement, et raconter ce qui a été difficile.',
  rule: PEERS,
  family: 'gpc',
  stage: 2,
  axis: 'horizontale',
};

const uuid = () => `urn:uuid:${crypto.randomUUID()}`;
const DAY = 86_400_000;

/** The session of the thirteen, in memory; `who` looks. `kit`: what `/dist/kit.js` exports. `people`: their DIDs by their names. */
export async function foundThirteen(kit, who = 'Hoa') {
  let time = Date.now() - 200 * DAY;
  const now = () => new Date((time += 1000));
  const store = kit.createMemoryStore();
  const keyring = kit.createMemoryKeyring(now);
  const people = {};
  const sources = [];
  for (const name of Object.keys(SOURCES)) {
    const { key } = await keyring.make(name);
    people[name] = key.did;
    sources.push({ key, name, because: 'Elle a appris ailleurs, avant que ce jardin commence.' });
  }
  const { models } = await kit.foundCommunity(store, keyring, {
    label: 'Archipel des jardins',
    sources,
    models: [MODEL],
    now: now(),
  });
  const shelf = kit.createMemoryShelf();
  const session = kit.createSession({ store, keyring, shelf, notebook: kit.createMemoryStore(), now });
  const introduce = async (name, garden) => {
    await session.become(people[name]);
    await session.handle({ do: 'introduce', id: uuid(), name, garden: GARDENS[garden] });
    const shown = { scopes: ['cascade'], name: name === UNNAMED ? 'aucun' : 'réel' };
    await session.handle({ do: 'consent', id: uuid(), ...shown });
  };
  for (const [name, garden] of Object.entries(SOURCES)) await introduce(name, garden);
  for (const [name, [garden, teachers, attesters]] of Object.entries(LEARNERS)) {
    time += 7 * DAY;
    people[name] = (await session.addPerson(name)).did;
    await introduce(name, garden);
    const claim = uuid();
    await session.handle({
      do: 'claim',
      id: claim,
      credentialId: uuid(),
      model: models[0],
      garden: GARDENS[garden],
      story: 'J’ai tenu le tour d’objections ; le groupe a décidé, et j’ai raconté ce qui a été difficile.',
      learnedFrom: teachers.map((teacher) => ({ id: people[teacher] })),
    });
    for (const attester of attesters) {
      await session.become(people[attester]);
      await session.handle({
        do: 'endorse',
        id: uuid(),
        claim,
        basis: 'vu-faire',
        role: teachers.includes(attester) ? 'teacher' : 'peer',
        comment: 'Je l’ai vue tenir le tour d’objections sans forcer.',
      });
    }
  }
  await session.become(people[who]);
  return { session, store, people, model: models[0] };
}
