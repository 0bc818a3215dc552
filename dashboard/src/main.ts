import { createPinia } from 'pinia';
import { createApp } from 'vue';
import RootPage from './access/RootPage.vue';
import { i18n } from './i18n';
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import './theme.css';

createApp(RootPage).use(createPinia()).use(i18n).mount('#app');
