import { isOf, parameterNamesOf, successesOf } from '../operation.js';

const parameters = ['PageNumber', 'PageSize'];
const headers = ['X-Page-Number', 'X-Page-Size', 'X-Total-Count'];

/** V5 has no envelope: the position of a page is in headers. */
export default () => ({
  PathItem: {
    Operation(operation, ctx, { PathItem }) {
      const given = parameterNamesOf(operation, PathItem, ctx);
      if (!isOf('v5', ctx) || !parameters.some(name => given.includes(name))) return;
      for (const name of parameters.filter(name => !given.includes(name))) {
        ctx.report({ message: `A paged list in V5 takes \`${name}\` as well.` });
      }
      for (const { response, location } of successesOf(operation, ctx)) {
        for (const name of headers.filter(name => !response?.headers?.[name])) {
          ctx.report({ message: `A paged list in V5 declares the header \`${name}\`.`, location });
        }
      }
    },
  },
});
