import cli from "./cli.json";
import excel from "./excel.json";
import explain from "./explain.json";
import fix from "./fix.json";
import learn from "./learn.json";
import limits from "./limits.json";
import pane from "./pane.json";
import profiles from "./profiles.json";
import record from "./record.json";
import report from "./report.json";
import reporting from "./reporting.json";
import rules from "./rules.json";
import settings from "./settings.json";
import waivers from "./waivers.json";
import workbook from "./workbook.json";
import workbench from "./workbench.json";

export default {
  cli,
  excel,
  explain,
  fix,
  learn,
  limits,
  pane,
  profiles,
  record,
  report,
  reporting,
  rules,
  settings,
  waivers,
  workbook,
  workbench,
};
