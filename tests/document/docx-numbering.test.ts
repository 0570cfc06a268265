import { expect, it } from 'vitest';
import { docx, level, numbered, p, scheme } from './fixtures/docx';
import { linesIn } from './fixtures/read-lines';

const outline = scheme(1, [level('upperRoman', '%1.'), level('decimal', '%2.'), level('lowerLetter', '%3)')]);
const legal = scheme(1, [level('decimal', '%1.'), level('decimal', '%1.%2.'), level('decimal', '%1.%2.%3')]);

/** Paragraphs `list.level`, or `list.level:style`, each with the text `x`; `-` is a paragraph in no list. */
function document(numbering: string, places: string, styles = ''): Buffer {
  const body = places.split(' ').map((place) => {
    const [where = '', style] = place.split(':');
    const [list, at] = where.split('.').map(Number);
    const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
    return p('x', styled + (where === '-' || where === '' ? '' : numbered(list ?? 0, at)));
  });
  return docx({ numbering, styles, body: body.join('') });
}

it.each([
  ['levels of three kinds', outline, '1.0 1.1 1.1 1.2 1.2', 'I. x|1. x|2. x|a) x|b) x'],
  [
    'a level begins anew after a higher one',
    outline,
    '1.0 1.1 1.2 1.1 1.2 1.0 1.1',
    'I. x|1. x|a) x|2. x|a) x|II. x|1. x',
  ],
  ['text between does not stop the counting', outline, '1.0 - 1.0', 'I. x|x|II. x'],
  ['numbers of higher levels', legal, '1.0 1.1 1.1 1.2 1.0 1.1', '1. x|1.1. x|1.2. x|1.2.1 x|2. x|2.1. x'],
  ['a higher level that never came shows its start', legal, '1.1 1.1', '1.1. x|1.2. x'],
  [
    'a level that never begins anew',
    scheme(1, [level('upperRoman', '%1.'), level('decimal', '%2.', '<w:lvlRestart w:val="0"/>')]),
    '1.0 1.1 1.1 1.0 1.1',
    'I. x|1. x|2. x|II. x|3. x',
  ],
  [
    'a level that begins anew after the first only',
    scheme(1, [
      level('upperRoman', '%1.'),
      level('decimal', '%2.'),
      level('lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    ]),
    '1.0 1.1 1.2 1.1 1.2 1.0 1.2',
    'I. x|1. x|a) x|2. x|b) x|II. x|a) x',
  ],
  [
    'figures for legal numbering',
    scheme(1, [level('upperRoman', '%1.'), level('decimal', '%1.%2', '<w:isLgl/>')]),
    '1.0 1.0 1.1',
    'I. x|II. x|2.1 x',
  ],
  [
    'another start',
    scheme(1, [level('decimal', '%1.').replace('w:val="1"', 'w:val="5"')]),
    '1.0 1.0',
    '5. x|6. x',
  ],
  [
    'a start at nought',
    scheme(1, [level('decimal', '%1.').replace('w:val="1"', 'w:val="0"')]),
    '1.0 1.0',
    '0. x|1. x',
  ],
  [
    'two lists of one scheme go on for one another',
    `${scheme(1, [level('decimal', '%1.')])}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    '1.0 1.0 2.0',
    '1. x|2. x|3. x',
  ],
  [
    'a list that begins the scheme anew does so once',
    `${scheme(1, [level('decimal', '%1.')])}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    '1.0 1.0 2.0 2.0 1.0',
    '1. x|2. x|1. x|2. x|3. x',
  ],
  [
    'a list with a level of its own',
    `${scheme(1, [level('decimal', '%1.')])}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level('upperLetter', '%1/')}</w:lvl></w:lvlOverride></w:num>`,
    '2.0 2.0',
    'A/ x|B/ x',
  ],
  [
    'dashes for signs of bullet fonts',
    scheme(1, [level('bullet', '\uf0b7'), level('bullet', '+'), level('bullet', '–')]),
    '1.0 1.1 1.2',
    '- x|+ x|- x',
  ],
  [
    'Roman numbers',
    scheme(1, [level('upperRoman', '%1').replace('w:val="1"', 'w:val="1994"')]),
    '1.0 1.0',
    'MCMXCIV x|MCMXCV x',
  ],
  [
    'small Roman numbers',
    scheme(1, [level('lowerRoman', '(%1)').replace('w:val="1"', 'w:val="4"')]),
    '1.0',
    '(iv) x',
  ],
  [
    'letters after z',
    scheme(1, [level('lowerLetter', '%1)').replace('w:val="1"', 'w:val="26"')]),
    '1.0 1.0 1.0',
    'z) x|aa) x|bb) x',
  ],
  ['two digits', scheme(1, [level('decimalZero', '%1.')]), '1.0', '01. x'],
  ['words around the number', scheme(1, [level('decimal', 'Điều %1.')]), '1.0 1.0', 'Điều 1. x|Điều 2. x'],
  ['no gap', scheme(1, [level('decimal', '%1.', '<w:suff w:val="nothing"/>')]), '1.0', '1.x'],
  ['no number', scheme(1, [level('none', '')]), '1.0', 'x'],
  [
    'a hidden number is counted',
    scheme(1, [`${level('decimal', '%1.')}<w:rPr><w:vanish/></w:rPr>`]),
    '1.0',
    'x',
  ],
  [
    'a pattern in an old font',
    scheme(1, [`${level('decimal', '§iÒu %1.')}<w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr>`]),
    '1.0',
    'Điều 1. x',
  ],
  ['a list that is not there', outline, '9.0', 'x'],
  ['a level that is not there', outline, '1.7 1.0', 'x|I. x'],
  ['out of a list', outline, '1.0 0.0 1.0', 'I. x|x|II. x'],
  ['a negative level', outline, '1.-1', 'I. x'],
])('%s', async (_name, numbering, places, printed) => {
  expect((await linesIn(document(numbering, places))).join('|')).toBe(printed);
});

const styles =
  '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';

it.each([
  ['the list of a style', outline, ':Muc :Muc :Muc2', 'I. x|II. x|1. x'],
  [
    'the level that names the style',
    outline.replace(
      '<w:numFmt w:val="lowerLetter"/>',
      '<w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Khoan"/>',
    ),
    ':Muc :Khoan :Khoan',
    'I. x|a) x|b) x',
  ],
  ['a paragraph outside the list of its style', outline, ':Muc 0.0:Muc :Muc', 'I. x|x|II. x'],
])('%s', async (_name, numbering, places, printed) => {
  expect((await linesIn(document(numbering, places, styles))).join('|')).toBe(printed);
});

it('a list that follows a style of lists', async () => {
  const linked =
    '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Danh sach"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>';
  const defining = scheme(1, [level('decimal', '%1)')]).replace(
    '<w:lvl ',
    '<w:styleLink w:val="Danh sach"/><w:lvl ',
  );
  expect(await linesIn(document(linked + defining, '7.0 7.0'))).toEqual(['1) x', '2) x']);
});

it('an empty paragraph is numbered, one that a change removed is not', async () => {
  const removed = p(
    '<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
    `${numbered(1)}<w:rPr><w:del/></w:rPr>`,
  );
  const bytes = docx({ numbering: outline, body: p('', numbered(1)) + removed + p('sau', numbered(1)) });
  expect(await linesIn(bytes)).toEqual(['I. ', 'II. sau']);
});
