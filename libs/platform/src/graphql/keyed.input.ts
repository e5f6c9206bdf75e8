import { Field, InputType } from '@nestjs/graphql';
import { IsString, Length } from 'class-validator';

@InputType({ isAbstract: true })
export abstract class KeyedInput {
  @Field(() => String, { description: 'Made by the client, new for each new request; a retry carries the same key and gets the same answer' })
  @IsString()
  @Length(8, 100, { message: 'idempotencyKey must have 8 to 100 characters: make a new UUID for each new request' })
  idempotencyKey!: string;
}
