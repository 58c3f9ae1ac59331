import type { ReadLimits } from "../limits";
import { SPREADSHEET } from "../read/namespaces";

import { WorkbookFileError } from "../workbook-file";
import { scanXml, type ElementPlace } from "./scan-xml";
import { applySplices, insertion, type Splice } from "./splice";
import { prefixOf, withAttribute } from "./tags";

/** The children of `workbook` that stand before `calcPr` (18.2.27). */
const BEFORE_CALCULATION: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/** workbook.xml with the request that Excel calculates everything when it opens the file. */
export function calculatedOnLoad(text: string, part: string, limits: ReadLimits): string {
  const roots: ElementPlace[] = [];
  const sections: ElementPlace[] = [];
  scanXml(text, part, SPREADSHEET, limits, {
    open: (element) => {
      if (element.depth === 1) roots.push(element);
      else if (element.depth === 2) sections.push(element);
    },
  });
  const [root] = roots;
  if (!root) throw new WorkbookFileError("damaged", `${part} is not a workbook`);
  return applySplices(text, [requestIn(text, sections, root)]);
}

function requestIn(text: string, sections: readonly ElementPlace[], root: ElementPlace): Splice {
  const calculation = sections.find(({ local }) => local === "calcPr");
  if (!calculation) {
    const at = sections.findLast(({ local }) => BEFORE_CALCULATION.has(local))?.end ?? root.tagEnd;
    return insertion(at, `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`);
  }
  const { start, tagEnd, attributes } = calculation;
  const tag = text.slice(start, tagEnd);
  const isAsked = ["1", "true"].includes(attributes.get("fullCalcOnLoad") ?? "");
  return { start, end: tagEnd, text: isAsked ? tag : withAttribute(tag, "fullCalcOnLoad", "1") };
}
