import { Field, InputType } from '@nestjs/graphql';
import { MAIL_CHOICES, type MailChoice } from '@waymark/domain/notifications';
import { KeyedInput } from '@waymark/platform/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';

/** A kind, two ids and what tells one time from the next. */
const LONGEST_KEY = 300;

@InputType()
export class MarkReadInput extends KeyedInput {
  @Field(() => [String], { description: 'Keys of notifications, as they were read' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(400)
  @IsString({ each: true })
  @MaxLength(LONGEST_KEY, { each: true })
  keys!: string[];
}

@InputType()
export class UpdateProfileInput extends KeyedInput {
  @Field(() => String, { description: 'How often one is mailed: at-once, daily or never' })
  @IsIn(MAIL_CHOICES, { message: `mail must be one of ${MAIL_CHOICES.join(', ')}` })
  mail!: MailChoice;
}
