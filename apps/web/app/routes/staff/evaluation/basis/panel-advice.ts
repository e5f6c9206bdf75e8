/** What the panel that was heard last says of a case, for whoever decides. */
export interface Advice {
  stage: string;
  run: number;
  /** Whether a determination of it stands. */
  determined: boolean;
  /** Reasons of votes for and against, those that count, by motion. */
  motions: { motion: string; for: string[]; against: string[]; abstained: number }[];
  minority: { person: string; text: string }[];
  conditions: { text: string; owner: string; dueOn: string }[];
  /** The page of what was said; null: no meeting that the reader sees heard it. */
  minutes: string | null;
  simulated: boolean;
}

interface AdviceRead {
  runs: readonly { stage: string; run: number }[] | null;
  votes: readonly { stage: string; run: number; motion: string; vote: string; reason: string; counted: boolean; simulated: boolean }[] | null;
  determinations:
    | readonly {
        stage: string;
        run: number;
        conditions: readonly { text: string; owner: string; dueOn: string }[];
        minorityViews: readonly { person: string; text: string }[];
        meetingId: string | null;
        itemId: string | null;
        lapsedAt: string | null;
        simulated: boolean;
      }[]
    | null;
}

/** Of the newest run of a stage in which a panel voted or determined; null: none has, or it is not the reader’s to know. */
export const adviceOf = ({ runs, votes, determinations }: AdviceRead): Advice | null => {
  const [cast, determined] = [votes ?? [], determinations ?? []];
  const heard = (runs ?? []).findLast(({ stage, run }) => [...cast, ...determined].some((one) => one.stage === stage && one.run === run));
  if (!heard) return null;
  const here = <One extends { stage: string; run: number }>(all: readonly One[]): One[] => all.filter(({ stage, run }) => stage === heard.stage && run === heard.run);
  const counted = here(cast).filter((vote) => vote.counted);
  const last = here(determined).findLast(({ lapsedAt }) => lapsedAt === null);
  const of = (motion: string, vote: string) => counted.filter((one) => one.motion === motion && one.vote === vote);
  const reasons = (motion: string, vote: string): string[] => [...new Set(of(motion, vote).map(({ reason }) => reason.trim()).filter(Boolean))];
  return {
    stage: heard.stage,
    run: heard.run,
    determined: last !== undefined,
    motions: [...new Set(counted.map(({ motion }) => motion))].map((motion) => ({ motion, for: reasons(motion, 'for'), against: reasons(motion, 'against'), abstained: of(motion, 'abstain').length })),
    minority: [...(last?.minorityViews ?? [])],
    conditions: [...(last?.conditions ?? [])],
    minutes: last?.meetingId && last.itemId ? `/panels/${last.meetingId}/items/${last.itemId}` : null,
    simulated: [...counted, ...(last ? [last] : [])].some(({ simulated }) => simulated),
  };
};
