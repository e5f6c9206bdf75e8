import { describe, expect, it } from '@jest/globals';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EvaluationType } from '@waymark/evaluations';
import { buildSchema } from 'graphql';
import { bootWith as boot } from '../../test/support/boot-with.ts';
import { apiSchema } from './api-schema.ts';
import { requireRules, UnruledField } from './unruled-field-check.ts';

describe('a schema', () => {
  it('of ours has a rule for every field', async () => {
    const schema = await apiSchema();
    expect(() => requireRules(schema)).not.toThrow();
  });

  it('with fields that no rule speaks of is refused, each field named', () => {
    const schema = buildSchema('type Query { evaluation: Evaluation } type Evaluation { id: ID secret: Int whisper: Int }');
    expect(() => requireRules(schema)).toThrow(/Evaluation\.secret, Evaluation\.whisper:/);
  });

  it('that lacks a type with rules is refused: the rules would guard nothing', () => {
    expect(() => requireRules(buildSchema('type Query { id: ID } type Evaluations { id: ID }'))).toThrow(/sees Evaluation:/);
  });
});

describe('the boot', () => {
  it('goes through when every field has a rule', async () => {
    await expect(boot()).resolves.toBeUndefined();
  });

  it('stops at a field without one', async () => {
    @Resolver(() => EvaluationType)
    class LeakingResolver {
      @ResolveField(() => String)
      secret(@Parent() evaluation: EvaluationType): string {
        return evaluation.id;
      }
    }
    await expect(boot(LeakingResolver)).rejects.toThrow(UnruledField);
  });
});
