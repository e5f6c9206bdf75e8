/**
 * A label for each rater, drawn anew for every run: by itself it tells neither an order nor who they are in another run.
 * It keeps names out of the file, and no secret: whoever may read the reviews can tell by scores and counts who is who.
 *
 * @param below a random whole number from 0 to under its argument
 */
export const raterLabels = (raters: readonly string[], below: (most: number) => number): Map<string, string> => {
  const left = [...new Set(raters)];
  const digits = String(left.length).length;
  const labels = new Map<string, string>();
  for (let place = 1; left.length > 0; place += 1) labels.set(left.splice(below(left.length), 1)[0]!, `R${String(place).padStart(digits, '0')}`);
  return labels;
};
