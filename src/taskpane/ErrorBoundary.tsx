import { Component } from "react";
import type { ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** What is shown instead when something below breaks. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode;
  /** Called anew by `retry`. */
  readonly children: () => ReactNode;
}

/** Keeps an error in a component from leaving a blank pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children();
    return this.props.fallback(error, () => this.setState({ error: null }));
  }
}
