// Walks every machine of a folder in an independent SCXML interpreter and compares the stages.
//
//   node scxml.mjs FOLDER
//
// FOLDER holds <machine>.scxml and <machine>.walks.json:
//   [{ "start": "registered", "steps": [{ "trigger": "validate", "met": ["no-duplicate"], "expected": "underValidation" }] }]
// The met requirements travel as the data of the event. Ends with `N passed, N failed`, one walk counting one.

import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import scxml from '@scion-scxml/scxml';

const shownMismatches = 20;
const toModel = promisify(scxml.documentStringToModel);

/** Compiles the document so that it begins in the given stage. */
async function prepare(source, name, start) {
  const root = /<scxml\b[^>]*>/.exec(source);
  if (root === null || !/\binitial="[^"]*"/.test(root[0])) throw new Error(`${name}: no <scxml initial="…">`);
  if (!source.includes(`id="${start}"`)) throw new Error(`${name}: no stage \`${start}\``);
  const patched = source.replace(root[0], root[0].replace(/\binitial="[^"]*"/, `initial="${start}"`));
  const model = await toModel(`${name}.scxml`, patched);
  return promisify((done) => model.prepare(done))();
}

/** Returns the first mismatch of a walk, or null. */
function walk(definition, { start, steps }) {
  const machine = new scxml.core.Statechart(definition);
  machine.start();
  const begin = machine.getConfiguration().join(' ');
  if (begin !== start) return `begins in ${begin}`;
  for (const [index, { trigger, met, expected }] of steps.entries()) {
    machine.gen({ name: trigger, data: met });
    const stage = machine.getConfiguration().join(' ');
    if (stage !== expected) return `step ${index + 1}, ${trigger} with [${met.join(', ')}]: expected ${expected}, got ${stage}`;
  }
  return null;
}

async function check(folder, name, report) {
  const source = readFileSync(join(folder, `${name}.scxml`), 'utf8');
  const walksFile = join(folder, `${name}.walks.json`);
  if (!existsSync(walksFile)) return report(name, 0, 'no walks beside the machine');
  const definitions = new Map();
  for (const [index, one] of JSON.parse(readFileSync(walksFile, 'utf8')).entries()) {
    if (!definitions.has(one.start)) definitions.set(one.start, await prepare(source, name, one.start));
    report(name, index + 1, walk(definitions.get(one.start), one));
  }
}

async function main([folder]) {
  if (folder === undefined || !existsSync(folder)) {
    console.error('usage: node scxml.mjs FOLDER');
    return 2;
  }
  let passed = 0;
  let failed = 0;
  const report = (name, number, mismatch) => {
    if (mismatch === null) passed += 1;
    else if ((failed += 1) <= shownMismatches) console.log(`${name}, walk ${number}: ${mismatch}`);
  };
  const names = readdirSync(folder).filter((file) => file.endsWith('.scxml')).map((file) => basename(file, '.scxml')).sort();
  for (const name of names) {
    try {
      const before = passed;
      await check(folder, name, report);
      console.log(`${name}: ${passed - before} walks agree`);
    } catch (error) {
      report(name, 0, error.message);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
