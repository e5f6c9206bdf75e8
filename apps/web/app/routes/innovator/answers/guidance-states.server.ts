import { completeness, unfitQuestions, type Answers, type Form } from '@waymark/domain/forms';
import { esfGuidance, formOfDtac, type DtacPack, type EsfPack } from '@waymark/domain/guidance';
import { packUnder, rulesFromForm } from '../../guidance/packs.server.ts';
import type { GuidanceStates } from './beside.ts';

interface Answered {
  pack: string;
  answers: unknown;
  /** What was written and does not fit. */
  unfit?: readonly { question: string }[];
}

/**
 * What guidance says of a draft so far: its tier or how many questions of the framework are open, and how far the DTAC
 * is. Where a pack does not load, that is not said: the answers can be written all the same.
 */
export const guidanceStates = async (request: Request, { form, answers }: { form: Form; answers: Answers }, guidance: readonly Answered[]): Promise<GuidanceStates> => {
  const [esf, dtac] = ['esf', 'dtac'].map((name) => guidance.find(({ pack }) => pack.startsWith(`${name}@`)));
  const [framework, state] = await Promise.allSettled([esf ? frameworkOf(request, form, answers, esf) : null, dtac ? dtacState(request, dtac) : ('not-yet-started' as const)]);
  return { framework: framework.status === 'fulfilled' ? framework.value : 'unknown', dtac: state.status === 'fulfilled' ? state.value : 'unknown' };
};

const frameworkOf = async (request: Request, form: Form, submitted: Answers, { pack: pin, answers }: Answered): Promise<GuidanceStates['framework']> => {
  const [pack, rules] = await Promise.all([packUnder<EsfPack>(request, pin), rulesFromForm(request)]);
  const { classification, restsOn } = esfGuidance({ pack, rules, form, submitted, own: answers as Answers });
  if (Object.keys(restsOn).length === 0 && Object.keys(answers as Answers).length === 0) return null;
  if (!classification.settled || classification.missing.length > 0) return { open: classification.missing.length };
  return { tier: classification.outcome.result === 'tier' ? classification.outcome.tier : null };
};

const dtacState = async (request: Request, { pack: pin, answers, unfit = [] }: Answered): Promise<GuidanceStates['dtac']> => {
  const given = answers as Answers;
  if (Object.keys(given).length + unfit.length === 0) return 'not-yet-started';
  const form = formOfDtac(await packUnder<DtacPack>(request, pin));
  // words of a question that is hidden by now are in nobody’s way
  if (unfitQuestions(form, given, Object.fromEntries(unfit.map(({ question }) => [question, true]))).length > 0) return 'problem';
  if (Object.keys(given).length === 0) return 'not-yet-started';
  const { missing, problems } = completeness(form, given);
  return missing.length === 0 && problems.length === 0 ? 'completed' : 'in-progress';
};
