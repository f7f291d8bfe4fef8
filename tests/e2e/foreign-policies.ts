/** Two policies that are not in English, in our own words: what the popup shows of them is the same in every language. */

export interface ForeignPolicy {
  language: string;
  path: string;
  html: string;
  /** A heading whose words stand in the text as well. */
  heading: string;
  /** An address to ask, and how the popup names its role. */
  contact: { address: string; role: string };
  /** The label of a link that refuses something. */
  optOut: string;
}

const german: ForeignPolicy = {
  language: 'German',
  path: '/datenschutz.html',
  heading: 'Cookies',
  contact: { address: 'beauftragte@drachen.example', role: 'Data protection' },
  optOut: 'Newsletter abmelden',
  html: `<!doctype html><html lang="de"><head><title>Datenschutzerklärung - Drachenladen</title></head><body>
    <nav><a href="/">Start</a> <a href="/drachen">Drachen</a></nav>
    <main><h1>Datenschutzerklärung</h1>
    <p>Stand: 3. Mai 2031. Diese Datenschutzerklärung sagt, welche personenbezogenen Daten wir im Drachenladen verarbeiten, wozu wir das tun und welche Rechte Sie haben.</p>
    <h2>Verantwortliche Stelle</h2>
    <p>Verantwortlich ist die Drachenladen GmbH, Tel.: 030 5550100, Windgasse 12 69168 Kleinstadt. Unsere Datenschutzbeauftragte erreichen Sie unter beauftragte@drachen.example.</p>
    <h2>Welche Daten wir erheben</h2>
    <p>Wenn Sie bei uns bestellen, erheben wir Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse. Ohne diese Angaben können wir den Vertrag mit Ihnen nicht erfüllen.</p>
    <h3>Cookies</h3>
    <p>Cookies sind kleine Dateien. Wir setzen Cookies ein, damit Ihr Warenkorb beim nächsten Besuch noch da ist; andere Cookies setzen wir nur mit Ihrer Einwilligung.</p>
    <h3>Newsletter</h3>
    <p>Mit Ihrer Einwilligung schreiben wir Ihnen einmal im Monat. Sie können jederzeit den <a href="https://post.drachen.example/ab">Newsletter abmelden</a>.</p>
    <h2>Ihre Rechte</h2>
    <p>Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer personenbezogenen Daten und können der Verarbeitung widersprechen. Mehr über die Verordnung sagt <a href="https://recht.example/dsgvo">das Rechtsportal</a>.</p>
    </main></body></html>`,
};

const french: ForeignPolicy = {
  language: 'French',
  path: '/confidentialite.html',
  heading: 'Les cookies',
  contact: { address: 'delegue@cerfs.example', role: 'Data protection' },
  optOut: 'Se désinscrire',
  html: `<!doctype html><html lang="fr"><head><title>Politique de confidentialité - Les Cerfs-volants</title></head><body>
    <nav><a href="/">Accueil</a> <a href="/cerfs">Cerfs-volants</a></nav>
    <main><h1>Politique de confidentialité</h1>
    <p>Dernière mise à jour : 3 mai 2031. Cette politique de confidentialité explique quelles données personnelles nous traitons, pour quelles raisons, et quels droits vous avez sur ces données.</p>
    <h2>Qui nous sommes</h2>
    <p>Le responsable du traitement est la société Les Cerfs-volants. Vous pouvez écrire à notre délégué à la protection des données : delegue@cerfs.example.</p>
    <h2>Les données que nous recueillons</h2>
    <p>Quand vous commandez chez nous, nous recueillons votre nom, votre adresse et votre adresse électronique. Sans elles, nous ne pouvons pas vous livrer.</p>
    <h3>Les cookies</h3>
    <p>Un cookie est un petit fichier. Nous utilisons les cookies pour garder votre panier ; les cookies de mesure ne sont posés qu'avec votre consentement.</p>
    <h3>La lettre d'information</h3>
    <p>Nous vous écrivons une fois par mois si vous le voulez bien. Pour ne plus la recevoir : <a href="https://lettre.cerfs.example/fin">se désinscrire</a>.</p>
    <h2>Vos droits</h2>
    <p>Vous avez le droit d'accéder à vos données personnelles, de les rectifier, de les effacer et de vous opposer à leur traitement. Le texte du règlement se lit sur <a href="https://droit.example/rgpd">le portail du droit</a>.</p>
    </main></body></html>`,
};

export const foreignPolicies: readonly ForeignPolicy[] = [german, french];
