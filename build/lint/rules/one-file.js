/** A document is one file. (So component-name-unique, which compares files, is not needed.) */
export default () => ({
  ref(node, ctx) {
    if (!node.$ref.startsWith('#/')) ctx.report({ message: 'A document refers to itself only.' });
  },
});
