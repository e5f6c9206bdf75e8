import { Footer } from '../../components/navigation/footer.tsx';
import { Header } from '../../components/navigation/header.tsx';
import { SkipLink } from '../../components/navigation/skip-link.tsx';
import { WordMark } from '../../components/navigation/word-mark.tsx';
import { Part, Shown } from './part.tsx';

const BRAND = { name: 'Waymark' };

const NAVIGATION = [
  { text: 'My work', href: '#frame', current: 'page' as const, count: { number: 6, of: 'to do' } },
  { text: 'Pipeline', href: '#lists' },
  { text: 'Pilots', href: '#evaluation' },
];

/** What stands around every page: its way past the header, its top and its end. */
export function PageFrame() {
  return (
    <Part id="frame" title="Around every page">
      <Shown name="Skip link">
        <p>It shows when it has the focus.</p>
        <SkipLink href="#frame" />
      </Shown>
      <Shown name="Header of whoever is signed in">
        <Header
          specimen="signed in"
          brand={BRAND}
          home="#frame"
          navigation={NAVIGATION}
          account={{ person: { name: 'Coordinator 01', href: '#frame' }, role: 'Acting as review coordinator', changeRole: '#frame', signOut: { action: '/sign-out' } }}
        />
      </Shown>
      <Shown name="Header of a visitor">
        <Header specimen="visitor" brand={BRAND} home="#frame" account={{ signIn: '#frame' }} />
      </Shown>
      <Shown name="Word mark">
        <p className="wm-row">
          <WordMark brand={BRAND} /> Our own drawing. An operator may set another one.
        </p>
      </Shown>
      <Shown name="Footer">
        <Footer specimen={4} links={[{ text: 'Accessibility statement', href: '#frame' }, { text: 'Privacy', href: '#content' }]} copyright="Made-up programme office">
          <p className="nhsuk-body-s">What everyone is to know stands here.</p>
        </Footer>
      </Shown>
    </Part>
  );
}
