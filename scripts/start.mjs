// The main job on what ships with the project: builds the catalogue into `output/`, then answers one question from it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function policygraph(...args) {
  const { status, error } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

policygraph('build', 'catalogue', '--output', 'output');
console.log('\nWho must deliver a software bill of materials, and under what? (policygraph query sbom-duties)\n');
policygraph('query', 'sbom-duties');
console.log('\nMore questions: npx policygraph query');
