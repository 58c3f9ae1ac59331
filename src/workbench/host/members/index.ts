export { MEMBER_TABLES } from "./member-tables";
