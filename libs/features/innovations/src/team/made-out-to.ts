import type { TeamInvitationTokens } from '@waymark/platform/invitations';
import { IS_OPEN } from './team-rows.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What somebody names an invitation by: its id, or the token of its link. */
export interface Named {
  id: string;
  byLink: boolean;
}

/** What was given stands for this invitation, or for none. */
export const named = async (tokens: TeamInvitationTokens, given: string): Promise<Named | null> => {
  if (UUID.test(given)) return { id: given, byLink: false };
  const id = await tokens.idIn(given);
  return id === null ? null : { id, byLink: true };
};

/**
 * The invitation `t` counts and is for person `$1`: it is made out to them or to their address; or they hold the link of
 * one to an address (`$2`), which may be another of theirs than we know. A link to a known person is no use to others.
 */
export const IS_FOR = `${IS_OPEN} and (t.person_id = $1 or t.address = (select c.email from person_contact c where c.person_id = $1) or ($2 and t.address is not null))`;
