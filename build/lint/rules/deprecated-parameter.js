/** C# has no attribute for an obsolete parameter: only the documentation can state it. */
export default () => ({
  Parameter(parameter, ctx) {
    if (parameter.deprecated && !parameter.description?.startsWith('Deprecated')) {
      ctx.report({ message: 'The description of a deprecated parameter begins with "Deprecated".' });
    }
  },
});
