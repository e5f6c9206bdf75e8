import { Field, InputType } from '@nestjs/graphql';
import { ATTENDANCE, ATTENDEES_LIMIT, ITEMS_LIMIT, MEETING_TEXT_LIMIT, REASON_LIMIT, type Attendance } from '@waymark/domain/panels';
import { IsDay, IsName, KeyedInput } from '@waymark/platform/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';

@InputType({ isAbstract: true })
abstract class MeetingInput extends KeyedInput {
  @Field(() => String, { description: 'What the meeting is called. Whoever is named to it reads it: name no innovation in it' })
  @IsString()
  @IsName('Write what the meeting is called')
  @MaxLength(MEETING_TEXT_LIMIT, { message: `A title has ${MEETING_TEXT_LIMIT} characters at most: shorten it` })
  title!: string;

  @Field(() => String, { description: 'Day, as YYYY-MM-DD' })
  @IsDay()
  heldOn!: string;

  @Field(() => String, { description: 'Time of day in England, as HH:MM' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'startsAt must be a time of day as HH:MM, such as 14:30' })
  startsAt!: string;

  @Field(() => String, { description: 'A room, or the address of an online meeting' })
  @IsString()
  @IsName('Write where the meeting is')
  @MaxLength(MEETING_TEXT_LIMIT, { message: `A place has ${MEETING_TEXT_LIMIT} characters at most: shorten it` })
  place!: string;
}

@InputType()
export class CallPanelMeetingInput extends MeetingInput {
  @Field(() => String)
  @IsUUID()
  programmeId!: string;

  @Field(() => [String], { description: 'Who is named to it, besides whoever calls it' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(ATTENDEES_LIMIT)
  @IsUUID(undefined, { each: true })
  personIds!: string[];
}

@InputType()
export class ChangePanelMeetingInput extends MeetingInput {
  @Field(() => String)
  @IsUUID()
  meetingId!: string;

  @Field(() => String, { nullable: true, description: 'Why it changes: needed once something of the meeting is minuted, voted on or decided. The record keeps proof of it, and not the words' })
  @IsOptional()
  @IsString()
  @MaxLength(REASON_LIMIT)
  reason?: string | null;
}

@InputType({ isAbstract: true })
abstract class OnMeetingInput extends KeyedInput {
  @Field(() => String)
  @IsUUID()
  meetingId!: string;

  @Field(() => String, { nullable: true, description: 'Why it changes: needed once something of the meeting is minuted, voted on or decided. The record keeps proof of it, and not the words' })
  @IsOptional()
  @IsString()
  @MaxLength(REASON_LIMIT)
  reason?: string | null;
}

@InputType()
export class AttendanceInput {
  @Field(() => String)
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'expected, present or apologies' })
  @IsIn(ATTENDANCE)
  state!: Attendance;
}

@InputType()
export class RecordAttendanceInput extends OnMeetingInput {
  @Field(() => [AttendanceInput], { description: 'Who came and who did not. Whoever was not named to the meeting is named by it; whoever is left out stays as they were' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ATTENDEES_LIMIT)
  @ArrayUnique(({ personId }: AttendanceInput) => personId)
  @ValidateNested({ each: true })
  @Type(() => AttendanceInput)
  attendance!: AttendanceInput[];
}

@InputType()
export class SetAgendaInput extends OnMeetingInput {
  @Field(() => [String], { description: 'Evaluations that are with a panel, in the order in which they are heard. What the asker does not see of the agenda stays as it is' })
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(ITEMS_LIMIT, { message: `An agenda has ${ITEMS_LIMIT} items at most: call another meeting for the rest` })
  @IsUUID(undefined, { each: true })
  evaluationIds!: string[];
}
