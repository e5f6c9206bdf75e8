import { FigureTile, FigureTiles } from '../../../components/content/figure-tile.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { PIPELINE } from '../../../texts/staff-pipeline.ts';
import { addressWith, type ListAddress } from './list-address.ts';
import type { ListRead } from './list.server.ts';

/** How many evaluations stand in each open stage, each leading to those. */
export function StageCounts({ stages, address }: { stages: ListRead['stages']; address: ListAddress }) {
  const open = stages.filter((stage) => stage.kind !== 'end');
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-u-visually-hidden">{PIPELINE.stages}</h2>
      <FigureTiles>
        {open.map((stage) => (
          <FigureTile key={stage.id} label={stage.title} figure={stage.count} href={addressWith(address, { stages: [stage.id] })}>
            <VisuallyHidden>{PIPELINE.inStage(stage.count)}</VisuallyHidden>
          </FigureTile>
        ))}
      </FigureTiles>
    </>
  );
}
