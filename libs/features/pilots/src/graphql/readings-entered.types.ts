import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('StopRuleMet', { description: 'A stop rule that readings just sent have met at a site of one’s own: the platform has laid a safety hold' })
export class StopRuleMet {
  @Field(() => String, { description: 'Name of the measure' })
  measure!: string;

  @Field(() => String, { description: 'Name of the site’s organisation' })
  site!: string;

  @Field(() => [String], { description: 'First days of the months that met it' })
  months!: string[];
}

@ObjectType('ReplacedReading', { description: 'A reading that one just sent has replaced; it stays in the record' })
export class ReplacedReading {
  @Field(() => String, { description: 'Name of the measure' })
  measure!: string;

  @Field(() => String, { description: 'Name of the site’s organisation' })
  site!: string;

  @Field(() => String, { description: 'First day of the month' })
  month!: string;

  @Field(() => Int, { description: 'The version that was replaced' })
  version!: number;

  @Field(() => Float, { description: 'What it said' })
  before!: number;

  @Field(() => Float, { description: 'What stands now' })
  value!: number;

  @Field(() => String, { description: 'Who had entered it' })
  by!: string;

  @Field(() => String, { description: 'When' })
  at!: string;
}

@ObjectType('ReadingsEntered', { description: 'What became of readings that were sent' })
export class ReadingsEntered {
  @Field(() => String, { description: 'Of the evaluation' })
  id!: string;

  @Field(() => [ReplacedReading], { description: 'What corrections replaced' })
  replaced!: ReplacedReading[];

  @Field(() => [StopRuleMet], { description: 'Stop rules that were met' })
  stopRulesMet!: StopRuleMet[];
}

export const EnterReadingsResult = createUnionType({
  name: 'EnterReadingsResult',
  types: () => [ReadingsEntered, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : ReadingsEntered),
});
