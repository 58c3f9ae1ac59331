import { RULES, type Severity } from "../../core";
import { formatSheetPlace } from "../sheet-place";
import type { FileReport, FindingReport } from "../file-report";
import { artifactUri } from "./artifact-uri";
import type {
  SarifLevel,
  SarifLocation,
  SarifLogicalLocation,
  SarifNotification,
  SarifResult,
} from "./sarif-log";

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: "error", warning: "warning", advice: "note" };

export function levelOf(severity: Severity): SarifLevel {
  return LEVELS[severity];
}

const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ id }, index) => [id, index]));

export function sarifResult(finding: FindingReport, file: string): SarifResult {
  const { id, rule, severity, sheet, cell, project, found, expected, related, fix, waived, sum } = finding;
  const ruleIndex = RULE_INDEX.get(rule);
  const texts = [finding.message, ...(sum === null ? [] : [sum]), finding.todo];
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levelOf(severity),
    message: { text: plainMessage(texts.join("\n")) },
    locations: [locationOf(file, sheet, cell)],
    ...(related.length > 0 && {
      relatedLocations: related.map((area, id) => ({ id, ...locationOf(file, sheet, area) })),
    }),
    partialFingerprints: { "evalcheckFinding/v1": id },
    ...(waived && {
      suppressions: [{ kind: "external", status: "accepted", justification: waived.reason }],
    }),
    properties: { project, found, expected, fix },
  };
}

/** A file that could not be read, as the tool's own trouble. */
export function sarifNotification({ file, error }: FileReport): SarifNotification[] {
  if (!error) return [];
  return [
    {
      level: "error",
      message: { text: plainMessage(`${error.message}\n${error.todo}`) },
      locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file) } } }],
      properties: { problem: error.problem },
    },
  ];
}

/** A finding about the whole workbook has no sheet, one about a sheet no cell. */
function locationOf(file: string, sheet: string, place: string | null): SarifLocation {
  const physicalLocation = { artifactLocation: { uri: artifactUri(file) } };
  return sheet === ""
    ? { physicalLocation }
    : { physicalLocation, logicalLocations: [logical(sheet, place)] };
}

function logical(sheet: string, place: string | null): SarifLogicalLocation {
  const fullyQualifiedName = formatSheetPlace(sheet, place);
  if (place === null) return { name: sheet, fullyQualifiedName, kind: "sheet" };
  return { name: place, fullyQualifiedName, kind: place.includes(":") ? "range" : "cell" };
}

/**
 * A text that says what it says: in a message of SARIF braces stand for placeholders (3.11.5) and brackets
 * for links (3.11.6), and a workbook's text must become neither.
 */
function plainMessage(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
