import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { OwnThreadsQueries } from '../reads/own-threads.queries.ts';
import { OwnThreadType } from './own-thread.types.ts';

@Resolver()
export class OwnThreadsResolver {
  constructor(private readonly queries: OwnThreadsQueries) {}

  @Query(() => [OwnThreadType], { description: 'Threads of all innovations whose team the asker is in, the one with the newest message first; 100 at most' })
  @Allow('message:read')
  myThreads(@CurrentActor() actor: SignedInPerson) {
    return this.queries.threads(actor);
  }

  @Query(() => Int, { description: 'How many messages of these threads the asker has not read, 100 at most; 0 for whoever acts as no innovator' })
  @Allow('message:read')
  myUnreadMessages(@CurrentActor() actor: SignedInPerson, @Args('besides', { type: () => String, nullable: true, description: 'A thread that is being read now, and left out' }) besides?: string) {
    return this.queries.unread(actor, besides);
  }
}
