import { Field, Int, ObjectType, GraphQLISODateTime } from '@nestjs/graphql';

@ObjectType('ListedAssignment')
export class ListedAssignmentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  state!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String)
  person!: string;
}

@ObjectType('EvaluationSummary', { description: 'A row of the list that staff work from' })
export class EvaluationSummaryType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  innovationName!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  programmeId!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  stageTitle!: string;

  @Field(() => Int)
  run!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => GraphQLISODateTime)
  enteredAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  dueAt!: Date | null;

  @Field(() => Boolean)
  paused!: boolean;

  @Field(() => String, { nullable: true, description: 'A step that awaits signatures' })
  proposed!: string | null;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => [ListedAssignmentType])
  assignments!: ListedAssignmentType[];
}

@ObjectType('EvaluationEdge')
export class EvaluationEdgeType {
  @Field(() => String)
  cursor!: string;

  @Field(() => EvaluationSummaryType)
  node!: EvaluationSummaryType;
}

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether a row that one may see stands before this page; never without after' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType('EvaluationConnection')
export class EvaluationConnectionType {
  @Field(() => [EvaluationEdgeType])
  edges!: EvaluationEdgeType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;

  @Field(() => Int, { nullable: true, description: 'Counted to 1,001 and no further' })
  totalCount!: number | null;
}

@ObjectType('StageCount')
export class StageCountType {
  @Field(() => String)
  stage!: string;

  @Field(() => Int)
  count!: number;
}
