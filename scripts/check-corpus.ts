/**
 * Validates the corpus of real tables and prints how many findings came out by rule, beside those that should
 * have, and every deviation. Run by `npx tsx scripts/check-corpus.ts`; ends with 1 where anything deviates.
 */
import { compareWorkbook, corpusIsThere, corpusWorkbooks, CORPUS } from "./corpus/compare";

if (!corpusIsThere) {
  console.error(`No corpus at ${CORPUS}`);
  process.exit(2);
}

const names = corpusWorkbooks();
const counts = new Map<string, { found: number; expected: number }>();
const deviations: string[] = [];
let tables = 0;

const count = (side: "found" | "expected", finding: string) => {
  const rule = finding.slice(0, finding.indexOf(" "));
  const known = counts.get(rule) ?? { found: 0, expected: 0 };
  counts.set(rule, { ...known, [side]: known[side] + 1 });
};

for (const name of names) {
  const { report, found, expected } = compareWorkbook(name);
  tables += report.tables.length;
  for (const finding of found) count("found", finding);
  for (const finding of expected) count("expected", finding);
  deviations.push(...surplus(found, expected).map((finding) => `${name}: too many: ${finding}`));
  deviations.push(...surplus(expected, found).map((finding) => `${name}: missing: ${finding}`));
}

console.log(`${names.length} workbooks, ${tables} tables`);
for (const [rule, { found, expected }] of [...counts].sort()) {
  console.log(`${rule.padEnd(34)}${String(found).padStart(5)} of ${expected}`);
}
for (const deviation of deviations) console.log(deviation);
console.log(`${deviations.length} deviations`);
process.exitCode = deviations.length > 0 ? 1 : 0;

/** What the one list holds more often than the other. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((element) => {
    const at = rest.indexOf(element);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
