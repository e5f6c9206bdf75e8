import { UsualRange } from '../../../components/evaluation/usual-range.tsx';
import { TRACKER } from '../../../texts/tracker.ts';
import type { WayStage } from './way.ts';

/** Working days that the stage has run, and how many are usual. */
export interface DaysRun {
  used: number;
  usual: number;
}

/** What the innovator knows of a stage: what was asked and answered, its letters, how long it usually takes, and what of that has passed. */
export const StageNotes = ({ id, stage, dayCount, days }: { id: string; stage: WayStage; dayCount: string; days: DaysRun | null }) => (
  <>
    {stage.name === TRACKER.sent ? (
      <p>
        <a href={`/innovations/${id}/sent-answers`}>{TRACKER.viewSent}</a>
      </p>
    ) : null}
    {stage.notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
    {stage.letters.map((letter) => (
      <p key={letter.id}>
        <a href={`/innovations/${id}/letters/${letter.id}`}>{TRACKER.readLetter(letter.title)}</a>
      </p>
    ))}
    {dayCount ? days ? <UsualRange day={days.used} to={days.usual}>{dayCount}</UsualRange> : <p>{dayCount}</p> : null}
  </>
);
