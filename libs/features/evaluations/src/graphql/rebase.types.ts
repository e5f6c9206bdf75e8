import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MeasureRebase', { description: 'Mean and limits of a measure begin anew with a month' })
export class MeasureRebaseType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  measureId!: string;

  @Field(() => String, { nullable: true, description: 'Null: every site' })
  siteId!: string | null;

  @Field(() => Boolean, { description: 'Of all sites together alone: no site has it' })
  together!: boolean;

  @Field(() => String, { description: 'First day of the month' })
  month!: string;

  @Field(() => Int, { description: 'Rebases of a measure are counted from 1, those withdrawn too' })
  version!: number;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  changedOn!: string;

  @Field(() => String)
  recordedAt!: string;

  @Field(() => String, { nullable: true })
  recordedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when it counts no more' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;
}
