import type { ComponentChildren } from 'preact';
import type { PolicyAnalysis } from '../../lib/types.ts';
import { ComparisonContext, StandingContext } from './standing-context.ts';
import { type StandingDependencies, useStanding } from './standing-hook.ts';

interface StandingProviderProps {
  analysis: PolicyAnalysis;
  dependencies: Pick<StandingDependencies, 'loadVendors' | 'sectorChoice'>;
  children: ComponentChildren;
}

/** Tells what is inside where the policy stands. Only what asks for it is rendered anew when the known vendors are there, and not the whole summary. */
export function StandingProvider({ analysis, dependencies, children }: StandingProviderProps) {
  const state = useStanding(analysis, dependencies);
  return (
    <ComparisonContext.Provider value={state}>
      <StandingContext.Provider value={state.outcome === 'loaded' ? state.standing : null}>
        {children}
      </StandingContext.Provider>
    </ComparisonContext.Provider>
  );
}
