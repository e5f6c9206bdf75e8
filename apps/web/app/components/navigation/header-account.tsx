import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import { WORDS, partName } from '../../texts/components.ts';

/** Who is signed in. A person with several roles acts in one of them or in all. */
export type Account = {
  person?: { name: string; href?: string };
  /** The role that the person acts in now. */
  role?: string;
  changeRole?: string;
  signIn?: string;
  /** Signing out changes something, so it is a form; `fields` carry its token. */
  signOut?: { action: string; fields?: Record<string, string> };
};

/** The account area of the header. */
export function HeaderAccount({ account: { person, role, changeRole, signIn, signOut }, specimen }: { account: Account; specimen?: string }) {
  return (
    <nav className="nhsuk-header__account" aria-label={partName(WORDS.account, specimen)}>
      <ul className="nhsuk-header__account-list">
        {person && (
          <Item>
            <AccountLink href={person.href}>
              <Icon name="user" />
              {person.name}
            </AccountLink>
          </Item>
        )}
        {role && <Item>{role}</Item>}
        {changeRole && (
          <Item>
            <AccountLink href={changeRole}>{WORDS.changeRole}</AccountLink>
          </Item>
        )}
        {signIn && (
          <Item>
            <AccountLink href={signIn}>{WORDS.signIn}</AccountLink>
          </Item>
        )}
        {signOut && (
          <Item>
            <form className="nhsuk-header__account-form" action={signOut.action} method="post" noValidate>
              {Object.entries(signOut.fields ?? {}).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <button className="nhsuk-header__account-button">{WORDS.signOut}</button>
            </form>
          </Item>
        )}
      </ul>
    </nav>
  );
}

function Item({ children }: { children: ReactNode }) {
  return <li className="nhsuk-header__account-item">{children}</li>;
}

function AccountLink({ href, children }: { href?: string; children: ReactNode }) {
  if (href === undefined) return children;
  return (
    <a className="nhsuk-header__account-link" href={href}>
      {children}
    </a>
  );
}
