-- Roles of domain.md 9.1, the rights that each carries, and the compartments that each reads without being assigned (9.2).
insert into role (code, name, trust_wide, second_factor) values
  ('ST', 'Member of staff', false, false), ('LM', 'Line manager', false, false), ('HT', 'Headteacher', false, false),
  ('SLT', 'Senior leader', false, false), ('DSL', 'Designated safeguarding lead', false, true),
  ('TSL', 'Trust safeguarding lead', true, true), ('DPL', 'Data protection lead', false, true),
  ('DPO', 'Data protection officer', true, true), ('HR', 'HR adviser', true, true), ('HHR', 'Head of HR', true, true),
  ('COG', 'Chair of governors', false, false), ('GOV', 'Governor', false, false), ('CLK', 'Clerk', true, false),
  ('CEO', 'Chief executive', true, false), ('TRU', 'Trustee', true, false), ('OFF', 'Office coordinator', false, false),
  ('PAR', 'Parent or carer', false, false), ('PUP', 'Pupil', false, false), ('EXT', 'Person outside the school', false, false),
  ('LAD', 'Adviser of the local authority or diocese', true, false), ('SYS', 'Technical administrator', true, true), ('AUD', 'Auditor', true, true);

insert into role_right (role, entitlement)
select r, e from (values
  ('ST,LM,HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF,SYS,AUD', 'VIEW_TODAY'),
  ('ST,LM,HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF,AUD', 'VIEW_POLICIES'),
  ('ST,LM,HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'REPORT_BREACH'),
  ('CLK,HT,SLT,HR,HHR', 'IMPORT_POLICY'), ('CLK,HT,SLT,HR,HHR', 'EDIT_POLICY'), ('GOV,COG,TRU,HT,SLT,CEO', 'SIGN_OFF_POLICY'), ('CLK', 'PUBLISH_POLICY'),
  ('CLK,HT,HR,HHR', 'RUN_CAMPAIGN'), ('CLK,HT,SLT,LM,HR,HHR,COG,OFF', 'VIEW_ACKNOWLEDGEMENTS'), ('CLK', 'RECORD_MEETING'),
  ('CLK,HT,SLT,HR,HHR,COG,GOV,CEO,TRU', 'VIEW_FINDINGS'), ('CLK,HT,SLT,OFF', 'KEEP_WEBSITE'),
  ('HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,CEO,TRU,LM', 'VIEW_REPORTS'), ('HT,SLT,DSL,HHR,COG,CEO,TRU,DPO', 'TRIAGE_REPORT'),
  ('HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,LM', 'VIEW_EVIDENCE'), ('HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,LM', 'OPEN_EVIDENCE'),
  ('HT,SLT,DSL,HR,HHR,COG,CEO,TRU,DPO,CLK', 'KEEP_EVIDENCE'),
  ('HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU', 'VIEW_CASES'), ('HT,SLT,DSL,HR,HHR,COG,CEO,TRU,DPO,CLK', 'TAKE_STEP'),
  ('HT,HHR,COG,CEO,TRU', 'ASSIGN_CASE'), ('HT,SLT,DSL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'VIEW_LETTERS'),
  ('HT,SLT,DSL,DPO,HR,HHR,COG,CLK,CEO', 'WRITE_LETTER'), ('HT,SLT,HR,HHR,COG,CEO,DPO,TRU', 'REVIEW_LETTER'), ('HT,HR,HHR,COG,CEO,CLK,DPO,SLT', 'SEND_LETTER'),
  ('ST,LM,HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'VIEW_CALENDAR'), ('HT,SLT,HR,HHR,COG,CLK,CEO,DSL', 'ARRANGE_MEETING'),
  ('ST,LM,HT,SLT,DSL,TSL,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'VIEW_CONCERNS'), ('ST,LM,HT,SLT,DSL,TSL,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'ANSWER_CONCERN'),
  ('HT,DSL,TSL,HR,HHR,CEO', 'VIEW_DECLARATIONS'),
  ('HT,SLT,HR,HHR,CLK,CEO,SYS', 'VIEW_PEOPLE'), ('HHR,CLK,SYS', 'MANAGE_PEOPLE'), ('SYS,HHR', 'MANAGE_ACCOUNTS'),
  ('HT,DSL,TSL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU', 'VIEW_STATISTICS'), ('HT,HR,HHR,COG,CEO,DPO', 'VIEW_CASE_FIGURES'), ('HHR', 'COMPARE_OUTCOMES'), ('HT', 'VIEW_PARENT_FIGURES'), ('DPO', 'VIEW_RETENTION'),
  ('HT,DSL,TSL,COG,CEO,TRU,HHR', 'VIEW_SAFEGUARDING'), ('HT,DSL,TSL,COG,CEO,TRU', 'RECORD_CONCERN'), ('HT,DSL,TSL,COG,CEO,TRU', 'KEEP_VAULT'),
  ('HHR,CEO,HT', 'COVER_ABSENCE'), ('AUD,DPO,HHR', 'VIEW_AUDIT'), ('HR,HHR,CEO,CLK,SYS,HT,DPO,DSL,TSL,COG', 'VIEW_SETTINGS'), ('HR,HHR,CEO,DSL,TSL,DPO,COG', 'CHANGE_RULES'), ('HHR,CEO,COG', 'AGREE_RULES'),
  ('ST,LM,HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'VIEW_EXEMPTIONS'), ('ST,LM,HT,SLT,DSL,TSL,DPL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU,OFF', 'ASK_EXEMPTION'),
  ('HT,SLT,LM,DSL,TSL,DPO,HR,HHR,COG,CEO,TRU', 'DECIDE_EXEMPTION'),
  ('DPO,DPL,CEO', 'VIEW_DATA_BREACHES'), ('DPO,CEO', 'HANDLE_DATA_BREACH'),
  ('HT,SLT,DSL,TSL,DPO,HR,HHR,COG,GOV,CLK,CEO,TRU', 'VIEW_PROCEDURES'), ('HHR', 'EDIT_PROCEDURE'), ('HHR,CEO', 'AGREE_PROCEDURE'), ('SYS', 'MOVE_CLOCK'), ('SYS', 'WATCH_SYSTEM')
) as granted (roles, e), unnest(string_to_array(roles, ',')) as r;

insert into role_compartment (role, compartment)
select r, c from (values
  ('HT', 'STAFF,PARENT,PUPIL,OTHER'), ('SLT', 'PUPIL'), ('DSL', 'SAFEGUARDING,PUPIL'), ('HHR', 'STAFF'), ('COG', 'GOVERNOR'), ('DPO', 'DATA'), ('DPL', 'DATA'),
  -- What safeguarding keeps beside matters (9.2, 9.3): circles of concerns, the sealed part, flags and what was released.
  ('HT', 'CONCERN,CONCERN_DSL,VAULT'), ('DSL', 'CONCERN,VAULT,RECORD'), ('TSL', 'CONCERN_DSL,CONCERN_TRUST,RECORD_DSL'),
  ('COG', 'CONCERN_HEAD,CONCERN_ACADEMY_HEAD'), ('CEO', 'CONCERN_ACADEMY_HEAD,CONCERN_TRUST'), ('TRU', 'CONCERN_CEO'), ('HHR', 'CONCERN_FLAG,RELEASED')
) as read (r, compartments), unnest(string_to_array(compartments, ',')) as c;
