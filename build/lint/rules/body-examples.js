/** The contract tests, the Sandbox and the reference page are made of examples. */
export default () => ({
  MediaType(body, ctx) {
    if (body.example === undefined && Object.keys(body.examples ?? {}).length === 0) {
      ctx.report({ message: 'A body has an example.' });
    }
  },
});
