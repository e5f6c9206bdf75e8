import { Details } from '../../../components/content/details.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { ConfidenceMark } from '../../../components/evaluation/confidence-mark.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { Textarea } from '../../../components/form/textarea.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { TO_VIEWER } from '../../../texts/document-links.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import { STALE } from '../../../texts/stale-citations.ts';
import { fieldId, problemWith, type Problem } from '../../staff/frame/problems.ts';
import type { Evidence, EvidenceAnswer } from './evidence.ts';
import { hasPages } from './has-pages.ts';
import { quoteField } from './quote-field.ts';
import type { QuotedWords } from './quoted-words.ts';

interface EvidenceListProps {
  evidence: Evidence;
  /** Questions that the reasons cite. */
  cited: readonly string[];
  /** The words of them that are cited, by question. */
  quotes: QuotedWords;
  problems: readonly Problem[] | undefined;
  /** Cited questions whose answer has changed since. */
  stale: readonly string[];
  /** Citations belong to scores; a gate has none. */
  citable: boolean;
  /** The address of the page, under which the documents are read. */
  at: string;
}

/** What to read before answering, in the innovator's own words, each answer citable where it stands. */
export function EvidenceList({ evidence, cited, quotes, problems, stale, citable, at }: EvidenceListProps) {
  const ofAnswer = ({ id }: EvidenceAnswer) => ({ cited: cited.includes(id), words: quotes[id] ?? '', problem: problemWith(problems, quoteField(id)), stale: stale.includes(id), citable });
  return (
    <>
      <div className="wm-review__evidence-top">
        <h2 className="nhsuk-heading-m">{SCORING.evidence}</h2>
        <p className="wm-review__note">
          {SCORING.evidenceCount(evidence.first.length)}
          {evidence.revision === null ? null : <> · {SCORING.revision(evidence.revision)}</>}
        </p>
      </div>
      {evidence.first.map((answer) => (
        <Answer key={answer.id} level={3} answer={answer} {...ofAnswer(answer)} />
      ))}
      <h3 className="nhsuk-heading-s">{SCORING.documents}</h3>
      {evidence.documents.length === 0 ? <p>{SCORING.noDocuments}</p> : null}
      <ul className="nhsuk-list">
        {evidence.documents.map(({ id, fileName, kind, simulated, inConfidence }) => (
          <li key={id}>
            <a href={`/documents/${id}/file`}>{fileName}</a> ({kind}
            {hasPages(fileName) ? '' : `, ${TO_VIEWER.toDownload}`}) {inConfidence ? <ConfidenceMark /> : null} {simulated ? <SimulatedMark /> : null}
            {hasPages(fileName) ? (
              <>
                <br />
                <a href={`${at}/documents/${id}?page=1`}>
                  {TO_VIEWER.open}
                  <VisuallyHidden>: {fileName}</VisuallyHidden>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <h3 className="nhsuk-heading-s">{SCORING.all}</h3>
      {evidence.others.map(({ id, title, answers }) => (
        <Details key={id} summary={title} open={answers.some((answer) => problemWith(problems, quoteField(answer.id)))}>
          {answers.map((answer) => (
            <Answer key={answer.id} level={4} answer={answer} {...ofAnswer(answer)} />
          ))}
        </Details>
      ))}
    </>
  );
}

interface AnswerProps {
  answer: EvidenceAnswer;
  level: 3 | 4;
  cited: boolean;
  words: string;
  problem: string | undefined;
  stale: boolean;
  citable: boolean;
}

function Answer({ answer: { id, label, lines, items, confidential, answered, quotable }, level, cited, words, problem, stale, citable }: AnswerProps) {
  const Title = `h${level}` as const;
  return (
    <article className="wm-evidence" aria-labelledby={`evidence-${id}`}>
      <Title className="wm-evidence__title" id={`evidence-${id}`}>
        {label}
      </Title>
      {confidential ? <ConfidenceMark /> : null}
      {stale ? <Tag colour="yellow">{STALE.tag}</Tag> : null}
      <div className="wm-evidence__answer">
        {items ? items.map((item, index) => <Item key={index} fields={item} />) : lines.map((line, index) => <p key={index}>{line}</p>)}
      </div>
      {citable && (answered || cited) ? (
        <Checkboxes
          id={`cite-${id}`}
          name="cite"
          small
          items={[
            {
              value: id,
              label: (
                <>
                  {SCORING.cite}
                  <span className="nhsuk-u-visually-hidden">: {label}</span>
                </>
              ),
            },
          ]}
          defaultValues={cited ? [id] : []}
        />
      ) : null}
      {citable && quotable ? (
        <div className="wm-quote">
          <Textarea id={fieldId(quoteField(id))} name={quoteField(id)} label={SCORING.quote} hint={SCORING.quoteHint} rows={2} defaultValue={words} error={problem} />
        </div>
      ) : null}
    </article>
  );
}

function Item({ fields }: { fields: readonly { label: string; text: string }[] }) {
  return (
    <dl className="wm-evidence__item">
      {fields.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
