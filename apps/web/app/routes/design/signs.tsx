import { FigureTile, FigureTiles } from '../../components/content/figure-tile.tsx';
import { SectionMeter } from '../../components/content/section-meter.tsx';
import { ShareBar } from '../../components/content/share-bar.tsx';
import { StageTag, type StageKind } from '../../components/content/stage-tag.tsx';
import { Tag, type TagColour } from '../../components/content/tag.tsx';
import { TASK_STATUSES, TaskStatusTag, type TaskStatus } from '../../components/content/task-status.tsx';
import { SaveState } from '../../components/evaluation/save-state.tsx';
import { SimulatedMark } from '../../components/evaluation/simulated-mark.tsx';
import { TimeLimitBadge } from '../../components/evaluation/time-limit-badge.tsx';
import { Part, Shown } from './part.tsx';

const COLOURS: TagColour[] = ['white', 'grey', 'green', 'aqua-green', 'blue', 'purple', 'pink', 'red', 'orange', 'yellow'];
const STAGES: [StageKind, string][] = [
  ['intake', 'Submission'],
  ['triage', 'Triage'],
  ['review', 'Evidence review'],
  ['panel', 'Panel'],
  ['pilot', 'Pilot'],
  ['adoption', 'Decision'],
  ['monitoring', 'Monitoring'],
  ['end', 'Closed'],
];

/** Signs of a state: tags, time limits, marks. */
export function Signs() {
  return (
    <Part id="signs" title="Signs and states">
      <Shown name="Stage tag">
        <p className="wm-row">
          {STAGES.map(([kind, name]) => (
            <StageTag kind={kind} key={kind}>
              {name}
            </StageTag>
          ))}
        </p>
      </Shown>
      <Shown name="Tag">
        <p className="wm-row">
          {COLOURS.map((colour) => (
            <Tag colour={colour} key={colour}>
              {colour}
            </Tag>
          ))}
        </p>
      </Shown>
      <Shown name="Task status">
        <p className="wm-row">
          {(Object.keys(TASK_STATUSES) as TaskStatus[]).map((status) => (
            <TaskStatusTag status={status} key={status} />
          ))}
        </p>
      </Shown>
      <Shown name="Time limit">
        <ul className="wm-tiles">
          <li className="wm-tile">
            <TimeLimitBadge state="on-time" daysLeft={9} used={0.1} />
          </li>
          <li className="wm-tile">
            <TimeLimitBadge state="warning" daysLeft={0} used={0.9}>
              by 5pm GMT
            </TimeLimitBadge>
          </li>
          <li className="wm-tile">
            <TimeLimitBadge state="overdue" daysLeft={-2} used={1} />
          </li>
          <li className="wm-tile">
            <TimeLimitBadge state="paused" daysLeft={4} used={0.6}>
              waiting for an answer
            </TimeLimitBadge>
          </li>
        </ul>
      </Shown>
      <Shown name="Simulated mark">
        <p>
          Case score 79 <SimulatedMark what="scores" />
        </p>
      </Shown>
      <Shown name="Save state">
        <SaveState state="saved">Draft saved 10:42am by Sam Innovator. It stays here until you send or delete it.</SaveState>
        <SaveState state="saving">Saving</SaveState>
        <SaveState state="unsaved">Not saved yet</SaveState>
        <SaveState state="offline">You are offline. Your words are kept here and saved when you are back.</SaveState>
        <SaveState state="failed">Not saved. Check your connection, then try again.</SaveState>
      </Shown>
      <Shown name="Section meter">
        <SectionMeter sections={['completed', 'completed', 'completed', 'completed', 'in-progress', 'in-progress', 'not-yet-started', 'completed', 'problem', 'completed']}>
          You have completed 6 of 10 sections
        </SectionMeter>
      </Shown>
      <Shown name="Headline figures">
        <FigureTiles>
          <FigureTile label="Case score" figure="79" unit="of 100">
            <ShareBar share={0.79} />
            Pass mark 70. Lower bound 55
          </FigureTile>
          <FigureTile label="Reviewer agreement" figure="0.64">
            Krippendorff’s alpha, below 0.67: reviewers differ on cost and savings
          </FigureTile>
          <FigureTile label="Panel vote" figure="6 to 1">
            for “Adopt with conditions”
          </FigureTile>
          <FigureTile label="Triage" figure="3" href="#signs">
            <span className="wm-late">1 late</span>
          </FigureTile>
        </FigureTiles>
      </Shown>
    </Part>
  );
}
