import { describe, expect, it } from '@jest/globals';
import { Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EvaluationType } from '@waymark/evaluations';
import { Allow, UnguardedHandler } from '@waymark/platform/auth';
import { bootWith } from '../../test/support/boot-with.ts';

@Resolver()
class OpenQuery {
  @Query(() => String)
  everything(): string {
    return 'for anyone';
  }
}

@Resolver()
class OpenMutation {
  @Mutation(() => String)
  anything(): string {
    return 'done by anyone';
  }
}

@Resolver()
class Inherited extends OpenMutation {}

@Resolver(() => EvaluationType)
class Decorated {
  @Query(() => String)
  @Allow('evaluation:read')
  guarded(): string {
    return 'for those whom the table of acts names';
  }

  /** A field has no act: its rule is that of its type, and the query that led to it was asked. */
  @ResolveField(() => String)
  id(@Parent() evaluation: EvaluationType): string {
    return evaluation.id;
  }
}

describe('the boot', () => {
  it.each([
    ['query', OpenQuery, ['everything'], [], 'OpenQuery.everything'],
    ['mutation', OpenMutation, [], ['anything'], 'OpenMutation.anything'],
    ['mutation that a resolver inherits', Inherited, [], ['anything'], 'Inherited.anything'],
  ])('stops at a %s without an act, and names it', async (_kind, resolver, queries, mutations, name) => {
    const boot = bootWith([resolver], queries, mutations);
    await expect(boot).rejects.toThrow(UnguardedHandler);
    await expect(boot).rejects.toThrow(`${name} names no act`);
  });

  it('goes through with one that names its act', async () => {
    await expect(bootWith([Decorated], ['guarded'])).resolves.toBeUndefined();
  });
});
