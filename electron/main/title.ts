/** The application's name as the user reads it. */
export const title = 'Thư ký Hội đồng ATVSLĐ';
