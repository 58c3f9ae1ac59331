export { ReportScreen as default } from "./report-screen";
