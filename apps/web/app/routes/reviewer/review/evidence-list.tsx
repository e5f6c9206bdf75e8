import { Details } from '../../../components/content/details.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { ConfidenceMark } from '../../../components/evaluation/confidence-mark.tsx';
import { SimulatedMark } from '../../../components/evaluation/simulated-mark.tsx';
import { Checkboxes } from '../../../components/form/checkboxes.tsx';
import { DOCUMENT_KINDS } from '../../../texts/document-kinds.ts';
import { SCORING } from '../../../texts/review-writing.ts';
import { STALE } from '../../../texts/stale-citations.ts';
import type { Evidence, EvidenceAnswer } from './evidence.ts';

interface EvidenceListProps {
  evidence: Evidence;
  /** Questions that the reasons cite. */
  cited: readonly string[];
  /** Cited questions whose answer has changed since. */
  stale: readonly string[];
  /** Citations belong to scores; a gate has none. */
  citable: boolean;
}

/** What to read before answering, in the innovator's own words, each answer citable where it stands. */
export function EvidenceList({ evidence, cited, stale, citable }: EvidenceListProps) {
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
        <Answer key={answer.id} level={3} answer={answer} cited={cited.includes(answer.id)} stale={stale.includes(answer.id)} citable={citable} />
      ))}
      <h3 className="nhsuk-heading-s">{SCORING.documents}</h3>
      {evidence.documents.length === 0 ? <p>{SCORING.noDocuments}</p> : null}
      <ul className="nhsuk-list">
        {evidence.documents.map(({ id, fileName, kind, simulated, inConfidence }) => (
          <li key={id}>
            <a href={`/documents/${id}/file`}>{fileName}</a> ({DOCUMENT_KINDS[kind] ?? kind}) {inConfidence ? <ConfidenceMark /> : null} {simulated ? <SimulatedMark /> : null}
          </li>
        ))}
      </ul>
      <h3 className="nhsuk-heading-s">{SCORING.all}</h3>
      {evidence.others.map(({ id, title, answers }) => (
        <Details key={id} summary={title}>
          {answers.map((answer) => (
            <Answer key={answer.id} level={4} answer={answer} cited={cited.includes(answer.id)} stale={stale.includes(answer.id)} citable={citable} />
          ))}
        </Details>
      ))}
    </>
  );
}

function Answer({ answer: { id, label, lines, items, confidential, answered }, level, cited, stale, citable }: { answer: EvidenceAnswer; level: 3 | 4; cited: boolean; stale: boolean; citable: boolean }) {
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
