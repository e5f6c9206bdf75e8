import { Global, Module } from '@nestjs/common';
import { BidQueries } from '@waymark/assignments';
import { TeamQueries, WorkQueries } from '@waymark/innovations';
import { TeamInvitationSource, WishSource, WorkSource } from '@waymark/notifications';

const SOURCES = [
  { provide: WorkSource, useClass: WorkQueries },
  { provide: TeamInvitationSource, useClass: TeamQueries },
  { provide: WishSource, useClass: BidQueries },
];

/** What other features know to wait for a person, for the feature that tells them. */
@Global()
@Module({ providers: SOURCES, exports: SOURCES.map(({ provide }) => provide) })
export class NotificationSourcesModule {}
