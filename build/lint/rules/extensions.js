const isText = value => typeof value === 'string' && value !== '';
const isTexts = value => Array.isArray(value) && value.length > 0 && value.every(isText);
const oneOf = (...words) => value => words.includes(value);

/** The extensions by element, each with its allowed values; openapi/README.md explains them. */
const known = {
  Header: { 'x-evidence-note': isText },
  Operation: { 'x-evidence': () => true, 'x-evidence-note': isText, 'x-repeatable': oneOf(false), 'x-sends': oneOf(true, false) },
  Parameter: {
    'x-also-sent-as': isText,
    'x-evidence-note': isText,
    'x-sensitive': oneOf(true, false),
    'x-unit': oneOf('credits', 'money', 'rate'),
  },
  RequestBody: { 'x-evidence-note': isText, 'x-name': isText },
  Response: { 'x-evidence-note': isText },
  Schema: {
    'x-enumNames': isTexts,
    'x-evidence-note': isText,
    'x-may-be-absent': isTexts,
    'x-sensitive': oneOf(true, false),
    'x-sent': oneOf('messages', 'credits'),
    'x-unit': oneOf('credits', 'money', 'rate'),
  },
};

/** An extension that no template reads has no effect. */
export default () => ({
  any: {
    enter(node, ctx) {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
      const here = known[ctx.type.name] ?? {};
      for (const key of Object.keys(node).filter(key => key.startsWith('x-'))) {
        if (!here[key]?.(node[key])) {
          ctx.report({ message: `\`${key}: ${node[key]}\` means nothing here.`, location: ctx.location.child(key) });
        }
      }
    },
  },
});
