/** The workbooks that come with the workbench, in the order of the menu. `npm run samples` writes them. */
import clean from "./clean.xlsx";
import department from "./department.xlsx";
import figures from "./figures.xlsx";
import formulas from "./formulas.xlsx";
import textNumbers from "./text-numbers.xlsx";
import texts from "./texts.xlsx";

export const SAMPLES = { figures, formulas, textNumbers, texts, department, clean } as const;

export type SampleName = keyof typeof SAMPLES;

/** What is open when the page starts. */
export const FIRST_SAMPLE: SampleName = "figures";
