-- The tokens of a survey follow from the service's key (key_id says which), the salt and the ids of its invitations. The salt is gone once it
-- closes: from then on nobody can make a token again. unconfirmed counts contacts that a second person has yet to look at; waived says that some got
-- mails without. invited holds numbers per role and agency in one value, so that no row version tells which invitation changed which number.
create table survey (
    id uuid primary key,
    assessment_id uuid not null references assessment (id),
    framework_key text not null references framework (key),
    framework_variant text,
    texts jsonb not null,
    opens_on date not null,
    closes_on date not null,
    languages varchar[] not null check (cardinality(languages) > 0),
    elements varchar[] not null check (cardinality(elements) > 0),
    breakdown text not null check (breakdown in ('ROLE', 'AGENCY')),
    threshold int not null check (threshold >= 2),
    days_between_reminders int not null check (days_between_reminders >= 1),
    retention_days int not null check (retention_days >= 1),
    reminded_on date,
    unconfirmed int not null check (unconfirmed >= 0),
    waived boolean not null,
    status text not null check (status in ('DRAFT', 'OPEN', 'CLOSING', 'CLOSED')),
    key_id text not null,
    salt bytea,
    invited jsonb not null,
    summary jsonb,
    version bigint not null,
    check (opens_on <= closes_on),
    check ((status in ('DRAFT', 'OPEN')) = (salt is not null)),
    check ((status = 'CLOSED') = (summary is not null))
);

create index survey_assessment on survey (assessment_id, id);

-- What every instance asks for every few seconds: which are open, over, or closing.
create index survey_status on survey (status, closes_on);

-- The last sequence under which a survey was announced, and how many responses it told of.
create table announcement (
    survey_id uuid primary key references survey (id),
    sequence bigint not null,
    responses bigint not null
);

-- Until when a closed survey keeps what is not its summary, and whether that is erased.
create table kept_texts (
    survey_id uuid primary key references survey (id),
    last_day date not null,
    erased boolean not null default false
);

create function summary_is_frozen() returns trigger language plpgsql as
$$
begin
    raise exception 'a closed survey never changes';
end
$$;

create trigger summary_is_frozen before update or delete on survey
    for each row when (old.status = 'CLOSED') execute function summary_is_frozen();
