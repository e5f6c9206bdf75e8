import { Module } from '@nestjs/common';
import { AttachmentFileController } from './files/attachment-file.controller.ts';
import { MessagesResolver } from './graphql/messages.resolver.ts';
import { OwnThreadsResolver } from './graphql/own-threads.resolver.ts';
import { MarkThreadRead } from './operations/mark-thread-read.ts';
import { PostMessage } from './operations/post-message.ts';
import { SettleThread } from './operations/settle-thread.ts';
import { StartThread } from './operations/start-thread.ts';
import { MessagesQueries } from './reads/messages.queries.ts';
import { OwnThreadsQueries } from './reads/own-threads.queries.ts';

const OPERATIONS = [StartThread, PostMessage, MarkThreadRead, SettleThread];

/** Threads of messages on an evaluation: between its staff, its innovator and its reviewers. */
@Module({ controllers: [AttachmentFileController], providers: [...OPERATIONS, MessagesQueries, MessagesResolver, OwnThreadsQueries, OwnThreadsResolver] })
export class MessagesModule {}
