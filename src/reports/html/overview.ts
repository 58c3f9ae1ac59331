import type { Messages } from "../../messages";
import { figureText, gradeText, rateText } from "../figure-text";
import type { FileReport, TableJson } from "../file-report";
import { scoreDistribution, totalScoreOf, type ScoreClass } from "../score-distribution";
import { sheetHeading } from "../sheet-groups";
import { SEVERITIES, tallyText, type Tally } from "../tally";
import { findingsOf } from "../table-findings";
import { html, type Markup } from "./markup";
import { pathMarkup } from "./path-markup";

/** What the overview says of all files; it grows by a line a table. */
export interface Overview {
  add(shown: FileReport, anchor: string): void;
  section(tally: Tally): Markup;
}

interface RuleCount {
  readonly title: string;
  count: number;
}

export function createOverview(messages: Messages): Overview {
  const rows: Markup[] = [];
  const scores: number[] = [];
  const rules = new Map<string, RuleCount>();
  let shown = 0;
  return {
    add: (report, anchor) => {
      for (const table of report.tables) {
        rows.push(tableRow(table, report, anchor, messages));
        const score = totalScoreOf(table);
        if (score !== null) scores.push(score);
      }
      for (const { rule, title } of report.findings) {
        shown++;
        const known = rules.get(rule);
        if (known) known.count++;
        else rules.set(rule, { title, count: 1 });
      }
    },
    section: (tally) =>
      html`<section id="overview">
        ${summaryCard(tally, messages)}${distributionCard(scores, messages)}${rulesCard(rules, messages)}${tablesCard(rows, messages)}${filterCard(rules, shown, tally, messages)}
      </section> `,
  };
}

function summaryCard(tally: Tally, messages: Messages): Markup {
  const { t } = messages;
  const counts = SEVERITIES.map((severity) => {
    const count = tally.findings[severity];
    // The number stands out of the phrase that it belongs to, wherever a language has it.
    const [before = "", after = ""] = t(`report:counted.${severity}`, { count }).split(String(count));
    return html`<li>${before}<b class="${count > 0 ? severity : "none"}">${count}</b>${after}</li> `;
  });
  return html`<div class="card wide summary">
    <h2>${t("report:html.summary")}</h2>
    <ul class="counts">
      ${counts}
    </ul>
    <p class="quiet">${tallyText(tally, messages)}</p>
  </div> `;
}

function distributionCard(scores: readonly number[], { t }: Messages): Markup | null {
  const { classes, count, lowest, median, highest } = scoreDistribution(scores);
  if (lowest === null || median === null || highest === null) return null;
  const most = Math.max(...classes.map((each) => each.count));
  const bar = (each: ScoreClass) =>
    html`<tr>
      <th scope="row">${classText(each)}</th>
      <td class="share">
        ${each.count > 0 ? html`<span style="width:${Math.round((100 * each.count) / most)}%"></span>` : null}
      </td>
      <td class="figure">${each.count}</td>
    </tr> `;
  return html`<div class="card">
    <h2>${t("report:html.distribution")}</h2>
    <table>
      <tbody>
        ${[...classes].reverse().map(bar)}
      </tbody>
    </table>
    <p class="quiet">${t("report:html.spread", { count, lowest, median, highest })}</p>
  </div> `;
}

/** Lower bounds belong to a class, upper ones do not. */
function classText({ from, to }: ScoreClass): string {
  if (to === null) return `≥ ${from}`;
  return from === 0 ? `< ${to}` : `${from} – ${to}`;
}

function rulesCard(rules: ReadonlyMap<string, RuleCount>, { t }: Messages): Markup | null {
  if (rules.size === 0) return null;
  const rows = byCount(rules).map(
    ([rule, { title, count }]) =>
      html`<tr>
        <td>${title}<br /><span class="quiet">${rule}</span></td>
        <td class="figure">${count}</td>
      </tr> `,
  );
  return html`<div class="card">
    <h2>${t("report:html.rules")}</h2>
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div> `;
}

function byCount(rules: ReadonlyMap<string, RuleCount>): [string, RuleCount][] {
  return [...rules].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1));
}

const COLUMNS = ["file", "sheet", "project", "points", "score", "grade", "rate"] as const;
const FIGURES: ReadonlySet<string> = new Set(["points", "score", "rate"]);

function tablesCard(rows: readonly Markup[], { t }: Messages): Markup | null {
  if (rows.length === 0) return null;
  const figure = html` class="figure"`;
  const heads = [
    ...COLUMNS.map(
      (column) =>
        html`<th scope="col" ${FIGURES.has(column) ? figure : null}>${t(`report:columns.${column}`)}</th>`,
    ),
    ...SEVERITIES.map(
      (severity) => html`<th scope="col" ${figure}>${t(`report:html.many.${severity}`)}</th>`,
    ),
  ];
  return html`<div class="card wide">
    <h2>${t("report:html.tables")}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${t("report:html.tables")}">
      <table>
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </div> `;
}

function tableRow(table: TableJson, report: FileReport, anchor: string, messages: Messages): Markup {
  const { t } = messages;
  const own = findingsOf(table, report).filter(({ waived }) => waived === null);
  const figures = SEVERITIES.map(
    (severity) => html`<td class="figure">${own.filter((each) => each.severity === severity).length}</td>`,
  );
  return html`<tr>
    <td class="name"><a href="#${anchor}">${pathMarkup(report.file)}</a></td>
    <td>${sheetHeading(table, messages)}</td>
    <td class="name">${table.project ?? t("report:unnamed")}</td>
    <td class="figure">${figureText(table.points)}</td>
    <td class="figure">${figureText(table.score)}</td>
    <td class="grade">${gradeText(table, messages)}</td>
    <td class="figure">${rateText(table.execution.rate)}</td>
    ${figures}
  </tr> `;
}

function filterCard(
  rules: ReadonlyMap<string, RuleCount>,
  shown: number,
  tally: Tally,
  { t }: Messages,
): Markup {
  const kinds = [
    ...SEVERITIES.map((kind) => [kind, t(`report:html.many.${kind}`)] as const),
    ...(tally.waived > 0 ? [["waived", t("report:html.waived")] as const] : []),
  ];
  // The count is the script's to fill in.
  const [before = "", after = ""] = t("report:html.shown", { shown: "\n", total: shown }).split("\n");
  return html`<form class="filter card wide" hidden aria-label="${t("report:html.filter")}">
    <input type="search" placeholder="${t("report:html.search")}" aria-label="${t("report:html.search")}" />
    <select aria-label="${t("report:html.rules")}">
      <option value="">${t("report:html.allRules")}</option>
      ${byCount(rules).map(([rule, { title }]) => html`<option value="${rule}">${title}</option>`)}
    </select>
    ${kinds.map(([kind, label]) => html`<label><input type="checkbox" name="kind" value="${kind}" checked /> ${label}</label> `)}
    <label><input type="checkbox" name="with-findings" /> ${t("report:html.withFindings")}</label>
    <output>${before}<span id="shown">${shown}</span>${after}</output>
  </form> `;
}
