import { Tag, type TagColour } from '../../../components/content/tag.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';

const COLOUR: Readonly<Record<string, TagColour>> = { adopted: 'green', monitored: 'green', 'under-review': 'yellow', 'no-longer-adopted': 'grey' };

/** Where an adoption stands, in the words of its pipeline, and whether it was played. */
export const StateTag = ({ state, label, simulated }: { state: string; label: string; simulated: boolean }) => (
  <>
    <Tag colour={COLOUR[state] ?? 'white'}>{label}</Tag> {simulated ? <SimulatedMark /> : null}
  </>
);
