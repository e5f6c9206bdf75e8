import type { Brand } from './brand.ts';
import { HeaderAccount, type Account } from './header-account.tsx';
import { HeaderNavigation, type NavigationItem } from './header-navigation.tsx';
import { WordMark } from './word-mark.tsx';

type HeaderProps = {
  brand: Brand;
  /** Where the mark leads. */
  home: string;
  navigation?: readonly NavigationItem[];
  account?: Account;
  /** Shown as one component among others, under this name: then it is not the top of the page, and its parts are named apart. */
  specimen?: string;
};

/** The top of every page: whose service it is, who is signed in and in which role, and the parts of the service. */
export function Header({ brand, home, navigation = [], account, specimen }: HeaderProps) {
  return (
    <header className="nhsuk-header" role={specimen ? undefined : 'banner'}>
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-logo" href={home} aria-label={[brand.markWords, brand.name, 'homepage'].filter(Boolean).join(' ')}>
            <WordMark brand={brand} />
            <span className="nhsuk-header__service-name">{brand.name}</span>
          </a>
        </div>
        {account && <HeaderAccount account={account} specimen={specimen} />}
      </div>
      {navigation.length > 0 && <HeaderNavigation items={navigation} specimen={specimen} />}
    </header>
  );
}
