import type { Messages } from "../../messages";
import type { FormatWriter } from "../format-writer";
import { fileSection } from "./file-section";
import { html, type Markup } from "./markup";
import { createOverview } from "./overview";
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from "./page-script";
import { PAGE_STYLE } from "./page-style";

/** What the page goes by. */
export interface HtmlOptions {
  readonly messages: Messages;
  readonly profile: string;
  /** The version of the product. */
  readonly version: string;
  /** Leaves out files that nothing is to be said about; the overview has them all. */
  readonly brief: boolean;
}

/** Nothing is loaded from anywhere, and no script runs but the page's own. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One self-contained page. Files are written as they come; the overview, which knows them all, stands last
 * in the file and first on the page.
 */
export function htmlWriter(options: HtmlOptions): FormatWriter {
  const { messages, brief } = options;
  const overview = createOverview(messages);
  let number = 0;
  return {
    // What `end` closes must stay open here: plain text, which no formatter of markup completes.
    begin: () =>
      `<!doctype html>
<html lang="${messages.locale}">
${head(messages).html}
<body>
${header(options).html}
<main>
<div id="files">
`,
    file: (report) => {
      const anchor = `file${++number}`;
      overview.add(report, anchor);
      const isSaid = !brief || report.error !== null || report.findings.length > 0;
      return isSaid ? fileSection(report, anchor, messages).html : "";
    },
    end: (tally) =>
      html`</div>
${overview.section(tally)}</main>
<script>${{ html: PAGE_SCRIPT }}</script>
</body>
</html>
`.html,
  };
}

function head({ t }: Messages): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
    <title>${t("report:title")}</title>
    <style>
      ${{ html: PAGE_STYLE }}
    </style>
  </head>`;
}

function header({ messages: { t }, version, profile }: HtmlOptions): Markup {
  return html`<header>
    <h1>${t("report:title")}</h1>
    <p class="quiet">${t("report:html.madeBy", { version, profile })}</p>
  </header>`;
}
