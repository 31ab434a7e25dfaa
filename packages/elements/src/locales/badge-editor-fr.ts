import { ruleKitFr } from './badge-editor-rule-fr.js';
import type { EditorWords, PictureWords } from './badge-editor-words.js';

const number = new Intl.NumberFormat('fr');

const SEEN: PictureWords['icons'] = {
  bubble: 'Une bulle de parole',
  sprout: 'Une pousse',
  waves: 'Des vagues',
  book: 'Un livre ouvert',
  key: 'Une clé',
  hands: 'Deux mains qui se serrent',
  bridge: 'Un pont',
  sun: 'Un soleil',
  tool: 'Un outil',
  compass: 'Une boussole',
  seed: 'Une graine',
  heart: 'Un cœur',
};
const WITHIN: PictureWords['shapes'] = {
  leaf: 'sur une feuille',
  hexagon: 'dans un hexagone',
  drop: 'dans une goutte',
  round: 'dans un rond',
  arch: 'sous une arche',
};
const COLOURED: PictureWords['hues'] = {
  brick: 'rouge brique',
  ochre: 'ocre',
  olive: 'vert olive',
  green: 'vert',
  lagoon: 'bleu lagon',
  blue: 'bleu',
  violet: 'violet',
  rose: 'rose',
};

const pictureFr: PictureWords = {
  shape: 'Forme',
  shapes: { leaf: 'Feuille', hexagon: 'Hexagone', drop: 'Goutte', round: 'Rond', arch: 'Arche' },
  icon: 'Dessin',
  icons: SEEN,
  hue: 'Couleur',
  hues: COLOURED,
  describe: ({ icon, shape, hue }) => `${SEEN[icon]}, ${WITHIN[shape]}, en ${COLOURED[hue]}`,
  own: 'Prendre une image à moi',
  ownHint: 'PNG ou SVG, 250 ko au plus, carrée de préférence.',
  ownTaken: 'Une image choisie tient la place du dessin.',
  compose: 'Revenir au dessin composé',
  caption: { label: 'Ce que l’on voit', why: 'Lu à voix haute à qui ne voit pas l’image.' },
  captionAgain: 'Reprendre la description proposée',
  troubles: {
    'too-large': 'Cette image dépasse 250 ko. Réduisez-la, puis choisissez-la de nouveau.',
    'not-a-picture': 'Ce fichier n’est ni un PNG ni un SVG.',
    'not-svg': 'Ce fichier n’est ni un PNG ni un SVG.',
    script: 'Ce SVG contient un programme. Enregistrez-le en «\u00a0SVG simple\u00a0» ou en PNG.',
    foreign:
      'Ce SVG contient autre chose que du dessin. Enregistrez-le en «\u00a0SVG simple\u00a0» ou en PNG.',
    external:
      'Ce SVG va chercher quelque chose ailleurs, une police ou une image. Incorporez-la, ou enregistrez en PNG.',
    unreadable: 'Cette image ne peut pas être lue. Enregistrez-la de nouveau, puis réessayez.',
  },
};

export const editorFr: EditorWords = {
  language: 'fr',
  noSession: 'Cette page n’a pas d’endroit où enregistrer un badge.',
  unknownModel: 'Ce badge n’est pas connu ici. Vérifiez le lien, ou écrivez un nouveau badge.',
  title: 'Écrire un badge',
  versionTitle: (name) => `Nouvelle version de «\u00a0${name}\u00a0»`,
  forkTitle: (name) => `Un badge d’après «\u00a0${name}\u00a0»`,
  lead: 'Dites ce que ce badge reconnaît, à quoi on le voit, et comment on le reçoit.',
  versionLead:
    'Ce qui a été reçu reste tel quel\u00a0: seules les prochaines demandes suivent la nouvelle version.',
  forkLead: (name, creator, licence) => `D’après «\u00a0${name}\u00a0» de ${creator}, ${licence}.`,
  noLicence: 'sans licence indiquée',
  inOwnName:
    'Le tampon de la communauté n’est pas dans ce navigateur\u00a0: ce modèle de badge sera à votre nom.',
  inCommunityName: 'Ce modèle de badge sera au nom de la communauté.',
  somebody: 'une personne',
  yourself: 'vous',
  community: 'la communauté',
  draftKept: 'Ce que vous écrivez est gardé dans ce navigateur.',
  startOver: 'Tout effacer',
  startOverSure: 'Effacer ce que vous avez écrit\u00a0?',
  startOverYes: 'Effacer',
  startOverNo: 'Garder',
  sections: {
    words: 'Le badge',
    picture: 'Son image',
    rule: 'Comment on le reçoit',
    place: 'Sa place',
    sharing: 'Licence et langue',
    preview: 'Aperçu',
  },
  name: {
    label: 'Nom du badge',
    why: 'Comme on le dirait\u00a0: «\u00a0J’anime une gestion par consentement\u00a0».',
  },
  description: {
    label: 'Ce qu’il reconnaît',
    why: 'En une ou deux phrases, la pratique et ce qu’elle change.',
  },
  criteria: {
    label: 'Ce qui est regardé',
    why: 'À quoi on voit que la personne l’a fait. Qui demande et qui endosse lisent ceci.',
  },
  picture: pictureFr,
  rule: ruleKitFr,
  event: {
    legend: 'L’atelier',
    keep: 'Garder l’atelier de la version précédente',
    name: { label: 'Nom de l’atelier', why: 'Vide\u00a0: le nom du badge.' },
    opens: 'Début',
    closes: 'Fin',
    hours: 'Le code de la salle ne vaut qu’entre ces deux heures.',
    places: 'Personnes au plus',
    isOpen: 'L’atelier est annoncé et son code est gardé. Changer une de ces lignes en annonce un autre.',
  },
  stage: 'Étape',
  stages: {
    1: { label: 'J’ai vécu', why: 'La personne l’a fait, avec d’autres.' },
    2: { label: 'J’anime', why: 'Elle le fait vivre à d’autres.' },
    3: { label: 'J’accompagne', why: 'Elle aide d’autres à l’animer.' },
  },
  axis: 'Sorte de compétence',
  axes: {
    none: { label: 'Je ne sais pas encore', why: '' },
    horizontale: {
      label: 'Compétence horizontale',
      why: 'Faire ensemble\u00a0: écouter, décider, transmettre. Elle sert dans tous les projets.',
    },
    verticale: {
      label: 'Compétence verticale',
      why: 'Un savoir-faire précis, au service d’une raison d’être\u00a0: greffer, coder, soigner.',
    },
  },
  family: {
    label: 'Famille',
    why: 'Les badges d’une famille se suivent\u00a0: qui a une étape peut transmettre celles d’avant.',
  },
  ownFamily: 'Une nouvelle famille',
  tags: { label: 'Mots-clés', why: 'Facultatif, séparés par des virgules.' },
  licence: 'Licence du modèle',
  licences: {
    'CC-BY-SA-4.0': 'On peut le reprendre et le changer, en citant, sous la même licence.',
    'CC-BY-4.0': 'On peut le reprendre et le changer, en citant.',
    'CC0-1.0': 'On peut en faire ce que l’on veut.',
  },
  licenceBound: (licence) =>
    `Le modèle d’origine est sous ${licence}\u00a0: le vôtre ne peut pas demander moins.`,
  spoken: { label: 'Langue du badge', why: '' },
  unnamed: 'Sans nom pour l’instant',
  publish: 'Publier ce badge',
  publishVersion: 'Publier la nouvelle version',
  publishing: 'Publication…',
  prevented: 'Ce site s’en occupe à sa manière\u00a0: rien n’a été publié d’ici. Votre texte est gardé.',
  troubles: {
    empty: 'À écrire.',
    'too-long': 'C’est trop long pour un badge.',
    'none-chosen': 'Cochez au moins une condition.',
    reserved: '«\u00a0axe:\u00a0», «\u00a0famille:\u00a0» et «\u00a0stade:\u00a0» se choisissent plus haut.',
    'no-time': 'Donnez le jour et l’heure.',
    'ends-first': 'La fin vient avant le début.',
    'is-over': 'Cet atelier est déjà fini.',
    'no-number': 'Donnez un nombre entier.',
    'nothing-listed': 'À choisir.',
    'no-address': 'Chaque ligne est une adresse, comme did:web:… ou https://…',
    'too-few-badges': 'C’est plus que les badges cochés.',
  },
  noNumber: (least, most) => `Donnez un nombre de ${number.format(least)} à ${number.format(most)}.`,
  left: (count) =>
    count < 2 ? 'Il reste une chose à compléter.' : `Il reste ${number.format(count)} choses à compléter.`,
  published: {
    title: (name) => `«\u00a0${name}\u00a0» est publié.`,
    next: 'Donnez ce lien\u00a0: qui l’ouvre peut demander le badge.',
    waiting: 'Il est gardé dans ce navigateur et partira dès que l’endroit où il s’enregistre répondra.',
    ask: 'Demander ce badge',
    link: 'Lien permanent',
    another: 'Écrire un autre badge',
    again: 'Revenir au badge',
  },
  room: {
    next: 'Montrez le code dans la salle\u00a0: chaque personne qui le scanne peut dire «\u00a0J’y étais\u00a0».',
    title: 'Le code de la salle',
    warning:
      'Ce code n’est nulle part ailleurs. Il reste dans ce navigateur jusqu’à ce que vous disiez avoir fini\u00a0; ne le montrez que dans la salle.',
    codeLabel: 'QR code de la salle\u00a0: scannez pour dire que vous y étiez',
    print: 'Imprimer la feuille',
    inLetters: 'Le code en toutes lettres',
    sheet: 'Feuille de l’atelier',
    steps: [
      'Scannez ce code avec votre téléphone.',
      'Dites «\u00a0J’y étais\u00a0»\u00a0: un nom suffit, sans compte.',
      'Quand la liste est signée, le badge arrive dans votre carnet.',
    ],
    assisted:
      'Pas de téléphone\u00a0? Demandez\u00a0: une personne de l’équipe le fait avec vous, sur son appareil.',
    after: 'Après l’atelier, signez la liste de présence\u00a0: sans elle, personne ne reçoit le badge.',
    done: 'J’ai fini avec ce code',
    sure: 'Le code ne pourra plus être montré.',
    yes: 'Oublier le code',
    no: 'Le garder',
  },
};
