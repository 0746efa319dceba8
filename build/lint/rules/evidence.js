/** The sources that info.description explains. */
const marks = ['S', 'D4', 'D5', 'C4', 'U', 'F'];

/** No official document matches the service, so each operation lists its sources. */
export default () => ({
  Operation(operation, ctx) {
    const given = operation['x-evidence'];
    const known = Array.isArray(given) && given.length > 0 && given.every(mark => marks.includes(mark));
    if (!known || new Set(given).size < given.length) {
      ctx.report({ message: `x-evidence is a list of ${marks.join(', ')}, each at most once, and not empty.` });
    }
  },
});
