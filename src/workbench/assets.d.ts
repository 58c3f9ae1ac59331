/** Styles are taken in for their effect. */
declare module "*.css";

/** A file that the page fetches: its address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
