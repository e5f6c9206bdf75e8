import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ReplacedReading, StopRuleMet } from './readings-entered.types.ts';
import { Refused } from '@waymark/platform/graphql';

@ObjectType('RefusedRow', { description: 'A fault of a row of an upload, which was not entered for it' })
export class RefusedRowType {
  @Field(() => Int, { description: 'Line of the file, from 1' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Name of the column; absent: the whole line' })
  field!: string | null;

  @Field(() => String, { description: 'What is wrong, and what to write' })
  message!: string;
}

@ObjectType('MissingReading', { description: 'A month that a site owes a reading of' })
export class MissingReadingType {
  @Field(() => String, { description: 'Name of the measure' })
  measure!: string;

  @Field(() => String, { description: 'Name of the site’s organisation' })
  site!: string;

  @Field(() => String, { description: 'First day of the month' })
  month!: string;
}

@ObjectType('ReadingsUploaded', { description: 'What became of the rows of an upload' })
export class ReadingsUploaded {
  @Field(() => String, { description: 'Of the evaluation' })
  id!: string;

  @Field(() => Int, { description: 'Readings of months that had none' })
  entered!: number;

  @Field(() => Int, { description: 'Readings that supersede an earlier one, which stays' })
  corrected!: number;

  @Field(() => Int, { description: 'Rows that stand in the record already' })
  unchanged!: number;

  @Field(() => Int, { description: 'Of those entered, how many came after they were due' })
  late!: number;

  @Field(() => Int, { description: 'Counts of groups that are new or correct earlier ones' })
  groups!: number;

  @Field(() => Int, { description: 'Rows that were not entered' })
  refusedCount!: number;

  @Field(() => [RefusedRowType], { description: 'Their faults, of which a row may have several: the first 200' })
  refusedRows!: RefusedRowType[];

  @Field(() => Int, { description: 'Rows that were not entered since their value is far from the other readings: send them again, confirmed by `unsureMark`' })
  unsureCount!: number;

  @Field(() => [RefusedRowType], { description: 'The first 200 of them' })
  unsureRows!: RefusedRowType[];

  @Field(() => String, { nullable: true, description: 'The mark of those, with the readings that they were seen beside: whoever confirms them sends it back. None where more than 200 wait, which nobody was shown: the file is corrected, or sent in parts' })
  unsureMark!: string | null;

  @Field(() => [ReplacedReading], { description: 'What corrections replaced: the first 200' })
  replaced!: ReplacedReading[];

  @Field(() => [StopRuleMet], { description: 'Stop rules that were met' })
  stopRulesMet!: StopRuleMet[];

  @Field(() => Int, { description: 'Readings that one’s own sites still owe' })
  missingCount!: number;

  @Field(() => [MissingReadingType], { description: 'The first 200 of them' })
  missing!: MissingReadingType[];
}

export const UploadReadingsResult = createUnionType({
  name: 'UploadReadingsResult',
  types: () => [ReadingsUploaded, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : ReadingsUploaded),
});
