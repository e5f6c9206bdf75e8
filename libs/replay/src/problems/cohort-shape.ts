import { count, day, flag, listOf, number, orNull, positive, record, roughDay, tableOf, text } from './shape.ts';
import type { Shape } from './shape.ts';
import { stepShape } from './step-shape.ts';

const said = orNull(text);
const texts = listOf(text);
const end = { stage: text, overlays: texts, conditions: flag };

const companyShape = record({ name: text, aliases: texts, parentOf: texts, innovationIds: texts }, { note: text });

const evidence = record({ design: text, n: orNull(number), comparator: said, finding: text, reference: said, timing: text, sourceUrl: said });

const economic = record({
  unitPriceGBP: orNull(number),
  priceNote: said,
  savingPerPatientGBP: orNull(number),
  savingRangeGBP: orNull(listOf(number)),
  savingNote: said,
  comparator: said,
  nationalImpact: said,
  direction: said,
  sourceUrl: said,
});

const submission = record({
  name: text,
  company: said,
  isProductGroup: flag,
  products: texts,
  summary: said,
  productKind: texts,
  niceEsfTier: said,
  clinicalArea: texts,
  careSetting: texts,
  regulatory: record({ status: said, deviceClass: said, note: said }),
  problemAddressed: said,
  population: said,
  benefitsClaimed: texts,
  evidence: listOf(evidence),
  evidenceNote: said,
  economic,
});

const decision = record({ date: roughDay, body: text, decision: text, stage: text, outcome: said, reason: said, sourceUrl: said }, { alsoSee: text });
const outcome = record({ code: text, stage: text, decision: text, asOf: said, reason: text, confidence: text }, { note: text });

const numberOrWords: Shape = (value, at) => (typeof value === 'string' ? text(value, at) : orNull(number)(value, at));

const answerKey = record({
  niceGuidance: listOf(record({ id: text, date: roughDay, currentId: said })),
  niceRecommendation: said,
  decisionHistory: listOf(decision),
  realOutcome: outcome,
  pilotAdoption: listOf(record({ what: text, value: numberOrWords, unit: said, asOf: said, sourceUrl: said })),
  notes: listOf(record({ historyRef: orNull(count), date: said, body: said, text, sourceUrl: said })),
});

export const innovationShape = record({
  id: text,
  nameKnown: flag,
  submission,
  answerKey,
  playback: listOf(stepShape),
  expectedEnd: record({ ...end, run: positive, evaluations: positive }),
  sources: texts,
  notFound: texts,
});

/** The frame of a cohort file; its innovations and companies are looked at one by one beside it. */
export const frameShape = record({
  schemaVersion: text,
  cohort: text,
  description: text,
  compiledOn: day,
  licenceNote: text,
  outcomeCodes: tableOf(record({ stage: text, decision: text, meaning: text, endsIn: record(end) })),
  companies: listOf(companyShape),
  innovations: listOf(() => []),
});
