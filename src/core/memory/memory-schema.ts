/** What the namespaces of all versions begin with. */
export const MEMORY_FAMILY = "urn:evalcheck:workbook:";

/** The namespace of the custom XML part; its last figure is the version of the format. */
export const MEMORY_NAMESPACE = `${MEMORY_FAMILY}1`;

/** The part's root. */
export const MEMORY_ROOT = "evalcheck";
