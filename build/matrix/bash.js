import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = name => fileURLToPath(new URL(name, import.meta.url));
const modules = path('../node_modules');
const seconds = 180;
// Short, because the name of a socket in it has at most 108 characters.
const temporary = mkdtempSync(join(tmpdir(), 'matrix-'));
const groups = new Set();

const environment = {
  JAR_4: `${modules}/openapi-generator-4/bin/openapi-generator.jar`,
  JAR_5: `${modules}/openapi-generator-5/bin/openapi-generator.jar`,
  NODE_MODULES: modules,
  PYTHON: process.env.PYTHON ?? '/usr/bin/python3', // The one that has Debian's packages.
  TSC_OPTIONS: '--strict --target es2022 --lib es2022,dom,dom.iterable --types node',
  TZ: 'America/New_York', // A client that takes a date for local time is then wrong.
  // What a command would leave behind: downloads, caches, servers for the next build.
  TMPDIR: temporary,
  GOCACHE: path('obj/go-cache'),
  MSBUILDDISABLENODEREUSE: '1',
  UseSharedCompilation: 'false',
  DOTNET_CLI_USE_MSBUILD_SERVER: '0',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  DOTNET_CLI_TELEMETRY_OPTOUT: 'true',
  KIOTA_CLI_TELEMETRY_OPTOUT: 'true',
};

/** Runs lines of bash to their end, or to the limit, and ends all that they started. */
export async function bash(lines, { cwd, env, limit = seconds } = {}) {
  const child = spawn('bash', ['-c', lines], { cwd, env: { ...process.env, ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = { stdout: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', text => { output.stdout += text; output.all += text; });
  child.stderr.setEncoding('utf8').on('data', text => { output.all += text; });
  groups.add(child.pid);
  const timer = setTimeout(() => { output.late = `more than ${limit} s`; end(child.pid); }, limit * 1000);
  child.once('exit', () => end(child.pid)); // What still runs would keep the pipes open.
  const code = await new Promise(closed => child.once('close', closed));
  clearTimeout(timer);
  return { code, ...output };
}

function end(group) {
  groups.delete(group);
  try {
    process.kill(-group, 'SIGKILL');
  } catch { /* It has ended. */ }
}

process.on('exit', () => {
  groups.forEach(end);
  rmSync(temporary, { recursive: true, force: true });
});
