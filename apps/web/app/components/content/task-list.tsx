import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { TaskStatusTag, type TaskStatus } from './task-status.tsx';

export type Task = {
  title: ReactNode;
  /** Absent while the task cannot be opened. */
  href?: string;
  hint?: ReactNode;
  /** What is wrong, on the list itself. */
  problem?: ReactNode;
  status: TaskStatus | { node: ReactNode };
};

type TaskListProps = { tasks: readonly Task[]; /** Begins the ids of hints and statuses: one for each list of a page. */ idPrefix: string };

/** What is to do, in the order that makes sense, each with its status. */
export function TaskList({ tasks, idPrefix }: TaskListProps) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task, index) => (
        <TaskItem key={index} task={task} id={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  );
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const statusId = `${id}-status`;
  const hintId = task.hint ? `${id}-hint` : undefined;
  const problemId = task.problem ? `${id}-problem` : undefined;
  return (
    <li className={classNames('nhsuk-task-list__item', task.href !== undefined && 'nhsuk-task-list__item--with-link')}>
      <div className="nhsuk-task-list__name-and-hint">
        {task.href === undefined ? (
          <div>{task.title}</div>
        ) : (
          <a className="nhsuk-task-list__link nhsuk-link" href={task.href} aria-describedby={[hintId, problemId, statusId].filter(Boolean).join(' ')}>
            {task.title}
          </a>
        )}
        {hintId && (
          <div className="nhsuk-task-list__hint" id={hintId}>
            {task.hint}
          </div>
        )}
        {problemId && (
          <div className="nhsuk-task-list__hint wm-problem" id={problemId}>
            {task.problem}
          </div>
        )}
      </div>
      <div className="nhsuk-task-list__status" id={statusId}>
        {typeof task.status === 'string' ? <TaskStatusTag status={task.status} /> : task.status.node}
      </div>
    </li>
  );
}
