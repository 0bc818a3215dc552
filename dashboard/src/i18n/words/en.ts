import element from 'element-plus/es/locale/lang/en';
import page from '../en.json';
import { wordsOf, type Messages } from './words';

export default wordsOf(page, import.meta.glob<Messages>('../../*/i18n/en.json', { eager: true, import: 'default' }), element);
