import { Component, type ReactNode } from 'react';
import { ProblemNote } from './problem-note.tsx';

interface Props {
  /** When this changes, what failed is tried anew. */
  readonly at: string;
  readonly children: ReactNode;
}

/** A fault in a view takes nothing else of the page away, and is said. Only a class can catch it. */
export class Boundary extends Component<Props, { readonly fault: Error | undefined }> {
  override state: { readonly fault: Error | undefined } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override componentDidUpdate({ at }: Props) {
    if (this.state.fault && at !== this.props.at) this.setState({ fault: undefined });
  }

  override render() {
    return this.state.fault ? <ProblemNote problem={this.state.fault} /> : this.props.children;
  }
}
