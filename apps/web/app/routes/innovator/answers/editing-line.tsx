import { useRoot } from '../../../root.tsx';
import { clockTime } from '../../../texts/dates.ts';
import { PRESENCE } from '../../../texts/presence.ts';
import { isEditing, type NewestSave } from './editing-now.ts';
import { useNewestSave } from './use-newest-save.ts';

/** Says that somebody else of the team is writing in the draft at the moment. Nobody outside the team comes to a page that has it. */
export const EditingNow = ({ innovation, newest: loaded }: { innovation: string; newest: NewestSave }) => {
  const newest = useNewestSave(innovation, loaded);
  const me = useRoot()?.me?.displayName;
  return <div role="status">{newest.by !== null && isEditing(newest, me) ? <p>{PRESENCE.editing(newest.by, clockTime(newest.at))}</p> : null}</div>;
};
