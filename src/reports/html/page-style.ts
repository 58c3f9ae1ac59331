/** The looks of the page: light and dark after the reader's system, and always light on paper. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f5f5f5; --card: #ffffff; --line: #d6d6d6; --text: #1f1f1f; --quiet: #5c5c5c; --bar: #2f6fb5;
  --error: #a80f1c; --error-soft: #fdecee; --warning: #7a4f00; --warning-soft: #fff4d6;
  --advice: #0f548c; --advice-soft: #e8f2fb; --good: #0b6a2b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1b1b1b; --card: #262626; --line: #454545; --text: #f0f0f0; --quiet: #b8b8b8; --bar: #6fa8dc;
    --error: #ffa3ab; --error-soft: #47191e; --warning: #ffd27a; --warning-soft: #43330f;
    --advice: #9ccbf5; --advice-soft: #17324a; --good: #8fd6a5;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); line-height: 1.55;
  font-family: "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
body > header, main { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-block: 1.5rem 1rem; }
main { display: flex; flex-direction: column; gap: 1rem; padding-bottom: 3rem; }
#overview { order: -1; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); }
#files { display: flex; flex-direction: column; gap: 1rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); margin: .15rem 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; }
.wide { grid-column: 1 / -1; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92em; }
th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr:last-child > * { border-bottom: 0; }
th { font-weight: 600; white-space: nowrap; }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.grade { white-space: nowrap; }
td.name { overflow-wrap: anywhere; min-width: 9rem; }
a { color: var(--advice); }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin: 0; padding: 0; list-style: none; }
.summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2.5rem; }
.summary h2 { flex-basis: 100%; margin: 0; }
.counts li { color: var(--quiet); }
.counts b { font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.counts b.none { color: inherit; font-weight: 400; }
table + .quiet { margin-top: .6rem; }
.share { width: 60%; vertical-align: middle; }
.share span { display: block; height: .8rem; min-width: 2px; background: var(--bar); border-radius: 2px; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; }
.filter[hidden] { display: none; }
.filter input[type="search"], .filter select { font: inherit; color: inherit; background: var(--page);
  border: 1px solid var(--quiet); border-radius: 4px; padding: .3rem .5rem; max-width: 100%; }
.filter input[type="search"] { flex: 1 1 14rem; }
.file { content-visibility: auto; contain-intrinsic-size: auto 20rem; }
.findings { list-style: none; margin: .5rem 0 0; padding: 0; display: flex; flex-direction: column; gap: .5rem; }
.finding { border-left: 4px solid; border-radius: 4px; padding: .4rem .75rem; overflow-wrap: anywhere; }
.finding p { margin: .1rem 0; color: var(--text); }
.finding .sum, .finding .rule { color: var(--quiet); font-size: .88em; }
.finding .label { font-weight: 600; white-space: nowrap; }
.finding.error, .unread { border-color: var(--error); background: var(--error-soft); }
.finding.warning { border-color: var(--warning); background: var(--warning-soft); }
.finding.advice { border-color: var(--advice); background: var(--advice-soft); }
.finding.waived { border-color: var(--line); background: none; }
.finding.waived p { color: var(--quiet); }
.error .label, b.error, .unread b, .contradicted { color: var(--error); }
.warning .label, b.warning { color: var(--warning); }
.advice .label, b.advice { color: var(--advice); }
.waived .label { color: var(--quiet); }
.clean { color: var(--good); margin: .25rem 0; }
.unread { border-left: 4px solid var(--error); padding: .4rem .75rem; margin: 0; }
.figures { margin: .1rem 0; font-variant-numeric: tabular-nums; }
.figures span { margin-right: 1.1rem; white-space: nowrap; }
@media print {
  body { background: none; font-size: 10pt; }
  body > header, main { max-width: none; padding: 0; }
  body > header { padding-bottom: 0.75rem; }
  .filter { display: none; }
  #overview { grid-template-columns: 1fr 1fr; column-gap: 2rem; }
  .card { border: 0; border-bottom: 1px solid var(--line); border-radius: 0; padding: .5rem 0; }
  .file { content-visibility: visible; }
  .finding, tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .finding, .share span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
