/** Whether the time to answer an invitation is over: the instant of its end still counts. One without such a time stays open. */
export const isOver = (answerBy: string | null, now: string): boolean => answerBy !== null && Date.parse(now) > Date.parse(answerBy);
