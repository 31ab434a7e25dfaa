import { describeProblem } from './describe-problem.js';
import { detailFr } from './detail-fr.js';
import type { Explanations } from './explanations.js';
import { problemsFr } from './problems-fr.js';

export const explanationsFr: Explanations = {
  describeProblem: (problem) => describeProblem(problemsFr, problem),
  notSecure:
    'Cette page n’est pas ouverte par une connexion sûre (https)\u00a0: tout peut y être lu, mais rien ne peut y être signé.',
  passed: {
    input: 'Ce qui a été donné est bien un badge.',
    model: 'Le badge est écrit comme le standard le demande.',
    proof: 'La signature couvre exactement ce texte.',
    issuer: 'La clé est bien celle de l’émetteur.',
    dates: 'Les dates sont bonnes aujourd’hui.',
    refresh: 'C’est l’édition la plus récente de ce badge.',
    status: 'Ce badge n’a pas été retiré.',
    recipient: 'Ce badge a bien été attribué à cette personne.',
    endorsements: 'Les endossements joints tiennent.',
    contained: 'Les badges de ce dossier tiennent.',
    trust: 'L’émetteur fait partie de ceux que ce site connaît.',
  },
  skipped: {
    input: 'La lecture n’a pas été examinée.',
    model: 'La forme du badge n’a pas été examinée.',
    proof: 'La signature n’a pas été examinée.',
    issuer: 'L’émetteur n’a pas été examiné.',
    dates: 'Le badge ne porte pas de date limite.',
    refresh: 'Personne n’a demandé s’il existe une édition plus récente.',
    status: 'L’émetteur n’a pas prévu de liste des badges retirés.',
    recipient: 'Personne n’a demandé pour qui est ce badge.',
    endorsements: 'Aucun endossement n’est joint.',
    contained: 'Ce n’est pas un dossier de plusieurs badges.',
    trust: 'Ce site ne tient pas de liste d’émetteurs connus.',
  },
  summary: {
    valid: 'la signature tient et rien ne dit que ce badge a été retiré.',
    warning: 'la signature tient, mais un point mérite votre attention.',
    invalid: 'ce badge ne peut pas être accepté tel quel.',
    unchecked: 'il manque une réponse.',
  },
  detail: detailFr,
};
