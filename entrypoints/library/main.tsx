import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryApp } from '../../components/library/LibraryApp.tsx';
import '../../components/theme.css';
import '../../components/library/library.css';
import { openDatabase } from '../../lib/store/database.ts';
import { clearTrash } from './connect-deletions.ts';
import { connectLibrary } from './connect-library.ts';
import { storeDrafts } from './keep-drafts.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('library.html has no #app');
const database = openDatabase();
const dependencies = connectLibrary({ database, openAddress: (url) => browser.tabs.create({ url }) });
render(<LibraryApp dependencies={dependencies} />, root);
clearTrash(database, sessionStorage, navigator.locks);
storeDrafts(localStorage, dependencies.setNotes);
