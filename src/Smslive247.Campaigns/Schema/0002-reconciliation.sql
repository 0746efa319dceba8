-- What the lists of the service showed about messages in doubt.

alter table smslive247_message add column is_adopted integer not null default 0;

create index smslive247_message_id on smslive247_message (message_id);

create table smslive247_search (
    id $id$,
    account text not null,
    searched_at bigint not null,
    window_from bigint not null,
    window_to bigint not null,
    listed bigint not null,
    is_trusted integer not null,
    credits_before bigint,
    credits_after bigint);

-- Which doubt was searched for, and what was found.
create table smslive247_search_result (
    search_id bigint not null references smslive247_search (id),
    send_id bigint not null references smslive247_send (id),
    finding integer not null,
    primary key (send_id, search_id));

-- The balance, in millionths, when nothing was in doubt.
alter table smslive247_account add column credits bigint;

alter table smslive247_account add column credits_read_at bigint not null default 0;

-- When a search for doubts began last.
alter table smslive247_account add column searched_at bigint not null default 0;

-- Each claim of a worker moves its mark: a database that has an older one than a worker remembers has forgotten claims.
create table smslive247_mark (
    worker text primary key,
    marked_at bigint not null);

-- Accounts whose claims may be forgotten. Nothing of them is claimed until the list of the service was read from there on.
create table smslive247_gap (
    account text primary key,
    gap_from bigint not null,
    opened_at bigint not null);
