/** Where a typed figure stands: on no sheet of a file, under its indicator's code. Such a sheet name means "typed by hand". */
export const typedSheet = 'Nhập tay';
