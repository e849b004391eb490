-- COUNT letters that wait for their second reader, on the newest staff cases.
insert into letter (id, public_id, matter_id, school_id, template_id, state, recipient_name, recipient_kind, email, service, fields, written, author_id, attempts, version)
  select START + row_number() over (order by m.id), substr(md5(m.id || 'draft'), 1, 22), m.id, m.school_id, t.id, 'DRAFT', 'Mr Bench Reader', 'SUBJECT', 'reader@mail.example', 'EMAIL',
    '{"letterDate": "20 November 2026", "caseReference": "' || m.reference || '", "addresseeName": "Mr Bench Reader",
      "addresseeLines": ["3 Garden Street", "Wrenford"], "salutation": "Dear Mr Reader", "contactName": "the school office",
      "contactTelephone": "01632 960112", "contactMailbox": "office@cedar-school.example", "signatoryName": "Robin Signer",
      "signatoryRole": "Headteacher", "investigatorName": "Ms Ida Looker", "investigatorRole": "Deputy headteacher",
      "policyTitle": "Social media policy", "policyVersion": "4", "investigationEnd": "18 December 2026",
      "allegations": [{"number": "1", "text": "You sent a private message to a pupil.", "date": "14 November 2026", "clause": "29"}],
      "clauses": [{"number": "29", "text": "Staff do not send private messages to pupils."}],
      "support": [{"what": "Occupational health", "how": "call 01632 960104"}]}',
    timestamptz '2026-11-19 17:00Z', null, 0, 1
  from (select m.* from matter m where m.compartment = 'STAFF' and not exists (select from letter l where l.matter_id = m.id and l.state = 'DRAFT') order by m.id desc limit COUNT) m,
    letter_template t where t.letter = 'L01' and t.variant = '' and t.number = 1;
