-- Times are microseconds since 1970; credits are millionths. Both databases run this file; $id$ is what they write differently.
-- An upgrade only adds, so that older workers can finish what they have in flight.

create table smslive247_setting (
    name text primary key,
    value text not null);

create table smslive247_account (
    name text primary key,
    next_slot bigint not null default 0,
    slot bigint not null default 0,
    slot_parts integer not null default 0,
    read_at bigint not null default 0,
    credits_per_part bigint not null default 0);

-- The outbox of an account is a campaign of another kind.
create table smslive247_campaign (
    id $id$,
    kind integer not null,
    name text not null,
    account text not null,
    sender_id text,
    text text,
    route_id text,
    credit_budget bigint,
    good_until bigint,
    content_hash text not null,
    state integer not null,
    pause_reason integer not null default 0,
    reserved bigint not null default 0,
    created_at bigint not null,
    started_at bigint,
    ended_at bigint,
    erased_at bigint,
    unique (kind, name));

-- What results add up to. Apart from the campaign, so that results and claims do not wait for each other. What a campaign has reserved, for a
-- budget, is its own column less what is released here.
create table smslive247_ledger (
    campaign_id bigint primary key references smslive247_campaign (id),
    spent bigint not null default 0,
    released bigint not null default 0,
    refused_in_row integer not null default 0,
    doubts_in_row integer not null default 0);

create table smslive247_send (
    id $id$,
    campaign_id bigint not null references smslive247_campaign (id),
    send_key text not null,
    source_row bigint not null default 0,
    sender_id text,
    route_id text,
    good_until bigint,
    phone_number text,
    number_hash text,
    text text,
    parts integer not null,
    findings integer not null default 0,
    state integer not null default 0,
    attempt integer not null default 0,
    claim_id text,
    worker text,
    claimed_at bigint,
    lease_until bigint,
    reserved bigint not null default 0,
    earlier_doubts integer not null default 0,
    earlier_reserved bigint not null default 0,
    reason text,
    changed_at bigint not null,
    unique (campaign_id, send_key));

-- An index for each state that is looked for: SQLite does not take one of several states for one of them. Not by id alone: PostgreSQL would read
-- what has been sent too, by the primary key.
create index smslive247_send_pending on smslive247_send (campaign_id, (id + 0)) where state = 0;

create index smslive247_send_dated on smslive247_send (good_until) where state = 0 and good_until is not null;

create index smslive247_send_sending on smslive247_send (campaign_id, lease_until) where state = 1;

create index smslive247_send_unknown on smslive247_send (campaign_id, lease_until) where state = 4;

create index smslive247_send_unresolved on smslive247_send (campaign_id, id) where state = 5;

create index smslive247_send_number on smslive247_send (number_hash);

-- A send may own several messages: of a person's second attempt, and of a response that came late. An attempt has one, whose id is null if the
-- service accepted it without one.
create table smslive247_message (
    send_id bigint not null references smslive247_send (id),
    attempt integer not null,
    message_id text,
    credits bigint not null,
    recorded_at bigint not null,
    primary key (send_id, attempt));

create table smslive247_dropped_row (
    campaign_id bigint not null references smslive247_campaign (id),
    source_row bigint not null,
    problem text not null,
    primary key (campaign_id, source_row));

create table smslive247_opt_out (
    account text not null,
    sender_id text not null,
    number_hash text not null,
    created_at bigint not null,
    primary key (account, number_hash, sender_id));

create table smslive247_worker (
    name text primary key,
    machine text not null,
    process_id integer not null,
    started_at bigint not null,
    seen_at bigint not null);
