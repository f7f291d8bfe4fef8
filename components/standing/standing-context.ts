import { createContext } from 'preact';
import type { Standing } from '../../lib/vendors/compute-standing.ts';

/** Where the policy that is shown stands among the known vendors; null where that is not known, or not yet. */
export const StandingContext = createContext<Standing | null>(null);
