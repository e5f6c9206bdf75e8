import type { GuardUse } from '../definition.ts';
import type { GuardFacts } from './facts.ts';
import type { Guard } from './guard.ts';
import { lacking } from './lacking.ts';
import { shownValue } from './shown-value.ts';

/** The latest finished assessment of the pinned version passed in every named section, and is in date where asked. */
export const assessmentPassed: Guard = (use, facts) => {
  const excused = notApplicable(use, facts);
  if (excused) return { pass: true, operands: { notApplicable: true, failing: [], ...excused } };

  const sections = use.sections ?? [];
  const operands = { notApplicable: false, failing: sections, sections };
  if (!facts.assessments) return lacking(['assessments'], operands);
  if (sections.length === 0) return lacking(['sections'], operands);
  const assessment = facts.assessments[use.assessment ?? ''];
  if (!assessment) return { pass: false, operands: { ...operands, remark: `There is no finished ${use.assessment}` } };

  const failing = sections.filter((section) => assessment[section] !== 'pass');
  const { validUntil } = assessment;
  if (use.inDate && validUntil && !facts.today) return lacking(['today'], { ...operands, failing });
  const inDate = !use.inDate || !validUntil || validUntil >= facts.today!;
  return {
    pass: failing.length === 0 && inDate,
    operands: {
      notApplicable: false,
      failing,
      sections: inDate ? failing : sections,
      ...(inDate ? {} : { remark: `Its last day was ${shownValue(validUntil)}` }),
    },
  };
};

/** The fact, its value and both reasons, where they excuse the case from the assessment; all are kept. */
const notApplicable = ({ unless }: GuardUse, { pipelineFacts }: GuardFacts): Record<string, unknown> | null => {
  const known = unless && pipelineFacts?.[unless.fact];
  if (!known || known.value !== unless.eq || !known.reason?.trim()) return null;
  return { fact: unless.fact, value: known.value, reason: known.reason, unlessReason: unless.reason };
};
