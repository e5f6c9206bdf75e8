import { Tag } from '../../../components/content/tag.tsx';
import { PANELS } from '../../../texts/panels.ts';

/** Whether somebody is expected, came or sent apologies. */
export const AttendanceTag = ({ state }: { state: string }) => <Tag colour={PANELS.colour[state as keyof typeof PANELS.colour]}>{PANELS.state[state] ?? state}</Tag>;
