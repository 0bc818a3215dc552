import { Aim, ChatLineSquare, Connection, DataAnalysis, Document, Edit, Grid, Guide, MagicStick, MapLocation, Setting, Warning } from '@element-plus/icons-vue';
import { computed, defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue';
import { useMay, type Permission } from '@/access/permissions';
import { useView } from './store';
import ViewFailed from './ViewFailed.vue';
import ViewLoading from './ViewLoading.vue';

/** A view of the dashboard: one task, told in the panel beside the map, which stays while views come and go. */
export interface ViewDefinition {
  /** What the address calls it. */
  id: string;
  icon: Component;
  /** The key of its name among the messages. */
  title: string;
  /** What the API asks of whoever reads what it shows. */
  needs: Permission;
  /** What the panel holds; a root with the class "scroll" scrolls in it. */
  component: Component;
}

/** The views in the order of the navigation; the first one opens when the address names none. */
export const views: readonly ViewDefinition[] = [
  { id: 'overview', icon: Grid, title: 'view.overview', needs: 'READ', component: lazy(() => import('@/overview/OverviewView.vue')) },
  { id: 'circles', icon: Aim, title: 'view.circles', needs: 'PUBLIC', component: lazy(() => import('@/reach/CirclesView.vue')) },
  { id: 'gaps', icon: Warning, title: 'gaps.title', needs: 'READ', component: lazy(() => import('@/gaps/GapsView.vue')) },
  { id: 'siting', icon: MagicStick, title: 'siting.title', needs: 'PLAN', component: lazy(() => import('@/siting/SitingView.vue')) },
  { id: 'routes', icon: Guide, title: 'view.routes', needs: 'ANALYSE', component: lazy(() => import('@/routes/RoutesView.vue')) },
  { id: 'alliances', icon: Connection, title: 'alliances.title', needs: 'READ', component: lazy(() => import('@/alliances/AlliancesView.vue')) },
  { id: 'cases', icon: ChatLineSquare, title: 'cases.title', needs: 'READ', component: lazy(() => import('@/cases/CasesView.vue')) },
  { id: 'zones', icon: MapLocation, title: 'zones.title', needs: 'ANALYSE', component: lazy(() => import('@/zones/ZonesView.vue')) },
  { id: 'statistics', icon: DataAnalysis, title: 'statistics.title', needs: 'ANALYSE', component: lazy(() => import('@/statistics/StatisticsView.vue')) },
  { id: 'reports', icon: Document, title: 'reports.title', needs: 'ANALYSE', component: lazy(() => import('@/reports/ReportsView.vue')) },
  { id: 'data', icon: Edit, title: 'data.title', needs: 'READ', component: lazy(() => import('@/data/DataView.vue')) },
  { id: 'settings', icon: Setting, title: 'settings.title', needs: 'PUBLIC', component: lazy(() => import('@/settings/SettingsView.vue')) },
];

/** The view of an address; the first one when there is no such view, or not for whoever asks. */
export function findView(id: string, open: readonly ViewDefinition[] = views): ViewDefinition {
  return open.find((view) => view.id === id) ?? open[0]!;
}

/** The views that whoever sits at the page may read, and the one that is open. */
export function useViews() {
  const state = useView();
  const { may } = useMay();
  const open = computed(() => views.filter(({ needs }) => may(needs)));
  return { views: open, current: computed(() => findView(state.view, open.value)) };
}

// Fetched when somebody first opens the view, so that the first one does not wait for the others.
function lazy(loader: AsyncComponentLoader): Component {
  return defineAsyncComponent({ loader, loadingComponent: ViewLoading, errorComponent: ViewFailed, suspensible: false });
}
