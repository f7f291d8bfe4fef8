import type { FileProblem } from './policy-file.ts';

export interface FileExplanation {
  /** What is the matter: a short sentence without a full stop. */
  title: string;
  /** What to do next. */
  advice: string;
}

const readable = 'Web pages (.html, .mhtml), Markdown (.md), plain text (.txt) and PDF files can be read.';

/** Puts into words why a file could not be read, and what to do instead. Not for `stopped`, which its reader chose. */
export function explainFileProblem(problem: Exclude<FileProblem, { outcome: 'stopped' }>): FileExplanation {
  switch (problem.outcome) {
    case 'not-supported':
      return {
        title:
          problem.kind === '' ? 'Files of this kind cannot be read' : `This is ${problem.kind}, which cannot be read`,
        advice: `${readable} Save the document as one of them, or copy its text and paste it.`,
      };
    case 'empty':
      return { title: 'There is nothing in it', advice: 'Choose another file, or paste the text.' };
    case 'too-large':
      return {
        title: `It is larger than ${problem.limit / 1_000_000} MB`,
        advice:
          'Save a web page without its pictures ("HTML only"), or open the file, copy the text of the policy, and paste it.',
      };
    case 'not-text':
      return {
        title: 'It is named like a text, but holds something else',
        advice: 'Open it in the program that made it, save it as a PDF or as a web page, and choose that.',
      };
    case 'no-words':
      return {
        title: 'No text was found in it',
        advice:
          'Pages that a script writes hold no text when they are saved as HTML. Open the page, select all of it, copy it, and paste it here.',
      };
    case 'damaged':
      return {
        title: 'The file is damaged and cannot be read',
        advice: 'Download or save it again. If it opens elsewhere, copy its text there and paste it here.',
      };
    case 'password':
      return {
        title: 'The PDF is locked with a password',
        advice: 'Open it with the password in a PDF viewer, print it to a new PDF file without one, and choose that.',
      };
    case 'scanned':
      return {
        title: `The PDF holds pictures of ${problem.pages === 1 ? 'a page' : 'pages'}, not text`,
        advice:
          'It seems to be scanned. Look for the policy as a web page, or let a program recognise the text (OCR) and choose what that gives.',
      };
    case 'unknown-letters':
      return {
        title: 'The PDF does not tell which letters it draws',
        advice:
          'Its fonts draw them and name none, as in many files in Chinese, Japanese or Korean. Open it in a PDF viewer, copy its text and paste it here, or look for the policy as a web page.',
      };
    case 'blank':
      return {
        title: 'The PDF holds no text',
        advice:
          'Its pages are blank, or drawn as shapes. Look for the policy as a web page, or copy its text and paste it.',
      };
    case 'timed-out':
      return {
        title: `The PDF could not be read within ${problem.seconds} seconds`,
        advice: 'It may be damaged or very large. Open it in a PDF viewer, copy its text, and paste it here.',
      };
  }
}
