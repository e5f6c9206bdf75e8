import { ArgsType, Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

@ObjectType('AuditEvent', { description: 'One line of the record: the text is what was hashed' })
export class AuditEventType {
  @Field(() => Int)
  seq!: number;

  @Field(() => String)
  hash!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Int, { nullable: true, description: 'Place in the tree, once sealed' })
  leaf!: number | null;
}

@ObjectType('AuditStream')
export class AuditStreamType {
  @Field(() => String)
  stream!: string;

  @Field(() => Int, { description: 'Number of its last event' })
  seq!: number;
}

@ArgsType()
export class AuditStreamsArguments {
  @Field(() => String, { defaultValue: '', description: 'Name of the stream before' })
  @IsString()
  @MaxLength(100)
  after!: string;

  @Field(() => Int, { defaultValue: 100 })
  @IsInt()
  @Min(1)
  @Max(100, { message: 'first must be at most 100' })
  first!: number;
}

@ObjectType('Checkpoint', { description: 'A signed note over the tree of all sealed events' })
export class CheckpointType {
  @Field(() => Int)
  size!: number;

  @Field(() => String)
  note!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;
}

@ArgsType()
export class AuditEventsArguments {
  @Field(() => String, { description: 'evaluation/<id>, innovation/<id>, person/<id>, programme/<id> or installation' })
  @IsString()
  @Matches(/^(installation|(evaluation|innovation|person|programme)\/[0-9a-f-]{36})$/, { message: 'stream must be installation, or a kind and an id as evaluation/<id>' })
  stream!: string;

  @Field(() => Int, { defaultValue: 0 })
  @IsInt()
  @Min(0)
  after!: number;

  @Field(() => Int, { defaultValue: 100 })
  @IsInt()
  @Min(1)
  @Max(100, { message: 'first must be at most 100' })
  first!: number;
}
