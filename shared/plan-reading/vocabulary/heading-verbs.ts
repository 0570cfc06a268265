/** Verbs, without accents, that never stand in the name of a body: a heading has ended before them. */
export const clearVerbs = pattern(
  'chu tri,phoi hop,chu dong,co trach nhiem,chiu trach nhiem,tang cuong,day manh,thuong xuyen,hang nam,dinh ky,tiep tuc,la co quan,' +
    'lam dau moi,la dau moi,kip thoi,nghiem tuc,tich cuc,tham muu,can chuc nang,(?<!ban )chi dao(?= (?:cac|viec|to chuc|trien khai|cong an|cong doan|ubnd|uy ban|luc luong|phong|don vi|co quan|trung tam)|\\,)',
);

/** Verbs that may stand in a name ("cơ quan thông tin, tuyên truyền"): they end a heading only where a sentence follows. */
export const softVerbs = pattern(
  'can cu,tren co so,theo chuc nang,theo doi,thuc hien,huong dan,tong hop,(?<!ban )chi dao,to chuc (?=thuc hien|trien khai|cac|tot|quan triet|tuyen truyen|' +
    'kiem tra|huan luyen|tap huan|hoi nghi),trien khai,xay dung (?=ke hoach|va |cac |chuong trinh|noi dung|phuong an),ban hanh,bao cao,nang cao,bo tri,' +
    'ra soat,don doc,can doi,phan bo,long ghep,van dong,tuyen truyen,phat huy,quan triet,kiem tra,thanh tra\\,,giam sat,dieu tra,tham gia,tap trung,' +
    'tham dinh,ap dung,bao dam,dam bao,chap hanh,cu (?=can bo|nguoi|cong chuc),gui,de xuat,nghien cuu,ho tro,cung cap,thong tin,pho bien,xu ly,quan ly (?=chat|cac)',
);

/** What limits a heading and is no part of the name. */
export const qualifiers =
  /,?\s+(?:trong pham vi|theo chuc nang|can cu (?:vao )?chuc nang|tren co so chuc nang|co trach nhiem|chiu trach nhiem|co nhiem vu|voi chuc nang|theo nhiem vu|theo tham quyen|theo linh vuc)(?![a-z])/;

/** The beginning of a name that is none yet: "Ủy ban Kiểm tra", "Trung tâm Hỗ trợ", "Ban Chỉ đạo". */
export const incompleteName =
  /^(?:uy ban|ban|trung tam|vien|hoi dong|doan|to|phong|cuc|chi cuc|so|bo|hoi|cong ty|cac|cac co quan|co quan|bo phan|nguoi|don vi|cac don vi|cac to chuc|to chuc)$/;

/** The same at the end of a list: "Sở Y tế, Ban" before "Quản lý các khu công nghiệp". */
export const incompleteLast = /(?:[,;]|\sva)\s(?:uy ban|ban|trung tam|vien|hoi dong|cuc|chi cuc)$/;

function pattern(words: string): RegExp {
  const list = words
    .replaceAll('\\,', '\u0001')
    .split(',')
    .map((word) => word.replaceAll('\u0001', ','));
  return new RegExp(
    `(?<=[\\s,:–-])(?:${list.map((word) => (/\)$|,$/.test(word) ? word : `${word}(?![a-z])`)).join('|')})`,
    'g',
  );
}
