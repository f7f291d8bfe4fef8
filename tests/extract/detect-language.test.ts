import { describe, expect, it } from 'vitest';
import { detectLanguage, tellsLanguage } from '../../lib/extract/detect-language.ts';
import { otherPages, policyPages } from './detection-pages.ts';

const samples: [language: string, text: string][] = [
  ['en', 'We collect the data that you give to us when you use the service, and we may share it with our partners.'],
  [
    'de',
    'Wir verarbeiten die Daten, die Sie uns geben, und speichern sie auf Servern, die nicht von uns betrieben werden.',
  ],
  [
    'fr',
    'Nous traitons les données que vous nous confiez et nous les partageons avec nos partenaires pour des raisons qui sont ici.',
  ],
  [
    'es',
    'Los datos que usted nos da se usan para los fines del servicio, y con su permiso los damos a nuestros socios.',
  ],
  [
    'it',
    'I dati che gli utenti ci danno sono usati per gli scopi del servizio, con il consenso della persona e nel rispetto degli altri.',
  ],
  [
    'nl',
    'Wij gebruiken de gegevens die het bedrijf van u krijgt voor een dienst, en wij geven ze niet aan anderen door.',
  ],
  [
    'pt',
    'Os dados que você nos dá são usados para os fins do serviço, e não os damos a uma empresa sem o seu sim, como nossos termos.',
  ],
  [
    'pl',
    'Danych nie przekazujemy, chyba że jest to konieczne dla usługi lub przez prawo, oraz na żądanie osób, które się zgłoszą.',
  ],
  [
    'sv',
    'Vi samlar in dina uppgifter som du ger till oss, och vi delar dem inte med andra för att sälja eller av andra skäl.',
  ],
  [
    'da',
    'Vi samler dine oplysninger, som du giver os, og vi deler det ikke med andre for at sælge eller af andre grunde er det.',
  ],
];

const moreSamples: [language: string, text: string][] = [
  [
    'sk',
    'Zákazník môže požiadať o opravu alebo výmaz údajov, ktoré sú uložené pri objednávke, ak nie je zákonom určené inak.',
  ],
  [
    'sl',
    'Če želite, lahko vaše podatke izbrišemo tudi prej, kot je določeno z zakonom, ki velja za vse trgovce in njihove kupce.',
  ],
  [
    'hr',
    'Podaci koje nam date čuvaju se samo dok je to potrebno za narudžbu, a nakon toga se brišu ako zakon ne traži da ih zadržimo.',
  ],
  [
    'et',
    'Me hoiame teie andmeid ainult nii kaua, kui see on vajalik, ning teie võite oma andmeid igal ajal näha või kustutada.',
  ],
  [
    'lv',
    'Jūsu datu glabāšana ir nepieciešama tikai tad, ja tas ir paredzēts likumā, un mēs tos nododam tālāk vai dzēšam, kā jūs vēlaties.',
  ],
  [
    'lt',
    'Mes saugome jūsų duomenis tik tiek, kiek tai yra būtina, ir ištriname juos, jei jūs to prašote arba kai baigiasi terminas.',
  ],
  [
    'ca',
    'Les dades que ens doneu són guardades amb cura i els proveïdors només les reben per fer aquest encàrrec, o si ho mana la llei.',
  ],
  [
    'id',
    'Data yang anda berikan kepada kami tidak akan dijual, dan dapat dihapus pada saat anda meminta dari halaman akun ini.',
  ],
  [
    'vi',
    'Chúng tôi chỉ giữ thông tin của bạn trong thời gian cần thiết và không bán cho những người khác khi bạn chưa đồng ý.',
  ],
  [
    'bg',
    'Ние пазим данните само докато са нужни за поръчката и не ги даваме на други, освен ако това се изисква от закона.',
  ],
  [
    'sr',
    'Податке које сте нам дали чувамо само док је то потребно, а ђаци и љубитељи књиге могу да их обришу кад год желе.',
  ],
  ['he', 'אנו שומרים את הפרטים שמסרתם לנו רק כל עוד הם נחוצים להזמנה, ואיננו מוכרים אותם לאחרים.'],
  ['fa', 'ما داده‌های شما را فقط تا زمانی که برای سفارش لازم است نگه می‌داریم و آن را به دیگران نمی‌فروشیم.'],
  ['th', 'เราเก็บข้อมูลของคุณไว้เท่าที่จำเป็นสำหรับการสั่งซื้อเท่านั้น และไม่ขายให้ผู้อื่น'],
  ['ta', 'உங்கள் தகவல்களை ஆர்டருக்குத் தேவையான காலம் வரை மட்டுமே வைத்திருப்போம்.'],
];

describe('detectLanguage', () => {
  it.each(moreSamples)('knows %s', (language, text) => {
    expect(detectLanguage(text, '')).toBe(language);
  });

  it.each([...policyPages, ...otherPages].map(({ name, language, html }) => [name, language, html] as const))(
    'knows the language of %s, whatever the page declares (%s)',
    (_name, language, html) => {
      const text = html.replace(/<[^>]*>/g, ' ');
      expect(detectLanguage(text, '')).toBe(language);
      expect(detectLanguage(text, language === 'en' ? 'de' : 'en')).toBe(language);
    },
  );

  it('asks the browser only where the words do not tell', () => {
    expect(detectLanguage('Mira, kona, sulo, vante.', '', 'eu')).toBe('eu');
    expect(detectLanguage('Mira, kona, sulo, vante.', 'eu-ES', 'eu')).toBe('eu-ES');
    expect(detectLanguage(samples[1]![1], '', 'nl')).toBe('de');
    expect(detectLanguage('Mira, kona, sulo, vante.', 'sq', 'und')).toBe('sq');
  });

  it('leaves a page its own name for Norwegian', () => {
    const text =
      'Vi lagrer også hva du skriver til oss, og noen av opplysningene blir bare brukt etter at du har sagt ja til det.';
    expect(detectLanguage(text, 'no')).toBe('no');
    expect(detectLanguage(text, 'en')).toBe('nb');
  });

  it.each(samples)('knows %s by its short words', (language, text) => {
    expect(detectLanguage(text, '')).toBe(language);
  });

  it('keeps the region that the page declares when the language agrees', () => {
    expect(detectLanguage(samples[0]![1], 'en-GB')).toBe('en-GB');
    expect(detectLanguage(samples[0]![1], 'en_us')).toBe('en-us');
  });

  it('believes the text more than the page', () => {
    expect(detectLanguage(samples[1]![1], 'en')).toBe('de');
  });

  it('believes the page where the text says nothing', () => {
    expect(detectLanguage('Cookies.', 'fi')).toBe('fi');
  });

  it.each(['', 'English', '<script>', 'x'.repeat(100)])('gives "und" where neither tells ("%s")', (declared) => {
    expect(detectLanguage('', declared)).toBe('und');
  });
});

describe('tellsLanguage', () => {
  it.each([
    [samples[0]![1], true],
    [samples[1]![1], true],
    ['Mira, kona, sulo, vante.', false],
    ['', false],
  ])('%j: %s', (text, told) => {
    expect(tellsLanguage(text)).toBe(told);
  });
});
