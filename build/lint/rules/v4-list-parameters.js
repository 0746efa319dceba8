import { envelopedListsOf, isOf, parameterNamesOf } from '../operation.js';

const names = ['pageNo', 'pageSize'];

/** Without them nobody gets beyond the first page, and no ListAll...Async is made. */
export default () => ({
  PathItem: {
    Operation(operation, ctx, { PathItem }) {
      if (!isOf('v4', ctx) || envelopedListsOf(operation, ctx).length === 0) return;
      const given = parameterNamesOf(operation, PathItem, ctx);
      for (const name of names.filter(name => !given.includes(name))) {
        ctx.report({ message: `A list in V4 takes \`${name}\`.` });
      }
    },
  },
});
