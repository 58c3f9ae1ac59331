import { RULES, type Rule, type Severity } from "../../core";
import { ruleText, type Messages } from "../../messages";
import type { FormatWriter } from "../format-writer";
import { SEVERITIES } from "../tally";
import type { SarifNotification, SarifRule } from "./sarif-log";
import { levelOf, sarifNotification, sarifResult } from "./sarif-result";

/** What the SARIF report goes by. */
export interface SarifOptions {
  readonly messages: Messages;
  /** The version of the product. */
  readonly version: string;
  readonly profile: string;
}

/** The schema that the log says it follows; nothing reads it from there. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF 2.1.0: what code scanners tell their findings in, so that its viewers and gates can take ours. */
export function sarifWriter(options: SarifOptions): FormatWriter {
  const notifications: SarifNotification[] = [];
  let separator = "\n";
  return {
    begin: () => beginOfLog(options),
    file: (report) => {
      notifications.push(...sarifNotification(report));
      return report.findings
        .map((finding) => {
          const result = separator + JSON.stringify(sarifResult(finding, report.file));
          separator = ",\n";
          return result;
        })
        .join("");
    },
    // An invocation stands behind the results: only then is it known which files could not be read.
    end: ({ unread }) => {
      const invocation = { executionSuccessful: unread === 0, toolExecutionNotifications: notifications };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

/** The log up to its results, which are written as they come. */
function beginOfLog({ messages, version, profile }: SarifOptions): string {
  const driver = {
    name: "EvalCheck",
    version,
    language: messages.locale,
    rules: RULES.map((rule) => sarifRule(rule, messages)),
  };
  const run = {
    tool: { driver },
    language: messages.locale,
    columnKind: "utf16CodeUnits",
    properties: { profile },
  };
  return `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`;
}

function sarifRule(rule: Rule, messages: Messages): SarifRule {
  const { name, what, why, todo } = ruleText(messages, rule);
  return {
    id: rule.id,
    shortDescription: { text: name },
    fullDescription: { text: [...what, ...why].join("\n") },
    help: { text: todo.join("\n") },
    defaultConfiguration: { level: levelOf(gravest(rule)) },
  };
}

/** A rule may have a severity a message; the tool's default is the gravest of them. */
function gravest({ severity }: Rule): Severity {
  if (typeof severity === "string") return severity;
  const own = Object.values(severity);
  return SEVERITIES.find((each) => own.includes(each)) ?? "warning";
}
