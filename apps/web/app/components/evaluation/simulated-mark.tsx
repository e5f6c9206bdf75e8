import { WORDS } from '../../texts/components.ts';

/** Marks what was played, not judged. It stands wherever such a score, reading or evaluation shows, and never comes off. */
export function SimulatedMark({ what }: { /** What is simulated, for screen readers: "scores". */ what?: string }) {
  return (
    <strong className="wm-simulated">
      {WORDS.simulated}
      {what && <span className="nhsuk-u-visually-hidden"> {what}</span>}
    </strong>
  );
}
