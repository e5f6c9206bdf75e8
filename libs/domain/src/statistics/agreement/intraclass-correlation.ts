import { meanForm, quotient, randomJudgeForm, singleForm, type IccForm } from './icc-forms.ts';
import { meanSquares, type MeanSquares } from './mean-squares.ts';

export const ICC_FORMS = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'] as const;
export type IccFormName = (typeof ICC_FORMS)[number];

export type IntraclassCorrelation =
  | ({
      status: 'ok';
      icc: Record<IccFormName, number | null>;
      /** Lower and upper end at 95 %. */
      ci95: Record<IccFormName, [number, number] | null>;
      /** Forms that their formula takes beyond 1, or whose ends it turns round: targets differ less than chance gives. Absent where there is none. */
      notToBeRead?: IccFormName[];
    } & MeanSquares)
  | ({ status: 'undefined-no-variation' } & MeanSquares)
  | { status: 'insufficient-data' };

/**
 * The six forms of the intraclass correlation of a full table, targets by judges, with exact or (2,1 and 2,k)
 * Satterthwaite intervals at 95 %. The first number says how judges came: each target its own (1), drawn from many (2),
 * these alone (3); the second whether one rating counts or the mean of all k.
 * Source: Shrout and Fleiss 1979, Psychological Bulletin 86:420-428.
 *
 * Fewer than two targets or judges: `insufficient-data`. All ratings equal: `undefined-no-variation`. A form whose
 * formula divides by 0, as where all targets have the same mean, is null. Where judges agree fully, each form is 1.
 */
export const intraclassCorrelation = (ratings: readonly (readonly number[])[]): IntraclassCorrelation => {
  const [n, k] = [ratings.length, ratings[0]?.length ?? 0];
  if (n < 2 || k < 2) return { status: 'insufficient-data' };
  if (ratings.flat().every((rating) => rating === ratings[0]![0])) return { status: 'undefined-no-variation', BMS: 0, WMS: 0, JMS: 0, EMS: 0 };
  const squares = meanSquares(ratings);
  const forms = formsOf(squares, { n, k });
  const of = <Part extends keyof IccForm>(part: Part) => Object.fromEntries(ICC_FORMS.map((name) => [name, forms[name][part]])) as Record<IccFormName, IccForm[Part]>;
  const notToBeRead = ICC_FORMS.filter((name) => isBeyond(forms[name]));
  return { status: 'ok', ...squares, icc: of('icc'), ci95: of('ci95'), ...(notToBeRead.length > 0 ? { notToBeRead } : {}) };
};

const isBeyond = ({ icc, ci95 }: IccForm): boolean => (icc !== null && icc > 1 + 1e-12) || (ci95 !== null && ci95[0] > ci95[1] + 1e-12);

const formsOf = (squares: MeanSquares, size: { n: number; k: number }): Record<IccFormName, IccForm> => {
  const { BMS, WMS, JMS, EMS } = squares;
  const { n, k } = size;
  const one = singleForm(BMS, WMS, size, n * (k - 1));
  const two = randomJudgeForm(squares, size);
  const three = singleForm(BMS, EMS, size, (n - 1) * (k - 1));
  return {
    '1,1': one,
    '2,1': two,
    '3,1': three,
    '1,k': meanForm(quotient(BMS - WMS, BMS), one, k),
    '2,k': meanForm(quotient(BMS - EMS, BMS + (JMS - EMS) / n, BMS + JMS + EMS), two, k),
    '3,k': meanForm(quotient(BMS - EMS, BMS), three, k),
  };
};
