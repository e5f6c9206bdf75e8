import { describe, expect, it } from '@jest/globals';
import { asks, ASKER, byAct, byRelation, only, seeing, seenBy, takenBy, whole } from '../ruling.ts';
import type { FeatureRules } from '../rules.ts';
import { policyFaults, type FieldShape, type SchemaShape } from './index.ts';

const holds = (type: string, more: Partial<FieldShape> = {}): FieldShape => ({ type, canBeEmpty: false, arguments: {}, ...more });

const shape: SchemaShape = {
  objects: {
    Query: { list: holds('Row', { arguments: { sort: 'Sort', filter: 'Filter' } }), evaluation: holds('Evaluation', { arguments: { id: 'String' } }) },
    Mutation: { change: holds('Result', { arguments: { input: 'Change' } }) },
    Row: { id: holds('String'), due: holds('String') },
    Evaluation: { id: holds('String'), decisions: holds('Decision', { canBeEmpty: true }) },
    Decision: { id: holds('String'), evidence: holds('JSON', { canBeEmpty: true }) },
    Changed: { id: holds('String') },
  },
  inputs: { Filter: { late: 'Boolean' }, Change: { id: 'String', parts: 'Part' }, Part: { text: 'String' } },
  values: { Sort: ['DUE'] },
  unions: { Result: ['Changed'] },
};

const rules = {
  objects: {
    Row: seenBy(['staff', 'site'], 'id', 'due'),
    Evaluation: byRelation({ id: ['staff', 'team'], decisions: ['staff', 'team'] }),
    Decision: byRelation({ id: ['staff', 'team'], evidence: ['staff'] }),
    Changed: byAct('evaluation:propose', 'id'),
  },
  queries: { list: asks('evaluation:read', ['sort', 'filter']), evaluation: asks('evaluation:read', ['id']) },
  mutations: { change: asks('evaluation:propose', ['input']) },
  inputs: {
    Filter: takenBy(['evaluation:read'], [], { late: seeing('Row.due') }),
    Change: takenBy(['evaluation:propose'], ['id', 'parts']),
    Part: takenBy(['evaluation:propose'], ['text']),
  },
  values: { Sort: { DUE: seeing('Row.due') } },
} satisfies FeatureRules;

const faults = (changed: Partial<FeatureRules> = {}, schema: Partial<SchemaShape> = {}): string[] => policyFaults([{ ...rules, ...changed }], { ...shape, ...schema });
const objects = (more: SchemaShape['objects']): Partial<SchemaShape> => ({ objects: { ...shape.objects, ...more } });

it('finds nothing where everything fits', () => expect(faults()).toEqual([]));

describe('a schema that has something without a rule', () => {
  it.each<[string, Partial<SchemaShape>, string[]]>([
    ['a field', objects({ Row: { ...shape.objects['Row'], score: holds('Int') } }), ['Row.score has no rule']],
    ['a type', objects({ Secret: { text: holds('String'), by: holds('String') } }), ['Secret.text has no rule', 'Secret.by has no rule']],
    ['a type that a query leads to', objects({ Row: { ...shape.objects['Row'], of: holds('Secret') }, Secret: { text: holds('String') } }), ['Row.of has no rule', 'Secret.text has no rule']],
    ['a field that leads to a part', objects({ Evaluation: { ...shape.objects['Evaluation'], last: holds('Decision') } }), ['Evaluation.last has no rule']],
    ['a query with an argument', objects({ Query: { ...shape.objects['Query'], other: holds('String', { arguments: { id: 'String' } }) } }), ['Query.other has no rule', 'Query.other.id has no rule']],
    ['an argument', objects({ Query: { ...shape.objects['Query'], evaluation: holds('Evaluation', { arguments: { id: 'String', deep: 'Boolean' } }) } }), ['Query.evaluation.deep has no rule']],
    ['an argument of a field', objects({ Row: { id: holds('String'), due: holds('String', { arguments: { in: 'String' } }) } }), ['Row.due.in has no rule']],
    ['a subscription', objects({ Subscription: { moved: holds('Row') } }), ['Subscription.moved has no rule']],
    ['a field of an input', { inputs: { ...shape.inputs, Part: { text: 'String', by: 'String' } } }, ['Part.by has no rule']],
    ['a value to sort by', { values: { Sort: ['DUE', 'SCORE'] } }, ['Sort.SCORE has no rule']],
  ])('%s', (_, schema, expected) => expect(faults({}, schema)).toEqual(expected));
});

describe('a rule of what the schema lacks', () => {
  it.each<[string, Partial<FeatureRules>, string]>([
    ['a type', { objects: { ...rules.objects, Gone: whole('no more', 'id') } }, 'Gone.id'],
    ['a query', { queries: { ...rules.queries, gone: asks('evaluation:read') } }, 'Query.gone'],
    ['an argument', { queries: { ...rules.queries, evaluation: asks('evaluation:read', ['id', 'gone']) } }, 'Query.evaluation.gone'],
    ['a subscription', { subscriptions: { gone: asks('evaluation:read') } }, 'Subscription.gone'],
    ['a part of an evaluation', { objects: { ...rules.objects, Decision: byRelation({ id: ['staff', 'team'], evidence: ['staff'], gone: ['staff', 'team'] }) } }, 'Decision.gone'],
    ['a field of an input', { inputs: { ...rules.inputs, Part: takenBy(['evaluation:propose'], ['text', 'gone']) } }, 'Part.gone'],
    ['a value', { values: { Sort: { ...rules.values.Sort, GONE: ASKER } } }, 'Sort.GONE'],
  ])('%s', (_, changed, name) => expect(faults(changed)).toEqual([`${name} has a rule and is not in the schema`]));

  it('is one too many where another feature has it', () => {
    expect(() => policyFaults([rules, { objects: { Row: whole('all', 'id') } }], shape)).toThrow('Two features rule Row');
  });
});

describe('acts', () => {
  it('of an object must be that of every question that leads to it', () => {
    const row = byAct('audit:read', 'id', 'due');
    const found = faults({ objects: { ...rules.objects, Row: row }, values: { Sort: { DUE: seeing('Row.due') } } });
    expect(found).toEqual(['Query.list is evaluation:read and leads to Row, which is for audit:read']);
    expect(faults({ objects: { ...rules.objects, Changed: byAct('audit:read', 'id') } })).toEqual(['Mutation.change is evaluation:propose and leads to Changed, which is for audit:read']);
  });

  it('are found however deep an object lies', () => {
    const found = faults(
      { objects: { ...rules.objects, Row: seenBy(['staff'], 'id', 'due', 'of'), Inner: byAct('audit:read', 'text') } },
      objects({ Row: { ...shape.objects['Row'], of: holds('Inner') }, Inner: { text: holds('String') } }),
    );
    expect(found).toEqual(['Query.list is evaluation:read and leads to Inner, which is for audit:read']);
  });

  it('of an input must be those of the questions that take it, also within another', () => {
    const part = takenBy(['audit:read'], ['text']);
    expect(faults({ inputs: { ...rules.inputs, Part: part } })).toEqual(['Part is not for the acts that take it: audit:read', 'Part is not for the acts that take it: evaluation:propose']);
  });

  it('are found in types that lead to themselves', () => {
    expect(faults({ objects: { ...rules.objects, Row: seenBy(['staff'], 'id', 'due', 'next') } }, objects({ Row: { ...shape.objects['Row'], next: holds('Row') } }))).toEqual([]);
  });
});

describe('a value, filter or argument by a field that not everybody sees', () => {
  const half = { ...rules.objects, Row: byRelation({ id: ['staff', 'site'], due: ['staff'] }) };
  const told = (name: string): string => `${name} is by Row.due, which not everybody sees who may use it`;

  it('is refused, each named', () => expect(faults({ objects: half })).toEqual([told('Filter.late'), told('Sort.DUE')]));

  it('is for those whom its rule names', () => {
    const narrow = only(['staff'], 'Row.due');
    expect(faults({ objects: half, inputs: { ...rules.inputs, Filter: takenBy(['evaluation:read'], [], { late: narrow }) }, values: { Sort: { DUE: narrow } } })).toEqual([]);
  });

  it('is refused where nobody sees the field, or there is none', () => {
    const by = (field: `${string}.${string}`) => faults({ queries: { ...rules.queries, evaluation: asks('evaluation:read', [], { id: seeing(field) }) } });
    expect(by('Row.gone')).toEqual(['Query.evaluation.id is by Row.gone, which not everybody sees who may use it']);
    expect(by('Gone.id')).toHaveLength(1);
    expect(by('Changed.gone')).toHaveLength(1);
    expect(by('Changed.id')).toEqual([]);
  });
});

describe('a part of which somebody sees less', () => {
  it('has to be able to be empty', () => {
    const solid = objects({ Decision: { id: holds('String'), evidence: holds('JSON') } });
    expect(faults({}, solid)).toEqual(['Evaluation.decisions leads to Decision.evidence for some who do not see it, and it cannot be empty']);
  });

  it('has to be there', () => {
    const gone = { objects: { ...rules.objects, Decision: byRelation({ id: ['staff', 'team'], evidence: ['staff'], gone: ['staff'] }) } };
    expect(faults(gone)).toEqual(['Decision.gone has a rule and is not in the schema', 'Evaluation.decisions leads to Decision.gone for some who do not see it, and it cannot be empty']);
  });

  it('has to lie where something leaves it out', () => {
    const changed = { objects: { ...rules.objects, Evaluation: byRelation({ id: ['staff', 'team'], decisions: ['staff', 'team'], other: ['team'] }) } };
    const schema = objects({ Evaluation: { ...shape.objects['Evaluation'], other: holds('Decision', { canBeEmpty: true }) } });
    expect(faults(changed, schema)).toEqual(['Evaluation.other leads to Decision.evidence for some who do not see it, and nothing leaves it out']);
    const deep = { objects: { ...rules.objects, Row: byRelation({ id: ['staff'], due: ['staff'], decisions: ['staff', 'team'] }) }, inputs: { ...rules.inputs, Filter: takenBy(['evaluation:read'], ['late']) }, values: { Sort: { DUE: ASKER } } };
    expect(faults(deep, objects({ Row: { ...shape.objects['Row'], decisions: holds('Decision') } }))).toEqual(['Row.decisions leads to Decision.evidence for some who do not see it, and nothing leaves it out']);
  });
});
