import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessages } from "../messages-context";
import type { Insertion, PaneSteps } from "../store";
import { NoticeBar } from "./notice-bar";

interface InsertedBarProps {
  readonly insertion: Insertion;
  readonly busy: boolean;
  readonly steps: PaneSteps;
}

/** The worksheet that was added, and the way on: to validate it. Takes the focus where its button is gone. */
export function InsertedBar({ insertion, busy, steps }: InsertedBarProps) {
  const { t } = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const { purpose, name, sheetId } = insertion;
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [sheetId]);
  return (
    <NoticeBar
      tone="success"
      focusRef={place}
      title={t(`learn:inserted.${purpose}`, { name })}
      onDismiss={steps.dismissInserted}
      actions={
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            steps.show("sheet");
            void steps.validate();
          }}
        >
          {t("learn:inserted.validate")}
        </Button>
      }
    />
  );
}
