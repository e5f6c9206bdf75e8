import { questionsOf } from '../forms/questions.ts';
import { visibleAnswers } from '../forms/visible-questions.ts';
import { expiriesOf, formOfDtac, judgeDtac, type Evidence } from '../guidance/index.ts';
import type { SentFacts } from './assemble.ts';
import { lastDay } from './ends.ts';
import { STANDINGS, type PassportPart } from './passport.ts';

/** Answers to the DTAC as they were sent, with the result of each section as it is shown: to be checked where nobody has looked. */
export const dtacPart = (sent: SentFacts, { pack, answers: given }: NonNullable<SentFacts['dtac']>, evidence: Evidence): PassportPart => {
  const form = formOfDtac(pack);
  const answers = visibleAnswers(form, given);
  const judged = judgeDtac(pack, given, evidence);
  const dated = expiriesOf(pack, answers, evidence.day).map(({ question, lastDay: endsOn, standing }) => ({ question, endsOn, standing }));
  return {
    id: 'dtac',
    kind: 'dtac',
    standing: STANDINGS.dtac,
    title: 'Digital Technology Assessment Criteria (DTAC)',
    programme: sent.programme,
    evaluation: sent.evaluation,
    product: sent.product,
    at: sent.sentAt,
    // what has ended already shows as failed, and ends nothing more
    validUntil: lastDay('dtac', evidence.day, ...dated.filter(({ standing }) => standing !== 'expired').map(({ endsOn }) => endsOn)),
    simulated: sent.simulated,
    content: {
      pack: `${pack.id}@${pack.version}`,
      revision: sent.revision,
      result: judged.shown,
      sections: judged.sections.map(({ id, title, shown }) => ({ id, title, result: shown })),
      answers: questionsOf(form).flatMap(({ id, label }) => (answers[id] === undefined ? [] : [{ id, question: label, answer: String(answers[id]) }])),
      dated: dated.map(({ question, endsOn }) => ({ question, endsOn })),
    },
  };
};
