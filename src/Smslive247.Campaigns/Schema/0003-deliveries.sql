-- What operators have reported of messages that were sent. The defaults are right for rows that older workers write, and for those from before.

-- When the service accepted it, if its list was the first to show it.
alter table smslive247_message add column accepted_at bigint;

alter table smslive247_message add column delivery integer not null default 0;

alter table smslive247_message add column reported_at bigint;

-- When the list is to be read for it again.
alter table smslive247_message add column report_due bigint not null default 0;

-- Both are set with the state. Numbers grow in the order of commits, in each account.
alter table smslive247_message add column campaign_id bigint;

alter table smslive247_message add column change_number bigint;

create index smslive247_message_due on smslive247_message (report_due, recorded_at) where delivery = 0;

create index smslive247_message_change on smslive247_message (campaign_id, change_number) where change_number is not null;

-- When a sweep may read the list of the account again, and the last number of a change.
alter table smslive247_account add column reports_due bigint not null default 0;

alter table smslive247_account add column change_number bigint not null default 0;
