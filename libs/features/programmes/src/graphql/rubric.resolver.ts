import { Args, Query, Resolver } from '@nestjs/graphql';
import { rubricOf } from '@waymark/content/packs';
import { Allow } from '@waymark/platform/auth';
import { JsonScalar, notFound } from '@waymark/platform/graphql';

/** Rubrics as they are published: what anybody signed in may read, as they may read pipelines. */
@Resolver()
export class RubricResolver {
  /** @throws NOT_FOUND where this version of the product carries no such rubric */
  @Query(() => JsonScalar, { description: 'A rubric version: criteria with weights and anchored scales, gates and rules' })
  @Allow('programme:read')
  rubric(@Args('pin', { type: () => String, description: 'id@version' }) pin: string): unknown {
    const rubric = rubricOf(pin);
    if (!rubric || !isRubric(rubric)) throw notFound();
    return rubric;
  }
}

/** Packs of other kinds stand under pins too. */
const isRubric = (pack: object): boolean => 'criteria' in pack && 'gates' in pack;
