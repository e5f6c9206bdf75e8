import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('BudgetYear', { description: 'A year from adoption, for the whole population, in whole pounds' })
export class BudgetYearType {
  @Field(() => Float)
  cost!: number;

  @Field(() => Float)
  saving!: number;

  @Field(() => Int, { description: 'People whom it reaches in that year' })
  population!: number;
}

@ObjectType('BudgetGuidance', { description: 'National guidance on the innovation' })
export class BudgetGuidanceType {
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Boolean, { description: 'Whether it recommends the innovation' })
  positive!: boolean;

  @Field(() => String)
  publishedOn!: string;
}

@ObjectType('FundingTest', { description: 'A test of the funding policy, with what was found beside what is asked' })
export class FundingTestType {
  @Field(() => String, { description: 'guidance, benefit, saving, affordability or earlier-support' })
  test!: string;

  @Field(() => String, { description: 'met, not-met or not-known' })
  state!: string;

  @Field(() => String)
  sentence!: string;
}

@ObjectType('JudgedImpact', { description: 'The budget impact by the tests that are in force on the day' })
export class JudgedImpactType {
  @Field(() => String, { description: 'The pin of the tests, `id@version`' })
  tests!: string;

  @Field(() => [Float], { description: 'Costs less savings of each year, below 0 where it saves' })
  impactByYear!: number[];

  @Field(() => [FundingTestType])
  results!: FundingTestType[];

  @Field(() => String, { description: 'met, not-met or not-known' })
  state!: string;
}

@ObjectType('EarlierSupport', { description: 'Support by an earlier programme' })
export class EarlierSupportType {
  @Field(() => String, { nullable: true, description: 'Null: none supported it' })
  programme!: string | null;
}

@ObjectType('BudgetImpact', { description: 'Costs, savings and population by year on which an adoption is decided; with a decision it is frozen in its evidence' })
export class BudgetImpactType {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [BudgetYearType])
  years!: BudgetYearType[];

  @Field(() => BudgetGuidanceType, { nullable: true, description: 'Absent: there is none yet' })
  guidance!: BudgetGuidanceType | null;

  @Field(() => EarlierSupportType, { nullable: true, description: 'Absent: nobody has said' })
  earlierSupport!: EarlierSupportType | null;

  @Field(() => String, { nullable: true, description: 'Why figures were corrected' })
  reason!: string | null;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => String)
  recordedAt!: string;

  @Field(() => String, { description: 'The day whose tests judged it' })
  judgedOn!: string;

  @Field(() => JudgedImpactType, { nullable: true, description: 'Absent: no tests are in force on that day' })
  impact!: JudgedImpactType | null;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;
}
