interface RowProblem {
  field?: string;
}

/**
 * Problems of the API, which counts the rows that were sent, by where their rows stand in the form. A refused form
 * keeps every row in its place, also one that was left empty: what is typed meanwhile would else come into another.
 *
 * @param name of the rows: a field of theirs is called `name[0].part`
 * @param all rows of the form
 * @param sent those of them that were written
 */
export const inTheirRows = <Named extends RowProblem, Row>(problems: readonly Named[], name: string, all: readonly Row[], sent: readonly Row[]): Named[] =>
  problems.map((problem) => {
    const [whole, of, at] = /^(\w+)\[(\d+)\]/.exec(problem.field ?? '') ?? [];
    const place = of === name ? all.indexOf(sent[Number(at)]!) : -1;
    return whole === undefined || place < 0 ? problem : { ...problem, field: `${name}[${place}]${problem.field!.slice(whole.length)}` };
  });
