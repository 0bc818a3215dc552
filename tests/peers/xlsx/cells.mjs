// Prints the sheets of a workbook as JSON: for each its name and rows; a cell is its value, a formula both that and its text, worked out anew
// from the cells that it names.
import ExcelJS from 'exceljs';

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
const sheets = workbook.worksheets.map((sheet) => ({
  name: sheet.name,
  rows: Array.from({ length: sheet.rowCount }, (_, row) => Array.from({ length: sheet.columnCount }, (_, column) => read(sheet, sheet.getCell(row + 1, column + 1)))),
}));
console.log(JSON.stringify(sheets));

function read(sheet, cell) {
  const { value } = cell;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // This reader leaves out a result of 0.
  if (value?.formula) return { formula: value.formula, kept: value.result ?? 0, reckoned: reckon(sheet, value.formula) };
  return value;
}

function reckon(sheet, formula) {
  const sums = formula.replace(/SUM\(([A-Z]+)(\d+):\1(\d+)\)/g, (_, column, from, to) => {
    const cells = Array.from({ length: to - from + 1 }, (_, row) => sheet.getCell(`${column}${Number(from) + row}`).value);
    return `(${cells.map((value) => (value?.formula ? reckon(sheet, value.formula) : Number(value ?? 0))).join('+')})`;
  });
  const numbers = sums.replace(/[A-Z]+\d+/g, (address) => {
    const { value } = sheet.getCell(address);
    return `(${value?.formula ? reckon(sheet, value.formula) : value})`;
  });
  if (!/^[-+*/().\d\s e]*$/.test(numbers)) throw new Error(`${formula} is no sum of numbers: ${numbers}`);
  return Function(`return ${numbers}`)();
}
