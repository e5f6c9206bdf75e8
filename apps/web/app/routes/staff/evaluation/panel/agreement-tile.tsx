import { FigureTile } from '../../../../components/content/figure-tile.tsx';
import { SimulatedMark } from '../../../../components/evaluation/simulated-mark.tsx';
import type { WorthRead } from './worth.ts';

/** How far the reviewers of a round agree, with what the figure means. */
export function AgreementTile({ worth: { agreement }, simulated }: { worth: WorthRead; simulated: boolean }) {
  return (
    <FigureTile label={agreement.label} figure={agreement.figure}>
      <WorthLines lines={agreement.lines} />
      {simulated ? (
        <div>
          <SimulatedMark what="agreement" />
        </div>
      ) : null}
    </FigureTile>
  );
}

/** One line each. */
export function WorthLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <div key={line}>{line}</div>);
}
