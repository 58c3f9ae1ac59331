import type { WorkbookPackage } from "../read/package";
import type { PackageEditor } from "./package-editor";
import { createStylesEditor, type StylesEditor } from "./styles-editor";

/** The styles of a workbook while it is changed. */
export interface WorkbookStyles extends StylesEditor {
  /** Hands what was added to the package. */
  save(): void;
}

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What Excel takes a workbook without styles to have (18.8): one format, and the two fills that are always there. */
const PLAINEST = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

export function openStyles(
  editor: PackageEditor,
  { parts, limits }: WorkbookPackage,
  workbookPart: string,
): WorkbookStyles {
  const part = parts.styles ?? `${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles.xml`;
  const styles = createStylesEditor(parts.styles === undefined ? PLAINEST : editor.text(part), part, limits);
  return {
    ...styles,
    save: () => {
      if (!styles.isChanged()) return;
      if (parts.styles !== undefined) {
        editor.edit(part, styles.text());
        return;
      }
      editor.put(part, styles.text());
      editor.relate(workbookPart, "styles", `/${part}`);
      editor.declare(part, STYLES_TYPE);
    },
  };
}
