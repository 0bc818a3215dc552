import { loadWords } from './i18n/words/load';
import { fromHash } from './shell/permalink';

// The reader's words are asked for beside the page's code, not after it.
void loadWords(fromHash(location.hash).language);
const { mount } = await import('./mount');
await mount();
