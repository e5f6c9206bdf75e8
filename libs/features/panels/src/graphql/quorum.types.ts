import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PanelQuorum', { description: 'Who is in the room for an item, as the quorum of its panel counts them' })
export class PanelQuorumType {
  @Field(() => Boolean)
  enough!: boolean;

  @Field(() => Int)
  present!: number;

  @Field(() => Int)
  needed!: number;

  @Field(() => Int)
  organisations!: number;

  @Field(() => Int)
  organisationsNeeded!: number;
}
