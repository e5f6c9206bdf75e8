import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentActor, type SignedInPerson } from '@waymark/platform/auth';
import { answerOf, IdPipe, RecordResult } from '@waymark/platform/graphql';
import { MarkThreadRead } from '../operations/mark-thread-read.ts';
import { PostMessage } from '../operations/post-message.ts';
import { SettleThread } from '../operations/settle-thread.ts';
import { StartThread } from '../operations/start-thread.ts';
import { MessagesQueries } from '../reads/messages.queries.ts';
import { MarkThreadReadInput, PostMessageInput, SettleThreadInput, StartThreadInput } from './message.inputs.ts';
import { MessageThreadType } from './message.types.ts';

@Resolver()
export class MessagesResolver {
  constructor(
    private readonly queries: MessagesQueries,
    private readonly startThreadOperation: StartThread,
    private readonly postMessageOperation: PostMessage,
    private readonly markThreadReadOperation: MarkThreadRead,
    private readonly settleThreadOperation: SettleThread,
  ) {}

  @Query(() => [MessageThreadType], { description: 'Threads of an evaluation that the asker reads, the one with the newest message first' })
  @Allow('message:read')
  messageThreads(@CurrentActor() actor: SignedInPerson, @Args('evaluationId', { type: () => String }, IdPipe) evaluationId: string) {
    return this.queries.threads(actor, evaluationId);
  }

  @Query(() => MessageThreadType, { description: 'A thread with its messages' })
  @Allow('message:read')
  messageThread(@CurrentActor() actor: SignedInPerson, @Args('id', { type: () => String }, IdPipe) id: string) {
    return this.queries.thread(actor, id);
  }

  @Mutation(() => RecordResult, { description: 'Begins a thread with its first message' })
  @Allow('message:write')
  async startThread(@CurrentActor() actor: SignedInPerson, @Args('input') input: StartThreadInput) {
    return answerOf(actor, await this.startThreadOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Writes a message into a thread' })
  @Allow('message:write')
  async postMessage(@CurrentActor() actor: SignedInPerson, @Args('input') input: PostMessageInput) {
    return answerOf(actor, await this.postMessageOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says how far one has read a thread' })
  @Allow('message:read')
  async markThreadRead(@CurrentActor() actor: SignedInPerson, @Args('input') input: MarkThreadReadInput) {
    return answerOf(actor, await this.markThreadReadOperation.run(actor, input));
  }

  @Mutation(() => RecordResult, { description: 'Says that a thread needs no answer from the staff' })
  @Allow('message:write')
  async settleThread(@CurrentActor() actor: SignedInPerson, @Args('input') input: SettleThreadInput) {
    return answerOf(actor, await this.settleThreadOperation.run(actor, input));
  }
}
