import { ErrorSummary } from '../../../components/form/error-summary.tsx';
import { fieldId, type Problem } from './problems.ts';

/** Everything that kept the form from being taken, first on the page; fields that the page shows are linked. */
export function ProblemSummary({ problems, fields }: { problems: readonly Problem[] | undefined; fields: readonly string[] }) {
  if (!problems?.length) return null;
  return (
    <ErrorSummary
      errors={problems.map(({ field, message }) => ({ text: message, ...(field && fields.includes(field) ? { href: `#${fieldId(field)}` } : {}) }))}
    />
  );
}
