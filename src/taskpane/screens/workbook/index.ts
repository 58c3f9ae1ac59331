export { WorkbookScreen as default } from "./workbook-screen";
