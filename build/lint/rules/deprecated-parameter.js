/** No attribute of C# marks a parameter, so that callers learn it from the documentation alone. */
export default () => ({
  Parameter(parameter, ctx) {
    if (parameter.deprecated && !parameter.description?.startsWith('Deprecated')) {
      ctx.report({ message: 'The description of a deprecated parameter begins with "Deprecated".' });
    }
  },
});
