import { Global, Module, type DynamicModule } from '@nestjs/common';
import { InvitationTokens, TeamInvitationTokens } from '@waymark/platform/invitations';
import { SignInSettings } from '@waymark/platform/sessions';
import { ActAs } from './act-as.ts';
import { FinishSignIn } from './finish-sign-in.ts';
import { IdentityProvider } from './identity-provider.ts';
import { AcceptInvitation, EnterByTeamInvitation } from './invitations/index.ts';
import { SignInReports } from './problem.filter.ts';
import { SignInAttempts } from './sign-in-attempt.ts';
import { SignInController } from './sign-in.controller.ts';
import { SignInRecord } from './sign-in-record.ts';
import { SignOut } from './sign-out.ts';
import { SignOutController } from './sign-out.controller.ts';
import { StartSignIn } from './start-sign-in.ts';

/** Signing in by OpenID Connect, sessions and their end. Knows how people sign in for whoever invites them. */
@Global()
@Module({})
export class SignInModule {
  /**
   * @param secret of the installation
   * @param report is told what an operator has to mend, in words without codes or tokens
   */
  static for(settings: SignInSettings, secret: string, report: (error: Error) => void): DynamicModule {
    return {
      module: SignInModule,
      controllers: [SignInController, SignOutController],
      providers: [
        { provide: SignInSettings, useValue: settings },
        { provide: SignInAttempts, useValue: new SignInAttempts(secret) },
        { provide: InvitationTokens, useValue: new InvitationTokens(secret) },
        { provide: TeamInvitationTokens, useValue: new TeamInvitationTokens(secret) },
        { provide: SignInReports, useValue: new SignInReports(report) },
        IdentityProvider, SignInRecord, StartSignIn, FinishSignIn, AcceptInvitation, EnterByTeamInvitation, ActAs, SignOut,
      ],
      exports: [SignInSettings, InvitationTokens, TeamInvitationTokens],
    };
  }
}
