// Checks rule books by the schema of rule books in a validator that is not ours.
//
//   node books.mjs SCHEMA FOLDER
//
// FOLDER holds accepted/*.json and rejected/*.json. Ends with `N passed, N failed`, one book counting one.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

function main([schemaFile, folder]) {
  if (schemaFile === undefined || folder === undefined || !existsSync(folder)) {
    console.error('usage: node books.mjs SCHEMA FOLDER');
    return 2;
  }
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(read(schemaFile));
  let passed = 0;
  let failed = 0;
  for (const expected of ['accepted', 'rejected']) {
    const names = readdirSync(join(folder, expected)).filter((file) => file.endsWith('.json')).sort();
    if (names.length === 0) console.log(`${expected}: no books`);
    for (const name of names) {
      const accepted = validate(read(join(folder, expected, name)));
      if (accepted === (expected === 'accepted')) {
        passed += 1;
        continue;
      }
      failed += 1;
      const [first] = validate.errors ?? [];
      console.log(`${name}: expected to be ${expected}${first ? `; ${first.instancePath} ${first.message}` : ''}`);
    }
    if (names.length === 0) failed += 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
