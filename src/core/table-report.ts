import { proposeProfile, type Profile } from "./profiles";
import type { IndicatorReport, TableReport } from "./report";
import type { TableContext } from "./rules/context";
import { executionScoreOf } from "./rules/facts/execution";
import { gradeOf, roundHalfUp, statedGrade } from "./scoring";
import type { EvaluationTable, Indicator } from "./table";

/** The figures of a table as it states them beside what they come to. */
export function tableReportOf(table: EvaluationTable, context: TableContext): TableReport {
  const { total, grade, funds, grid, area } = table;
  const { profile, executions, executionPoints, points, scores } = context;
  const [whole] = executions;
  const rate = whole?.ratio ? roundHalfUp(whole.ratio, profile.rateDecimals) : null;
  const score = scores.total ?? total?.score?.number ?? null;
  return {
    table,
    sheet: grid.name,
    hidden: grid.hidden,
    area,
    project: projectOf(table),
    points: { stated: total?.points?.number ?? null, computed: points.total },
    score: { stated: total?.score?.number ?? null, computed: scores.total },
    grade: {
      stated: grade ? (statedGrade(grade.value.text) ?? null) : null,
      computed: score ? gradeOf(score, profile.gradeBands) : null,
    },
    execution: {
      rate: { stated: whole?.rate.value ?? null, computed: rate },
      score: {
        stated: funds?.total.score?.number ?? null,
        computed: whole ? executionScoreOf(whole, executionPoints, profile) : null,
      },
    },
    indicators: table.indicators.map((indicator) => indicatorReportOf(indicator, context)),
    proposedProfile: proposalFor(table, profile),
  };
}

function proposalFor(table: EvaluationTable, { name, basedOn }: Profile): string | null {
  const proposed = proposeProfile(table)?.name;
  return proposed === undefined || proposed === name || proposed === basedOn ? null : proposed;
}

function indicatorReportOf(indicator: Indicator, { outcomeOf }: TableContext): IndicatorReport {
  const { kind, comparator, outcome, unit, ratio } = outcomeOf(indicator);
  return { indicator, kind, comparator, outcome, unit, ...(ratio && { ratio }) };
}

/** 项目名称 as it is written, without white space; null where it is blank or the form has none. */
export function projectOf({ head }: EvaluationTable): string | null {
  const name = (head.project?.value.text ?? "").replace(/\s+/gu, "");
  return name === "" ? null : name;
}
