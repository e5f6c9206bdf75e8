import { SummaryList } from '../content/summary-list.tsx';

export interface ShownDifference {
  id: string;
  label: string;
  then: readonly string[];
  now: readonly string[];
}

interface DifferencesProps {
  differences: readonly ShownDifference[];
  /** What the two sides are called: “Version 1”, “Version 2”. */
  words: { then: string; now: string; noAnswer: string };
}

/** What two states of the answers say otherwise, question by question, both in full. */
export const Differences = ({ differences, words: { then, now, noAnswer } }: DifferencesProps) => (
  <SummaryList
    rows={differences.map((one) => ({
      key: one.label,
      keyWidth: 'one-third' as const,
      value: (
        <>
          <Side heading={then} lines={one.then} noAnswer={noAnswer} />
          <Side heading={now} lines={one.now} noAnswer={noAnswer} />
        </>
      ),
    }))}
  />
);

const Side = ({ heading, lines, noAnswer }: { heading: string; lines: readonly string[]; noAnswer: string }) => (
  <>
    <p>
      <strong>{heading}</strong>
    </p>
    {(lines.length > 0 ? lines : [noAnswer]).map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </>
);
