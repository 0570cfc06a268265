import { byteTable, decodeByTable } from './byte-table';

/**
 * The characters of the bytes from 0x80 in the Vietnamese code page of Windows, as bytes in order. Tone marks are characters of
 * their own that follow the vowel; U+FFFD stands for bytes that are no character.
 */
const upperHalf =
  '€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ' +
  '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿' +
  'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß' +
  'àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ';

const table = byteTable(upperHalf);

/** The text in bytes of Windows-1258, vowels and tone marks joined (NFC). */
export function decodeWindows1258(bytes: Buffer): string {
  return decodeByTable(bytes, table).normalize('NFC');
}
