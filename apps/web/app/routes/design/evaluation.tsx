import { AnchoredScale } from '../../components/evaluation/anchored-scale.tsx';
import { BlockerList } from '../../components/evaluation/blocker-list.tsx';
import { ConflictBanner } from '../../components/evaluation/conflict-banner.tsx';
import { SignaturePanel } from '../../components/evaluation/signature-panel.tsx';
import { StageProgress } from '../../components/evaluation/stage-progress.tsx';
import { StageSteps } from '../../components/evaluation/stage-steps.tsx';
import { Timeline } from '../../components/evaluation/timeline.tsx';
import { UsualRange } from '../../components/evaluation/usual-range.tsx';
import { Button } from '../../components/form/button.tsx';
import { Part, Shown } from './part.tsx';
import { ANCHORS, OTHERS } from './sample-anchors.ts';

/** What shows how an evaluation stands and how it is judged. */
export function Evaluation() {
  return (
    <Part id="evaluation" title="Evaluations">
      <Shown name="Anchored scale">
        <AnchoredScale
          id="score"
          name="score"
          label="How strong is the evidence that it improves outcomes for patients?"
          labelSize="m"
          hint="Read every anchor before you choose."
          anchors={ANCHORS}
          others={OTHERS}
          defaultValue="3"
        />
      </Shown>
      <Shown name="Blocker list">
        <BlockerList
          heading="What blocks the move to the panel"
          headingLevel={4}
          blockers={[
            { code: 'quorum', words: '2 of 3 reviews are in.', operands: [{ label: 'Submitted', value: '2' }, { label: 'Needed', value: '3, from 2 organisations' }, { label: 'Recused', value: '1' }], mend: { text: 'Invite a reviewer', href: '#evaluation' } },
            { code: 'must-pass', words: 'Clinical safety is not passed.', operands: [{ label: 'Worst answer', value: '1 of 4' }, { label: 'Pass mark', value: '2' }] },
          ]}
        />
        <BlockerList heading="What blocks the letter" headingLevel={4} blockers={[]} />
      </Shown>
      <Shown name="Signature panel">
        <SignaturePanel
          heading="Adopt with conditions"
          headingLevel={4}
          signatures={[
            { place: 'First signature', signed: { by: 'Decision maker 01', role: 'National decision maker', when: '20 November 2026, 10:42am' } },
            { place: 'Second signature', awaited: 'Decision maker 02 can sign. Nothing is released until then.' },
          ]}
        >
          <Button type="button">Check and sign</Button>
        </SignaturePanel>
      </Shown>
      <Shown name="Conflict banner">
        <ConflictBanner
          what="The problem it solves"
          by="Sam Innovator"
          when="10:44am"
          theirs="Ward teams spend 40 minutes on each complex wound."
          yours="Ward teams spend 40 minutes on each complex wound photographing, measuring by ruler and retyping the record."
        >
          <div className="nhsuk-button-group">
            <Button type="button">Keep mine</Button>
            <Button type="button" variant="secondary">
              Keep theirs
            </Button>
          </div>
        </ConflictBanner>
      </Shown>
      <Shown name="Stage progress">
        <StageProgress
          headingLevel={4}
          stages={[
            { name: 'Sent', state: 'done', when: '3 September 2026', children: <p>You sent version 1.</p> },
            { name: 'Triage', state: 'done', when: 'Finished 11 September 2026 – took 6 working days' },
            {
              name: 'Evidence review',
              state: 'now',
              when: 'Started 14 September 2026',
              children: (
                <>
                  <StageSteps
                    steps={[
                      { name: 'Reviews under way.', more: 'Usually 45 to 70 working days', state: 'now' },
                      { name: 'Panel meeting', more: 'on 9 December 2026', state: 'next' },
                      { name: 'Outcome letter', more: 'to you by 16 December 2026', state: 'next' },
                    ]}
                  />
                  <UsualRange day={48} from={45} to={70}>
                    Working day <strong>48</strong>, clock paused. This stage usually takes 45 to 70 working days.
                  </UsualRange>
                </>
              ),
            },
            { name: 'Pilot', state: 'next', when: 'Usually 6 to 15 months, if the panel agrees' },
            { name: 'National adoption decision', state: 'next', when: 'Usually 6 weeks after a pilot ends' },
          ]}
        />
      </Shown>
      <Shown name="Timeline">
        <Timeline
          headingLevel={4}
          events={[
            { key: '2', title: 'Panel recommended adopt with conditions', when: '17 November 2026, 4:18pm', dateTime: '2026-11-17T16:18:00Z', by: 'Panel chair 01', children: '6 for, 1 against.' },
            { key: '1', title: 'Panel member 03 left the meeting', when: '17 November 2026, 2:02pm', dateTime: '2026-11-17T14:02:00Z', children: 'Declared interest: grant holder' },
          ]}
        />
      </Shown>
    </Part>
  );
}
