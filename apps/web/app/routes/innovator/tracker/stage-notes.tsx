import { TRACKER } from '../../../texts/tracker.ts';
import type { WayStage } from './way.ts';

/** What the innovator knows of a stage: what was asked and answered, its letters, how long it usually takes, and what of that has passed. */
export const StageNotes = ({ id, stage, dayCount }: { id: string; stage: WayStage; dayCount: string }) => (
  <>
    {dayCount ? <p>{dayCount}</p> : null}
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
  </>
);
