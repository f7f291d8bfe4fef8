import { Component, type ComponentChildren } from 'preact';
import { explainSurprise } from './describe-outcome.ts';
import { FailedNotice } from './FailedNotice.tsx';

interface ErrorBoundaryProps {
  children: ComponentChildren;
  copy(text: string): Promise<boolean>;
  onRetry(): void;
}

/** Shows an error of the views below instead of a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown; failed: boolean }> {
  override state = { error: undefined as unknown, failed: false };

  static override getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => {
      this.setState({ error: undefined, failed: false });
      this.props.onRetry();
    };
    return <FailedNotice failure={explainSurprise(this.state.error)} onRetry={retry} copy={this.props.copy} />;
  }
}
