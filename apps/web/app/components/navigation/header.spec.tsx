import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { content, describeShipped } from '../parity/describe-shipped.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import type { Account } from './header-account.tsx';
import { WordMark } from './word-mark.tsx';
import { WORDS } from '../../texts/components.ts';

const brand = { name: 'Waymark' };
const ourMark = renderToStaticMarkup(<WordMark brand={brand} />);

const account = ({ items }: Options): Account => {
  const [person, role, changeRole] = items.filter(({ action }: any) => !action);
  const signOut = items.find(({ action }: any) => action);
  return {
    person: person && { name: person.text, href: person.href },
    role: role?.text,
    changeRole: changeRole?.href,
    signOut: signOut && { action: signOut.action },
  };
};

describeShipped('header', {
  unsupported: ['colour', 'inline', 'organisation', 'navigation.justified', 'navigation.colour'],
  // our mark and our name are one link, always
  only: ({ service, logo }) => service?.text && service.href && (!logo || logo.href === service.href),
  compared: 5,
  wanted: (html) =>
    html
      // the NHS logo is licensed: ours instead
      .replace(/<svg class="nhsuk-header__logo"[\s\S]*?<\/svg>/, ourMark)
      .replace('aria-label="NHS ', 'aria-label="')
      // nhsuk's script moves list items between React's hands: the list wraps instead
      .replace(' data-module="nhsuk-header"', '')
      .replace(/<li class="nhsuk-header__menu"[\s\S]*?<\/li>/, '')
      .replace('"nhsuk-header__navigation"', '"nhsuk-header__navigation nhsuk-header__navigation--white"')
      // lists have their own search
      .replace(/<search[\s\S]*<\/search>/, '')
      .replaceAll('Log out', WORDS.signOut),
  render: (options) => (
    <Header
      brand={{ name: options.service.text }}
      home={options.service.href}
      account={options.account && account(options.account)}
      navigation={options.navigation?.items.map(({ active, current, ...item }: any) => ({ ...item, current: current ? 'page' : active && 'section' }))}
    />
  ),
});

describe('Header', () => {
  it('carries the token of the sign-out form and says the role that a person acts in', () => {
    const html = renderToStaticMarkup(<Header brand={brand} home="/" account={{ person: { name: 'Kim' }, role: 'Reviewer', signOut: { action: '/sign-out', fields: { token: 'abc' } } }} />);
    expect(html).toContain('<li class="nhsuk-header__account-item">Reviewer</li>');
    expect(html).toContain('<input type="hidden" name="token" value="abc"/>');
  });

  it("shows an operator's mark with its words, and says them in the name of the link", () => {
    const html = renderToStaticMarkup(<Header brand={{ name: 'Waymark', markSource: '/brand/mark.svg', markWords: 'North Region' }} home="/" />);
    expect(html).toContain('aria-label="North Region Waymark homepage"');
    expect(html).toContain('<img class="nhsuk-header__organisation-logo" src="/brand/mark.svg" height="40" alt="North Region"/>');
  });
});

const copyright = (option: any) => (option === undefined ? '© NHS England' : content(option));

describeShipped('footer', {
  unsupported: ['navigation', 'columns'],
  compared: 11,
  render: ({ meta, copyright: option, html }) => (
    <Footer links={meta?.items ?? []} copyright={copyright(option)}>
      {html ? content({ html }) : meta?.html ? content(meta) : content(meta) && <p className="nhsuk-body-s">{content(meta)}</p>}
    </Footer>
  ),
});
