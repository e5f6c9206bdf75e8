import { ErrorSummary } from '../../../components/form/error-summary.tsx';

interface ErrorListProps {
  problems: readonly { field?: string; message: string }[];
  /** Names what a message is about, for those that stand far from their field. */
  labelOf?: (field: string) => string | undefined;
}

/** Everything that is wrong, first on the page, each linked to its field. */
export const ErrorList = ({ problems, labelOf }: ErrorListProps) =>
  problems.length > 0 ? (
    <ErrorSummary
      errors={problems.map(({ field, message }) => {
        const label = field ? labelOf?.(field) : undefined;
        return { text: label ? `${label} ${message}` : message, ...(field ? { href: `#${field}` } : {}) };
      })}
    />
  ) : null;

/** What is wrong, by field, for the fields themselves. */
export const errorsBy = (problems: readonly { field?: string; message: string }[]): Record<string, string> =>
  Object.fromEntries([...problems].reverse().flatMap(({ field, message }) => (field ? [[field, message] as const] : [])));
