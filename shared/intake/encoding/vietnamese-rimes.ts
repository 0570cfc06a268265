// `ăk`, without a tone, as in Đăk Lăk.
const openRimes = `a ai ao au ay ăk âu ây e eo ê êu i ia iu iêu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uôi uơ uy uya
  uyu ư ưa ưi ưu ươi ươu y yêu`;
const nasalRimes = `am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng oam oan oang oanh oăm oăn
  oăng oen om on ong oong ôm ôn ông ơm ơn uân uâng uênh um un ung uôm uôn uông uyên uyn uynh ưm ưn ưng ươm ươn ương ym yn
  ynh yêm yên yêng`;
const stoppedRimes = `ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oac oach oap oat oăc oăt oc
  oet ooc op ot ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyp uyt ưc ưt ươc ươp ươt yêt yt`;

const [grave, acute, hook, tilde, dot] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/**
 * Every rime of a written Vietnamese syllable with every tone it can carry (NFC, small letters). A rime that ends in a stop
 * carries sắc or nặng only. `oa`, `oe` and `uy` carry the tone on either letter: both ways of writing are in use.
 */
export const vietnameseRimes: ReadonlySet<string> = new Set([
  ...withTones(openRimes, ['', grave, acute, hook, tilde, dot]),
  ...withTones(nasalRimes, ['', grave, acute, hook, tilde, dot]),
  ...withTones(stoppedRimes, [acute, dot]),
]);

function withTones(rimes: string, tones: readonly (string | undefined)[]): string[] {
  return rimes
    .split(/\s+/)
    .flatMap((rime) =>
      tonePlaces(rime).flatMap((place) =>
        tones.map((tone) => `${rime.slice(0, place + 1)}${tone}${rime.slice(place + 1)}`.normalize('NFC')),
      ),
    );
}

/** A marked vowel draws the tone (the last of two, as in ươ); else the vowel before the end, or before the last vowel. */
function tonePlaces(rime: string): number[] {
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return [marked];
  if (rime === 'oa' || rime === 'oe' || rime === 'uy') return [0, 1];
  if (rime.startsWith('oo')) return [0, 1];
  const vowels = rime.search(/[^aeiouy]|$/);
  const glides = /^(?:o[ae]|uy)/.test(rime);
  return [vowels > 1 && (glides || vowels < rime.length) ? 1 : 0];
}
