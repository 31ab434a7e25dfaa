import type { DraftObject } from './draft.js';
import { writeDraft } from './draft.js';
import { judgeDocument, type Judgement } from './judge-document.js';
import { generateDocument } from './jsonld-documents.js';
import { shrink } from './shrink.js';

export interface Disagreement {
  readonly seed: number;
  readonly problem: string;
  readonly history: readonly string[];
  /** The smallest document that was found to show it, as JSON. */
  readonly document: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Tally {
  documents: number;
  /** By the specialised path, as the reference does. */
  decided: number;
  /** Left to the reference, which reads it. */
  declined: number;
  /** Left to the reference, which refuses it. */
  declinedAndRefused: number;
  /** Refused by the specialised path and by the reference. */
  refused: number;
  readonly disagreements: Disagreement[];
}

/** Every so often SHA-384 is asked for, the other hash of the suites, and `rdf-canonize` by itself. */
const SHA_384_EVERY = 16;
const TWICE_EVERY = 3;
/** A disagreement is one too many: a few are enough to see what is wrong. */
const MAX_DISAGREEMENTS = 10;

/** Compares the documents of a range of seeds. */
export async function judgeRange(from: number, count: number): Promise<Tally> {
  const tally: Tally = {
    documents: 0,
    decided: 0,
    declined: 0,
    declinedAndRefused: 0,
    refused: 0,
    disagreements: [],
  };
  for (let seed = from; seed < from + count; seed++) {
    const { document, history } = generateDocument(seed);
    const judge = (one: DraftObject): Promise<Judgement> =>
      judgeDocument(one, {
        hash: seed % SHA_384_EVERY === 0 ? 'SHA-384' : 'SHA-256',
        twice: seed % TWICE_EVERY === 0,
      });
    const judgement = await judge(document);
    tally.documents++;
    if (judgement.kind === 'decided') tally.decided++;
    else if (judgement.kind === 'refused') tally.refused++;
    else if (judgement.kind === 'declined') tally[judgement.isFine ? 'declined' : 'declinedAndRefused']++;
    else {
      const { problem } = judgement;
      tally.disagreements.push(await explain({ seed, problem, history }, document, judge));
    }
    if (tally.disagreements.length >= MAX_DISAGREEMENTS) break;
  }
  return tally;
}

async function explain(
  found: Pick<Disagreement, 'seed' | 'problem' | 'history'>,
  document: DraftObject,
  judge: (one: DraftObject) => Promise<Judgement>,
): Promise<Disagreement> {
  const smallest = await shrink(document, async (smaller) => {
    const judgement = await judge(smaller);
    return judgement.kind === 'problem' && judgement.problem === found.problem;
  });
  const judgement = await judge(smallest);
  const { ours, theirs } =
    judgement.kind === 'problem' ? judgement : { ours: 'it came and went', theirs: '' };
  return { ...found, document: writeDraft(smallest), ours, theirs };
}
