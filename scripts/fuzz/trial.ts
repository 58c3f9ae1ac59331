import { planCorrections, validate, type Grid } from "../../src/core";
import { readGrids, readWorkbook, WorkbookFileError } from "../../src/xlsx";

/** What became of a package: what it was refused for, or what it says, cell by cell and finding by finding. */
export interface Outcome {
  readonly refused: string | null;
  readonly says: string;
}

/**
 * Takes a package through everything that is done with a file.
 *
 * @throws where anything but a refusal or an answer came of it, or where two readings of it disagree
 */
export function tryPackage(bytes: Uint8Array): Outcome {
  const grids = outcomeOf(() => readGrids(bytes));
  const look = outcomeOf(() => readWorkbook(bytes).sheets.map(({ grid }) => grid));
  // The look of a workbook may be broken where its figures are not, never the other way round.
  if (grids instanceof WorkbookFileError) {
    if (!(look instanceof WorkbookFileError))
      throw new Error(`refused only without its look: ${grids.message}`);
    return { refused: grids.problem, says: "" };
  }
  const report = validate(grids);
  const broken = report.findings.find(({ messageId }) => messageId === "rule-failed");
  if (broken) throw new Error(`a rule failed: ${JSON.stringify(broken.data)}`);
  const says = contentOf(grids);
  if (!(look instanceof WorkbookFileError) && contentOf(look) !== says)
    throw new Error("two readings disagree");
  const findings = report.findings.map(({ id, cell }) => [id, cell]);
  const { edits } = planCorrections(report, { include: "review" });
  return { refused: null, says: says + JSON.stringify([findings, edits]) };
}

/** A refusal is an answer too, unless it only covers up an error that nobody thought of. */
function outcomeOf(read: () => Grid[]): Grid[] | WorkbookFileError {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookFileError && error.problem !== "unreadable") return error;
    throw error;
  }
}

function contentOf(grids: readonly Grid[]): string {
  return JSON.stringify(
    grids.map((grid) => ({
      name: grid.name,
      hidden: grid.hidden,
      cells: Array.from({ length: grid.rows }, (_, row) =>
        Array.from({ length: grid.width(row) }, (__, column) => [
          grid.cell(row, column),
          grid.mergedArea(row, column),
        ]),
      ),
    })),
  );
}
