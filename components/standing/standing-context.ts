import { createContext } from 'preact';
import type { Standing } from '../../lib/vendors/compute-standing.ts';
import type { StandingState } from './standing-hook.ts';

/** Where the policy that is shown stands among the known vendors; null where that is not known, or not yet. For statements and topics. */
export const StandingContext = createContext<Standing | null>(null);

/** The same with whom it is compared with; null where it is not compared at all. */
export const ComparisonContext = createContext<StandingState | null>(null);
