import { analysePolicy } from '../../lib/analyse.ts';
import type { Model } from '../../lib/classify/model.ts';
import { parsePageReading } from '../../lib/extract/parse-page-reading.ts';
import { PolicyFileError, readPolicySource } from '../read-policy-file.ts';

/**
 * Reads and analyses a broken page. Gives 'read' or 'refused' (a named failure); throws on any other failure, and where the reading is not sound:
 * of another shape than the popup takes, or with a clause that is not where it says.
 */
export function readMutatedPage(html: string, model: Model): 'read' | 'refused' {
  try {
    const reading = readPolicySource(html, 'html', 'https://mutated.example/privacy');
    parsePageReading(JSON.parse(JSON.stringify(reading)));
    const { text, clauses } = analysePolicy(reading.document, model);
    const strayed = clauses.find((clause) => text.slice(clause.start, clause.end) !== clause.text);
    if (strayed !== undefined) throw new Error(`Clause ${strayed.id} is not where it says`);
    return 'read';
  } catch (error) {
    if (error instanceof PolicyFileError) return 'refused';
    throw error;
  }
}
