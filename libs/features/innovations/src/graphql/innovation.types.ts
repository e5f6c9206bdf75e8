import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { EarlierDocumentType } from '@waymark/evaluations';
import { JsonScalar, Refused } from '@waymark/platform/graphql';
import { SentInvitationType, TeamMemberType } from '../team/team.types.ts';

@ObjectType('AnnouncedEvaluation', { description: 'An evaluation as its innovator may know it' })
export class AnnouncedEvaluationType {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Boolean, { description: 'Played, not judged: the mark never comes off' })
  simulated!: boolean;

  @Field(() => String)
  stage!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  since!: string;

  @Field(() => String, { nullable: true, description: 'Who of the programme answers its innovators: an office or a role. null: it does not say' })
  contact!: string | null;

  @Field(() => Int, { nullable: true, description: 'Within how many working days they answer. null: it does not say' })
  replyDays!: number | null;

  @Field(() => Int, { description: 'Requests that wait for an answer' })
  openRequests!: number;

  @Field(() => Int, { description: 'Messages that others wrote and the asker has not read' })
  unreadMessages!: number;
}

@ObjectType('MissingAnswer', { description: 'What still keeps the form from being complete' })
export class MissingAnswerType {
  @Field(() => String)
  question!: string;

  @Field(() => String)
  label!: string;
}

@ObjectType('UnfitAnswer', { description: 'An answer that the draft keeps as it was written although it does not fit the form: it counts as not complete and is part of no revision' })
export class UnfitAnswerType {
  @Field(() => String)
  question!: string;

  @Field(() => String)
  label!: string;

  @Field(() => JsonScalar, { description: 'What was written. A date by its parts, a number or an amount as it was typed' })
  words!: unknown;

  @Field(() => String, { description: 'What is wrong with it, with the place within it and the remedy' })
  message!: string;
}

@ObjectType('OwnDocument')
export class OwnDocumentType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  attachedAt!: string;

  @Field(() => String, { nullable: true })
  validUntil!: string | null;

  @Field(() => String, { description: 'draft: it goes with the next revision, and only the team has it; sent: the newest revision has it; case: made for a stage, whose people have it' })
  state!: string;

  @Field(() => Boolean, { description: 'Commercial in confidence: as the team chose, or else where an answer that is so names it' })
  inConfidence!: boolean;

  @Field(() => [EarlierDocumentType], { description: 'The versions that it took the place of, newest first' })
  earlier!: EarlierDocumentType[];
}

@ObjectType('Innovation', { description: 'The product or service, as its team sees it. Outlives its evaluations' })
export class InnovationType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  access!: string;

  @Field(() => Boolean)
  simulated!: boolean;

  @Field(() => String, { nullable: true, description: 'When its owner archived it: nothing of it changes until they restore it' })
  archivedAt!: string | null;

  @Field(() => String, { description: 'Pin of the form that the draft is written under' })
  form!: string;

  @Field(() => JsonScalar, { description: 'The draft, by question id; under “ID:confidence” what the team chose to be in confidence' })
  answers!: unknown;

  @Field(() => [UnfitAnswerType], { description: 'What was written last where it does not fit; the answer that fitted before stays among the answers' })
  unfit!: UnfitAnswerType[];

  @Field(() => Int)
  draftVersion!: number;

  @Field(() => String)
  savedAt!: string;

  @Field(() => String, { description: 'Who of the team saved last' })
  savedBy!: string;

  @Field(() => [TeamMemberType])
  people!: TeamMemberType[];

  @Field(() => [SentInvitationType], { description: 'Invitations to the team that count and that nobody has answered' })
  invitations!: SentInvitationType[];

  @Field(() => [MissingAnswerType])
  missing!: MissingAnswerType[];

  @Field(() => [OwnDocumentType])
  documents!: OwnDocumentType[];

  @Field(() => [AnnouncedEvaluationType])
  evaluations!: AnnouncedEvaluationType[];
}

@ObjectType('DraftSaved', { description: 'The draft was saved' })
export class DraftSaved {
  @Field(() => String)
  id!: string;

  @Field(() => Int)
  version!: number;
}

export const SaveAnswersResult = createUnionType({
  name: 'SaveAnswersResult',
  types: () => [DraftSaved, Refused] as const,
  resolveType: (value: object) => ('blockers' in value ? Refused : DraftSaved),
});
