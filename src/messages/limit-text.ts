import type { Catalogue, Messages } from "./messages";

/** A limit on what is read of a file, by the name that it has there. */
export type LimitKey = keyof Catalogue["limits"]["exceeded"];

/** Says which limit a file goes beyond, how much is allowed, and how much there is where that is known. */
export function exceededLimitText(
  messages: Messages,
  {
    limit,
    allowed,
    found,
  }: { readonly limit: LimitKey; readonly allowed: number; readonly found: number | null },
): string {
  const { t } = messages;
  const text = t(`limits:exceeded.${limit}`, { allowed: limitAmount(messages, limit, allowed) });
  return found === null
    ? text
    : t("limits:withFound", { text, found: limitAmount(messages, limit, found, Math.ceil) });
}

/** Limits that count bytes; the others count things, or say how many times. */
const SIZES: ReadonlySet<LimitKey> = new Set(["fileBytes", "unpackedBytes"]);

const UNITS = [
  { unit: "GB", bytes: 1e9 },
  { unit: "MB", bytes: 1e6 },
  { unit: "kB", bytes: 1e3 },
] as const;

/**
 * An amount as its limit counts it: `200 MB`, `2,000,000`.
 *
 * @param round What becomes of the third decimal of a size: what is too much must not look like what is allowed.
 */
export function limitAmount(
  { locale, t }: Messages,
  limit: LimitKey,
  amount: number,
  round: (hundredths: number) => number = Math.floor,
): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  if (!SIZES.has(limit)) return number.format(amount);
  const scale = UNITS.find(({ bytes }) => amount >= bytes);
  if (!scale) return t("limits:bytes", { count: amount });
  return `${number.format(round((amount * 100) / scale.bytes) / 100)} ${scale.unit}`;
}
