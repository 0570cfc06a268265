/** Who entered what ships with the application, as lists show it. */
export const shippedBy = 'ứng dụng';
