import { decimalOf, type Decimal } from "./decimal";

/** 优, 良, 中, 差: excellent, good, fair, poor. */
export type Grade = "优" | "良" | "中" | "差";

/** Lower bounds of the grades, out of 100; below the last is 差. */
export interface GradeBands {
  readonly 优: number;
  readonly 良: number;
  readonly 中: number;
}

/** From the best grade down. */
export const BANDED_GRADES = ["优", "良", "中"] as const satisfies readonly Grade[];

/** The grade of a total score; a score on a bound has reached it. */
export function gradeOf(score: Decimal, bands: GradeBands): Grade {
  const reached = BANDED_GRADES.find((grade) => {
    const bound = decimalOf(bands[grade]);
    return bound !== null && score.gte(bound);
  });
  return reached ?? "差";
}

/** How grades are written: 优秀 and 优 are one. */
const WRITTEN: Readonly<Record<Grade, RegExp>> = {
  优: /^优秀?(?:等级?|级)?$/,
  良: /^良好?(?:等级?|级)?$/,
  中: /^(?:中等?|一般|合格)(?:级)?$/,
  差: /^(?:较?差|不合格)(?:等级?|级)?$/,
};

/** The grade that a text states; undefined for a text that states none, or offers all to choose from. */
export function statedGrade(text: string): Grade | undefined {
  const plain = text.replace(/[\s“”"'「」（）()]/g, "");
  return ([...BANDED_GRADES, "差"] as const).find((grade) => WRITTEN[grade].test(plain));
}
