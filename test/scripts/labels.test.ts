import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { deviations, LABELS, parseLabels, wrongVerdicts } from "../../scripts/labels/labelled-indicators";

const HEADER = "id\tlevel2\tname\ttarget\tactual\tpoints\tscore\treason\tkind\tcmp\toutcome\tunit\tnote";

describe("labels", () => {
  it("takes either reading where two readers differ", () => {
    const row = "1.00\t成本指标\t投入\t≥20万元\t82694.30\t6\t5\t\tquantity\t>=\tunmet\tconverted";
    const [indicator] = parseLabels(
      `${HEADER}\n${row}\tslip; second reader: outcome undetermined, unit empty\n`,
    );
    expect(indicator!.readings).toEqual([
      { kind: "quantity", comparator: ">=", outcome: "unmet", unit: "converted" },
      { kind: "quantity", comparator: ">=", outcome: "undetermined", unit: "" },
    ]);
  });

  it("tells a verdict against a label from one where the label is open", () => {
    const rows = [
      "1.00\t数量指标\t场次\t≥2场\t3场\t1\t1\t\tquantity\t>=\tunmet\tsame\t",
      "1.01\t数量指标\t场次\t≥2场\t3场\t1\t1\t\tquantity\t>=\tundetermined\tsame\t",
      "1.02\t数量指标\t场次\t≥2场\t3场\t1\t1\t\tquantity\t>=\tmet\tsame\t",
    ];
    const found = deviations(parseLabels([HEADER, ...rows].join("\n")));
    expect(found.map(({ indicator, label }) => `${indicator.id} ${label}`)).toEqual([
      "1.00 outcome",
      "1.01 outcome",
    ]);
    expect(wrongVerdicts(found)).toEqual({ opposite: 1, overconfident: 1 });
  });
});

const LABELLED = resolve("../shared/corpus/public/indicator-labels.tsv");
const describeWhereLabelled = existsSync(LABELLED) ? describe : describe.skip;

describeWhereLabelled(
  `the outcomes labelled by hand${existsSync(LABELLED) ? "" : " (skipped: no ../shared/corpus)"}`,
  () => {
    const indicators = parseLabels(existsSync(LABELLED) ? readFileSync(LABELLED, "utf8") : HEADER);
    const found = deviations(indicators);

    it("has indicators to judge", () => {
      expect(indicators.length).toBeGreaterThan(400);
    });

    it.each(LABELS)("%s agrees in at least 98 %", (label) => {
      const wrong = found.filter((deviation) => deviation.label === label);
      expect(1 - wrong.length / indicators.length).toBeGreaterThanOrEqual(0.98);
    });

    it("never decides the opposite, and hardly ever what was left open", () => {
      const { opposite, overconfident } = wrongVerdicts(found);
      const open = indicators.filter(({ readings }) =>
        readings.some(({ outcome }) => outcome === "undetermined"),
      );
      expect(opposite).toBe(0);
      expect(overconfident / open.length).toBeLessThanOrEqual(0.01);
    });
  },
);
