import { Aim, ChatLineSquare, Connection, DataAnalysis, Document, Edit, Grid, Guide, MagicStick, MapLocation, Setting, Warning } from '@element-plus/icons-vue';
import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue';
import ViewFailed from './ViewFailed.vue';
import ViewLoading from './ViewLoading.vue';

/** A view of the dashboard: one task, told in the panel beside the map, which stays while views come and go. */
export interface ViewDefinition {
  /** What the address calls it. */
  id: string;
  icon: Component;
  /** The key of its name among the messages. */
  title: string;
  /** What the panel holds; a root with the class "scroll" scrolls in it. */
  component: Component;
}

/** The views in the order of the navigation; the first one opens when the address names none. */
export const views: readonly ViewDefinition[] = [
  { id: 'overview', icon: Grid, title: 'view.overview', component: lazy(() => import('@/overview/OverviewView.vue')) },
  { id: 'circles', icon: Aim, title: 'view.circles', component: lazy(() => import('@/reach/CirclesView.vue')) },
  { id: 'gaps', icon: Warning, title: 'gaps.title', component: lazy(() => import('@/gaps/GapsView.vue')) },
  { id: 'siting', icon: MagicStick, title: 'siting.title', component: lazy(() => import('@/siting/SitingView.vue')) },
  { id: 'routes', icon: Guide, title: 'view.routes', component: lazy(() => import('@/routes/RoutesView.vue')) },
  { id: 'alliances', icon: Connection, title: 'alliances.title', component: lazy(() => import('@/alliances/AlliancesView.vue')) },
  { id: 'cases', icon: ChatLineSquare, title: 'cases.title', component: lazy(() => import('@/cases/CasesView.vue')) },
  { id: 'zones', icon: MapLocation, title: 'zones.title', component: lazy(() => import('@/zones/ZonesView.vue')) },
  { id: 'statistics', icon: DataAnalysis, title: 'statistics.title', component: lazy(() => import('@/statistics/StatisticsView.vue')) },
  { id: 'reports', icon: Document, title: 'reports.title', component: lazy(() => import('@/reports/ReportsView.vue')) },
  { id: 'data', icon: Edit, title: 'data.title', component: lazy(() => import('@/data/DataView.vue')) },
  { id: 'settings', icon: Setting, title: 'settings.title', component: lazy(() => import('@/settings/SettingsView.vue')) },
];

export function findView(id: string): ViewDefinition {
  return views.find((view) => view.id === id) ?? views[0]!;
}

// Fetched when somebody first opens the view, so that the first one does not wait for the others.
function lazy(loader: AsyncComponentLoader): Component {
  return defineAsyncComponent({ loader, loadingComponent: ViewLoading, errorComponent: ViewFailed, suspensible: false });
}
