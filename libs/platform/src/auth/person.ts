import { keptRowOf, type Tx } from '@waymark/database/transaction';
import type { Proof } from '@waymark/domain/access';

export interface HeldRole {
  role: string;
  /** null: held in every programme. */
  programme: string | null;
  /** The organisation that it is held for; null: for none in particular. */
  organisation: string | null;
}

/** Who is signed in, with the roles they hold now. */
export interface SignedInPerson {
  id: string;
  displayName: string;
  organisation: string;
  /** Those that count now. */
  roles: HeldRole[];
  /** The one role that they chose to act in; absent: in all that they hold. */
  actingRole?: string;
  /** How they proved who they are, by a session; absent: they came by a token. */
  proof?: Proof;
  /** What the token of a machine client is for; absent: a person, who is bound by no scope. */
  scopes?: readonly string[];
}

/** The roles that row `p` of `person` holds now, as JSON. */
export const HELD_ROLES = `coalesce((select jsonb_agg(jsonb_build_object('role', h.role, 'programme', h.programme_id, 'organisation', h.organisation_id) order by h.role, h.programme_id, h.organisation_id)
         from role_holding h where h.person_id = p.id and h.revoked_at is null), '[]')`;

/** The person with their roles, or null where they are unknown, disabled or no person but a machine client. Asked anew at every request. */
export const personOf = async (tx: Tx, id: string): Promise<SignedInPerson | null> => {
  const row = await keptRowOf<SignedInPerson>(
    tx,
    `select p.id, p.display_name as "displayName", p.organisation_id as organisation, ${HELD_ROLES} as roles
     from person p where p.id = $1 and p.disabled_at is null and not p.machine`,
    [id],
  );
  return row ?? null;
};

/** Roles that count in a programme: those held there and those held everywhere. */
export const rolesIn = (person: SignedInPerson, programme: string): string[] => [
  ...new Set(person.roles.filter((held) => held.programme === null || held.programme === programme).map((held) => held.role)),
];

/** Roles that count in every programme, and so for the installation itself. */
export const rolesEverywhere = (person: SignedInPerson): string[] => person.roles.filter((held) => held.programme === null).map((held) => held.role);
