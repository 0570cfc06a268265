/** How a calendar file is taken over so that a later one replaces it and adds nothing twice, one line for each program. */
export const calendarFileAdvice: readonly string[] = [
  'Outlook: mở tệp như một lịch riêng (không nhập vào lịch của mình). Lần sau mở tệp mới, lịch ấy được thay.',
  'Google Calendar: tạo một lịch riêng rồi nhập tệp vào đó. Nếu lần nhập sau không cập nhật, xóa lịch ấy, tạo lại và nhập tệp mới.',
  'Thunderbird: tạo một lịch riêng rồi nhập tệp vào đó; lần sau làm như với Google Calendar.',
];
