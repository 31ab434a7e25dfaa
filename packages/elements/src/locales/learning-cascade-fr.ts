import type { LearningCascadeWords } from './learning-cascade-words.js';

const NBSP = '\u00a0';
const number = new Intl.NumberFormat('fr');
const ratio = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const and = new Intl.ListFormat('fr');
const count = (amount: number, one: string, many: string): string =>
  `${number.format(amount)}${NBSP}${amount < 2 ? one : many}`;
const people = (amount: number): string => count(amount, 'personne', 'personnes');
const elided = (name: string, rest = name): string =>
  (/^[aeiouyàâéèêëîïôœùû]/i.test(name) ? 'd’' : 'de ') + rest;

export const learningCascadeFr: LearningCascadeWords = {
  language: 'fr',
  noSession: 'Cette page n’a pas d’endroit où lire qui a appris de qui. Prévenez qui tient ce site.',
  loading: 'La cascade arrive…',
  empty: 'Personne n’a encore transmis ici.',
  emptyNext: 'Dès qu’une demande de badge dira de qui on a appris, la cascade commencera.',
  somebody: 'une personne',
  ghost: 'personne retirée',
  you: (name) => `${name} (vous)`,
  note: (name) => `la note «${NBSP}${name}${NBSP}»`,
  noGarden: 'sans jardin',
  personal: {
    learned: (names, setOff) => [`J’ai appris ${elided(names[0] ?? '', '')}`, ...amongNames(names, setOff)],
    taught: (direct, all, setOff) =>
      direct === 0
        ? ['je n’ai pas encore transmis']
        : [
            'j’ai transmis à ',
            setOff(people(direct)),
            all > direct ? ` (${number.format(all)} en tout)` : '',
          ],
    source: 'Je suis à la source',
    onlyYou: 'Vous seul·e voyez cette phrase.',
  },
  community: {
    growth: (roots, all, reached) =>
      `${people(roots)} au départ, ${number.format(all)} aujourd’hui${NBSP}: 1${NBSP}⇒${NBSP}${ratio.format(reached)}. Cap${NBSP}: 10.`,
    tooFew: 'La cascade commence. Ses nombres paraîtront quand ils ne diront rien d’une personne seule.',
    extent: (waves, gardens) =>
      [waves > 0 && count(waves, 'vague', 'vagues'), gardens > 0 && count(gardens, 'jardin', 'jardins')]
        .filter(Boolean)
        .join(' · '),
  },
  picture: {
    label: 'La cascade, en image',
    help: 'Flèche haut : de qui elle a appris. Flèche bas : à qui elle a transmis. Gauche et droite : dans la vague. Entrée : comment on le sait. Plus, moins et zéro : agrandir, réduire, tout voir.',
    wave: (generation) => (generation === 0 ? 'sources' : `vague ${number.format(generation)}`),
    apart: 'sans chemin',
    readList: 'Lire en liste',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout voir',
    group: 'Regrouper par jardin',
    openAll: 'Montrer chaque personne',
    close: (garden) => `Refermer ${garden}`,
    groupOf: (garden, amount) => `${garden}, ${people(amount)}`,
  },
  search: {
    label: 'Chercher une personne, un jardin…',
    found: (found) => (found === 0 ? 'Rien de ce nom ici.' : count(found, 'trouvé', 'trouvés')),
    next: 'Suivant',
  },
  legend: {
    title: 'Légende',
    more: (gardens) => `et ${count(gardens, 'autre jardin', 'autres jardins')}`,
    states: {
      declared: 'déclaré',
      confirmed: 'confirmé des deux côtés',
      verified: 'vérifié jusqu’aux sources',
    },
    ghost: 'personne retirée',
    note: 'note',
    root: 'source',
  },
  list: {
    title: 'La cascade, en liste',
    sources: 'À partir des sources',
    apart: 'Sans chemin confirmé jusqu’aux sources',
    learnedFrom: (names) => `a appris ${and.format(names.map((name) => elided(name)))}`,
    states: { declared: 'déclaré', confirmed: 'confirmé', verified: 'vérifié' },
    root: 'source',
    openAll: 'Tout déplier',
    more: 'Afficher la suite',
    learners: (name) => `Qui a appris ${elided(name)}`,
  },
  verdicts: {
    verified: (paths) =>
      paths === undefined
        ? '✓ chaîne vérifiée jusqu’aux sources'
        : `✓ chaîne vérifiée jusqu’aux sources, par ${count(paths, 'chemin', 'chemins')}`,
    declared: '○ déclaré, pas encore confirmé',
    reendorse: '↻ à réendosser',
    refused: '✕ ne correspond pas',
  },
  detail: {
    edge: (teacher, learner) => `De ${teacher} à ${learner}`,
    how: `Comment on le sait${NBSP}?`,
    close: 'Fermer',
    learnedFrom: 'A appris de',
    taught: 'A transmis à',
    states: {
      declared: (teacher, learner) =>
        `${capital(learner)} dit avoir appris ${elided(teacher)}, qui ne l’a pas encore confirmé.`,
      confirmed: (teacher, learner) =>
        `${capital(learner)} dit avoir appris ${elided(teacher)}, qui l’a signé aussi.`,
      verified: (teacher, learner) =>
        `${capital(learner)} dit avoir appris ${elided(teacher)}, qui l’a signé aussi. De proche en proche, les signatures mènent aux sources.`,
    },
    outcomes: {
      verified: 'La signature, la demande, la règle et le parcours jusqu’aux sources ont été vérifiés.',
      partial: 'Ce qui a été signé tient, mais ne mène pas encore aux sources.',
      to_reendorse:
        'Un badge sur lequel celui-ci s’appuyait n’est plus bon. Un nouvel endossement suffit à le rétablir.',
      expired: 'Ce badge est à rafraîchir : sa durée est passée.',
      refused: 'Ce qui est dit ne correspond pas à ce qui a été signé.',
    },
    paths: (found, needed) =>
      found >= needed
        ? `${count(found, 'chemin mène', 'chemins séparés mènent')} aux sources ; il en faut ${number.format(needed)}.`
        : `${found === 0 ? 'Aucun chemin ne mène' : count(found, 'chemin mène', 'chemins séparés mènent')} aux sources ; il en faut ${number.format(needed)}.`,
    reasons: {
      'badge.not_valid': () => 'La signature du badge ne tient pas.',
      'badge.withdrawn': () => 'Le badge a été repris.',
      'badge.expired': () => 'La durée du badge est passée.',
      'claim.not_found': () => 'La demande dont vient ce badge n’est pas là.',
      'claim.not_hers': () => 'La demande n’est pas de la personne qui a le badge, ou pas pour ce badge.',
      'rule.not_met': (about) =>
        about > 0
          ? `La règle du badge n’est pas remplie : ${count(about, 'endossement ne compte pas', 'endossements ne comptent pas')}.`
          : 'La règle du badge n’est pas remplie par ce qui a été signé.',
      'paths.too_few': () => 'Trop peu de chemins séparés mènent aux sources.',
      'records.missing': (about) =>
        about > 0
          ? `${count(about, 'document signé manque', 'documents signés manquent')} ici.`
          : 'Des documents signés manquent ici.',
    },
    used: (records) =>
      `Cette réponse s’appuie sur ${count(records, 'document signé, relu', 'documents signés, relus')} par votre navigateur.`,
    unknown: 'Cette page ne porte pas les documents signés : seul leur résultat est montré.',
    openNote: 'Ouvrir la note',
  },
  save: {
    title: 'Emporter',
    onlyShown: 'Seuls les noms montrés ici y figurent.',
    kinds: { svg: 'Image SVG', png: 'Image PNG', json: 'Données JSON', csv: 'Tableau CSV' },
    failed: 'Le fichier n’a pas pu être fait.',
    fileName: 'cascade',
    columns: ['de', 'jardin', 'à', 'jardin', 'lien', 'chaîne'],
    person: (place) => `une personne (${number.format(place)})`,
  },
};

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function amongNames<T>(names: readonly string[], setOff: (text: string) => T): readonly (string | T)[] {
  return and.formatToParts(names).map(({ type, value }) => (type === 'element' ? setOff(value) : value));
}
