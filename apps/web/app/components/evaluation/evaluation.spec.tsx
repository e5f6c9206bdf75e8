import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnchoredScale } from './anchored-scale.tsx';
import { BlockerList } from './blocker-list.tsx';
import { ConflictBanner } from './conflict-banner.tsx';
import { IdentityBar } from './identity-bar.tsx';
import { SaveState } from './save-state.tsx';
import { SignaturePanel } from './signature-panel.tsx';
import { StageProgress } from './stage-progress.tsx';
import { UsualRange } from './usual-range.tsx';

const anchor = (value: string, sign = value) => ({ value, sign, name: `Name ${value}`, description: `Anchor ${value}` });

describe('AnchoredScale', () => {
  const html = renderToStaticMarkup(
    <AnchoredScale id="need" name="score" label="Need" anchors={['0', '1', '2', '3', '4'].map((value) => anchor(value))} others={[anchor('not-applicable', '–'), anchor('cannot-assess', '?')]} defaultValue="0" />,
  );

  const values = (inputs: RegExp) => [...html.matchAll(inputs)].map(([input]) => /value="([^"]+)"/.exec(input)?.[1]);

  it('offers 0, not applicable and cannot assess as three different answers, and keeps a saved 0', () => {
    expect(values(/<input[^>]*>/g)).toEqual(['0', '1', '2', '3', '4', 'not-applicable', 'cannot-assess']);
    expect(values(/<input[^>]* checked=""[^>]*>/g)).toEqual(['0']);
  });

  it('chooses nothing beforehand', () => {
    expect(renderToStaticMarkup(<AnchoredScale id="need" name="score" label="Need" anchors={[anchor('0')]} />)).not.toContain('checked');
  });

  it('describes every radio by its whole anchor', () => {
    expect(html).toContain('aria-describedby="need-4-anchor"');
    expect(html).toContain('<div class="wm-scale__description" id="need-4-anchor">Anchor 3</div>');
  });
});

describe('BlockerList', () => {
  it('says every blocker at once, each with what it was asked on', () => {
    const html = renderToStaticMarkup(
      <BlockerList
        blockers={[
          { code: 'quorum', words: '2 of 3 reviews are in.', operands: [{ label: 'Needed', value: 3 }] },
          { code: 'gate', words: 'A gate is not passed.' },
        ]}
      />,
    );
    expect(html).toContain('2 of 3 reviews are in.');
    expect(html).toContain('A gate is not passed.');
    expect(html).toContain('<dt>Needed</dt><dd>3</dd>');
  });

  it('says so when nothing blocks', () => {
    expect(renderToStaticMarkup(<BlockerList blockers={[]} />)).toContain('Nothing blocks it.');
  });
});

describe('ConflictBanner', () => {
  it('shows both texts, so that nobody’s words vanish', () => {
    const html = renderToStaticMarkup(<ConflictBanner what="Summary" by="Kim" when="10:44am" theirs="Their words" yours="Your words" />);
    expect(html).toMatch(/Saved by Kim, 10:44am[\s\S]*Their words[\s\S]*Yours, not saved[\s\S]*Your words/);
    expect(html).toContain('role="alert"');
  });
});

describe('SignaturePanel', () => {
  it('tells a signature from one that is awaited, in words', () => {
    const html = renderToStaticMarkup(<SignaturePanel heading="Adopt" signatures={[{ place: 'First signature', signed: { by: 'Kim', when: '3 May' } }, { place: 'Second signature', awaited: 'Lee can sign.' }]} />);
    expect(html).toContain('Signed by <strong>Kim</strong>, 3 May');
    expect(html).toContain('Not signed yet. Lee can sign.');
  });
});

describe('StageProgress', () => {
  it('says which stage runs, and tells the others apart in words', () => {
    const html = renderToStaticMarkup(<StageProgress stages={[{ name: 'Triage', state: 'done' }, { name: 'Review', state: 'now' }, { name: 'Pilot', state: 'next' }]} />);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toContain('Completed: </span>Triage');
    expect(html).toContain('Not yet reached: </span>Pilot');
  });
});

describe('UsualRange', () => {
  it('ends beyond the range, and beyond the day where that is later', () => {
    const labels = (day: number) => [...renderToStaticMarkup(<UsualRange day={day} from={45} to={70}>Words</UsualRange>).matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, days]) => Number(days));
    expect(labels(48)).toEqual([0, 45, 70, 90]);
    expect(labels(120)).toEqual([0, 45, 70, 120]);
  });

  it('begins with the first day where only a most is usual', () => {
    expect([...renderToStaticMarkup(<UsualRange day={3} to={10}>Words</UsualRange>).matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, days]) => days)).toEqual(['0', '10', '20']);
  });
});

describe('SaveState', () => {
  it('interrupts only when saving failed', () => {
    expect(renderToStaticMarkup(<SaveState state="failed">Not saved</SaveState>)).toContain('role="alert"');
    expect(renderToStaticMarkup(<SaveState state="saved">Saved</SaveState>)).toContain('role="status"');
  });
});

describe('IdentityBar', () => {
  it('marks what is simulated, and nothing else', () => {
    const bar = (simulated: boolean) => renderToStaticMarkup(<IdentityBar reference="INN-1" name="Camera" simulated={simulated} />);
    expect(bar(true)).toContain('>Simulated</strong>');
    expect(bar(false)).not.toContain('Simulated');
  });
});
