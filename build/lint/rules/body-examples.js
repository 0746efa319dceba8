/** The contract tests, the Sandbox and the reference page use the examples. */
export default () => ({
  MediaType(body, ctx) {
    if (body.example === undefined && Object.keys(body.examples ?? {}).length === 0) {
      ctx.report({ message: 'A body has an example.' });
    }
  },
});
