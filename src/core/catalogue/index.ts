export { entriesOf, fullName } from "./catalogue";
export type { Catalogue, CatalogueEntry, CatalogueGroup, CatalogueTotal } from "./catalogue";
export { isNoProject } from "./list-text";
export { matchProjects } from "./match-projects";
export type { NameMatch, ProjectMatch, ProjectMatches } from "./match-projects";
export { nameKey, spokenName } from "./project-name";
export { namedByTables } from "./named-by-tables";
export { projectTableOf, type ProjectTable } from "./project-table";
export { readCatalogues } from "./read-catalogue";
