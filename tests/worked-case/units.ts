/** The units of Đắk Lắk below the province until 30/6/2025, as its plan of 12/2024 calls their committees. */
export const districts = [
  'UBND thành phố Buôn Ma Thuột',
  'UBND thị xã Buôn Hồ',
  'UBND huyện Buôn Đôn',
  'UBND huyện Cư Kuin',
  "UBND huyện Cư M'gar",
  "UBND huyện Ea H'leo",
  'UBND huyện Ea Kar',
  'UBND huyện Ea Súp',
  'UBND huyện Krông Ana',
  'UBND huyện Krông Bông',
  'UBND huyện Krông Búk',
  'UBND huyện Krông Năng',
  'UBND huyện Krông Pắc',
  'UBND huyện Lắk',
  "UBND huyện M'Đrắk",
] as const;

/** The 102 communes and wards from 1/7/2025, by the district that they came from; those of Phú Yên came from none of the register. */
const wards: Readonly<Record<string, string>> = {
  'UBND thành phố Buôn Ma Thuột': 'Buôn Ma Thuột, Tân An, Tân Lập, Thành Nhất, Ea Kao',
  'UBND thị xã Buôn Hồ': 'Buôn Hồ, Cư Bao',
  '': 'Tuy Hòa, Phú Yên, Bình Kiến, Xuân Đài, Sông Cầu, Đông Hòa, Hòa Hiệp',
};
const communes: Readonly<Record<string, string>> = {
  'UBND thành phố Buôn Ma Thuột': 'Hòa Phú',
  'UBND thị xã Buôn Hồ': 'Ea Drông',
  'UBND huyện Ea Súp': 'Ea Súp, Ea Rốk, Ea Bung, Ia Rvê, Ia Lốp',
  'UBND huyện Buôn Đôn': 'Ea Wer, Ea Nuôl, Buôn Đôn',
  "UBND huyện Cư M'gar": "Ea Kiết, Ea M'Droh, Quảng Phú, Cuôr Đăng, Cư M'gar, Ea Tul",
  'UBND huyện Krông Búk': 'Pơng Drang, Krông Búk, Cư Pơng',
  "UBND huyện Ea H'leo": "Ea Khăl, Ea Drăng, Ea Wy, Ea H'leo, Ea Hiao",
  'UBND huyện Krông Năng': 'Krông Năng, Dliê Ya, Tam Giang, Phú Xuân',
  'UBND huyện Krông Pắc': 'Krông Pắc, Ea Knuếc, Tân Tiến, Ea Phê, Ea Kly, Vụ Bổn',
  'UBND huyện Ea Kar': 'Ea Kar, Ea Ô, Ea Knốp, Cư Yang, Ea Păl',
  "UBND huyện M'Đrắk": "M'Đrắk, Ea Riêng, Cư M'ta, Krông Á, Cư Prao, Ea Trang",
  'UBND huyện Krông Bông': 'Hòa Sơn, Dang Kang, Krông Bông, Yang Mao, Cư Pui',
  'UBND huyện Lắk': 'Liên Sơn Lắk, Đắk Liêng, Nam Ka, Đắk Phơi, Krông Nô',
  'UBND huyện Cư Kuin': 'Ea Ning, Dray Bhăng, Ea Ktur',
  'UBND huyện Krông Ana': 'Krông Ana, Dur Kmăl, Ea Na',
  '':
    'Xuân Thọ, Xuân Cảnh, Xuân Lộc, Hòa Xuân, Tuy An Bắc, Tuy An Đông, Ô Loan, Tuy An Nam, Tuy An Tây, Phú Hòa 1, ' +
    'Phú Hòa 2, Tây Hòa, Hòa Thịnh, Hòa Mỹ, Sơn Thành, Sơn Hòa, Vân Hòa, Tây Sơn, Suối Trai, Ea Ly, Ea Bá, Đức Bình, ' +
    'Sông Hinh, Xuân Lãnh, Phú Mỡ, Xuân Phước, Đồng Xuân',
};

/** A unit of the new tier, with the district that it came from. */
export type NewUnit = { readonly name: string; readonly from: string | null };

const unitsOf = (kind: string, byDistrict: Readonly<Record<string, string>>): readonly NewUnit[] =>
  Object.entries(byDistrict).flatMap(([from, names]) =>
    names.split(', ').map((name) => ({ name: `UBND ${kind} ${name}`, from: from === '' ? null : from })),
  );

export const newUnits: readonly NewUnit[] = [...unitsOf('phường', wards), ...unitsOf('xã', communes)];
