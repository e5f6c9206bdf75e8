import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Database } from '@waymark/database/transaction';
import { ActLimits, AllowGuard, PersonaTokens, RefusalLog, UnguardedHandlerCheck } from '../auth/index.ts';
import { Clock } from '../clock/index.ts';
import { Commands } from '../commands/index.ts';
import { Configuration, InstallationLog, type Config } from '../config/index.ts';
import { FileStorage, PartialFiles, storageOf, VirusScanner } from '../files/index.ts';
import { ClientTokens } from '../machine-clients/index.ts';
import { MailSender, mailSenderOf } from '../mail/index.ts';
import { PassportSigner } from '../passports/index.ts';
import { PdfPages } from '../pdf-pages/index.ts';

/** What every feature may ask for: the database, the clock, the command runner, files, tokens. Knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static for(config: Config, database: Database): DynamicModule {
    const clock = new Clock(config.mode === 'demonstration');
    const storage = storageOf(config);
    const providers = [
      { provide: Configuration, useValue: new Configuration(config) },
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: InstallationLog, useValue: new InstallationLog(config.log) },
      { provide: Commands, useValue: new Commands(database, clock, config.log) },
      { provide: PersonaTokens, useValue: new PersonaTokens(config.secret, config.mode) },
      { provide: ClientTokens, useValue: new ClientTokens(config.secret, config.log) },
      { provide: PassportSigner, useValue: new PassportSigner(config.secret) },
      { provide: ActLimits, useValue: new ActLimits(config.mode === 'production') },
      { provide: RefusalLog, useValue: new RefusalLog() },
      { provide: FileStorage, useValue: storage },
      { provide: PdfPages, useValue: new PdfPages(storage) },
      { provide: PartialFiles, useValue: new PartialFiles(join(config.files, 'unfinished')) },
      { provide: MailSender, useValue: mailSenderOf(config.mail) },
      { provide: VirusScanner, useValue: new VirusScanner(config.scanner ?? null) },
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [...providers, UnguardedHandlerCheck, { provide: APP_GUARD, useClass: AllowGuard }],
      exports: providers.map((provider) => provider.provide),
    };
  }
}
