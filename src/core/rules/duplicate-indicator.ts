import { areaOfCell, formatCell } from "../grid";
import type { Indicator } from "../table";
import { compact, indicatorPath, indicatorSubject } from "./facts/subject";
import type { TableRule } from "./rule";

/** The same 三级指标 twice under one 二级指标: one of them counts twice. */
export const duplicateIndicator: TableRule<"repeated"> = {
  id: "duplicate-indicator",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: ["repeated"],
  *check({ indicators }) {
    const first = new Map<string, Indicator>();
    for (const indicator of indicators) {
      if (indicator.inapplicable || indicator.name.text === "") continue;
      const path = indicatorPath(indicator).join("\n");
      const earlier = first.get(path);
      if (!earlier) {
        first.set(path, indicator);
        continue;
      }
      const { ref } = earlier.name;
      // One name merged over several rows is one name.
      if (ref.row === indicator.name.ref.row) continue;
      yield {
        cell: indicator.name.ref,
        messageId: "repeated",
        subject: indicatorSubject(indicator, "name"),
        data: { name: compact(indicator.name.text), earlier: formatCell(ref) },
        found: indicator.name.text,
        related: [areaOfCell(ref)],
      };
    }
  },
};
