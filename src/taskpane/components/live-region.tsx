import { VisuallyHidden } from "./visually-hidden";

/** Tells screen readers what a glance would show: the beginning and the result of each step. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
