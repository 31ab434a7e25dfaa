import type { TerminalWords } from './cli-words.js';

const GENERAL_OPTIONS = `  --lang fr|en   la langue des réponses (par défaut, celle de ce terminal)
  -h, --help     cette page
  --version      la version de ce programme`;

const EXIT_CODES = `Se termine par
  0   valable, même avec une remarque : elle est dite
  1   non valable
  2   pas pu être vérifié : réseau, sorte de signature inconnue
  3   la commande n’a pas été comprise, ou un fichier n’a pas pu être lu`;

export const helpFr: TerminalWords['help'] = {
  general: `Vérifie, grave et lit les Open Badges, de 0.5 à 3.0.

Usage
  commons-badges verify FICHIER|URL|-              ce badge est-il valable ?
  commons-badges bake IMAGE BADGE -o SORTIE        graver un badge dans un PNG ou un SVG
  commons-badges unbake IMAGE [-o SORTIE]          l’en ressortir
  commons-badges inspect FICHIER|URL|-             ce qui y est écrit, sans rien en croire

Options
${GENERAL_OPTIONS}
  commons-badges COMMANDE --help montre ce qu’une commande accepte en plus.

${EXIT_CODES}
`,
  verify: `Vérifie un badge : forme, signature, émetteur, dates, état, destinataire et endossements.

Usage
  commons-badges verify FICHIER|URL|- [options]
  FICHIER est un PNG, un SVG, du JSON ou un texte signé (JWT) ; - lit ce qui arrive par un tube.

Options
  --recipient QUI   pour qui il devrait être : courriel, adresse web ou DID ; peut être
                    donné plusieurs fois. Comparé ici, envoyé à personne
  --trust FICHIER   les émetteurs que vous connaissez, en JSON : ["did:web:…"],
                    { "did:web:…": "nom" }, ou un registre du Digital Credentials Consortium
  --now DATE        juger à ce jour ou à cette heure, par exemple 2026-06-01
  --no-network      ne rien demander à personne ; ce qui en aurait besoin est dit non vérifié
  --json            le verdict entier, en JSON
${GENERAL_OPTIONS}

${EXIT_CODES}
`,
  bake: `Grave un badge dans une image. Un badge qui s’y trouve déjà est remplacé, le reste est gardé.

Usage
  commons-badges bake IMAGE BADGE [-o SORTIE]
  IMAGE est un PNG ou un SVG. BADGE est du JSON, un texte signé ou une image qui en contient un.
  L’un des deux peut être -, pour ce qui arrive par un tube.

Options
  -o, --output SORTIE  le fichier à écrire ; sans lui, l’image va au programme suivant
${GENERAL_OPTIONS}

Se termine par 0 si c’est fait, 1 si l’un des deux n’est pas ce qu’il faut, 3 comme ailleurs.
`,
  unbake: `Sort le badge d’une image, à la lettre, tel qu’il s’y trouve.

Usage
  commons-badges unbake IMAGE [-o SORTIE]
  IMAGE est un PNG ou un SVG ; - lit ce qui arrive par un tube.

Options
  -o, --output SORTIE  le fichier à écrire
${GENERAL_OPTIONS}

Se termine par 0 si c’est fait, 1 si l’image n’a pas de badge ou est abîmée, 3 comme ailleurs.
`,
  inspect: `Montre ce qui est écrit dans un badge. Rien n’en est vérifié : chacun peut écrire ce qu’il veut.

Usage
  commons-badges inspect FICHIER|URL|- [options]

Options
  --json          la même chose en JSON
  --no-network    ne rien demander à personne
${GENERAL_OPTIONS}

Se termine par 0 si on a pu lire, 1 si ce n’est pas un badge, 2 si son adresse n’a pas répondu ou
s’il est trop grand, 3 comme ailleurs.
`,
};
