import { Module, type DynamicModule } from '@nestjs/common';
import { CheckpointSeal, SealCheckpoint } from '@waymark/auditing';
import type { Database } from '@waymark/database/transaction';
import { FireTimers } from '@waymark/evaluations';
import type { Config } from '@waymark/platform/config';
import { PlatformModule } from '@waymark/platform/platform-module';

/** The same operations as the API's, without HTTP. */
@Module({})
export class WorkerModule {
  static for(config: Config, database: Database, seal: CheckpointSeal): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.for(config, database)],
      providers: [FireTimers, SealCheckpoint, { provide: CheckpointSeal, useValue: seal }],
    };
  }
}
