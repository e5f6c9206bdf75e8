import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Reading', { description: 'A monthly reading of a measure at a site' })
export class ReadingType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  measureId!: string;

  @Field(() => String)
  siteId!: string;

  @Field(() => String)
  site!: string;

  @Field(() => String)
  month!: string;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true, description: 'What was counted; null: the value was given alone' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'What it is out of' })
  denominator!: number | null;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => Boolean, { description: 'It came after it was due' })
  late!: boolean;

  @Field(() => Boolean, { description: 'It is of a month before the start, in the baseline period' })
  baseline!: boolean;

  @Field(() => String, { nullable: true, description: 'The warning that whoever entered it was shown, and confirmed: its value is far from the others' })
  warning!: string | null;
}

@ObjectType('GroupReading', { description: 'Counts of one group in a month at one’s own site' })
export class GroupReadingType {
  @Field(() => String)
  measureId!: string;

  @Field(() => String)
  siteId!: string;

  @Field(() => String, { description: 'First day of the month' })
  month!: string;

  @Field(() => String)
  breakdown!: string;

  @Field(() => String)
  group!: string;

  @Field(() => Float)
  numerator!: number;

  @Field(() => Float)
  denominator!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  simulated!: boolean;
}
