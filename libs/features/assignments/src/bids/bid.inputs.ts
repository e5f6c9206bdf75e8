import { Field, InputType } from '@nestjs/graphql';
import { BIDS, type Bid } from '@waymark/domain/assignment';
import { KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsUUID } from 'class-validator';

@InputType()
export class AskForBidsInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  roundId!: string;

  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => [String], { description: 'Whoever is barred there is not asked' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Choose at least one person to ask' })
  @ArrayMaxSize(100, { message: 'Choose at most 100 people at once' })
  @IsUUID(undefined, { each: true })
  personIds!: string[];
}

@InputType()
export class PlaceBidInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  evaluationId!: string;

  @Field(() => String, { description: 'eager, willing or unwilling' })
  @IsIn([...BIDS], { message: 'bid must be eager, willing or unwilling' })
  bid!: Bid;
}
