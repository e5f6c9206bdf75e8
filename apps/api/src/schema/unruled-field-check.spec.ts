import { describe, expect, it } from '@jest/globals';
import { Args, Field, InputType, Mutation, ObjectType, Parent, Query, registerEnumType, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { asks, ASKER, POLICY, takenBy, type FeatureRules } from '@waymark/domain/access';
import { EvaluationType } from '@waymark/evaluations';
import { Allow } from '@waymark/platform/auth';
import { bootRuled } from '../../test/support/boot-with.ts';
import { buildSchema, printSchema } from 'graphql';
import { apiSchema } from './api-schema.ts';
import { checkPolicy } from './policy-check.ts';
import { UnruledField } from './unruled-field-check.ts';

const schema = await apiSchema();
const text = printSchema(schema);

/** The schema of the API with something planted after a piece of its text. */
const planted = (after: string, what: string): (() => void) => {
  expect(text).toContain(after);
  return () => checkPolicy(buildSchema(text.replace(after, `${after}${what}`)));
};

describe('the build', () => {
  it('goes through: everything of ours has a rule', () => expect(() => checkPolicy(schema)).not.toThrow());

  it.each([
    ['a field', 'type Person {', '\n email: String', 'Person.email'],
    ['a type', 'scalar JSON', '\ntype Secret { text: String }', 'Secret.text'],
    ['an argument', 'evaluation(id: String!', ', deep: Boolean', 'Query.evaluation.deep'],
    ['a field of an input', 'input RoleInput {', '\n until: String', 'RoleInput.until'],
    ['a value to sort by', 'enum EvaluationSort {', '\n SCORE_HIGHEST', 'EvaluationSort.SCORE_HIGHEST'],
    ['a filter', 'input EvaluationFilter {', '\n reviewer: String', 'EvaluationFilter.reviewer'],
    ['a query', 'type Query {', '\n everything: String', 'Query.everything'],
    ['a mutation', 'type Mutation {', '\n anything: String', 'Mutation.anything'],
    ['a subscription', 'type Subscription {', '\n moved: String', 'Subscription.moved'],
  ])('stops at %s that no rule speaks of, and names it', (_, after, what, name) => {
    expect(planted(after, what)).toThrow(`- ${name} has no rule`);
  });

  it('stops at a rule of something that is not there: it would guard nothing', () => {
    expect(() => checkPolicy(buildSchema(text.replace('announcedStage: String', '')))).toThrow('- Evaluation.announcedStage has a rule and is not in the schema');
  });
});

enum Order {
  BY_SCORE = 'BY_SCORE',
}
registerEnumType(Order, { name: 'PlantedOrder' });

@InputType('PlantedFilter')
class Filter {
  @Field(() => String)
  reviewer!: string;
}

@ObjectType('PlantedRow')
class Row {
  @Field(() => String)
  secret!: string;
}

@Resolver()
class LeakingList {
  @Query(() => [Row])
  @Allow('evaluation:read')
  plantedList(@Args('by', { type: () => Order }) _by: Order, @Args('filter', { type: () => Filter }) _filter: Filter): Row[] {
    return [];
  }

  @Mutation(() => String)
  @Allow('evaluation:read')
  plantedStep(@Args('input', { type: () => Filter }) _input: Filter): string {
    return '';
  }

  @Subscription(() => String)
  @Allow('evaluation:read')
  plantedEvents(): string {
    return '';
  }
}

describe('the boot', () => {
  it('goes through when everything has a rule', async () => {
    await expect(bootRuled([])).resolves.toBeUndefined();
  });

  it('stops at a list, a step and events without one, and names every argument, filter and order', async () => {
    const names = [
      'PlantedRow.secret', 'PlantedFilter.reviewer', 'PlantedOrder.BY_SCORE', 'Query.plantedList', 'Query.plantedList.by', 'Query.plantedList.filter',
      'Mutation.plantedStep', 'Mutation.plantedStep.input', 'Subscription.plantedEvents',
    ];
    const said = await bootRuled([LeakingList]).then(() => '', (error: Error) => error.message);
    expect(said.split('\n').filter((line) => line.startsWith('- ')).sort()).toEqual(names.map((name) => `- ${name} has no rule`).sort());
  });

  it('stops where a handler names another act than the policy', async () => {
    const rules: FeatureRules = {
      objects: { PlantedRow: { by: 'reach', because: 'planted', fields: ['secret'] } },
      queries: { plantedList: asks('audit:read', ['by', 'filter']) },
      mutations: { plantedStep: asks('evaluation:read', ['input']) },
      subscriptions: { plantedEvents: asks('evaluation:read') },
      inputs: { PlantedFilter: takenBy(['audit:read', 'evaluation:read'], ['reviewer']) },
      values: { PlantedOrder: { BY_SCORE: ASKER } },
    };
    await expect(bootRuled([LeakingList], [...POLICY, rules])).rejects.toThrow('- Query.plantedList is evaluation:read, and the policy says audit:read');
    const fits = { ...rules, queries: { plantedList: asks('evaluation:read', ['by', 'filter']) }, inputs: { PlantedFilter: takenBy(['evaluation:read'], ['reviewer']) } };
    await expect(bootRuled([LeakingList], [...POLICY, fits])).resolves.toBeUndefined();
  });

  it('stops at a field without one', async () => {
    @Resolver(() => EvaluationType)
    class LeakingField {
      @ResolveField(() => String)
      secret(@Parent() evaluation: EvaluationType): string {
        return evaluation.id;
      }
    }
    const boot = bootRuled([LeakingField]);
    await expect(boot).rejects.toThrow(UnruledField);
    await expect(boot).rejects.toThrow('- Evaluation.secret has no rule');
  });
});
