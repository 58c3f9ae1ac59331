import { makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { EmptyState } from "../../components/empty-state";
import { LastFailure } from "../../components/last-failure";
import { TakeOut } from "../../components/take-out";
import { WriteResultBar } from "../../components/write-result-bar";
import { useMessages } from "../../messages-context";
import type { ScreenProps } from "../screen-props";
import { Batch } from "./batch";
import { takeRecord } from "./take-record";

const FORMS = ["tabbed", "csv"] as const;

/** Every cell that the add-in wrote in this workbook, and the way back for each batch that still has one. */
export function RecordScreen({ state, steps }: ScreenProps) {
  const messages = useMessages();
  const { t } = messages;
  const styles = useStyles();
  const busy = state.activity !== "none";
  const lastWrite = state.screen.kind === "checked" ? state.screen.lastWrite : null;
  return (
    <>
      <LastFailure state={state} steps={steps} />
      {lastWrite?.purpose === "put-back" && (
        <WriteResultBar
          result={lastWrite}
          busy={busy}
          onPutBack={undefined}
          onRecalculate={() => void steps.recalculate()}
          onSelect={(area) => void steps.select(area)}
          onDismiss={steps.dismissWrite}
        />
      )}
      {state.batches.length === 0 ? (
        <EmptyState icon={HistoryRegular} title={t("record:none.title")} body={t("record:none.body")} />
      ) : (
        <section aria-label={t("record:label")} className={styles.list}>
          <p className={styles.lead}>{t("record:lead")}</p>
          <TakeOut
            forms={FORMS}
            take={(form) => Promise.resolve(takeRecord(state.batches, form, messages))}
            busy={busy}
          />
          {state.batches.toReversed().map((batch) => (
            <Batch key={batch.id} batch={batch} busy={busy} steps={steps} />
          ))}
        </section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  lead: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
