/** Who takes a document takes one file. (So component-name-unique, which compares files, has nothing to say.) */
export default () => ({
  ref(node, ctx) {
    if (!node.$ref.startsWith('#/')) ctx.report({ message: 'A document refers to itself only.' });
  },
});
