import { PROFILES, type Profile } from "../../src/core";

/** The values of profiles as lines of Markdown, a profile a column. */
export function valuesTable(profiles: readonly Profile[] = PROFILES): string {
  const rows: [string, (profile: Profile) => string][] = [
    ["`executionPoints`", ({ executionPoints }) => String(executionPoints)],
    ["`rateDecimals`", ({ rateDecimals }) => String(rateDecimals)],
    ["`roundingOrder`", ({ roundingOrder }) => roundingOrder],
    ["`reverseFormula`", ({ reverseFormula }) => reverseFormula],
    ["`equalExceeded`", ({ equalExceeded }) => equalExceeded],
    ["`overachievement`", ({ overachievement }) => String(overachievement)],
    ["`lowExecutionRate`", ({ lowExecutionRate }) => String(lowExecutionRate)],
    ["`gradeBands`", ({ gradeBands: { 优, 良, 中 } }) => `优 ${优}, 良 ${良}, 中 ${中}`],
    ["`weights`", ({ weights }) => weightsText(weights)],
    [
      "`implausible`",
      ({ implausible: { scoreShare, executionRate } }) => `${scoreShare} beside ${executionRate}`,
    ],
    ["`severities`", ({ severities }) => severitiesText(severities)],
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["option", ...profiles.map(({ name }) => `\`${name}\``)]),
    line(["---", ...profiles.map(() => "---")]),
    ...rows.map(([label, text]) => line([label, ...profiles.map(text)])),
  ].join("\n");
}

function weightsText(weights: Profile["weights"]): string {
  return weights ? `${weights.output} / ${weights.outcome} / ${weights.satisfaction}` : "null";
}

function severitiesText(severities: Profile["severities"]): string {
  const stated = Object.entries(severities).map(([rule, severity]) => `\`${rule}\`: ${severity}`);
  return stated.length === 0 ? "the rules' own" : stated.join(", ");
}
