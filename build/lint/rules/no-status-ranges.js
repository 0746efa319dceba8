/** Generators fail on `4XX` (Go), or ignore it (NSwag). */
export default () => ({
  Responses(responses, ctx) {
    for (const status of Object.keys(responses).filter(status => /^\dXX$/i.test(status))) {
      ctx.report({ message: `Name the statuses instead of ${status}.`, location: ctx.location.child(status).key() });
    }
  },
});
