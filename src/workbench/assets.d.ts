/** Styles are taken in for their effect. */
declare module "*.css";

/** A file that the page fetches: its address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}

/** A text that is part of the page. */
declare module "*.xml" {
  const text: string;
  export default text;
}

/** What office.js puts on the wire, extracted from the library when the page is built. */
declare module "wire-meta" {
  const wireMeta: import("./host").WireMeta;
  export default wireMeta;
}
