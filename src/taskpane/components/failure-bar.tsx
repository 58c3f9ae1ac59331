import { Button } from "@fluentui/react-components";
import { useMessages } from "../messages-context";
import type { Failure } from "../store";
import { NoticeBar } from "./notice-bar";

interface FailureBarProps {
  readonly failure: Failure;
  readonly onRetry: (failure: Failure) => void;
  readonly onDismiss?: () => void;
}

/** What Excel could not do, what to do about it, and the way to try again where that can help. */
export function FailureBar({ failure, onRetry, onDismiss }: FailureBarProps) {
  const { t } = useMessages();
  return (
    <NoticeBar
      tone="error"
      title={t(`excel:failure.${failure.code}.what`)}
      {...(onDismiss && { onDismiss })}
      {...(failure.code !== "too-old" && {
        actions: (
          <Button size="small" onClick={() => onRetry(failure)}>
            {t("pane:action.retry")}
          </Button>
        ),
      })}
    >
      <div>{t(`excel:failure.${failure.code}.todo`)}</div>
      {failure.code === "unexpected" && failure.detail !== null && (
        <div>{t("pane:failure.detail", { detail: failure.detail })}</div>
      )}
    </NoticeBar>
  );
}
