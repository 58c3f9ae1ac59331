import { Option } from "commander";

/** An option whose description is made only for who asks for help: what it takes would slow down every run. */
export class LateOption extends Option {
  constructor(
    flags: string,
    readonly describe: () => string,
  ) {
    super(flags);
  }
}

/** The description of any option. */
export function descriptionOf(option: Option): string {
  return option instanceof LateOption ? option.describe() : option.description;
}
