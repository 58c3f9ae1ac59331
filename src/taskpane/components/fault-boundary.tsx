import { Component, type ReactNode } from "react";
import { FailureBar } from "./failure-bar";

interface FaultBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly detail: string | null;
}

/**
 * Keeps a fault in drawing a screen, or a part of the code that could not be fetched, from leaving the pane
 * blank. React knows no other form for it than a class.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { detail: null };

  static getDerivedStateFromError(error: unknown): FaultBoundaryState {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return (
      <FailureBar
        failure={{ code: "unexpected", detail, retry: { step: "validate" } }}
        onRetry={this.props.onReload}
      />
    );
  }
}
