/**
 * Words that are dense in privacy policies and thin elsewhere. They only tell policy text from navigation and other prose;
 * what a policy says is the classifier's business. English first, then the stems of nine other languages.
 */
const policyWord =
  /\b(?:privacy|personal(?:ly)?[\s-]+(?:data|information|details|identif\w{0,12})|personal\s+info|your\s+(?:data|information)|cookies?|collect(?:s|ed|ion|ing)?|third[\s-]part(?:y|ies)|opt(?:ing)?[\s-]?(?:out|in)|unsubscribe|consents?|gdpr|ccpa|data\s+(?:protection|subject|controller|processor|retention)|process(?:ing|es)?|disclos(?:e|es|ed|ure)|retain(?:ed|s)?|e-?mail\s+address|ip\s+address(?:es)?|web\s+beacons?|confidential\w{0,5}|security|encrypt\w{0,4}|advertis\w{0,6}|analytics|do\s+not\s+track|datenschutz\w{0,12}|personenbezogen\w{0,3}|einwilligung|verarbeit\w{0,5}|donn[ée]es|confidentialit[ée]|vie\s+priv[ée]e|datos|privacidad|tratamiento|dati\s+personali|trattamento|persoonsgegevens|gegevens|privacybeleid|dados|privacidade|tratamento|dan(?:e|ych)\s+osobow\w{0,4}|prywatno[śs]ci|personuppgifter|integritetspolicy|personoplysninger|privatlivspolitik)\b/gi;

/** Takes any text, gives the number of policy words in it, overlaps not counted. Linear in the text. */
export function countPolicyWords(text: string): number {
  let count = 0;
  for (const _match of text.matchAll(policyWord)) count += 1;
  return count;
}
