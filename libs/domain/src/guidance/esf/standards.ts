import type { Form } from '../../forms/definition.ts';
import { questionsOf } from '../../forms/questions.ts';
import type { EsfPack, EsfStandard, Tier } from './esf-pack.ts';

/** A standard that applies, as it may be shown. */
export interface AppliedStandard {
  number: number;
  group: string;
  /** NICE's own words only where they are verified; else ours. */
  title: string;
  titleIsOfficial: boolean;
  evidence: string;
  evidenceIsVerified: boolean;
  /** What is asked besides of AI; null where there is nothing, or no AI. */
  aiNote: string | null;
  /** Whether it is in the early deployment subset; null: the source read does not say. */
  earlyDeployment: boolean | null;
  /** Questions of the submission form that ask for it, in the order of the form. */
  questions: string[];
}

/** The standards that apply to a tier, in their order. */
export const standardsOf = (pack: EsfPack, tier: Tier, form: Form, usesAi: boolean): AppliedStandard[] =>
  pack.standards.filter(({ tiers }) => tiers.includes(tier)).map((standard) => applied(pack, standard, form, usesAi));

const applied = (pack: EsfPack, standard: EsfStandard, form: Form, usesAi: boolean): AppliedStandard => {
  const titleIsOfficial = standard.verified.title && standard.officialTitle !== null;
  return {
    number: standard.number,
    group: standard.group,
    title: titleIsOfficial ? standard.officialTitle! : standard.title,
    titleIsOfficial,
    evidence: standard.evidence,
    evidenceIsVerified: standard.verified.evidenceSummary,
    aiNote: usesAi ? standard.aiNote : null,
    earlyDeployment: inEarlyDeployment(pack, standard.number),
    questions: questionsOf(form).filter(({ maps }) => maps.esf.includes(standard.number)).map(({ id }) => id),
  };
};

/** Which standards complete the subset is not verified: of those nobody says whether they are in it. */
const inEarlyDeployment = ({ earlyDeployment, standards }: EsfPack, number: number): boolean | null => {
  if (earlyDeployment.included.includes(number)) return true;
  const rest = standards.length - earlyDeployment.included.length;
  return earlyDeployment.remaining === 0 || rest === 0 ? false : null;
};
