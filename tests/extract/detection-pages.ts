/** Pages of our own, small, that are a policy or only look like one. None of them was there when the weights of detection were fitted. */
export interface DetectionPage {
  name: string;
  /** BCP 47 tag of the text. */
  language: string;
  title: string;
  url: string;
  html: string;
}

const english = (name: string, title: string, url: string, html: string): DetectionPage => ({
  name,
  language: 'en',
  title,
  url,
  html,
});

export const policyPages: readonly DetectionPage[] = [
  english(
    'a privacy notice for job applicants',
    'Applicant privacy notice - Marrow Bakery',
    'https://marrow.example/jobs/applicant-privacy-notice',
    `<h1>Applicant privacy notice</h1><p>This notice tells you what Marrow Bakery does with the details you send us when you apply for a job.</p>
    <h2>What we collect</h2><p>We collect your name, your address, your work history and whatever your referees tell us. We do not ask for health data before an offer is made.</p>
    <h2>How long we keep it</h2><p>We delete applications after six months, unless you agree that we may keep yours for two years.</p>
    <h2>Your rights</h2><p>You can ask for a copy of your data, have it corrected, or withdraw your consent by writing to people@marrow.example.</p>`,
  ),
  english(
    'a privacy notice about children',
    'Privacy for young players | Pebble Quest',
    'https://pebblequest.example/kids',
    `<h1>Children\u2019s privacy policy</h1><p>Pebble Quest is made for children under 13. We therefore collect as little as we can.</p>
    <p>Without a parent\u2019s consent we store only a nickname and the level a child has reached. We never share this information with advertisers, and we use no cookies for advertising.</p>
    <p>Parents may review or delete their child\u2019s information at any time. Send us an e-mail: parents@pebblequest.example. If this policy changes, we tell parents first.</p>`,
  ),
  english(
    'the policy of an app, without a title',
    '',
    'https://sites.example/lumo/pp',
    `<p><b>Privacy Policy</b></p><p>Lumo Torch is a free app. It is provided as it is, and this page tells users what the app does with information.</p>
    <p>The app does not collect personal data. It asks for the camera only to switch the light on. It uses a third party service that may collect information to tell us of crashes: your device\u2019s name, its system version and the time.</p>
    <p>We may update this privacy policy from time to time. Questions? lumo@sites.example</p>`,
  ),
  english(
    'a notice for Californians',
    'Notice to California residents - Tallow & Wick',
    'https://tallow.example/ccpa',
    `<h1>California Privacy Notice</h1><p>This notice adds to our privacy policy and applies to those who live in California.</p>
    <p>In the last twelve months we collected identifiers, purchases and internet activity. We disclosed identifiers to carriers. We do not sell personal information, but we share it for cross-context advertising, which you can refuse.</p>
    <p>You have the right to know, to delete, to correct and to limit. We shall not treat you differently for using it. An agent may act for you.</p>`,
  ),
  english(
    'terms that hold a policy as well',
    'Terms of Use and Privacy Policy | Knotted',
    'https://knotted.example/legal',
    `<h1>Terms of Use and Privacy Policy</h1><h2>Use of the site</h2><p>You may post patterns that are your own. We are not liable for crooked scarves.</p>
    <h2>Privacy Policy</h2><p>We collect your e-mail address and your name when you sign up. We use this information to run your account and to send you our letter, from which you can unsubscribe.</p>
    <p>We do not share your personal information with third parties, save those who host our site. Cookies keep you logged in. We protect your data with encryption and delete it when you close your account.</p>`,
  ),
  english(
    'a cookie policy',
    'Cookie Policy \u2013 Fernway Trains',
    'https://fernway.example/cookie-policy',
    `<h1>Cookie Policy</h1><p>This cookie policy tells you which cookies our website uses, and why.</p>
    <h2>What cookies are</h2><p>Cookies are small files that a site stores in your browser. We use our own and those of third parties.</p>
    <h2>Which we use</h2><table><tr><th>Name</th><th>Purpose</th><th>Kept for</th></tr><tr><td>fw_session</td><td>Keeps your basket</td><td>one day</td></tr><tr><td>fw_stats</td><td>Counts visits</td><td>one year</td></tr></table>
    <h2>How to refuse</h2><p>You can withdraw your consent in our cookie settings, or block cookies in your browser.</p>`,
  ),
  english(
    'a statement without the word policy',
    'How we handle your data - Oxbow Rowing Club',
    'https://oxbow.example/members/data',
    `<h1>How we handle your data</h1><p>The club keeps a list of its members. We store your name, your telephone number and whom to call when you fall in.</p>
    <p>Our secretary uses your data to send the programme and to collect fees. We share your details with the league if you race, and with nobody else.</p>
    <p>When you leave, we delete your record after one year. You may see your record at any time: secretary@oxbow.example.</p>`,
  ),
  english(
    'the privacy policy of a site whose name is like that of a guide',
    'Privacy Policy | The Compost Guide',
    'https://compostguide.example/privacy',
    `<h1>Privacy Policy</h1><p>We run The Compost Guide as a hobby. This policy tells what data we collect from visitors.</p>
    <p>Our server records your IP address for a week to fend off attacks. We use no analytics. Comments are stored with the name and e-mail address that you give us, until you ask us to delete them.</p>
    <p>We do not sell or share your information. Third parties whose videos we embed may set cookies, once you consent.</p>`,
  ),
  {
    name: 'a German policy below a menu',
    language: 'de',
    title: 'Datenschutz \u00b7 Gasthof Lindwurm',
    url: 'https://lindwurm.example/datenschutz',
    html: `<h2>Men\u00fc</h2><h1>Datenschutz</h1><h2>Wer wir sind</h2><p>Verantwortlich ist der Gasthof Lindwurm. Fragen zum Datenschutz beantwortet wirt@lindwurm.example.</p>
    <h2>Reservierungen</h2><p>Wenn Sie einen Tisch bestellen, speichern wir Ihren Namen und Ihre Telefonnummer bis zum Tag danach. Rechtsgrundlage ist Ihre Einwilligung.</p>
    <h2>Ihre Rechte</h2><p>Sie k\u00f6nnen Auskunft verlangen, Ihre Daten l\u00f6schen lassen und Ihre Einwilligung widerrufen. Dritte erhalten Ihre personenbezogenen Daten nicht.</p>`,
  },
  {
    name: 'a Spanish policy',
    language: 'es',
    title: 'Pol\u00edtica de privacidad | Huerta Clara',
    url: 'https://huertaclara.example/legal/privacidad',
    html: `<h1>Pol\u00edtica de privacidad</h1><p>En esta pol\u00edtica le contamos qu\u00e9 datos personales recogemos cuando compra verduras en nuestra tienda y para qu\u00e9 los usamos.</p>
    <p>Recogemos su nombre, su direcci\u00f3n y su correo. No cedemos sus datos a terceros, salvo a la empresa que le lleva la caja. Conservamos las facturas durante cinco a\u00f1os porque la ley lo pide.</p>
    <p>Puede pedir el acceso a sus datos, su rectificaci\u00f3n o su supresi\u00f3n, y retirar su consentimiento, escribiendo a hola@huertaclara.example.</p>`,
  },
  {
    name: 'an Italian policy',
    language: 'it',
    title: 'Informativa sulla privacy - Libreria Acqualta',
    url: 'https://acqualta.example/informativa',
    html: `<h1>Informativa sulla privacy</h1><p>Questa informativa spiega quali dati personali trattiamo quando ordina un libro e per quali scopi.</p>
    <p>Raccogliamo il suo nome, il suo indirizzo e la sua e-mail. I dati sono conservati per dieci anni con le fatture e non sono ceduti a terzi senza il suo consenso.</p>
    <p>Pu\u00f2 chiedere l\u2019accesso ai suoi dati, la rettifica o la cancellazione. I cookie servono solo a ricordare il carrello. Per contattarci: libri@acqualta.example.</p>`,
  },
  {
    name: 'a Dutch policy',
    language: 'nl',
    title: 'Privacyverklaring - Fietsenmaker De Spaak',
    url: 'https://despaak.example/privacyverklaring',
    html: `<h1>Privacyverklaring</h1><p>In deze privacyverklaring leest u welke gegevens wij van u verzamelen als u uw fiets bij ons laat maken, en wat wij ermee doen.</p>
    <p>Wij bewaren uw naam en telefoonnummer tot een jaar na de laatste reparatie. Wij delen uw persoonsgegevens niet met derden. Uw gegevens zijn met een wachtwoord beveiligd.</p>
    <p>U kunt uw gegevens inzien, laten wijzigen of laten verwijderen. Neem daarvoor contact op: spaak@despaak.example.</p>`,
  },
  {
    name: 'a Portuguese policy',
    language: 'pt',
    title: 'Pol\u00edtica de Privacidade | Padaria do Cais',
    url: 'https://cais.example/privacidade',
    html: `<h1>Pol\u00edtica de Privacidade</h1><p>Esta pol\u00edtica explica quais dados coletamos quando voc\u00ea faz uma encomenda na padaria e como usamos esses dados.</p>
    <p>Coletamos o seu nome, o seu telefone e o seu endere\u00e7o. N\u00e3o compartilhamos os seus dados com terceiros sem o seu consentimento. Guardamos as encomendas por um ano.</p>
    <p>Voc\u00ea pode pedir o acesso, a corre\u00e7\u00e3o ou a exclus\u00e3o dos seus dados pelo e-mail pao@cais.example. N\u00e3o usamos cookies.</p>`,
  },
  {
    name: 'a Polish policy',
    language: 'pl',
    title: 'Polityka prywatno\u015bci - Pracownia Jaskier',
    url: 'https://jaskier.example/polityka-prywatnosci',
    html: `<h1>Polityka prywatno\u015bci</h1><p>Niniejsza polityka wyja\u015bnia, jakie dane osobowe zbieramy od klient\u00f3w pracowni i do czego ich u\u017cywamy.</p>
    <p>Zbieramy imi\u0119, adres i numer telefonu. Nie przekazujemy danych osobowych podmiotom trzecim bez Pa\u0144stwa zgody. Przechowujemy je przez trzy lata od ostatniego zam\u00f3wienia.</p>
    <p>Maj\u0105 Pa\u0144stwo prawo dost\u0119pu do swoich danych, ich sprostowania i usuni\u0119cia. Prosimy o kontakt: kwiaty@jaskier.example. Pliki cookie s\u0142u\u017c\u0105 tylko do logowania.</p>`,
  },
  {
    name: 'a Swedish policy',
    language: 'sv',
    title: 'Integritetspolicy - Vinterbryggan',
    url: 'https://vinterbryggan.example/integritet',
    html: `<h1>Integritetspolicy</h1><p>I denna integritetspolicy ber\u00e4ttar vi vilka personuppgifter vi samlar in n\u00e4r du bokar bastun och hur vi anv\u00e4nder dem.</p>
    <p>Vi sparar ditt namn och din e-postadress i ett \u00e5r. Vi delar inte dina uppgifter med tredje part utan ditt samtycke. Kakor anv\u00e4nds bara f\u00f6r att h\u00e5lla dig inloggad.</p>
    <p>Du har r\u00e4tt till tillg\u00e5ng, r\u00e4ttelse och radering av dina personuppgifter. Kontakta oss p\u00e5 bastu@vinterbryggan.example.</p>`,
  },
  {
    name: 'a Danish policy',
    language: 'da',
    title: 'Privatlivspolitik | Strandens B\u00e5devr\u00e6ft',
    url: 'https://baadevaerft.example/privatlivspolitik',
    html: `<h1>Privatlivspolitik</h1><p>Denne privatlivspolitik forklarer, hvilke personoplysninger vi indsamler, n\u00e5r du f\u00e5r din b\u00e5d repareret, og hvad vi bruger dem til.</p>
    <p>Vi opbevarer dit navn og dit telefonnummer i to \u00e5r. Vi videregiver ikke dine oplysninger til tredjemand uden dit samtykke.</p>
    <p>Du har ret til indsigt, rettelse og sletning. Skriv til os p\u00e5 vaerft@baadevaerft.example. Vi bruger kun cookies, som er n\u00f8dvendige for siden.</p>`,
  },
  {
    name: 'a Norwegian policy',
    language: 'nb',
    title: 'Personvernerkl\u00e6ring - Fjellbrua Overnatting',
    url: 'https://fjellbrua.example/personvern',
    html: `<h1>Personvernerkl\u00e6ring</h1><p>Denne erkl\u00e6ringen forteller hvilke personopplysninger vi samler inn n\u00e5r du bestiller rom hos oss, og hvordan vi bruker dem.</p>
    <p>Vi lagrer navnet ditt og e-postadressen din i tre \u00e5r. Vi deler ikke opplysninger om deg med tredjeparter uten at du har gitt samtykke.</p>
    <p>Du har rett til innsyn, retting og sletting. Ta kontakt med oss p\u00e5 rom@fjellbrua.example. Informasjonskapsler brukes bare for innlogging.</p>`,
  },
  {
    name: 'a Finnish policy',
    language: 'fi',
    title: 'Tietosuojaseloste - Kaislaranta',
    url: 'https://kaislaranta.example/tietosuoja',
    html: `<h1>Tietosuojaseloste</h1><p>T\u00e4ss\u00e4 selosteessa kerromme, mit\u00e4 henkil\u00f6tietoja ker\u00e4\u00e4mme asiakkaistamme ja miten k\u00e4ytt\u00e4mme niit\u00e4.</p>
    <p>Ker\u00e4\u00e4mme nimen, osoitteen ja s\u00e4hk\u00f6postiosoitteen. Emme luovuta henkil\u00f6tietoja kolmansille osapuolille ilman suostumustasi. S\u00e4ilyt\u00e4mme tiedot kaksi vuotta viimeisen k\u00e4ynnin j\u00e4lkeen.</p>
    <p>Sinulla on oikeus tarkastaa tietosi ja pyyt\u00e4\u00e4 niiden poistamista. Ota yhteytt\u00e4: ranta@kaislaranta.example. Sivusto ei k\u00e4yt\u00e4 ev\u00e4steit\u00e4.</p>`,
  },
  {
    name: 'a Czech policy',
    language: 'cs',
    title: 'Ochrana osobn\u00edch \u00fadaj\u016f | Ml\u00fdn Podhrad\u00ed',
    url: 'https://podhradi.example/osobni-udaje',
    html: `<h1>Z\u00e1sady ochrany osobn\u00edch \u00fadaj\u016f</h1><p>Tyto z\u00e1sady vysv\u011btluj\u00ed, kter\u00e9 osobn\u00ed \u00fadaje o v\u00e1s shroma\u017e\u010fujeme, kdy\u017e si u n\u00e1s objedn\u00e1te mouku, a jak je pou\u017e\u00edv\u00e1me.</p>
    <p>Zpracov\u00e1v\u00e1me va\u0161e jm\u00e9no, adresu a e-mail. Va\u0161e \u00fadaje nep\u0159ed\u00e1v\u00e1me t\u0159et\u00edm stran\u00e1m bez va\u0161eho souhlasu. Uchov\u00e1v\u00e1me je po dobu p\u011bti let, jak \u017e\u00e1d\u00e1 z\u00e1kon.</p>
    <p>M\u00e1te pr\u00e1vo na p\u0159\u00edstup, opravu i v\u00fdmaz. Napi\u0161te n\u00e1m na mlyn@podhradi.example. Soubory cookie slou\u017e\u00ed jen k p\u0159ihl\u00e1\u0161en\u00ed.</p>`,
  },
  {
    name: 'a Hungarian policy',
    language: 'hu',
    title: 'Adatkezel\u00e9si t\u00e1j\u00e9koztat\u00f3 - Tisza Kert\u00e9szet',
    url: 'https://tiszakert.example/adatkezeles',
    html: `<h1>Adatkezel\u00e9si t\u00e1j\u00e9koztat\u00f3</h1><p>Ez a t\u00e1j\u00e9koztat\u00f3 elmondja, hogy milyen szem\u00e9lyes adatokat gy\u0171jt\u00fcnk a v\u00e1s\u00e1rl\u00f3inkr\u00f3l \u00e9s mire haszn\u00e1ljuk ezeket.</p>
    <p>A nev\u00e9t, a c\u00edm\u00e9t \u00e9s az e-mail c\u00edm\u00e9t kezelj\u00fck. Az adatokat harmadik f\u00e9lnek nem adjuk \u00e1t az \u00d6n hozz\u00e1j\u00e1rul\u00e1sa n\u00e9lk\u00fcl. A sz\u00e1ml\u00e1kat nyolc \u00e9vig meg\u0151rizz\u00fck.</p>
    <p>\u00d6n k\u00e9rheti az adatok helyesb\u00edt\u00e9s\u00e9t \u00e9s t\u00f6rl\u00e9s\u00e9t. Kapcsolat: kert@tiszakert.example. S\u00fctiket csak a bejelentkez\u00e9shez haszn\u00e1lunk.</p>`,
  },
  {
    name: 'a Romanian policy',
    language: 'ro',
    title: 'Politica de confiden\u021bialitate | Atelier Salcia',
    url: 'https://salcia.example/confidentialitate',
    html: `<h1>Politica de confiden\u021bialitate</h1><p>Aceast\u0103 politic\u0103 v\u0103 spune ce date personale colect\u0103m atunci c\u00e2nd comanda\u021bi un scaun \u0219i cum le folosim.</p>
    <p>Colect\u0103m numele, adresa \u0219i telefonul dumneavoastr\u0103. Nu transmitem datele personale unor ter\u021bi f\u0103r\u0103 consim\u021b\u0103m\u00e2ntul dumneavoastr\u0103. P\u0103str\u0103m facturile timp de cinci ani.</p>
    <p>Pute\u021bi cere acces la date, rectificarea sau \u0219tergerea lor. Scrie\u021bi-ne la lemn@salcia.example. Folosim module cookie doar pentru autentificare.</p>`,
  },
  {
    name: 'a Greek policy',
    language: 'el',
    title:
      '\u03a0\u03bf\u03bb\u03b9\u03c4\u03b9\u03ba\u03ae \u03b1\u03c0\u03bf\u03c1\u03c1\u03ae\u03c4\u03bf\u03c5 | \u0395\u03bb\u03b1\u03b9\u03ce\u03bd\u03b1\u03c2',
    url: 'https://elaionas.example/aporrito',
    html: `<h1>Πολιτική απορρήτου</h1><p>Αυτή η πολιτική εξηγεί ποια προσωπικά δεδομένα συλλέγουμε όταν παραγγέλνετε λάδι και πώς τα χρησιμοποιούμε.</p>
    <p>Συλλέγουμε το όνομα, τη διεύθυνση και το τηλέφωνό σας. Δεν δίνουμε τα δεδομένα σας σε τρίτους χωρίς τη συγκατάθεσή σας. Διατηρούμε τα τιμολόγια για πέντε χρόνια.</p>
    <p>Έχετε δικαίωμα πρόσβασης, διόρθωσης και διαγραφής. Επικοινωνήστε μαζί μας: ladi@elaionas.example. Τα cookies χρειάζονται μόνο για τη σύνδεση.</p>`,
  },
  {
    name: 'a Russian policy',
    language: 'ru',
    title: 'Политика конфиденциальности — Берёзовая мастерская',
    url: 'https://berezovaya.example/politika',
    html: `<h1>Политика конфиденциальности</h1><p>Эта политика объясняет, какие персональные данные мы собираем, когда вы заказываете мебель, и как мы их используем.</p>
    <p>Мы собираем ваше имя, адрес и телефон. Мы не передаём ваши данные третьим лицам без вашего согласия. Счета мы храним пять лет.</p>
    <p>Вы можете запросить доступ к своим данным, исправить или удалить их. Свяжитесь с нами: stol@berezovaya.example. Файлы cookie нужны только для входа.</p>`,
  },
  {
    name: 'a Ukrainian policy',
    language: 'uk',
    title: 'Політика конфіденційності — Калинова пасіка',
    url: 'https://kalyna.example/polityka',
    html: `<h1>Політика конфіденційності</h1><p>Ця політика пояснює, які персональні дані ми збираємо, коли ви замовляєте мед, і як ми їх використовуємо.</p>
    <p>Ми збираємо ваше ім’я, адресу та телефон. Ми не передаємо ваші дані третім особам без вашої згоди. Рахунки ми зберігаємо п’ять років.</p>
    <p>Ви можете отримати доступ до своїх даних, виправити або видалити їх. Зв’яжіться з нами: med@kalyna.example. Файли cookie потрібні лише для входу.</p>`,
  },
  {
    name: 'a Turkish policy',
    language: 'tr',
    title: 'Gizlilik Politikas\u0131 - Zeytin Atölyesi',
    url: 'https://zeytinatolye.example/gizlilik',
    html: `<h1>Gizlilik Politikası</h1><p>Bu politika, bize sipariş verdiğinizde hangi kişisel verileri topladığımızı ve bunları nasıl kullandığımızı anlatır.</p>
    <p>Adınızı, adresinizi ve telefonunuzu topluyoruz. Verilerinizi rızanız olmadan üçüncü kişilerle paylaşmıyoruz. Faturaları on yıl boyunca saklıyoruz.</p>
    <p>Verilerinize erişme, düzeltme ve silinmesini isteme hakkınız vardır. Bizimle iletişime geçin: sabun@zeytinatolye.example. Çerezleri yalnızca oturum için kullanıyoruz.</p>`,
  },
  {
    name: 'a policy in simplified Chinese',
    language: 'zh',
    title: '隐私政策 - 青竹茶铺',
    url: 'https://qingzhu.example/about/p3',
    html: `<h1>隐私政策</h1><p>本政策说明您在青竹茶铺订购茶叶时，我们会收集哪些个人信息，以及我们如何使用这些信息。</p>
    <p>我们会收集您的姓名、地址和电话号码。未经您的同意，我们不会向第三方提供您的个人信息。发票会保存五年。</p>
    <p>您可以查阅、更正或删除您的信息。请发邮件联系我们：cha@qingzhu.example。我们只在您登录时使用 Cookie。</p>`,
  },
  {
    name: 'a policy in traditional Chinese',
    language: 'zh',
    title: '隱私權政策｜山茶書店',
    url: 'https://shancha.example/pages/12',
    html: `<h1>隱私權政策</h1><p>本政策說明您在山茶書店購書時，我們會蒐集哪些個人資料，以及我們如何使用這些資料。</p>
    <p>我們蒐集您的姓名、地址與電話。未經您的同意，我們不會將您的個人資料提供給第三方。發票將保存五年。</p>
    <p>您可以查閱、更正或刪除您的資料，請來信與我們聯繫：shu@shancha.example。登入時才會使用 Cookie。</p>`,
  },
  {
    name: 'a Japanese policy',
    language: 'ja',
    title: 'プライバシーポリシー | 白樺文具店',
    url: 'https://shirakaba.example/guide/7',
    html: `<h1>プライバシーポリシー</h1><p>本ポリシーでは、白樺文具店でお買い物をされる際に、当店がどのような個人情報を取得し、どのように利用するかをご説明します。</p>
    <p>当店は、お客様のお名前、ご住所、お電話番号を取得します。お客様の同意なしに個人情報を第三者へ提供することはありません。請求書は七年間保管します。</p>
    <p>お客様はご自身の情報の開示、訂正、削除を求めることができます。お問い合わせは pen@shirakaba.example まで。</p>`,
  },
  {
    name: 'a Korean policy',
    language: 'ko',
    title: '개인정보 처리방침 - 솔방울 공방',
    url: 'https://solbang.example/terms/2',
    html: `<h1>개인정보 처리방침</h1><p>이 방침은 고객님이 솔방울 공방에서 주문하실 때 저희가 어떤 개인정보를 수집하고 어떻게 이용하는지 설명합니다.</p>
    <p>저희는 이름, 주소, 전화번호를 수집합니다. 고객님의 동의 없이 개인정보를 제3자에게 제공하지 않습니다. 영수증은 오 년 동안 보관합니다.</p>
    <p>고객님은 언제든지 정보를 열람하거나 정정하거나 삭제를 요청할 수 있습니다. 문의: namu@solbang.example. 쿠키는 로그인에만 사용됩니다.</p>`,
  },
  {
    name: 'an Arabic policy',
    language: 'ar',
    title: 'سياسة الخصوصية - مكتبة النخيل',
    url: 'https://nakheel.example/ar/privacy',
    html: `<h1>سياسة الخصوصية</h1><p>توضح هذه السياسة البيانات الشخصية التي نجمعها عندما تطلب كتابا من متجرنا وكيف نستخدم هذه البيانات.</p>
    <p>نحن نجمع الاسم والعنوان ورقم الهاتف. لا نشارك بياناتك مع أي طرف ثالث دون موافقتك. نحتفظ بالفواتير لمدة خمس سنوات.</p>
    <p>يمكنك طلب الوصول إلى بياناتك أو تصحيحها أو حذفها. تواصل معنا: kutub@nakheel.example. نستخدم ملفات تعريف الارتباط لتسجيل الدخول فقط.</p>`,
  },
  {
    name: 'a Hindi policy',
    language: 'hi',
    title: 'गोपनीयता नीति - आम्र कुटीर',
    url: 'https://amrakutir.example/niti',
    html: `<h1>गोपनीयता नीति</h1><p>यह नीति बताती है कि जब आप हमारी दुकान से सामान मंगवाते हैं तो हम आपकी कौन सी व्यक्तिगत जानकारी एकत्र करते हैं और उसका उपयोग कैसे करते हैं।</p>
    <p>हम आपका नाम, पता और फ़ोन नंबर एकत्र करते हैं। आपकी सहमति के बिना हम आपकी जानकारी किसी तीसरे पक्ष को नहीं देते हैं। बिल पाँच साल तक रखे जाते हैं।</p>
    <p>आप अपनी जानकारी देख सकते हैं, उसे सुधार सकते हैं या हटा सकते हैं। हमसे संपर्क करें: aam@amrakutir.example। कुकीज़ का उपयोग केवल लॉगिन के लिए होता है।</p>`,
  },
];

export const otherPages: readonly DetectionPage[] = [
  english(
    'a blog post about privacy policies',
    'Why nobody reads privacy policies | The Loose Thread',
    'https://loosethread.example/2024/03/nobody-reads',
    `<h1>Why nobody reads privacy policies</h1><p>By Ines Marl, 4 March 2024</p><p>Researchers asked two thousand people whether they had read the privacy policy of their favourite app. Fewer than nine in a hundred said yes.</p>
    <p>The reason is plain, says the study: a privacy policy is long, and companies write it for their lawyers. They collect data, share it with third parties and hope that users do not look.</p>
    <p>What would help? Experts say that regulators should ask for short notices. Until then, readers may skip to the part about sharing. Read more in our series, and tell us in the comments what you think.</p>`,
  ),
  english(
    'a help article on writing one',
    'How to add a privacy policy to your store - Stallwright Help',
    'https://help.stallwright.example/articles/privacy-policy',
    `<h1>How to add a privacy policy to your store</h1><p>Your customers want to know what you do with their data, and the law in many countries says that your store needs a privacy policy.</p>
    <h2>Step 1: write your policy</h2><p>Your privacy policy should say which personal information you collect, why you collect it and with whom you share it. You can use a template.</p>
    <h2>Step 2: publish it</h2><p>Go to Settings, choose Pages, and paste your policy. Then add a link to the footer of your website.</p>`,
  ),
  english(
    'how a company writes its policies',
    'How we write privacy policies at Tern | Tern Engineering',
    'https://tern.example/blog/how-we-write-privacy-policies',
    `<h1>How we write privacy policies</h1><p>Last spring our legal team and our designers sat down together. The question: could a privacy policy be something that people want to read?</p>
    <p>We began by counting. The old text had eleven thousand words, and testers gave up after two minutes. So we cut. Every sentence about data had to say who, what and why.</p>
    <p>The result is half as long. In tests, three times as many people could say how we share their information. Here is what we learned, with examples that other companies may take.</p>`,
  ),
  english(
    'a press release on a data breach',
    'Notice of data security incident | Harrow County Clinics',
    'https://harrowclinics.example/news/incident',
    `<h1>Harrow County Clinics reports data security incident</h1><p>HARROW, 12 May. Harrow County Clinics said today that someone had broken into one of its servers in April. The files held names, dates of birth and insurance numbers of 4,100 patients.</p>
    <p>The clinics told the police and hired experts to study what was taken. So far there is no sign that personal information has been misused. Letters to patients go out this week, with an offer of a year of credit monitoring.</p>
    <p>Contact for the press: press@harrowclinics.example</p>`,
  ),
  english(
    'an agreement on data processing',
    'Data Processing Addendum - Quillstack',
    'https://quillstack.example/legal/dpa',
    `<h1>Data Processing Addendum</h1><p>This Addendum forms part of the Agreement between Customer (the controller) and Quillstack (the processor).</p>
    <h2>1. Definitions</h2><p>\u201cCustomer Personal Data\u201d means personal data that Processor processes on behalf of Controller. \u201cSub-processor\u201d means any processor engaged by Processor.</p>
    <h2>2. Processing</h2><p>Processor shall process Customer Personal Data only on documented instructions from Controller. The parties agree that Annex II lists the security measures.</p>
    <h2>3. Sub-processors</h2><p>Processor shall inform Controller of any new Sub-processor thirty days before. Processor is liable for the acts of each Sub-processor. Clause 9 of the Standard Contractual Clauses applies.</p>`,
  ),
  english(
    'a shop page with a cookie banner',
    'Walnut chopping boards | Grain & Grove',
    'https://grainandgrove.example/boards',
    `<div class="cookie-banner"><p>We use cookies to improve your visit and share information with our advertising partners. See our privacy policy and cookie policy. You can change your consent at any time.</p><button>Accept all</button></div>
    <h1>Walnut chopping boards</h1><p>Cut from one piece and oiled by hand. Each board is a little different: choose yours by its number.</p><p>\u00a338.00. In stock. Sent within two working days, returns within thirty.</p>
    <p>Walnut is hard enough for bread and soft enough for your knives. Wipe it with a damp cloth and oil it twice a year.</p>`,
  ),
  english(
    'a hub that only links to policies',
    'Privacy Centre | Brightmoor Group',
    'https://brightmoor.example/privacy-centre',
    `<h1>Privacy Centre</h1><p>Choose the notice that is for you.</p><ul><li><a href="/p/customers">Privacy notice for customers of our shops and sites</a></li><li><a href="/p/applicants">Privacy notice for those who apply for a job</a></li>
    <li><a href="/p/suppliers">Privacy notice for suppliers and their staff</a></li><li><a href="/p/cookies">Cookie policy and cookie settings</a></li><li><a href="/p/california">Notice to California residents</a></li><li><a href="/p/requests">Ask for your data, or have it deleted</a></li></ul>`,
  ),
  english(
    'terms of service with a short section on privacy',
    'Terms of Service - Coble Marine',
    'https://coblemarine.example/terms',
    `<h1>Terms of Service</h1><h2>1. The agreement</h2><p>By ordering from us you accept these terms. They are governed by the law of Scotland, and its courts have jurisdiction.</p>
    <h2>2. Warranty</h2><p>We warrant that an engine is free of defects for one year. We are not liable for loss of profit. Our liability is limited to the price that you paid.</p>
    <h2>3. Intellectual property</h2><p>Drawings and trademarks are ours. You get a licence to use them for repairs, which terminates when you sell the boat.</p>
    <h2>4. Privacy</h2><p>We handle your personal information as our privacy policy says.</p><h2>5. Refunds</h2><p>Parts can be sent back within a month for a refund, less the postage.</p>`,
  ),
  english(
    'a generator of policies',
    'Free Privacy Policy Generator - PolicyPress',
    'https://policypress.example/privacy-policy-generator',
    `<h1>Free Privacy Policy Generator</h1><p>Make a privacy policy for your website or app in five minutes. Answer a few questions about the data you collect from your users, and copy the text.</p>
    <h2>Does your website need a privacy policy?</h2><p>If your business collects names or e-mail addresses, or your site uses cookies, yes. App stores ask for one as well.</p>
    <h2>What should a privacy policy say?</h2><p>Which personal information you collect, how you use it, with which third parties you share it, and how customers can opt out.</p>`,
  ),
  english(
    'a page to log in',
    'Sign in - Fennel',
    'https://fennel.example/login',
    '<h1>Sign in</h1><p>Enter your e-mail address and your password.</p><p>Forgotten your password? We send you a link to set a new one. New here? Make an account in a minute.</p><p>By signing in you accept our terms of service and say that you have read our privacy policy. We use your e-mail address only to keep your account safe.</p>',
  ),
  english(
    'a product that has to do with privacy',
    'Privacy screens for laptops | Umbra Desk',
    'https://umbradesk.example/privacy-screens',
    '<h1>Privacy screens for laptops</h1><p>Work on the train without your neighbour reading along. Our privacy screens darken what is seen from the side and leave your own view clear.</p><p>Made for screens of 13 to 16 inches, held by magnets, off in a second. The film guards against scratches and glare too.</p><p>Rated 4.7 by 212 customers. Free delivery on orders above forty pounds, and thirty days to send it back.</p>',
  ),
  english(
    'a job advertisement for a privacy officer',
    'Data Protection Officer (part time) | Vale Housing',
    'https://valehousing.example/careers/dpo',
    '<h1>Data Protection Officer (part time)</h1><p>Vale Housing lets four thousand homes and is looking for someone who knows data protection law by heart.</p><p>You will answer requests from tenants, train colleagues, keep the register of processing and report to the board twice a year. You should have worked with the GDPR for three years.</p><p>We offer 22 hours a week, a pension and a bicycle. Send your letter by the end of June. Interviews are held in the second week of July.</p>',
  ),
  english(
    'a settings page of an account',
    'Privacy settings - Chatterley',
    'https://chatterley.example/settings/privacy',
    '<h1>Privacy settings</h1><p>Who can see your profile? Everyone, your friends, or only you.</p><p>Show when I am online. Show that I have read a message. Let others find me by my telephone number. Use my activity to choose the advertising that I see. Share my listening with friends.</p><p>Your choices are saved at once. To download a copy of your account, go to Your data. Blocked people are listed under Safety.</p>',
  ),
  {
    name: 'a German imprint',
    language: 'de',
    title: 'Impressum | Kontor Silbersand',
    url: 'https://silbersand.example/impressum',
    html: '<h1>Impressum</h1><p>Kontor Silbersand GmbH, Hafenweg 3, 20000 Musterhafen. Vertreten durch die Geschäftsführerin Lore Brandt. Registergericht Musterhafen, HRB 4711. USt-IdNr. DE000000000.</p><h2>Haftung für Inhalte</h2><p>Für die Inhalte fremder Seiten, auf die wir verlinken, haften wir nicht. Zum Zeitpunkt der Verlinkung waren keine Rechtsverstöße erkennbar.</p><h2>Urheberrecht</h2><p>Texte und Bilder dieser Seiten dürfen nur mit unserer Zustimmung verwendet werden. Kontakt: post@silbersand.example</p>',
  },
  {
    name: 'a German article on data protection',
    language: 'de',
    title: 'Datenschutz-Grundverordnung: Was sich für Vereine ändert',
    url: 'https://vereinsblatt.example/artikel/dsgvo-vereine',
    html: '<h1>Datenschutz-Grundverordnung: Was sich für Vereine ändert</h1><p>Von Jan Ohlsen. Viele Vorstände fragen sich, was die neuen Regeln für sie bedeuten. Laut einer Studie hat nur jeder dritte Verein seine Listen geprüft.</p><p>„Wer Mitglieder verwaltet, verarbeitet Daten“, sagte die Juristin Mira Thal auf unserer Tagung. Vereine müssen deshalb sagen können, wo die Listen liegen und wer sie sieht.</p><p>Ein Muster für ein Verzeichnis gibt es beim Landesverband. Bußgelder gegen Vereine sind bisher selten.</p>',
  },
  {
    name: 'a French article on cookies of the other kind',
    language: 'fr',
    title: 'Cookies aux noisettes de ma tante | La Petite Cuillère',
    url: 'https://cuillere.example/recettes/cookies-noisettes',
    html: '<h1>Cookies aux noisettes de ma tante</h1><p>Ces cookies sont croquants dehors et fondants dedans. Pour douze cookies, il faut deux cents grammes de farine, cent grammes de beurre et une poignée de noisettes.</p><p>Mélangez le beurre et le sucre, ajoutez un œuf, puis la farine. Formez des boules et laissez-les reposer une heure au frais. Faites cuire dix minutes, pas plus.</p><p>Conservez les cookies dans une boîte en fer. Partagez cette recette avec vos amis et donnez-moi votre avis dans les commentaires.</p>',
  },
  {
    name: 'a Turkish news article',
    language: 'tr',
    title: 'Veri sızıntısı soruşturması sürüyor - Kıyı Haber',
    url: 'https://kiyihaber.example/gundem/veri-sizintisi',
    html: '<h1>Veri sızıntısı soruşturması sürüyor</h1><p>Bir alışveriş sitesinin müşterilerine ait bilgilerin çalınması üzerine başlatılan soruşturma genişliyor. Savcı, iki kişinin ifadesinin alındığını söyledi.</p><p>Uzmanlara göre çalınan bilgiler arasında adlar ve telefonlar var. Şirket sözcüsü, parolaların güvende olduğunu dedi ve müşterilerden özür diledi.</p><p>Geçen yıl da benzer bir olay yaşanmış, kurum şirkete para cezası vermişti. Haberin devamı yarınki sayımızda.</p>',
  },
  {
    name: 'Russian terms of use',
    language: 'ru',
    title: 'Пользовательское соглашение — Речной вокзал',
    url: 'https://vokzal.example/soglashenie',
    html: '<h1>Пользовательское соглашение</h1><p>Покупая билет на сайте, вы принимаете условия этого соглашения. Билет действует только на указанный рейс.</p><p>Перевозчик не несёт ответственности за опоздание из-за погоды. Возврат билета возможен не позднее чем за сутки до отправления, при этом удерживается сбор.</p><p>Споры решаются в суде по месту нахождения перевозчика. Все права на изображения и товарные знаки принадлежат их владельцам. Лицензия на копирование материалов не предоставляется.</p>',
  },
  {
    name: 'Japanese terms of use',
    language: 'ja',
    title: '利用規約 | ひばり図書館',
    url: 'https://hibari.example/kiyaku',
    html: '<h1>利用規約</h1><p>本規約は、ひばり図書館の予約サービスの利用条件を定めるものです。利用者は、予約をした時点で本規約に合意したものとみなされます。</p><p>貸出期間は二週間です。期限を過ぎた場合、次の貸出をお断りすることがあります。当館は、サービスの停止によって生じた損害について責任を負いません。</p><p>掲載された文章や写真の著作権は当館に帰属します。本規約の準拠法は日本法とし、紛争は当館の所在地の裁判所で解決します。</p>',
  },
  {
    name: 'a Chinese news article',
    language: 'zh',
    title: '多家网店泄露顾客资料 警方介入调查 - 江城晚报',
    url: 'https://jiangcheng.example/news/8812',
    html: '<h1>多家网店泄露顾客资料 警方介入调查</h1><p>记者昨日从市公安局获悉，三家网店的顾客名单在网上被人出售，警方已经立案。据报道，名单里有姓名和电话。</p><p>一位不愿透露姓名的店主告诉记者，她也是看到新闻才知道此事。专家认为，小店往往没有专人管理电脑，容易被人侵入。</p><p>警方提醒市民，接到陌生电话时不要透露银行卡号。本报将继续关注此案的进展。</p>',
  },
  {
    name: 'a Czech shop page',
    language: 'cs',
    title: 'Vlněné ponožky | Ovčín Na Stráni',
    url: 'https://ovcin.example/ponozky',
    html: '<h1>Vlněné ponožky</h1><p>Ponožky pleteme z vlny našich vlastních ovcí. Jsou teplé, měkké a vydrží mnoho zim. Na výběr máte tři velikosti a čtyři barvy.</p><p>Cena za jeden pár je dvě stě korun. Zboží posíláme do tří dnů, od tisíce korun zdarma. Perte je ručně ve vlažné vodě a sušte naležato.</p><p>Při nákupu souhlasíte s obchodními podmínkami. Odpovědnost za vady se řídí zákonem.</p>',
  },
];
