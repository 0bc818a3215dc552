// Solves a covering problem with HiGHS: node covering.mjs PROBLEM.json, where PROBLEM.json holds
//   {"weights": [by row], "sites": [[sites that cover it] by row], "costs": [by site],
//    "count": p (most coverage) | "share": 0…1 (least cost), "gap": relative gap to stop at, "seconds": limit}
// Prints one JSON line: status, objective, bound, and the milliseconds of the search alone, without handing the problem over.
import loadHighs from 'highs';
import fs from 'node:fs';

const problem = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { weights, sites, costs, count, share } = problem;
const highs = await loadHighs();
const isMost = count !== undefined;
const [siteCount, rowCount] = [costs.length, weights.length];

// Columns: sites, then rows of demand. Constraints: each row is covered by its sites, then one over all.
const starts = [0];
const indices = [];
const values = [];
const close = () => starts.push(indices.length);
sites.forEach((covering, row) => {
  indices.push(siteCount + row, ...covering);
  values.push(1, ...covering.map(() => -1));
  close();
});
const total = weights.reduce((sum, w, row) => sum + (sites[row].length ? w : 0), 0);
for (let i = 0; i < (isMost ? siteCount : rowCount); i++) {
  indices.push(isMost ? i : siteCount + i);
  values.push(isMost ? 1 : weights[i]);
}
close();

const model = highs.createModel({
  numCols: siteCount + rowCount,
  numRows: rowCount + 1,
  sense: isMost ? highs.constants.objectiveSense.maximize : highs.constants.objectiveSense.minimize,
  colCost: isMost ? [...costs.map(() => 0), ...weights] : [...costs, ...weights.map(() => 0)],
  colLower: new Array(siteCount + rowCount).fill(0),
  colUpper: new Array(siteCount + rowCount).fill(1),
  rowLower: [...new Array(rowCount).fill(-highs.infinity), isMost ? -highs.infinity : share * total - 1e-6],
  rowUpper: [...new Array(rowCount).fill(0), isMost ? count : highs.infinity],
  matrix: { format: 'csr', numRows: rowCount + 1, numCols: siteCount + rowCount, starts, indices, values },
  // A row of demand whose sites are whole is whole by itself, unless a share is to be met.
  integrality: Int32Array.from({ length: siteCount + rowCount }, (_, i) => (i < siteCount || (!isMost && share < 1) ? 1 : 0)),
});
model.options.set({ output_flag: false, mip_rel_gap: problem.gap ?? 0, time_limit: problem.seconds ?? 600 });
const started = process.hrtime.bigint();
model.run();
const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
console.log(JSON.stringify({
  status: String(model.getModelStatus()),
  objective: model.getObjectiveValue(),
  bound: model.info.get('mip_dual_bound'),
  gap: model.info.get('mip_gap'),
  milliseconds,
}));
model.dispose();
