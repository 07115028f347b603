// node killed-writer.mjs <write-output.js> <folder> <call> <text>...: writes files that hold the first text, then the
// next, and kills itself before its n-th call to the disk. With call 0 it says that it is ready and goes round for ever.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [module, folder, call, ...texts] = process.argv.slice(2);
let left = Number(call);
for (const name of [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
]) {
  const real = fs[name];
  fs[name] = (...given) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return real(...given);
  };
}
const { writeOutput } = await import(module);
syncBuiltinESMExports();
const contentOf = (text, path) => `${text} ${path}\n`.repeat(2000);
if (Number(call) === 0) fs.writeSync(1, 'ready');
do {
  for (const text of texts)
    writeOutput(folder, new Map(['a.txt', 'b.txt', 'part/c.txt'].map((path) => [path, contentOf(text, path)])));
} while (Number(call) === 0);
