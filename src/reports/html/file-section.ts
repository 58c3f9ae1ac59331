import type { Messages } from "../../messages";
import { figureText, gradeText, isContradicted, rateText, UNKNOWN } from "../figure-text";
import type { FileReport, FindingReport, TableJson } from "../file-report";
import { sheetGroups, sheetHeading, type SheetGroup } from "../sheet-groups";
import { waivedText } from "../waived-text";
import { html, type Markup } from "./markup";
import { pathMarkup } from "./path-markup";

/** One file of the page: its sheets, each with its tables' figures and its findings. */
export function fileSection(report: FileReport, anchor: string, messages: Messages): Markup {
  const projects = report.tables.flatMap(({ project }) => project ?? []);
  return html`<section class="file card" id="${anchor}" data-about="${[report.file, ...projects].join(" ")}">
    <h2>${pathMarkup(report.file)}</h2>
    ${report.error ? html`<p class="unread"><b>${report.error.message}</b> ${report.error.todo}</p>` : null}${sheetGroups(report).map((group) => sheetArticle(group, messages))}
  </section> `;
}

function sheetArticle(group: SheetGroup, messages: Messages): Markup {
  const { t } = messages;
  const { tables, findings } = group;
  return html`<article class="sheet">
    <h3>${sheetHeading(group, messages)}</h3>
    ${tables.map((table) => figuresParagraph(table, messages))}${
      findings.length === 0
        ? html`<p class="clean">${t("report:html.clean")}</p>`
        : html`<ul class="findings">
            ${findings.map((finding) => findingEntry(finding, messages))}
          </ul>`
    }
  </article> `;
}

function figuresParagraph(table: TableJson, messages: Messages): Markup {
  const { t } = messages;
  const figure = (label: string, text: string, wrong: boolean) =>
    html`<span>${label} <b${wrong ? html` class="contradicted"` : null}>${text}</b></span>`;
  const { points, score, execution } = table;
  return html`<p class="figures">
    <span>${table.range}</span><span>${table.project ?? t("report:unnamed")}</span>
    ${figure(t("report:columns.points"), figureText(points), isContradicted(points))}
    ${figure(t("report:columns.score"), figureText(score), isContradicted(score))}
    ${figure(t("report:columns.grade"), gradeText(table, messages), isContradicted(table.grade))}
    ${figure(t("report:columns.rate"), rateText(execution.rate), isContradicted(execution.rate))}
  </p> `;
}

function findingEntry(finding: FindingReport, messages: Messages): Markup {
  const { t } = messages;
  const { severity, cell, message, title, rule, waived, sum, todo } = finding;
  const what = html`<p>
    <span class="label">${t(`report:html.one.${severity}`)} ${cell ?? UNKNOWN}</span> ${message}
  </p>`;
  const which = html`<p class="rule">${title} &middot; ${rule}</p>`;
  if (waived) {
    return html`<li class="finding waived" data-kind="waived" data-rule="${rule}">
      ${what}
      <p>${waivedText(waived, messages)}</p>
      ${which}
    </li> `;
  }
  return html`<li class="finding ${severity}" data-kind="${severity}" data-rule="${rule}">
    ${what}${sum === null ? null : html`<p class="sum">${sum}</p>`}
    <p>${t("report:todo", { todo })}</p>
    ${corrections(finding, messages)}${which}
  </li> `;
}

function corrections({ fix }: FindingReport, { t }: Messages): Markup[] {
  if (fix?.safety !== "safe") return [];
  return fix.edits.map(({ cell, after }) => html`<p>${t("report:fix", { cell, after })}</p>`);
}
