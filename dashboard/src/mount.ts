import { createPinia } from 'pinia';
import { createApp, watch } from 'vue';
import RootPage from './access/RootPage.vue';
import { useSession } from './access/session';
import { i18n, setLanguage } from './i18n';
import { useView } from './shell/store';
import 'element-plus/theme-chalk/base.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import './theme.css';

/** Shows the page once there are words to show it with. */
export async function mount() {
  const pinia = createPinia();
  const view = useView(pinia);
  void useSession(pinia).load();
  await setLanguage(view.wantedLanguage);
  watch(() => view.wantedLanguage, (language, before) => setLanguage(language).then(() => view.wantedLanguage === language && view.speak(language)).catch((failure) => {
    // Without its words the page stays in the language that it has.
    console.warn(failure);
    view.language = before;
  }));
  createApp(RootPage).use(pinia).use(i18n).mount('#app');
}
