// Answers every exported decision table in a DMN reader and a FEEL interpreter that are not ours, and compares the results.
//
//   node dmn.mjs FOLDER
//
// FOLDER holds <table>.dmn and <table>.dmn.json:
//   [{ "inputs": { "amount": 5000000, "need": null }, "expected": "region" }]
// A null input is not known; a null result is no answer; a table that collects expects a list. Ends with `N passed, N failed`, one case counting one.

import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

const shownMismatches = 20;

/** What a FEEL call gave; warnings, as for null beside a number, are left aside. */
const valueOf = (result) => (result !== null && typeof result === 'object' && 'value' in result ? result.value : result);

async function read(source, name) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(source);
  if (warnings.length > 0) throw new Error(`${name}: ${warnings[0].message}`);
  const decision = rootElement.drgElement.find((element) => element.$type === 'dmn:Decision');
  return decision.decisionLogic;
}

/** Answers one set of inputs by the hit policy of the table. */
function decide(table, inputs) {
  const values = table.input.map((input) => valueOf(evaluate(input.inputExpression.text, inputs)));
  const meets = (entry, place) => valueOf(unaryTest(entry.text, { ...inputs, '?': values[place] })) === true;
  const hits = (table.rule ?? []).filter((rule) => rule.inputEntry.every(meets)).map((rule) => valueOf(evaluate(rule.outputEntry[0].text, inputs)));
  switch (table.hitPolicy) {
    case 'FIRST':
      return hits[0] ?? null;
    case 'COLLECT':
      return hits;
    case 'PRIORITY': {
      const order = valueOf(evaluate(`[${table.output[0].outputValues.text}]`, {}));
      return hits.sort((one, other) => order.indexOf(one) - order.indexOf(other))[0] ?? null;
    }
    default:
      return hits.length === 1 ? hits[0] : null;
  }
}

async function check(folder, name, report) {
  const table = await read(readFileSync(join(folder, `${name}.dmn`), 'utf8'), name);
  const casesFile = join(folder, `${name}.dmn.json`);
  if (!existsSync(casesFile)) return report(name, 0, 'no cases beside the table');
  for (const [index, { inputs, expected }] of JSON.parse(readFileSync(casesFile, 'utf8')).entries()) {
    const result = decide(table, inputs);
    const agrees = JSON.stringify(result) === JSON.stringify(expected);
    report(name, index + 1, agrees ? null : `${JSON.stringify(inputs)}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(result)}`);
  }
}

async function main([folder]) {
  if (folder === undefined || !existsSync(folder)) {
    console.error('usage: node dmn.mjs FOLDER');
    return 2;
  }
  let passed = 0;
  let failed = 0;
  const report = (name, number, mismatch) => {
    if (mismatch === null) passed += 1;
    else if ((failed += 1) <= shownMismatches) console.log(`${name}, case ${number}: ${mismatch}`);
  };
  const names = readdirSync(folder).filter((file) => file.endsWith('.dmn')).map((file) => basename(file, '.dmn')).sort();
  for (const name of names) {
    try {
      await check(folder, name, report);
    } catch (error) {
      report(name, 0, error.message);
    }
  }
  console.log(`${names.length} tables in DMN`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
