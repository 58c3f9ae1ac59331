/**
 * The page's only script: it puts the overview in front for those who go through the page by keyboard or
 * ear, and filters. It is the same in every report and holds nothing of a workbook, so that the page's
 * policy can admit it by its hash and nothing besides.
 */
export const PAGE_SCRIPT = `
"use strict";
const main = document.querySelector("main");
main.prepend(document.getElementById("overview"));
const filter = document.querySelector(".filter");
const findings = [...document.querySelectorAll(".finding")];
const groups = [...document.querySelectorAll(".sheet"), ...document.querySelectorAll(".file")];
const search = filter.querySelector("input[type=search]");
const rule = filter.querySelector("select");
const kinds = [...filter.querySelectorAll("input[name=kind]")];
const withFindings = filter.querySelector("input[name=with-findings]");
const shown = document.getElementById("shown");
const textOf = new Map(findings.map((each) =>
  [each, (each.textContent + " " + each.closest(".file").dataset.about).toLowerCase()]));
function apply() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const wanted = new Set(kinds.filter((kind) => kind.checked).map((kind) => kind.value));
  let count = 0;
  for (const each of findings) {
    const fits = wanted.has(each.dataset.kind)
      && (rule.value === "" || rule.value === each.dataset.rule)
      && words.every((word) => textOf.get(each).includes(word));
    each.hidden = !fits;
    if (fits) count += 1;
  }
  const narrowed = withFindings.checked || words.length > 0 || rule.value !== "";
  for (const group of groups) {
    group.hidden = narrowed && !group.querySelector(".finding:not([hidden]), .unread");
  }
  shown.textContent = String(count);
}
filter.addEventListener("input", apply);
filter.addEventListener("submit", (event) => event.preventDefault());
filter.hidden = false;
apply();
`;

/** Of PAGE_SCRIPT as it stands between its tags; a test computes it anew. */
export const PAGE_SCRIPT_HASH = "sha256-GZBxYckdPHQEIa+lG2oumdmalLAJy+SssNAl8Z71A/s=";
