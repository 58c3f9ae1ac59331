export type { CellContent, Edit, NewContent } from "./edit";
