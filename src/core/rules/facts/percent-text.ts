import { decimalText, roundHalfUp, type Decimal } from "../../scoring";

/** A ratio as a message shows it: 0.9355 is `93.55%`. */
export function percentText(ratio: Decimal): string {
  return `${decimalText(roundHalfUp(ratio.times(100), 2))}%`;
}
