/** Minutes for which somebody counts as editing after what they saved last: a draft saves itself while they type. */
const MINUTES = 2;

/** The newest save of a draft, and what the server's clock says. */
export interface NewestSave {
  /** Who saved; null: nobody has. */
  by: string | null;
  at: string;
  now: string;
}

/** Whether somebody else of the team is writing in the draft, by the newest save of it. */
export const isEditing = ({ by, at, now }: NewestSave, me: string | undefined): boolean => {
  const since = Date.parse(now) - Date.parse(at);
  return by !== null && by !== me && since >= 0 && since < MINUTES * 60_000;
};
