import type { Check } from '../draft.ts';
import { place } from '../place.ts';
import { membersOf } from '../pool.ts';
import { refusal } from '../refusal.ts';
import { quoted } from '../wording.ts';
import { roleUses } from './role-uses.ts';

/** Roles that every pipeline needs: someone answers for it, publishes it, checks its record, and speaks for a site. */
const NEEDED_ALWAYS = ['programme-lead', 'administrator', 'auditor', 'site-lead'];

/** Every role says what it is called and what it is for. */
export const rolesHavePurposes: Check = ({ definition }) =>
  definition.roles
    .filter(({ title, purpose }) => !title.trim() || !purpose.trim())
    .map(({ id }) => refusal('role-without-purpose', place.role(id), `The role ${quoted(id)} has no title or no purpose: write both.`));

/** Every role that is named anywhere is defined, and so are those that every pipeline needs. */
export const rolesAreKnown: Check = function* (draft) {
  const known = new Set(draft.definition.roles.map((role) => role.id));
  for (const role of NEEDED_ALWAYS) {
    if (!known.has(role)) {
      yield refusal(
        'unknown-role',
        place.role(role),
        `Every pipeline needs the role ${quoted(role)}: add it to \`roles\`.`,
      );
    }
  }
  for (const { role, at, who } of roleUses(draft)) {
    if (!known.has(role)) {
      yield refusal(
        'unknown-role',
        at,
        `${who} names the role ${quoted(role)}, which is not defined: add it to \`roles\`, or name one that is there.`,
      );
    }
  }
};

/** Every role that must act has somebody who holds it. A role that is not defined is that fault and not this one. */
export const rolesHaveMembers: Check = function* (draft) {
  const known = new Set(draft.definition.roles.map((role) => role.id));
  const acting = [...roleUses(draft)].filter(({ acts }) => acts).map(({ role }) => role);
  for (const role of new Set([...acting, ...NEEDED_ALWAYS])) {
    if (!known.has(role) || membersOf(draft.pools, role) > 0) continue;
    yield refusal(
      'role-without-members',
      place.pool(role),
      `Nobody holds the role ${quoted(role)}, which is needed: give it to somebody, or take it out of the pipeline.`,
    );
  }
};
