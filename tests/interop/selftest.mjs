// The comparisons themselves: they agree with a sound walk or table and see each planted fault.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs = [
  { script: 'scxml.mjs', folder: 'selftest/sound', status: 0, last: '3 passed, 0 failed' },
  { script: 'scxml.mjs', folder: 'selftest/planted', status: 1, last: '0 passed, 3 failed' },
  { script: 'scxml.mjs', folder: 'selftest/absent', status: 2, last: '' },
  { script: 'dmn.mjs', folder: 'selftest/sound', status: 0, last: '6 passed, 0 failed' },
  { script: 'dmn.mjs', folder: 'selftest/planted', status: 1, last: '0 passed, 4 failed' },
  { script: 'dmn.mjs', folder: 'selftest/absent', status: 2, last: '' },
];

let failed = 0;
for (const { script, folder, status, last } of runs) {
  const run = spawnSync(process.execPath, [script, folder], { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' });
  const line = run.stdout.trimEnd().split('\n').at(-1);
  if (run.status === status && line === last) continue;
  failed += 1;
  console.log(`${script} ${folder}: expected ${status} \`${last}\`, got ${run.status} \`${line}\`\n${run.stdout}${run.stderr}`);
}
console.log(`${runs.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
