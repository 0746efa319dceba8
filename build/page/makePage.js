// node makePage.js DOCUMENT SAMPLES PAGE: writes the reference page of an OpenAPI document, everything in one file.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';

const configuration = {
  // The page would send the reader's key from the browser, and through a proxy of Scalar's.
  hideTestRequestButton: true,
  hideClientButton: true,
  // Samples of many languages that nobody has tried; those of the exchanges are shown.
  hiddenClients: true,
  persistAuth: false,
  // Each of these fetches something, or offers to.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  showDeveloperTools: 'never',
  // Descriptions name other operations by their ids, so the browser's search should find them.
  showOperationId: true,
  defaultOpenAllTags: true,
  // Otherwise narrow columns break within words.
  customCss: '.markdown :is(th, td) { overflow-wrap: normal; word-break: normal; }',
};

// Blocks whatever a later Scalar may load.
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** JSON within HTML: a `<` in a text must not end the script. */
const embed = value => JSON.stringify(value).replaceAll('<', '\\u003c');

const [documentFile, samplesFile, pageFile] = process.argv.slice(2);
const document = parse(readFileSync(documentFile, 'utf8'));
const samples = JSON.parse(readFileSync(samplesFile, 'utf8'));
const edition = basename(documentFile).replace('.yaml', '.generators.yaml');

document.info.description = `**For code generators:** take the edition \`${edition}\`, or the same as \`.json\`, not this document. A generated client reads it with open words, amounts as \`double\`, and names for forms.\n\n${document.info.description}`;
for (const operation of Object.values(document.paths).flatMap(path => Object.values(path)).filter(({ operationId }) => operationId)) {
  const { csharp, curl } = samples[operation.operationId];
  operation['x-codeSamples'] = [{ lang: 'csharp', label: 'C#', source: csharp }, { lang: 'shell', label: 'curl', source: curl }];
  const note = operation['x-evidence-note'] ? ` ${operation['x-evidence-note']}` : '';
  operation.description = `${operation.description}\n\n**Evidence:** ${operation['x-evidence'].join(', ')}.${note}`;
}
const scalar = new URL('../node_modules/@scalar/api-reference/dist/browser/standalone.js', import.meta.url);

mkdirSync(dirname(pageFile), { recursive: true });
writeFileSync(pageFile, `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,">
<title>${document.info.title} ${document.info.version}</title>
</head>
<body>
<div id="reference"></div>
<script>${readFileSync(scalar, 'utf8').replaceAll('</script', '<\\/script')}</script>
<script>Scalar.createApiReference('#reference', ${embed({ ...configuration, content: document })});</script>
</body>
</html>
`);
