import { requirePack, rubricOf } from '@waymark/content/packs';
import { calendarOf, type CalendarPack } from '@waymark/domain/calendar';
import type { EvaluationFacts, GuardRegistry, PipelineDefinition } from '@waymark/domain/pipeline';

const SITES = ['site-1', 'site-2'];

/** Facts of a product that is as good as it can be, with nobody assigned yet. */
export const passingFacts = (definition: PipelineDefinition): EvaluationFacts => ({
  calendar: calendarOf(requirePack<CalendarPack>(definition.pins.calendar)),
  registry: requirePack<GuardRegistry>(definition.guardRegistry),
  rubrics: Object.fromEntries(definition.pins.rubrics.map((pin) => [pin, rubricOf(pin)!])),
  answers: {},
  missingAnswers: [],
  documents: definition.documents.map((type) => ({ type, expiresOn: '2099-12-31' })),
  conflicts: [],
  assessments: { 'dtac@2.0.0': { C1: 'pass', C2: 'pass', C3: 'pass', C4: 'pass', validUntil: null } },
  pipelineFacts: { 'innovation.digital': { value: true, reason: 'The category digital was chosen' } },
  measures: [{ locked: true, stopRule: true }],
  readings: SITES.map((site) => ({ site, run: 1, points: 12, measureUnchanged: true, main: true })),
  mainMeasure: 'measure-1',
  lockedMeasures: ['measure-1'],
  sites: SITES.map((site) => ({ site, measures: { 'measure-1': 'consistently-passes' } })),
  incidents: [],
  residualRisk: { applies: true, revision: 1, maker: { revision: 1 }, sites: SITES.map((site) => ({ site, revision: 1 })) },
  assignments: [],
  reviews: [],
  votes: [],
});
