import { content, describeShipped } from '../parity/describe-shipped.ts';
import { Tag } from './tag.tsx';

describeShipped('tag', {
  unsupported: ['classes'],
  compared: 26,
  render: ({ colour, border, ...options }) => (
    <Tag colour={colour} border={border}>
      {content(options)}
    </Tag>
  ),
});
