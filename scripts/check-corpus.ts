/**
 * Compares the findings of the published tables with those that are written beside them:
 * `npm run check:corpus [folder]`. Exit code 1 where any differs.
 */
import { existsSync } from "node:fs";
import { compareCorpusFile, CORPUS, corpusFiles } from "./corpus/corpus-file";

const folder = process.argv[2] ?? CORPUS;
if (!existsSync(folder)) {
  console.log(`corpus: skipped, ${folder} does not exist`);
  process.exit(0);
}
let exact = 0;
let expectedFindings = 0;
const files = corpusFiles(folder);
for (const name of files) {
  const { expected, missing, unexpected, leftByPlan } = compareCorpusFile(folder, name);
  expectedFindings += expected.length;
  for (const line of missing) console.log(`${name}: missing ${line}`);
  for (const line of unexpected) console.log(`${name}: unexpected ${line}`);
  for (const line of leftByPlan) console.log(`${name}: left by the plan ${line}`);
  if (missing.length + unexpected.length + leftByPlan.length === 0) exact += 1;
}
console.log(`corpus: ${exact} of ${files.length} workbooks exact, ${expectedFindings} findings expected`);
if (exact < files.length) process.exitCode = 1;
