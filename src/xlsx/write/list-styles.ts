/**
 * The looks of a list's cells, in the order of their `cellXfs`. A text that begins like a formula is no
 * formula in the file; `quoted` gives it its apostrophe, so that it stays a text when somebody edits it. Texts
 * that are broken into lines make their row higher; what stands beside them stands at its top.
 */
export const STYLES = ["text", "title", "general", "percent", "quoted", "lines", "quotedLines"] as const;

export type StyleName = (typeof STYLES)[number];

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Excel's built-in number formats. */
const FORMATS = { general: 0, text: 49, percent: 10 } as const;

const TOP = `<alignment vertical="top"/>`;
const LINES = `<alignment vertical="top" wrapText="1"/>`;

const XFS: Readonly<Record<StyleName, string>> = {
  text: xf("text", TOP),
  title: `<xf numFmtId="${FORMATS.text}" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`,
  general: xf("general", TOP),
  percent: xf("percent", TOP),
  quoted: xf("text", TOP, ` quotePrefix="1"`),
  lines: xf("text", LINES),
  quotedLines: xf("text", LINES, ` quotePrefix="1"`),
};

function xf(format: keyof typeof FORMATS, alignment: string, more = ""): string {
  return `<xf numFmtId="${FORMATS[format]}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${more}>${alignment}</xf>`;
}

/** The styles part. The first two fills belong to Excel. */
export function stylesXml(): string {
  const xfs = STYLES.map((name) => XFS[name]).join("");
  const font = (inside: string) => `<font>${inside}<sz val="11"/><name val="等线"/><family val="2"/></font>`;
  const fill = (inside: string) => `<fill><patternFill ${inside}</fill>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${SPREADSHEET}"><fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="3">${fill('patternType="none"/>')}${fill('patternType="gray125"/>')}${fill('patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill>')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${STYLES.length}">${xfs}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
