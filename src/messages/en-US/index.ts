import cli from "./cli.json";
import excel from "./excel.json";
import pane from "./pane.json";
import record from "./record.json";
import report from "./report.json";
import rules from "./rules.json";
import workbench from "./workbench.json";

export default { cli, excel, pane, record, report, rules, workbench };
