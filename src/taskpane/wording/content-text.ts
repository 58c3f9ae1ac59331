import type { CellContent } from "../../core";
import type { Messages } from "../../messages";

/** What a cell holds, as a person would read it in Excel's formula bar. */
export function contentText(content: CellContent, { t }: Messages): string {
  switch (content.kind) {
    case "blank":
      return t("pane:edit.blank");
    case "value":
      if (typeof content.value === "number")
        return content.inPercent ? percentText(content.value) : String(content.value);
      return content.value ? t("pane:edit.true") : t("pane:edit.false");
    case "text":
      return content.text.trim() === "" ? t("pane:edit.blank") : content.text;
    case "error":
      return content.error;
    case "formula":
      return content.formula;
  }
}

/** 0.95 as 95%; of what the multiplication leaves behind, no more than the 15 digits that a cell keeps. */
function percentText(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(15))}%`;
}

/** A number format as Excel names it in its own list, where it has a name. */
export function formatName(format: string, { t }: Messages): string {
  if (format === "@") return t("pane:edit.formatText");
  return format === "General" || format === "" ? t("pane:edit.formatGeneral") : format;
}
