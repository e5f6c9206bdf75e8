const ELLIPSIS = '…';

/** At most so many Unicode code points, cut between words; what was cut off is shown by an ellipsis, which counts too. */
export const clipped = (text: string, most: number): string => {
  const characters = [...text];
  if (characters.length <= most) return text;
  const room = characters.slice(0, most - 1).join('');
  const cutsAWord = !/\s/.test(characters[most - 1] ?? '');
  const whole = cutsAWord ? room.replace(/\S*$/, '') : room;
  return `${(whole.trim() || room).replace(/[\s,;:]+$/, '')}${ELLIPSIS}`;
};

/** True, and long enough to lift a short fact over the least length of a long answer. */
const NO_MORE = 'Public sources state no more than this.';

/** The text within its limits; undefined where it is too short to be an answer at all, even with the remark that there is no more. */
export const fitted = (text: string, limits: { minChars?: number; maxChars?: number }): string | undefined => {
  const { minChars = 0, maxChars = Infinity } = limits;
  const within = clipped(text, maxChars);
  if ([...within].length >= minChars) return within;
  const lifted = `${/[.!?…]$/.test(within) ? within : `${within}.`} ${NO_MORE}`;
  return [...lifted].length >= minChars && [...lifted].length <= maxChars ? lifted : undefined;
};
