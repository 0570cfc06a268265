/** Rows as each version could hold them, at least one in every table that the version added. Written once, never edited. */
export const rowsOfVersion: readonly string[] = [
  `INSERT INTO agency (id, uuid, code, kind, is_group, valid_from, valid_to, note, position) VALUES
     (1, 'a-1', 'SLDTBXH', 'department', 0, NULL, '2025-02-28', 'trước sắp xếp', 0),
     (2, 'a-2', 'SNV', 'department', 0, '2025-03-01', NULL, '', 1),
     (3, 'a-3', 'NHOM-XA', 'commune_committee', 1, NULL, NULL, '', 2);
   INSERT INTO agency_name (id, agency_id, name, abbreviation) VALUES
     (1, 1, 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐTBXH'), (2, 2, 'Sở Nội vụ', NULL), (3, 3, 'UBND các xã', NULL);
   INSERT INTO agency_alias (id, agency_id, alias, match_key) VALUES (1, 1, 'SLĐTBXH', 'sldtbxh');
   INSERT INTO agency_succession (id, uuid, from_id, to_id, kind, happened_on, legal_basis) VALUES
     (1, 's-1', 1, 2, 'split', '2025-03-01', 'NĐ 45/2025/NĐ-CP');
   INSERT INTO agency_member (group_id, member_id, valid_from) VALUES (3, 2, '2025-07-01');`,

  `INSERT INTO document (id, uuid, kind, number, number_source, dated_on, date_precision, date_as_written, issuer, title) VALUES
     (1, 'd-1', 'plan', NULL, NULL, NULL, 'month', 'ngày    tháng 11 năm 2025', 'UBND tỉnh', 'Kế hoạch');
   INSERT INTO legal_basis (id, document_id, number, dated_on, title, role, position) VALUES
     (1, 1, '209/NQ-CP', '2024-10-28', 'Nghị quyết', 'basis', 0);
   INSERT INTO plan (id, uuid, code, document_id, title, province, council_name, standing_agency_id, data_window_source) VALUES
     (1, 'p-1', 'mau', 1, 'Kế hoạch', 'Cao Bằng', 'Hội đồng', 2, 'NĐ 09/2019/NĐ-CP');
   INSERT INTO plan_recipient (plan_id, position, name) VALUES (1, 0, 'Bộ Nội vụ');
   INSERT INTO assignment (id, uuid, plan_id, label, heading, requested, position) VALUES (1, 'g-1', 1, 'V.2', 'Sở Nội vụ', 0, 0);
   INSERT INTO assignment_member (assignment_id, agency_id, position) VALUES (1, 2, 0);
   INSERT INTO duty (id, uuid, assignment_id, label, role, text, topic, periodicity, also_adhoc, quote_start, position) VALUES
     (1, 'u-1', 1, '-1', 'lead', 'Theo dõi, đôn đốc', 'Quản lý', 'annual', 1, 'Chủ trì', 0);
   INSERT INTO duty_part (id, duty_id, label, role, text, position) VALUES (1, 1, '-1/1', 'carry_out', 'Theo dõi', 0);
   INSERT INTO duty_partner (id, duty_id, part_id, relation, name, agency_id, position) VALUES (1, 1, 1, 'with', 'các sở', NULL, 0);`,

  `INSERT INTO reporting_rule (id, uuid, plan_id, code, who, report_to, period_kind, due_relation, due_month, due_day,
     deadline_text, place, position) VALUES (1, 'r-1', 1, 'R1', 'các sở', 'Sở Nội vụ', 'year', 'before', 12, 15, 'trước 15/12', 'VI.1', 0);
   INSERT INTO reporting_rule_agency (rule_id, agency_id, position) VALUES (1, 2, 0);
   INSERT INTO period (id, uuid, plan_id, code, kind, year, data_from, data_to, rule_id) VALUES
     (1, 'k-1', 1, '2025-Y', 'year', 2025, '2024-12-15', '2025-12-14', 1);
   INSERT INTO indicator (id, uuid, code, name, unit, topic, decimals, aggregation, allow_approximate, position) VALUES
     (1, 'i-1', 'SK-03', 'Số người được khám', 'người', 'Sức khỏe', 0, 'sum', 0, 0);
   INSERT INTO indicator_supplier (indicator_id, agency_id, position) VALUES (1, 2, 0);
   INSERT INTO target (id, uuid, plan_id, code, text, quote, place, direction, amount, unit, at_least, measure, indicator_code, position)
     VALUES (1, 't-1', 1, 'T2', 'Tăng 5 %', 'tăng', 'II', 'increase', '5', 'percent', 1, 'count', 'SK-03', 0);`,

  `INSERT INTO source_file (id, uuid, sha256, name, byte_size, content) VALUES
     (1, 'f-1', '${'a'.repeat(64)}', 'bao-cao.xlsx', 3, x'504b03');
   INSERT INTO submission (id, uuid, agency_id, period_id, version, origin, template_mark, file_id, file_name, received_on,
     document_number, document_date, contact, nil, accepted_by, accepted_at) VALUES
     (1, 'v-1', 2, 1, 1, 'template', 'atvsld-bao-cao@1', 1, 'bao-cao.xlsx', '2025-12-10', '1/BC', '2025-12-09', NULL, 0, 'thu-ky',
      '2025-12-10T01:02:03Z'),
     (2, 'v-2', 2, 1, 2, 'template', 'atvsld-bao-cao@1', 1, 'bao-cao.xlsx', '2025-12-12', NULL, NULL, NULL, 0, 'thu-ky',
      '2025-12-12T01:02:03Z');
   INSERT INTO figure (submission_id, indicator_id, amount, approximation, raw_text, sheet, cell) VALUES
     (1, 1, 707, 0, '707', 'Số liệu', 'E7'), (2, 1, NULL, 0, 'KPS', 'Số liệu', 'E7');
   INSERT INTO figure_note (submission_id, indicator_id, text, sheet, cell) VALUES (1, 1, 'cả năm', 'Số liệu', 'F7');
   INSERT INTO duty_report (submission_id, duty_id, status, result, evidence, sheet, cell) VALUES
     (1, 1, 'done', 'Đã xong', '', 'Nhiệm vụ', 'E5');
   INSERT INTO submission_text (submission_id, topic, text, sheet, cell) VALUES (1, 'results', 'Tốt', 'Đánh giá', 'B5');
   INSERT INTO submission_issue (submission_id, position, severity, code, indicator, sheet, cell, found, expected) VALUES
     (1, 0, 'warning', 'hidden_cell', 'SK-03', 'Số liệu', 'E7', '707', NULL);`,

  `INSERT INTO establishment (id, uuid, name, match_key, type_code, sector_code) VALUES (1, 'e-1', 'Mỏ đá', 'mo da', '02', NULL);
   INSERT INTO statutory_report (id, uuid, form, establishment_id, period, data_from, data_to, version, file_id, file_name,
     received_on, name_as_written, type_code, type_name, sector_code, sector_name, nil, accepted_by, accepted_at) VALUES
     (1, 'b-1', 'nd39-2016-xii', 1, '2025-H1', '2025-01-01', '2025-06-30', 1, 1, 'tnld.xlsx', '2025-07-03', 'Mỏ đá', '02', NULL,
      NULL, NULL, 0, 'thu-ky', 't');
   INSERT INTO statutory_row (report_id, position, table_code, row_code, label_key, code, label, sheet, cell)
     VALUES (1, 0, 'I', 'r1.3/711', 'tho xay', '0711', 'Thợ xây', 'Phụ lục XII', 'A30');
   INSERT INTO statutory_figure (report_id, table_code, row_code, label_key, column_code, amount, raw_text, sheet, cell)
     VALUES (1, 'I', 'r1.3/711', 'tho xay', 'c6', NULL, 'KPS', 'Phụ lục XII', 'F30');
   INSERT INTO statutory_note (report_id, position, row_code, label_key, text, sheet, cell)
     VALUES (1, 0, 'r1', '', 'đã điều tra', 'Phụ lục XII', 'N14');
   INSERT INTO statutory_issue (report_id, position, severity, code, sheet, cell, found, expected, answer, reason)
     VALUES (1, 0, 'question', 'cross_check', 'Phụ lục XII', 'F14', '3', NULL, 'keep', 'đã hỏi cơ sở');`,

  `INSERT INTO waiting_intake (id, uuid, started_at, started_by, period, agency, received_on) VALUES
     (1, 'w-1', 't', 'thu-ky', '2025-Y', NULL, '2025-12-10');
   INSERT INTO waiting_file (intake_id, position, path, sha256) VALUES (1, 0, 'a.xlsx', '${'b'.repeat(64)}');
   INSERT INTO file_answer (sha256, question, answer, reason, answered_by, answered_at) VALUES
     ('${'b'.repeat(64)}', 'q', 'blank', NULL, 'thu-ky', 't');
   INSERT INTO remembered_mapping (id, uuid, agency_id, layout, about, label, answer, file_name, decided_by, decided_at) VALUES
     (1, 'm-1', 2, 'l', 'row', 'so nguoi', 'indicator:SK-03', 'a.xlsx', 'thu-ky', 't');
   INSERT INTO remembered_layout (agency_id, layout, sheet, cell, file_name, seen_at) VALUES (2, 'l', 'Sheet1', 'A1', 'a.xlsx', 't');`,

  `INSERT INTO agency_event (id, uuid, kind, happened_on, legal_basis, request, recorded_by, recorded_at) VALUES
     (1, 'x-1', 'rename', '2025-03-01', 'NĐ 45/2025/NĐ-CP', '{}', 'thu-ky', 't');
   INSERT INTO agency_contact (id, uuid, agency_id, name, duty, phone, email, note, position) VALUES
     (1, 'c-1', 2, 'Văn phòng', 'văn thư', '0206', '', '', 0);
   INSERT INTO agency_edit (id, uuid, agency_id, field, before, after, edited_by, edited_at) VALUES
     (1, 'ae-1', 2, 'note', '""', '"chuyển trụ sở"', 'thu-ky', 't');
   INSERT INTO plan_standing_agency (id, plan_id, agency_id, valid_from, begun_by) VALUES (1, 1, 2, '2025-03-01', 1);
   INSERT INTO agency_parent_change (id, event_id, agency_id, before_id, after_id) VALUES (1, 1, 2, NULL, 1);`,

  `INSERT INTO document_text (document_id, file_id, file_name, text) VALUES (1, 1, 'kh.txt', 'Kế hoạch');
   INSERT INTO document_edit (id, document_id, field, before, after, edited_by, edited_at) VALUES
     (1, 1, 'number', NULL, '664/KH-UBND', 'thu-ky', 't');
   INSERT INTO plan_missing (plan_id, position, what, quote, place) VALUES (1, 0, 'Phụ lục', 'Phụ lục kèm theo', 'III');
   INSERT INTO plan_section (id, plan_id, parent_id, kind, label, text, position) VALUES (1, 1, NULL, 'section', 'I', 'Mục đích', 0);
   INSERT INTO duty_progress (id, uuid, duty_id, agency_id, state, as_of, note, recorded_by, recorded_at) VALUES
     (1, 'dp-1', 1, 2, 'done', '2025-12-01', 'xong', 'thu-ky', 't');
   INSERT INTO duty_evidence (id, uuid, duty_id, agency_id, file_id, file_name, note, recorded_by, recorded_at) VALUES
     (1, 'de-1', 1, 2, 1, 'a.pdf', '', 'thu-ky', 't');
   INSERT INTO duty_extension (id, uuid, duty_id, agency_id, before, due_on, reason, recorded_by, recorded_at) VALUES
     (1, 'dx-1', 1, 2, '2025-12-01', '2025-12-20', 'chờ số liệu', 'thu-ky', 't');
   INSERT INTO duty_due_edit (id, uuid, duty_id, before, after, note, recorded_by, recorded_at) VALUES
     (1, 'dd-1', 1, NULL, '2025-12-01', 'theo công văn', 'thu-ky', 't');
   INSERT INTO adhoc_request (period_id, uuid, document_id, asker, due_on, due_quote, recorded_by, recorded_at) VALUES
     (1, 'ar-1', 1, 'Bộ Nội vụ', '2025-12-05', '', 'thu-ky', 't');
   INSERT INTO adhoc_indicator (period_id, indicator_id, position) VALUES (1, 1, 0);
   INSERT INTO adhoc_reuse (period_id, reused_id, position) VALUES (1, 1, 0);
   INSERT INTO adhoc_reuse_edit (id, uuid, period_id, before, after, edited_by, edited_at) VALUES
     (1, 'ar-1', 1, '[]', '["2025-Y"]', 'thu-ky', 't');
   INSERT INTO year_opening (id, uuid, plan_id, year, periods, opened_by, opened_at) VALUES
     (1, 'yo-1', 1, 2026, '["2026-Y"]', 'thu-ky', 't');
   INSERT INTO period_rule_change (id, period_id, plan_id, before, after, changed_by, changed_at) VALUES
     (1, 1, 1, NULL, 1, 'thu-ky', 't');
   INSERT INTO target_milestone (target_id, year, amount) VALUES (1, 2030, '80');
   INSERT INTO restated_baseline (id, uuid, indicator_id, period_code, amount, note, recorded_by, recorded_at) VALUES
     (1, 'rb-1', 1, '2024-Y', 640, 'bổ sung', 'thu-ky', 't');
   INSERT INTO target_edit (id, uuid, target_id, kind, before, after, edited_by, edited_at) VALUES
     (1, 'te-1', 1, 'base_year', '{"baseYear":null}', '{"baseYear":2020}', 'thu-ky', 't');
   INSERT INTO open_investigation (id, uuid, indicator_id, period_code, severity, notified_on, extended, note, recorded_by, recorded_at) VALUES
     (1, 'oi-1', 1, '2025-Y', 'fatal', '2025-12-20', 0, '', 'thu-ky', 't');`,

  `INSERT INTO plan_draft (id, uuid, file_id, file_name, text, remarks, draft, started_by, started_at, changed_by, changed_at) VALUES
     (1, 'pd-1', 1, 'kh.txt', 'Kế hoạch', '[]', '{}', 'thu-ky', 't', 'thu-ky', 't');
   INSERT INTO plan_draft_undo (id, draft_id, plan_code, confirmed_by, confirmed_at, undone_by, undone_at) VALUES
     (1, 1, 'tinh-2025', 'thu-ky', 't', 'thu-ky', 't');`,

  '',

  '',

  `INSERT INTO holiday (id, uuid, shipped_code, kind, first_day, last_day, name, status, source, makes_up_for, known_from, recorded_by,
     recorded_at) VALUES (1, 'hd-1', NULL, 'off', '2026-11-24', '2026-11-24', 'Ngày Văn hóa', 'confirmed', 'NQ 28/2026/QH16', NULL,
     '2026-10-02', 'thu-ky', 't');
   INSERT INTO holiday_year (id, uuid, year, source, confirmed_by, confirmed_at) VALUES (1, 'hy-1', 2026, 'TB', 'thu-ky', 't');
   INSERT INTO rule_edit (id, uuid, rule_id, before, after, reason, edited_on, edited_by, edited_at) VALUES
     (1, 're-1', 1, '{}', '{}', 'theo công văn', '2025-06-01', 'thu-ky', 't');
   INSERT INTO period_window_change (id, period_id, edit_id, before_from, before_to, after_from, after_to) VALUES
     (1, 1, 1, '2024-12-15', '2025-12-14', '2025-01-01', '2025-12-31');
   INSERT INTO deadline_rule (id, uuid, kind, title, who, report_to, terms, shift, quote, note, recorded_by, recorded_at) VALUES
     (1, 'dr-1', 'own', 'Họp Hội đồng', '', '', '{}', 'none', '', '', 'thu-ky', 't');
   INSERT INTO period_extension (id, uuid, period_id, agency_id, before, due_on, reason, granted_on, recorded_by, recorded_at) VALUES
     (1, 'px-1', 1, 2, '2025-12-14', '2025-12-20', 'chờ số liệu', '2025-12-12', 'thu-ky', 't');
   INSERT INTO submission_deed (id, submission_id, kind, reason, done_by, done_at) VALUES
     (1, 1, 'returned', 'thiếu thuyết minh', 'thu-ky', '2025-12-11T01:02:03Z');
   INSERT INTO reminder (id, uuid, deadline, last_day, step, shown_at) VALUES (1, 'rm-1', 'report:mau/R1/2025-Y', '2025-12-14', 7, 't');
   INSERT INTO setting_edit (id, uuid, name, value, edited_by, edited_at) VALUES (1, 'se-1', 'reminders', '{}', 'thu-ky', 't');
   INSERT INTO chase_letter (id, uuid, period_id, step, file_id, file_name, drafted_on, drafted_by, drafted_at) VALUES
     (1, 'cl-1', 1, 'remind', 1, 'nhac.docx', '2025-12-10', 'thu-ky', 't');
   INSERT INTO chase_letter_agency (letter_id, agency_id, due_on, position) VALUES (1, 2, '2025-12-14', 0);
   INSERT INTO chase_sending (id, uuid, letter_id, sent_on, document_number, note, recorded_by, recorded_at) VALUES
     (1, 'cs-1', 1, '2025-12-11', '12/SNV-VL', '', 'thu-ky', 't');
   INSERT INTO calendar_entry (deadline, uid, sequence, content, stamped_at, cancelled) VALUES
     ('report:mau/R1/2025-Y', 'u-1@r', 0, '{}', 't', 0);`,
];
