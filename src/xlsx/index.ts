export * from "./workbook-file";
