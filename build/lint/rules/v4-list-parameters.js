import { envelopedListsOf, isOf, parameterNamesOf } from '../operation.js';

const names = ['pageNo', 'pageSize'];

/** Without them only the first page can be read, and there is no ListAll...Async. */
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
