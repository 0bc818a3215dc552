import { ask } from '@/api/client';
import { useMay } from '@/access/permissions';
import { useSubject } from '@/card/subject';
import { useCoverage } from '@/coverage/store';
import { editedKinds } from '@/editing/editedKinds';
import { layerNames } from '@/shell/permalink';
import { useView } from '@/shell/store';
import { useParam } from '@/shell/useParam';
import { layerOf, type Hit } from './hits';
import { DistrictOfDocument } from './search.generated';

/** Opens what was found: where its view tells most of it there, otherwise in its card on the map. */
export function useOpenHit() {
  const view = useView();
  const coverage = useCoverage();
  const subject = useSubject();
  const { may } = useMay();
  const [grid, gridTab, alliance, allianceTab] = [useParam('overview.grid'), useParam('overview.tab'), useParam('alliances.chosen'), useParam('alliances.tab')];

  function openGrid(code: string) {
    view.view = 'overview';
    gridTab.value = null;
    grid.value = code;
    if (coverage.grids.every((one) => one.grid.code !== code)) void chooseDistrictOf(code);
  }

  function openDistrict(code: string) {
    view.view = 'overview';
    gridTab.value = grid.value = null;
    coverage.choose(code);
  }

  // The overview tells of the grids of one district; of those above it, a department sees none higher than its own.
  async function chooseDistrictOf(code: string) {
    const above = (await ask(DistrictOfDocument, { code })).grid?.parent;
    const district = [above, above?.parent, above?.parent?.parent].findLast((one) => one && one.level !== 'CITY');
    if (district) coverage.choose(district.code);
  }

  function openAlliance(code: string) {
    view.view = 'alliances';
    allianceTab.value = null;
    alliance.value = code;
  }

  function show(hit: Hit) {
    const layer = layerOf(hit);
    if (layer && !view.layers.includes(layer)) view.layers = layerNames.filter((name) => name === layer || view.layers.includes(name));
  }

  return function open(hit: Hit) {
    show(hit);
    const { kind, code, category } = hit;
    const edited = editedKinds.find((one) => one === kind);
    if (kind === 'STATION') view.selectStation(code);
    else if (!edited || !may('READ')) subject.close();
    else if (kind === 'GRID' && category === 'GRID') openGrid(code);
    else if (kind === 'GRID' && category === 'DISTRICT') openDistrict(code);
    else if (kind === 'ALLIANCE') openAlliance(code);
    else subject.choose(edited, code);
  };
}
