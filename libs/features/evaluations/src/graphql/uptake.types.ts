import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('UptakeRegion', { description: 'Organisations of a region that are expected to use what was adopted, and those that do' })
export class UptakeRegionType {
  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => Int)
  expected!: number;

  @Field(() => Int, { description: 'Planned by today, and live without a plan' })
  due!: number;

  @Field(() => Int)
  live!: number;

  @Field(() => Int, { description: 'That came out of mergers, and use it in part' })
  part!: number;
}

@ObjectType('UptakeBoard', { description: 'The same by the integrated care boards of today' })
export class UptakeBoardType {
  @Field(() => String, { nullable: true, description: 'Null: they belong to none, or to one that was split since' })
  board!: string | null;

  @Field(() => Int)
  expected!: number;

  @Field(() => Int)
  due!: number;

  @Field(() => Int)
  live!: number;

  @Field(() => Int)
  part!: number;
}

@ObjectType('TakenOff', { description: 'An organisation that was put on the roll-out by mistake, and why it was taken off' })
export class TakenOffType {
  @Field(() => String)
  organisation!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  takenOffBy!: string;

  @Field(() => String)
  takenOffAt!: string;
}

@ObjectType('UptakeOrganisation', { description: 'An organisation that exists today, with what is recorded of it and of those that it took over' })
export class UptakeOrganisationType {
  @Field(() => String)
  organisationId!: string;

  @Field(() => String)
  organisation!: string;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => String, { description: 'planned, contracted, part, live or stopped' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'The day for which it is planned; null: nobody said' })
  by!: string | null;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => [String], { description: 'Names under which it is recorded' })
  recordedAs!: string[];
}

@ObjectType('UptakeDeprivation', { description: 'Uptake by how deprived the areas are that organisations serve' })
export class UptakeDeprivationType {
  @Field(() => [Int], { nullable: true, description: 'First and last tenth, 1 being the most deprived; null: not known' })
  tenths!: number[] | null;

  @Field(() => Int)
  expected!: number;

  @Field(() => Int, { description: 'Planned by today, and live without a plan' })
  due!: number;

  @Field(() => Int)
  live!: number;

  @Field(() => Int, { description: 'That came out of mergers, and use it in part' })
  part!: number;
}

@ObjectType('BarrierCount', { description: 'At how many organisations of a region a kind of barrier is noted' })
export class BarrierCountType {
  @Field(() => String, { nullable: true, description: 'Null: nobody has said of which kind' })
  kind!: string | null;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => Int)
  organisations!: number;
}

@ObjectType('Uptake', { description: 'Roll-out as of today against what is expected, correct across mergers' })
export class UptakeType {
  @Field(() => String)
  asOf!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => [UptakeRegionType])
  regions!: UptakeRegionType[];

  @Field(() => [UptakeBoardType])
  boards!: UptakeBoardType[];

  @Field(() => [UptakeOrganisationType])
  organisations!: UptakeOrganisationType[];

  @Field(() => [UptakeDeprivationType])
  deprivation!: UptakeDeprivationType[];

  @Field(() => [BarrierCountType], { nullable: true })
  barriers!: BarrierCountType[] | null;

  @Field(() => [TakenOffType], { nullable: true })
  takenOff!: TakenOffType[] | null;

  @Field(() => [String], { description: 'Names of those recorded that are no care organisations: counted nowhere, and no longer taken in' })
  noCareOrganisations!: string[];

  @Field(() => [String], { description: 'Names of those recorded with a day before the adoption: counted nowhere until it is corrected' })
  beforeAdoption!: string[];

  @Field(() => [String], { description: 'Names of organisations that nobody follows, or that are not there yet: counted nowhere' })
  unanswered!: string[];
}
