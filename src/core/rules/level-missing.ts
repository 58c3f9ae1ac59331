import { isScoredByCriteria, isWholeDepartment } from "./facts/form";
import { levelKindOf, type LevelKind } from "./facts/level-kind";
import type { TableRule } from "./rule";

const KINDS: readonly LevelKind[] = ["output", "outcome", "satisfaction"];

/** No indicator at all under 产出, 效益 or 满意度. Forms of whole departments have levels of their own. */
export const levelMissing: TableRule<LevelKind> = {
  id: "level-missing",
  scope: "table",
  severity: "warning",
  fixable: null,
  messageIds: KINDS,
  *check(table) {
    const { header, indicators } = table;
    const level1 = header?.columns.level1;
    if (!level1 || indicators.length === 0) return;
    if (isWholeDepartment(table) || isScoredByCriteria(table, header)) return;
    const present = new Set(indicators.map(levelKindOf));
    for (const messageId of KINDS) {
      if (!present.has(messageId)) {
        yield { cell: level1.ref, messageId, subject: `header/level1/${messageId}` };
      }
    }
  },
};
