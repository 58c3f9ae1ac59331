import { SPREADSHEET } from "./namespaces";
import type { WorkbookPackage } from "./package";
import { numeric, type Attributes } from "../xml";
import { createKnownParts } from "./known-parts";
import { createXmlReader } from "./xml";

/**
 * The built-in number formats (ECMA-376 part 1, 18.8.30) as Excel writes them in its own language; those
 * that differ by language (27–36, 50–58) as in Simplified Chinese. 0 is General.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The number format of each cell format (`s` of a cell), undefined for General. */
export type NumberFormats = readonly (string | undefined)[];

/** Collects the number formats of a styles part. */
export interface NumberFormatCollector {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  readonly formats: NumberFormats;
}

export function createNumberFormatCollector(): NumberFormatCollector {
  const custom = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let inCellFormats = false;
  return {
    formats,
    open: (name, attributes) => {
      if (name === "cellXfs") inCellFormats = true;
      else if (name === "numFmt") {
        const id = numeric(attributes, "numFmtId");
        const code = attributes.get("formatCode");
        if (id !== undefined && code !== undefined) custom.set(id, code);
      } else if (name === "xf" && inCellFormats) {
        const id = numeric(attributes, "numFmtId") ?? 0;
        const code = custom.get(id) ?? BUILT_IN.get(id);
        formats.push(code?.toLowerCase() === "general" ? undefined : code);
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  };
}

/** Number formats with how much their part declares. */
interface FormatsOfPart {
  readonly formats: NumberFormats;
  readonly declarations: number;
}

const KNOWN = createKnownParts<FormatsOfPart>();

/** Reads the number formats alone: all that a check of figures needs of the styles. */
export function readNumberFormats({ archive, parts, limits, budget }: WorkbookPackage): NumberFormats {
  const { styles } = parts;
  if (styles === undefined) return [];
  let taken = 0;
  const { formats, declarations } = KNOWN.read(archive, styles, limits, () => {
    const collector = createNumberFormatCollector();
    const reader = createXmlReader(styles, SPREADSHEET, limits, {
      open: (name, attributes) => {
        budget.take("declarations", 1);
        taken++;
        collector.open(name, attributes);
      },
      close: (name) => collector.close(name),
    });
    return {
      write: (piece) => reader.write(piece),
      end: () => {
        reader.end();
        return { formats: collector.formats, declarations: taken };
      },
    };
  });
  // What is known already is no less in this file.
  budget.take("declarations", declarations - taken);
  return formats;
}
