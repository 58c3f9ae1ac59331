/**
 * What tells a report of ours from the worksheets that are to be checked: the name of a custom property of the
 * sheet, which no name or content can have by accident. Excel keeps it in the file (`customPr`), and gives it
 * to a copy of the sheet too. Its value is the id of the sheet that it was made for.
 */
export const REPORT_PROPERTY = "evalcheck.report";
