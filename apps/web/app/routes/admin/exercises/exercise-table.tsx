import { Table } from '../../../components/content/table.tsx';
import { Tag } from '../../../components/content/tag.tsx';
import { Button } from '../../../components/form/button.tsx';
import { FormFrame } from '../../../shell/form-frame.tsx';
import { day } from '../../../texts/dates.ts';
import { MAKE_EXERCISE } from '../../../texts/exercises.ts';
import type { ListedExercise } from './exercises.server.ts';

/** Every exercise with who has sent it; one in use can be retired. */
export const ExerciseTable = ({ exercises, keys }: { exercises: readonly ListedExercise[]; keys: Readonly<Record<string, string>> }) => (
  <Table
    caption={MAKE_EXERCISE.caption}
    captionSize="m"
    cards
    firstCellIsHeader
    rows={exercises}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'name',
        header: MAKE_EXERCISE.name,
        cell: ({ title, rubric, case: of }) => (
          <>
            {title}
            <span className="wm-table__more">{rubric}</span>
            {of ? <span className="wm-table__more">{MAKE_EXERCISE.ofSubmission}</span> : null}
          </>
        ),
      },
      {
        key: 'state',
        header: MAKE_EXERCISE.state,
        cell: ({ required, retiredAt }) => (retiredAt ? <Tag colour="grey">{MAKE_EXERCISE.retired(day(retiredAt as string))}</Tag> : required ? MAKE_EXERCISE.required : MAKE_EXERCISE.advised),
      },
      {
        key: 'sent',
        header: MAKE_EXERCISE.sent,
        cell: ({ attempts }) =>
          attempts.length === 0
            ? MAKE_EXERCISE.nobody
            : attempts.map(({ person, submittedAt }, at) => (
                <span className="wm-table__more" key={at}>
                  {MAKE_EXERCISE.sentBy(person, day(submittedAt as string))}
                </span>
              )),
      },
      {
        key: 'retire',
        header: MAKE_EXERCISE.retireHeader,
        cell: ({ id, title, retiredAt }) =>
          retiredAt ? null : (
            <FormFrame key={keys[id]} formKey={keys[id]!}>
              <input type="hidden" name="exercise" value={id} />
              <Button variant="secondary" small>
                {MAKE_EXERCISE.retire}
                <span className="nhsuk-u-visually-hidden"> {title}</span>
              </Button>
            </FormFrame>
          ),
      },
    ]}
  />
);
