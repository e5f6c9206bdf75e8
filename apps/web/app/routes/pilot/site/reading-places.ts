interface Counted {
  id: string;
  numerator: string | null;
  denominator: string | null;
}

/** What a reading of a measure is made of, in the order of its boxes. */
const PARTS = ['numerator', 'denominator', 'value'] as const;
export type Part = (typeof PARTS)[number];

/** The name of a box, which the error summary links to. */
export const boxOf = (part: Part, measureId: string): string => `${part}-${measureId}`;

/** Whether a month of this measure is given by its parts: its plan names them, or readings have them. */
export const hasParts = ({ id, numerator, denominator }: Counted, readings: readonly { measureId: string; numerator: number | null }[]): boolean =>
  numerator !== null || denominator !== null || readings.some((reading) => reading.measureId === id && reading.numerator !== null);

/** All boxes of these measures. */
export const readingFields = (measures: readonly { id: string }[]): string[] => measures.flatMap(({ id }) => PARTS.map((part) => boxOf(part, id)));

/** The box that a refusal is of: `readings[1].month` is the month of the form, a number that of its measure. */
export const boxRefused = (field: string | undefined, typed: readonly string[]): string => {
  const [, place, part] = /^readings(?:\[|\.)(\d+)\]?\.(\w+)$/.exec(field ?? '') ?? [];
  if (part === 'month') return 'month';
  const known = PARTS.find((one) => one === part);
  return known ? boxOf(known, typed[Number(place)] ?? '') : (field ?? '');
};
