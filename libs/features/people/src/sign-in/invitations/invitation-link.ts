import type { Invitation, InvitationTokens } from '@waymark/platform/invitations';
import type { SignInSettings } from '@waymark/platform/sessions';

/** The address that the invited person opens. */
export const invitationLink = async (tokens: InvitationTokens, settings: SignInSettings, invitation: Invitation): Promise<string> =>
  settings.at(`/invite/${await tokens.of(invitation)}`).href;
