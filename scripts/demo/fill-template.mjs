import ExcelJS from 'exceljs';

const statusWords = { not_started: 'Chưa thực hiện', in_progress: 'Đang thực hiện', done: 'Đã hoàn thành' };

/**
 * Fills a report workbook as an agency would and saves it elsewhere. `report` has the form of the files in
 * `resources/samples/`; every value goes to the cell that the workbook names, a missing name is an error.
 */
export async function fillTemplate(template, report, target) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(template);
  const put = (name, value) => {
    if (value === undefined || value === null || value === '') return;
    cellNamed(workbook, name).value = value;
  };

  put('DOC_NUMBER', report.documentNumber);
  put('DOC_DATE', report.documentDate && new Date(`${report.documentDate}T00:00:00Z`));
  put('CONTACT', report.contact);
  put('NIL', report.nil ? 'x' : undefined);
  for (const [code, value] of Object.entries(report.figures ?? {})) put(`IND_${nameOf(code)}`, value);
  for (const { assignment, label, status, result, evidence } of report.duties ?? []) {
    const duty = `DUTY_${nameOf(assignment)}_${nameOf(label)}`;
    put(`${duty}_STATUS`, statusWords[status]);
    put(`${duty}_RESULT`, result);
    put(`${duty}_EVIDENCE`, evidence);
  }
  for (const [topic, text] of Object.entries(report.texts ?? {})) put(`TEXT_${topic.toUpperCase()}`, text);
  await workbook.xlsx.writeFile(target);
}

function cellNamed(workbook, name) {
  const [range] = workbook.definedNames.getRanges(name).ranges;
  const match = /^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)/.exec(range ?? '');
  if (!match) throw new Error(`The workbook names no cell ${name}.`);
  const [, sheet, column, row] = match;
  return workbook.getWorksheet(sheet.replaceAll("''", "'")).getCell(`${column}${row}`);
}

function nameOf(code) {
  return code.replace(/[^A-Za-z0-9]/g, '_');
}
