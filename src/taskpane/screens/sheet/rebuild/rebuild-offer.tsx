import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { LayoutFault } from "../../../../core";
import { InsertedBar } from "../../../components/inserted-bar";
import { NoticeBar } from "../../../components/notice-bar";
import { useMessages } from "../../../messages-context";
import type { CheckedScreen, PaneState, PaneSteps } from "../../../store";
import { LoadingScreen } from "../loading-screen";
import { firstOutOfOrder } from "./out-of-order";

const RebuildPanel = lazy(() => import("./rebuild-panel"));

interface RebuildOfferProps {
  readonly state: PaneState;
  readonly screen: CheckedScreen;
  readonly steps: PaneSteps;
}

/**
 * Offers to write a table anew on a sheet of its own: any table by a button, one that was pasted or cut by
 * pages in so many words.
 */
export function RebuildOffer({ state, screen, steps }: RebuildOfferProps) {
  const { t } = useMessages();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const broken = useMemo(() => firstOutOfOrder(screen.check.report), [screen.check.report]);
  const button = (
    <Button
      size={!broken ? "medium" : "small"}
      className={!broken ? styles.wide : undefined}
      aria-expanded={open}
      onClick={() => setOpen(!open)}
    >
      {t("learn:rebuild.offer")}
    </Button>
  );
  const busy = state.activity !== "none";
  return (
    <div ref={place}>
      {state.inserted?.purpose === "rebuilt" && (
        <InsertedBar insertion={state.inserted} busy={busy} steps={steps} />
      )}
      {!broken ? (
        button
      ) : (
        <NoticeBar tone="info" actions={button}>
          {t("learn:rebuild.broken", { faults: faultsText(broken.faults, t) })}
        </NoticeBar>
      )}
      {open && (
        <Suspense fallback={<LoadingScreen />}>
          <RebuildPanel
            check={screen.check}
            first={broken?.index ?? 0}
            busy={busy}
            outdated={screen.outdated}
            onInsert={(model) => {
              setOpen(false);
              void steps.insertSheet({ purpose: "rebuilt", model });
            }}
            onSelect={(area) => void steps.select(area, screen.check.sheetId)}
            onCancel={() => {
              setOpen(false);
              place.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function faultsText(faults: readonly LayoutFault[], t: ReturnType<typeof useMessages>["t"]): string {
  return faults.map((fault) => t(`learn:rebuild.faults.${fault}`)).join(t("learn:rebuild.faultJoin"));
}

const useStyles = makeStyles({ wide: { width: "100%" } });
