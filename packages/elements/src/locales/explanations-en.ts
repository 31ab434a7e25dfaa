import { describeProblem } from './describe-problem.js';
import { detailEn } from './detail-en.js';
import type { Explanations } from './explanations.js';
import { problemsEn } from './problems-en.js';

export const explanationsEn: Explanations = {
  describeProblem: (problem) => describeProblem(problemsEn, problem),
  notSecure:
    'This page was not opened over a secure connection (https): everything can be read, but nothing can be signed.',
  passed: {
    input: 'What was handed in is a badge.',
    model: 'The badge is written as the standard asks.',
    proof: 'The signature covers exactly this text.',
    issuer: 'The key is the issuer’s own.',
    dates: 'The dates hold today.',
    refresh: 'This is the newest edition of this badge.',
    status: 'This badge has not been withdrawn.',
    recipient: 'This badge was given to this person.',
    endorsements: 'The endorsements that came with it hold.',
    contained: 'The badges in this record hold.',
    trust: 'The issuer is one of those this site knows.',
  },
  skipped: {
    input: 'Reading was not looked at.',
    model: 'The form of the badge was not looked at.',
    proof: 'The signature was not looked at.',
    issuer: 'The issuer was not looked at.',
    dates: 'The badge has no end date.',
    refresh: 'Nobody asked whether there is a newer edition.',
    status: 'The issuer keeps no list of withdrawn badges for it.',
    recipient: 'Nobody asked whom this badge is for.',
    endorsements: 'No endorsement came with it.',
    contained: 'This is no record of several badges.',
    trust: 'This site keeps no list of known issuers.',
  },
  summary: {
    valid: 'the signature holds and nothing says that this badge was withdrawn.',
    warning: 'the signature holds, but one point deserves your attention.',
    invalid: 'this badge cannot be accepted as it is.',
    unchecked: 'an answer is missing.',
  },
  detail: detailEn,
};
