import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryApp } from '../../components/LibraryApp.tsx';
import '../../components/theme.css';
import { openDatabase } from '../../lib/store/database.ts';
import { connectLibrary } from './connect-library.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('library.html has no #app');
const dependencies = connectLibrary({
  database: openDatabase(),
  openAddress: (url) => browser.tabs.create({ url }),
});
render(<LibraryApp dependencies={dependencies} />, root);
