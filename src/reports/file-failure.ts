/** Why a file could not be checked, in the reader's language. */
export interface FileFailure {
  /** A short word for scripts, such as `encrypted`. */
  readonly problem: string;
  readonly message: string;
  readonly todo: string;
}
