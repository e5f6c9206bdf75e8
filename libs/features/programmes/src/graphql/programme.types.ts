import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@waymark/platform/graphql';

@ObjectType('PipelineVersion', { description: 'An immutable, published definition' })
export class PipelineVersionType {
  @Field(() => String)
  id!: string;

  @Field(() => String, { description: 'id@version' })
  pin!: string;

  @Field(() => String, { description: 'SHA-256 of the canonical definition' })
  contentHash!: string;

  @Field(() => String, { description: 'published or retired' })
  status!: string;

  @Field(() => GraphQLISODateTime)
  publishedAt!: Date;
}

@ObjectType('PublishedPipeline', { description: 'A version with its definition' })
export class PublishedPipelineType extends PipelineVersionType {
  @Field(() => JsonScalar)
  definition!: unknown;
}

@ObjectType('DryRun', { description: 'What a live evaluation would do under another version' })
export class DryRunType {
  @Field(() => String)
  evaluationId!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => String)
  stage!: string;

  @Field(() => Boolean, { description: 'The other version has the stage too; else a migration plan must map it' })
  stageKept!: boolean;

  @Field(() => [String], { description: 'Transitions that are open now and would be blocked' })
  closes!: string[];

  @Field(() => [String], { description: 'Transitions that are blocked now and would be open' })
  opens!: string[];
}

@ObjectType('Programme', { description: 'A route that innovations are evaluated through' })
export class ProgrammeType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean)
  demonstration!: boolean;

  @Field(() => String, { nullable: true, description: 'Who of it answers innovators: an office or a role. null: it does not say' })
  contact!: string | null;

  @Field(() => Int, { nullable: true, description: 'Within how many working days they answer. null: it does not say' })
  replyDays!: number | null;

  @Field(() => [PipelineVersionType])
  pipelines!: PipelineVersionType[];
}

@ObjectType('PipelinePack', { description: 'A pipeline that the product carries' })
export class PipelinePackType {
  @Field(() => String, { description: 'id@version' })
  pin!: string;

  @Field(() => String)
  title!: string;
}
