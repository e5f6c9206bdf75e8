import { CLIENT_ROLES, isOfUse, isScope, SCOPES } from '@waymark/domain/access';
import { blocker, type Blocker } from '@waymark/domain/pipeline';

/** What stands against a client with this role and these scopes: a scope that the role cannot use would promise what the API refuses. */
export const clientBlockers = ({ role, scopes }: { role: string; scopes: readonly string[] }): Blocker[] => {
  if (!(CLIENT_ROLES as readonly string[]).includes(role))
    return [blocker('role-of-people', `A machine client cannot be “${role}”: choose one of ${CLIENT_ROLES.join(', ')}`, { field: 'role', known: [...CLIENT_ROLES] })];
  return scopes.flatMap((scope) => {
    if (!isScope(scope)) return [blocker('unknown-scope', `There is no scope “${scope}”: choose of ${Object.keys(SCOPES).join(', ')}`, { field: 'scopes', known: Object.keys(SCOPES) })];
    return isOfUse(scope, role) ? [] : [blocker('scope-of-no-use', `“${scope}” is of no use to ${role}, who may not do it: leave it out, or choose another role`, { field: 'scopes', scope })];
  });
};
