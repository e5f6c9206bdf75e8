import type { Account } from '../components/navigation/header-account.tsx';
import type { RootData } from '../root.tsx';
import { SHELL, roleTitle } from '../texts/shell.ts';

/** What the header says of whoever is signed in, or how to; nothing where that is not known. */
export const accountOf = (root: RootData | undefined, here: string): Account | undefined => {
  if (!root?.known) return undefined;
  const { me } = root;
  if (!me) return { signIn: `/sign-in?return=${encodeURIComponent(root.alone ? '/' : here)}` };
  const roles = me.roles.map(({ role }) => role);
  return {
    person: { name: me.displayName, href: '/account' },
    role: me.actingRole ? SHELL.actingAs(roleTitle(me.actingRole)) : roles.length === 1 ? roleTitle(roles[0]!) : SHELL.allRoles,
    ...(me.actingRole || new Set(roles).size > 1 ? { changeRole: '/account' } : {}),
    signOut: { action: '/sign-out', fields: { csrf: root.csrf } },
  };
};
