import type { EsfGuidance, EsfQuestion } from '@waymark/domain/guidance';
import { Details } from '../../../components/content/details.tsx';
import { SummaryList } from '../../../components/content/summary-list.tsx';
import { GUIDANCE } from '../../../texts/guidance.ts';
import type { Asking } from '../../guidance/standards-table.tsx';

interface BasisProps {
  questions: readonly EsfQuestion[];
  guidance: Pick<EsfGuidance, 'answers' | 'restsOn'>;
  askedAt: Readonly<Record<string, Asking>>;
}

/** Every question of the framework that counts, with its answer and where that comes from: it is changed there. */
export const Basis = ({ questions, guidance: { answers, restsOn }, askedAt }: BasisProps) => (
  <Details summary={GUIDANCE.basis}>
    <SummaryList
      rows={questions
        .filter(({ id }) => answers[id] !== undefined)
        .map(({ id, text }) => ({
          key: text,
          value: (
            <>
              <p>{answers[id] === 'yes' ? GUIDANCE.yes : GUIDANCE.no}</p>
              <p>
                {restsOn[id] ? GUIDANCE.fromForm : GUIDANCE.fromHere}{' '}
                {restsOn[id]?.flatMap((question) => askedAt[question] ?? []).map(({ text: label, href }) => (
                  <a key={label} href={href}>
                    {label}{' '}
                  </a>
                ))}
              </p>
            </>
          ),
        }))}
    />
  </Details>
);
