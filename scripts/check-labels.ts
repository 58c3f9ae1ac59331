/**
 * Compares the outcomes that the product reads from targets and actual values with those of a
 * hand-labelled table, and prints every row in which they differ.
 *
 * Usage: tsx scripts/check-labels.ts [FILE]
 */
import { readFileSync } from "node:fs";
import { deviations, LABELS, parseLabels, wrongVerdicts } from "./labels/labelled-indicators";

const file = process.argv[2] ?? "../shared/corpus/public/indicator-labels.tsv";
const indicators = parseLabels(readFileSync(file, "utf8"));
const found = deviations(indicators);

for (const { indicator, label, found: reading } of found) {
  const labelled = indicator.readings.map((one) => one[label] || "–").join(" or ");
  console.log(`${indicator.id}  ${label}: ${reading || "–"}, labelled ${labelled}`);
  console.log(`       ${indicator.level2} ${indicator.name}: ${indicator.target} | ${indicator.actual}`);
}
for (const label of LABELS) {
  const wrong = found.filter((one) => one.label === label).length;
  const share = (100 * (indicators.length - wrong)) / indicators.length;
  console.log(
    `${label.padEnd(10)} ${indicators.length - wrong} of ${indicators.length} (${share.toFixed(1)} %)`,
  );
}
const { opposite, overconfident } = wrongVerdicts(found);
console.log(`opposite verdicts ${opposite}, decided where left open ${overconfident}`);
