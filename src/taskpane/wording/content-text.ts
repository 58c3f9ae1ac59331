import type { CellContent } from "../../core";
import type { Messages } from "../../messages";

/** What a cell holds, as a person would read it in Excel's formula bar. */
export function contentText(content: CellContent, { t }: Messages): string {
  switch (content.kind) {
    case "blank":
      return t("pane:edit.blank");
    case "value":
      if (typeof content.value === "number") return String(content.value);
      return content.value ? t("pane:edit.true") : t("pane:edit.false");
    case "text":
      return content.text.trim() === "" ? t("pane:edit.blank") : content.text;
    case "error":
      return content.error;
    case "formula":
      return content.formula;
  }
}

/** A number format as Excel names it in its own list, where it has a name. */
export function formatName(format: string, { t }: Messages): string {
  if (format === "@") return t("pane:edit.formatText");
  return format === "General" || format === "" ? t("pane:edit.formatGeneral") : format;
}
