import { Table } from '../../../components/content/table.tsx';
import { LinkButton } from '../../../components/form/button.tsx';
import { Input } from '../../../components/form/input.tsx';
import { Select } from '../../../components/form/select.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
import { effectName, INTEREST_RULES } from '../../../texts/interest-rules.ts';
import { fieldId, problemWith, type Problem } from '../../staff/frame/problems.ts';
import { partOf, SPANS, type NatureDraft, type Part } from './nature-drafts.ts';

interface NatureTableProps {
  drafts: readonly NatureDraft[];
  /** Natures that some declaration names. */
  inUse: ReadonlySet<string>;
  problems: readonly Problem[] | undefined;
}

const EFFECTS = ['exclude', 'declare_only', 'none'].map((value) => ({ value, text: effectName(value) }));

/** One row for each nature, with a choice for each span of time. A nature in use cannot be removed. */
export function NatureTable({ drafts, inUse, problems }: NatureTableProps) {
  const named = (index: number, part: Part) => ({ id: fieldId(partOf(index, part)), name: partOf(index, part), error: problemWith(problems, partOf(index, part)) });
  return (
    <Table
      caption={INTEREST_RULES.table}
      captionSize="m"
      cards
      rows={drafts.map((draft, index) => ({ draft, index }))}
      rowKey={({ draft, index }) => `${index}-${draft.added ? '' : draft.nature}`}
      columns={[
        {
          key: 'nature',
          header: INTEREST_RULES.nature,
          cell: ({ draft, index }) =>
            draft.added ? (
              <>
                <input type="hidden" name={partOf(index, 'added')} value="yes" />
                <Input {...named(index, 'nature')} label={INTEREST_RULES.code} hint={INTEREST_RULES.codeHint} defaultValue={draft.nature} />
                <Input {...named(index, 'meaning')} label={INTEREST_RULES.meaning} hint={INTEREST_RULES.meaningHint} defaultValue={draft.meaning} />
                <Remove index={index} draft={draft} />
              </>
            ) : (
              <>
                <input type="hidden" name={partOf(index, 'nature')} value={draft.nature} />
                <input type="hidden" name={partOf(index, 'meaning')} value={draft.meaning} />
                <strong className="wm-table__title">{draft.meaning}</strong>
                <span className="wm-table__more">{draft.nature}</span>
                {inUse.has(draft.nature) ? <span className="wm-table__more">{INTEREST_RULES.inUse}</span> : <Remove index={index} draft={draft} />}
              </>
            ),
        },
        ...SPANS.map((span) => ({
          key: span,
          header: INTEREST_RULES[span],
          cell: ({ draft, index }: { draft: NatureDraft; index: number }) => (
            <Select {...named(index, span)} label={INTEREST_RULES.forNature(INTEREST_RULES[span], nameOf(draft))} labelHidden defaultValue={draft[span]} items={EFFECTS} />
          ),
        })),
      ]}
    />
  );
}

function Remove({ index, draft }: { index: number; draft: NatureDraft }) {
  return (
    <LinkButton name="intent" value={`remove-${index}`}>
      {INTEREST_RULES.removal}
      <VisuallyHidden> {nameOf(draft)}</VisuallyHidden>
    </LinkButton>
  );
}

const nameOf = ({ meaning }: NatureDraft): string => meaning || INTEREST_RULES.newNature;
