import { makeStyles, tokens } from "@fluentui/react-components";
import type { Waiver } from "../../core";
import { useMessages } from "../messages-context";
import { dayText } from "../wording";

/** A waiver's reason, and under it who gave it, when, and until when it holds. */
export function WaiverFacts({ waiver }: { waiver: Pick<Waiver, "reason" | "by" | "on" | "until"> }) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const { reason, by, on, until } = waiver;
  return (
    <dl className={styles.facts}>
      <Fact name={t("waivers:facts.reason")}>{reason}</Fact>
      {by !== "" && <Fact name={t("waivers:facts.by")}>{by}</Fact>}
      <Fact name={t("waivers:facts.on")}>{dayText(on, messages)}</Fact>
      <Fact name={t("waivers:facts.until")}>
        {until === null ? t("waivers:facts.forever") : dayText(until, messages)}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "grid", gridTemplateColumns: "72px 1fr", columnGap: tokens.spacingHorizontalS },
  name: { color: tokens.colorNeutralForeground3 },
  value: { minWidth: 0, margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
});
