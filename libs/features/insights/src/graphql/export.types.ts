import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('InsightExport', { description: 'A file of figures or cases that the asker asked for; kept for seven days' })
export class InsightExportType {
  @Field(() => String)
  id!: string;

  @Field(() => GraphQLISODateTime)
  requestedAt!: Date;

  @Field(() => String, { description: 'figures or cases' })
  what!: string;

  @Field(() => String, { description: 'csv or xlsx' })
  format!: string;

  @Field(() => String, { description: 'The first month of the period' })
  from!: string;

  @Field(() => String)
  to!: string;

  @Field(() => String, { description: 'waiting, working, ready or failed' })
  state!: string;

  @Field(() => Int)
  rowsDone!: number;

  @Field(() => Int, { nullable: true, description: 'null until they are counted' })
  rowsAll!: number | null;

  @Field(() => Int, { nullable: true })
  bytes!: number | null;

  @Field(() => String, { nullable: true, description: 'Of the whole file' })
  sha256!: string | null;
}
