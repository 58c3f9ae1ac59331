/**
 * What the report uses of SARIF 2.1.0 (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0), by the names of the
 * standard.
 */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText;
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

export type SarifLevel = "error" | "warning" | "note";

export interface SarifText {
  readonly text: string;
}

export interface SarifResult {
  readonly ruleId: string;
  /** The rule's place among the tool's; absent for a rule that is not among them. */
  readonly ruleIndex?: number;
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly SarifSuppression[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A workbook has no lines: the file is the physical location, sheet and cells are the logical one. */
export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  readonly logicalLocations?: readonly SarifLogicalLocation[];
}

export interface SarifLogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  readonly kind: "sheet" | "cell" | "range";
}

export interface SarifSuppression {
  readonly kind: "external";
  readonly status: "accepted";
  readonly justification: string;
}

export interface SarifNotification {
  readonly level: "error";
  readonly message: SarifText;
  readonly locations: readonly SarifLocation[];
  readonly properties: Readonly<Record<string, unknown>>;
}
