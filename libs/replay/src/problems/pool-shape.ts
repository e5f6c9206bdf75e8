import { count, day, listOf, number, oneOf, orNull, record, tableOf, text, yes } from './shape.ts';

const texts = listOf(text);
const effect = oneOf(['exclude', 'declare_only', 'none']);

const interest = record({ type: text, nature: text, company: orNull(text), innovationId: orNull(text), description: text, endedOn: orNull(day) });

const person = {
  id: text,
  displayName: text,
  fictional: yes,
  pipelineRoles: texts,
  organisation: record({ name: text, type: text, odsCode: orNull(text) }),
  declarationStatus: oneOf(['current', 'out_of_date', 'missing']),
  declarationDate: orNull(day),
  declaredInterests: listOf(interest),
};

const reviewer = record({
  ...person,
  role: text,
  specialties: texts,
  methodExpertise: texts,
  stages: texts,
  capacity: record({ maxConcurrentReviews: count, hoursPerMonth: number, unavailable: listOf(record({ from: day, to: day })) }),
  expectedConflicts: listOf(record({ innovationId: text, expected: effect, why: text })),
});

export const poolShape = record({
  schemaVersion: text,
  pool: text,
  forCohort: text,
  fictional: yes,
  notice: text,
  interestTypes: tableOf(text),
  expectedMeanings: tableOf(text),
  interestRules: record({
    lookBackYears: count,
    natures: tableOf(record({ meaning: text, current: effect, endedWithinLookBack: effect, endedEarlier: effect })),
  }),
  roleRules: record({ byRole: tableOf(texts), byMethodExpertise: tableOf(texts) }),
  reviewers: listOf(reviewer),
  staff: listOf(record(person)),
});
