import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { apiSchema, schemaText } from './index.ts';

const schema = await apiSchema();

describe('schema.graphql', () => {
  it('is what the classes of the API say (else: npm run schema)', () => {
    expect(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8')).toBe(schemaText(schema));
  });

  it('is the same whatever the order of the classes', () => {
    const types = ['type Query { b: B a: Int }', 'type B { d: Int c: Int }'];
    expect(schemaText(buildSchema(types.join('\n')))).toBe(schemaText(buildSchema(types.reverse().join('\n'))));
  });

  it('changes with a field', () => {
    expect(schemaText(buildSchema('type Query { a: Int }'))).not.toBe(schemaText(buildSchema('type Query { a: Int! }')));
  });
});

/** Whatever shows a case, or what was judged or measured in one, without the case beside it. Written by hand. */
const MARKED = [
  'AnnouncedEvaluation', 'Assessment', 'BidAsked', 'BrokenGlass', 'BudgetImpact', 'CalibratedCase', 'CalibrationCase', 'CalibrationRun', 'CalibrationRunSummary', 'CaseScore', 'Condition', 'Decision', 'Determination', 'Document', 'DryRun', 'Evaluation', 'EvaluationSummary', 'Feedback', 'FitDocument', 'GroupReading', 'ImportedPassport', 'Incident', 'Innovation', 'InsightCase',
  'IssuedPassport', 'MigrationMove', 'MyReview', 'Notification', 'OpenReviewOfReviewer', 'OwnDraft', 'OwnSite', 'OwnThread', 'PanelDetermination', 'PanelItem', 'PanelReadyEvaluation', 'PanelRescore', 'Person', 'PilotMoney', 'PilotReport', 'Reading', 'RegisterEntry', 'RegisterSimilarInnovation', 'Review', 'RollOut', 'RoundEvaluation', 'SimilarInnovation', 'StopFiring', 'Uptake', 'Vote', 'WaitingEvaluation', 'WorkItem',
];

describe('the simulated mark', () => {
  const isMarked = (from: GraphQLSchema, name: string): boolean => {
    const type = from.getType(name);
    return isObjectType(type) && String(type.getFields()['simulated']?.type) === 'Boolean!';
  };

  it.each(MARKED)('is on every %s', (name) => {
    expect(isMarked(schema, name)).toBe(true);
  });

  it('is on nothing that this list does not name', () => {
    expect(Object.keys(schema.getTypeMap()).filter((name) => isMarked(schema, name)).sort()).toEqual(MARKED);
  });

  it.each(['type Decision { id: ID }', 'type Decision { simulated: Boolean }', 'type Other { simulated: Boolean! }'])('is missed in: %s', (types) => {
    expect(isMarked(buildSchema(types), 'Decision')).toBe(false);
  });
});
