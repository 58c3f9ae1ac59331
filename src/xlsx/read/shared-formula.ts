import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../core";

/**
 * What a formula consists of, as far as moving it needs: texts, quoted sheet names and bracketed
 * references (external workbooks, table columns) stay as they are, unclosed ones to the end; names, functions
 * and references follow.
 */
const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[(?:[^[\]]|\[[^[\]]*\])*(?:\]|$)|[$\p{L}_\\][$\p{L}\p{N}_.\\?]*|\d[\p{L}\p{N}_.]*/gu;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * The formula of a cell that shares another's: its relative references move along (ECMA-376 part 1,
 * 18.3.1.40). A reference that leaves the sheet becomes `#REF!`.
 *
 * @param formula Without its leading `=`.
 * @param down Rows from the cell that holds the formula.
 * @param right Columns from there.
 */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(TOKEN, (token: string, offset: number) => {
    const cell = CELL.exec(token);
    if (cell && !isNamePart(formula, offset, token)) {
      const column = moveColumn(cell[1] ?? "", cell[2] ?? "", right);
      const row = moveRow(cell[3] ?? "", cell[4] ?? "", down);
      return column === null || row === null ? "#REF!" : column + row;
    }
    if (!isSpanEnd(formula, offset, token)) return token;
    const wholeColumn = COLUMN.exec(token);
    if (wholeColumn) return moveColumn(wholeColumn[1] ?? "", wholeColumn[2] ?? "", right) ?? "#REF!";
    const wholeRow = ROW.exec(token);
    return wholeRow ? (moveRow(wholeRow[1] ?? "", wholeRow[2] ?? "", down) ?? "#REF!") : token;
  });
}

/** `LOG10(` is a function and `A1!` a sheet. */
function isNamePart(formula: string, offset: number, token: string): boolean {
  return /^\s*[(!]/.test(formula.slice(offset + token.length, offset + token.length + 20));
}

/** Of `$1048576:` with the character before it, and some more. */
const LONGEST_SPAN_END = 16;

/** Whether a token is one side of a whole-column or whole-row reference such as `A:A`, `$1:3`. */
function isSpanEnd(formula: string, offset: number, token: string): boolean {
  const after = /^:\$?([A-Z]{1,3}|\d{1,7})(?![\p{L}\p{N}_.(!])/iu.exec(formula.slice(offset + token.length));
  const before = /(?:^|[^\p{L}\p{N}_.$])\$?([A-Z]{1,3}|\d{1,7}):$/iu.exec(
    formula.slice(Math.max(0, offset - LONGEST_SPAN_END), offset),
  );
  const other = (after ?? before)?.[1];
  return other !== undefined && isDigits(other) === isDigits(token.replace("$", ""));
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function moveColumn(anchor: string, letters: string, right: number): string | null {
  if (anchor === "$") return anchor + letters;
  const column = columnIndex(letters) + right;
  return column < 0 || column >= MAX_COLUMNS ? null : columnLetters(column);
}

function moveRow(anchor: string, digits: string, down: number): string | null {
  if (anchor === "$") return anchor + digits;
  const row = Number(digits) + down;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}
