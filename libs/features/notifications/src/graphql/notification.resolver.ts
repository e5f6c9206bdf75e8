import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, RecordResult } from '@waymark/platform/graphql';
import { NotificationQueries } from '../notification.queries.ts';
import { MarkRead } from '../operations/mark-read.ts';
import { UpdateProfile } from '../operations/update-profile.ts';
import { MarkReadInput, UpdateProfileInput } from './notification.inputs.ts';
import { NotificationType, OwnMailType } from './notification.types.ts';

@Resolver()
export class NotificationResolver {
  constructor(
    private readonly queries: NotificationQueries,
    private readonly markReadOperation: MarkRead,
    private readonly updateProfileOperation: UpdateProfile,
  ) {}

  @Query(() => [NotificationType], { description: 'What waits for me and what is news to me, with what I was mailed and have read of it' })
  @Allow('notification:own')
  notifications(@CurrentActor() actor: SignedInPerson) {
    return this.queries.own(actor);
  }

  @Query(() => OwnMailType, { description: 'How I am mailed' })
  @Allow('notification:own')
  ownMail(@CurrentActor() actor: SignedInPerson) {
    return this.queries.ownMail(actor);
  }

  @Mutation(() => RecordResult, { description: 'Says what one has read: it is mailed no more' })
  @Allow('notification:own')
  async markRead(@CurrentActor() actor: SignedInPerson, @Args('input') input: MarkReadInput) {
    return answerOf(actor, await this.markReadOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says how often one is mailed' })
  @Allow('notification:own')
  async updateProfile(@CurrentActor() actor: SignedInPerson, @Args('input') input: UpdateProfileInput) {
    return answerOf(actor, await this.updateProfileOperation.run(actor, input));
  }
}
