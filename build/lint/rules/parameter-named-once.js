import { parameterNamesOf } from '../operation.js';

/** A name in both path and query, as in the vendor's document, becomes two arguments of one method. */
export default () => ({
  PathItem: {
    Operation(operation, ctx, { PathItem }) {
      const names = parameterNamesOf(operation, PathItem, ctx).map(name => name?.toLowerCase());
      for (const name of names.filter((name, i) => names.indexOf(name) < i)) {
        ctx.report({ message: `The parameter \`${name}\` is named twice, whether in path, query or header.` });
      }
    },
  },
});
