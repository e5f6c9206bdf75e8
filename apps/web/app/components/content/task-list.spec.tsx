import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { content, describeShipped } from '../parity/describe-shipped.ts';
import type { Options } from '../parity/shipped-fixtures.ts';
import { Tag } from './tag.tsx';
import { TaskList, type Task } from './task-list.tsx';
import { TASK_STATUSES } from './task-status.tsx';

const NAMES = Object.fromEntries(Object.entries(TASK_STATUSES).map(([name, { text }]) => [text, name]));

const task = ({ heading, href, hint, status }: Options): Task => {
  const { text, colour, border, classes } = status.tag ?? {};
  return {
    title: content(heading),
    href,
    hint: content(hint),
    status: NAMES[text] ?? { node: status.tag ? <Tag {...{ colour, border, className: classes }}>{text}</Tag> : content(status) },
  } as Task;
};

describeShipped('task-list', {
  unsupported: ['items.title', 'items.status.classes'],
  only: ({ items }) => items.every(Boolean),
  compared: 3,
  render: ({ idPrefix, items }) => <TaskList idPrefix={idPrefix} tasks={items.map(task)} />,
});

describe('TaskList', () => {
  it('says what is wrong on the list, and names it with the link', () => {
    const html = renderToStaticMarkup(<TaskList idPrefix="safety" tasks={[{ title: 'Data protection', href: '#', problem: 'Your assessment is out of date', status: 'problem' }]} />);
    expect(html).toContain('aria-describedby="safety-1-problem safety-1-status"');
    expect(html).toContain('<div class="nhsuk-task-list__hint wm-problem" id="safety-1-problem">Your assessment is out of date</div>');
    expect(html).toContain('<strong class="nhsuk-tag nhsuk-tag--red">There is a problem</strong>');
  });
});
