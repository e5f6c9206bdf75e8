import { Module, type DynamicModule } from '@nestjs/common';
import { CountRegister } from '@waymark/adoption';
import { BidQueries, ProposeRepairs, RenewProposals, WatchInvitations } from '@waymark/assignments';
import { CheckpointSeal, SealCheckpoint } from '@waymark/auditing';
import type { Database } from '@waymark/database/transaction';
import { FireTimers } from '@waymark/evaluations';
import { CaseQueries, CountChanges, DiscardExports, InsightQueries, MakeExport } from '@waymark/insights';
import { TeamQueries, WorkQueries } from '@waymark/innovations';
import { MailLook, SendMail, TeamInvitationSource, WaitingQueries, WishSource, WorkSource } from '@waymark/notifications';
import { EraseLongDisabled } from '@waymark/people';
import type { Config } from '@waymark/platform/config';
import { Erasures } from '@waymark/platform/erasure';
import { InvitationTokens, TeamInvitationTokens } from '@waymark/platform/invitations';
import { PlatformModule } from '@waymark/platform/platform-module';
import { DiscardOldData, RetentionPeriods } from '@waymark/platform/retention';
import { MovePlanned } from '@waymark/programmes';

/** What the jobs need besides what every process has. */
export interface JobSettings {
  seal: CheckpointSeal;
  periods: RetentionPeriods;
  erasures: Erasures;
}

/** The same operations as the API's, without HTTP. */
@Module({})
export class WorkerModule {
  static for(config: Config, database: Database, { seal, periods, erasures }: JobSettings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.for(config, database)],
      providers: [
        FireTimers,
        WatchInvitations,
        ProposeRepairs,
        RenewProposals,
        CountRegister,
        CountChanges,
        CaseQueries,
        InsightQueries,
        MakeExport,
        MovePlanned,
        DiscardExports,
        SealCheckpoint,
        DiscardOldData,
        EraseLongDisabled,
        SendMail,
        MailLook,
        WaitingQueries,
        { provide: WorkSource, useClass: WorkQueries },
        { provide: TeamInvitationSource, useClass: TeamQueries },
        { provide: WishSource, useClass: BidQueries },
        { provide: InvitationTokens, useValue: new InvitationTokens(config.secret) },
        { provide: TeamInvitationTokens, useValue: new TeamInvitationTokens(config.secret) },
        { provide: CheckpointSeal, useValue: seal },
        { provide: RetentionPeriods, useValue: periods },
        { provide: Erasures, useValue: erasures },
      ],
    };
  }
}
