import element from 'element-plus/es/locale/lang/zh-cn';
import page from '../zh-CN.json';
import { wordsOf, type Messages } from './words';

export default wordsOf(page, import.meta.glob<Messages>('../../*/i18n/zh-CN.json', { eager: true, import: 'default' }), element);
