import type { Evidence, PublicSubmission } from '../cohort/cohort.types.ts';
import { joined, sentence } from './sentences.ts';

/** Section "Evidence": benefits as claimed, and each study with what its source says. No source at all leaves `has-evidence` open. */
export const evidenceAnswers = (submission: PublicSubmission): Record<string, unknown> => {
  const { benefitsClaimed, evidence } = submission;
  return {
    benefits: benefitsClaimed.length ? benefitsClaimed.map((benefit) => ({ benefit })) : undefined,
    'has-evidence': evidence.length ? 'yes' : undefined,
    studies: evidence.length ? evidence.map(studyOf) : undefined,
  };
};

const studyOf = ({ design, n, comparator, finding, reference, sourceUrl }: Evidence): Record<string, unknown> => ({
  title: reference ? `${reference}: ${design}` : design,
  design: designOf(design),
  ...(n !== null && Number.isInteger(n) && n >= 1 && { people: n }),
  result: joined(sentence('', finding), sentence('Compared with: ', comparator)),
  independent: standOf(design),
  ...(sourceUrl !== null && { link: sourceUrl }),
});

/** The words of a design beside the options of the form; the first that fits counts. */
const DESIGNS: readonly [RegExp, string][] = [
  [/\breview\b|meta-analysis|evidence base/i, 'other'],
  [/non-comparative|uncontrolled/i, 'other'],
  [/randomi[sz]ed/i, 'rct'],
  [/before and after/i, 'before-after'],
  [/accuracy/i, 'accuracy'],
  [/comparative|comparison|controlled/i, 'comparative'],
  [/real-world|service evaluation|implementation|scale-up|observational/i, 'real-world'],
  [/interview|survey|qualitative/i, 'qualitative'],
];

/** The answer to the type of a study, by how its source names the design. */
export const designOf = (design: string): string => DESIGNS.find(([words]) => words.test(design))?.[1] ?? 'other';

/** Whether people without a stake did it: only where the design says so, one way or the other. */
const standOf = (design: string): 'yes' | 'no' | undefined => {
  if (/\bcompany\b/i.test(design)) return 'no';
  return /\bexternal centre\b|\bindependent\b/i.test(design) ? 'yes' : undefined;
};
