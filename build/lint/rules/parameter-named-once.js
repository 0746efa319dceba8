import { parameterNamesOf } from '../operation.js';

/** A name in path and in query at once, as the vendor's document has it, makes two arguments of one method. */
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
