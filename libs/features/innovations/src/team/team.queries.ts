import { Injectable } from '@nestjs/common';
import { Database, decideAsPlatform, rowsOf, type Tx } from '@waymark/database/transaction';
import type { SignedInPerson } from '@waymark/platform/auth';
import { TeamInvitationTokens } from '@waymark/platform/invitations';
import { IS_FOR, named } from './made-out-to.ts';
import type { TeamInvitationType } from './team.types.ts';

/** The name of the innovation is told and nothing else of it. */
const SELECT = `select t.id, t.access, t.expires_at as "expiresAt", t.innovation_id as innovation, i.name as "innovationName", p.display_name as "invitedBy"
  from team_invitation t join innovation i on i.id = t.innovation_id join person p on p.id = t.invited_by where ${IS_FOR}`;

type Row = Omit<TeamInvitationType, 'losesSight'> & { innovation: string };

/** Invitations to teams, as whoever is invited sees them. */
@Injectable()
export class TeamQueries {
  constructor(
    private readonly database: Database,
    private readonly tokens: TeamInvitationTokens,
  ) {}

  /** Those that are made out to the actor, the newest first. */
  invitations(actor: SignedInPerson): Promise<TeamInvitationType[]> {
    return this.database.read(actor.id, (tx) => this.invitationsIn(actor, tx));
  }

  /** The same, in a transaction of theirs. */
  invitationsIn(actor: SignedInPerson, tx: Tx): Promise<TeamInvitationType[]> {
    return found(tx, `${SELECT} order by t.created_at desc, t.id`, [actor.id, false]);
  }

  /** The one of an id or a token while it counts, and null for whatever else. */
  async invitation(actor: SignedInPerson, given: string): Promise<TeamInvitationType | null> {
    const which = await named(this.tokens, given);
    if (!which) return null;
    const [one] = await this.database.read(actor.id, (tx) => found(tx, `${SELECT} and t.id = $3`, [actor.id, which.byLink, which.id]));
    return one ?? null;
  }
}

const found = async (tx: Tx, text: string, values: unknown[]): Promise<TeamInvitationType[]> => {
  const rows = await decideAsPlatform(tx, () => rowsOf<Row>(tx, text, values));
  const seen = await rowsOf<{ innovation: string }>(tx, 'select distinct innovation_id as innovation from evaluation where innovation_id = any($1::uuid[])', [rows.map(({ innovation }) => innovation)]);
  const lost = new Set(seen.map(({ innovation }) => innovation)); // by their own sight, without platform eyes
  return rows.map(({ innovation, ...row }) => ({ ...row, losesSight: lost.has(innovation) }));
};
