import { Module } from '@nestjs/common';
import { NotificationResolver } from './graphql/notification.resolver.ts';
import { NotificationQueries } from './notification.queries.ts';
import { MarkRead } from './operations/mark-read.ts';
import { UpdateProfile } from './operations/update-profile.ts';
import { WaitingQueries } from './waiting/waiting.queries.ts';

/** What somebody is told of, and how they are mailed. Its sources are given by the application. */
@Module({ providers: [MarkRead, UpdateProfile, NotificationQueries, WaitingQueries, NotificationResolver] })
export class NotificationsModule {}
