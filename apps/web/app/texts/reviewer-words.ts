const FACTS: Readonly<Record<string, (value: unknown) => string>> = {
  'esf.tier': (value) => `the product is in tier ${String(value)} of the Evidence Standards Framework`,
  'innovation.digital': (value) => (value === false ? 'the product is not digital' : 'the product is digital'),
  'economics.lowFinancialRisk': (value) => (value === true ? 'the financial risk is low' : 'the financial risk is not low'),
};

/** A fact of the pipeline with the value that it must have, in words. */
export const factWords = ({ fact, eq }: { fact: string; eq: unknown }): string => FACTS[fact]?.(eq) ?? `${fact} is ${String(eq)}`;
