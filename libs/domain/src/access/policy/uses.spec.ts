import { describe, expect, it } from '@jest/globals';
import { EXPECTED_VERSION } from './fields/commands.ts';
import { EVERYONE } from './relations.ts';
import { ASKER, needing, only, seeing } from './ruling.ts';
import { mayUse } from './uses.ts';

const among = (use: Parameters<typeof mayUse>[0]): string[] => [...EVERYONE, 'none' as const].filter((relation) => mayUse(use, relation));

describe('who may use an argument', () => {
  it.each([
    ['whoever may ask', ASKER, ['staff', 'reviewer', 'site', 'team', 'auditor', 'none']],
    ['those whom the rule names', only(['staff', 'site']), ['staff', 'site']],
    ['those who see a field', seeing('Evaluation.reviews'), ['staff', 'reviewer']],
    ['those who see every field that it is by', seeing('Evaluation.reviews', 'Evaluation.votes'), ['staff']],
    ['those whom it names, of those who see the field', only(['reviewer', 'team'], 'Evaluation.requests', 'Evaluation.reviews'), ['reviewer']],
    ['nobody, by a field that is nobody’s', seeing('Evaluation.planted'), []],
    ['nobody, by a field of a type that no rule speaks of', seeing('Gone.id'), []],
    ['whoever may ask, by a field that is no secret of an evaluation', seeing('Organisation.name'), ['staff', 'reviewer', 'site', 'team', 'auditor', 'none']],
    ['whoever may ask for another act', needing('person:manage'), ['staff', 'reviewer', 'site', 'team', 'auditor', 'none']],
    ['insiders, of the version', EXPECTED_VERSION, ['staff', 'reviewer', 'auditor']],
  ] as const)('%s', (_, use, expected) => expect(among(use)).toEqual(expected));
});
