import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const path = name => fileURLToPath(new URL(name, import.meta.url));

/** Runs C# as a program of one file, with the library. Its folder is always the same, so that .NET keeps one build of it. */
export async function runCSharp(code) {
  mkdirSync(path('obj'), { recursive: true });
  writeFileSync(path('obj/send.cs'), `#:project ${path('../../src/Smslive247.Generated/Smslive247.Generated.csproj')}\n${code}\n`);
  await promisify(execFile)('dotnet', ['run', path('obj/send.cs')]);
}
