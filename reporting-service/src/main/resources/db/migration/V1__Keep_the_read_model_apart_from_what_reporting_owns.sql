-- Two schemas: `model` holds nothing but what the compacted topics can build again, `owned` what only reporting knows.
-- Names are left unqualified in every statement and found through the search path, so that the same statements fill a
-- fresh model beside the one that serves. What has been read so far belongs to the model it was read into.
alter table inbox_state set schema model;

-- what other services announced, in our own words: programmes, frameworks, code lists
create table model.local_copy (
    kind    text  not null,
    key     text  not null,
    content jsonb not null,
    primary key (kind, key)
);

-- one row per assessment that counts; the columns beside the content serve look-ups
create table model.contribution (
    assessment_id     uuid primary key,
    programme_id      uuid    not null,
    cycle_id          uuid    not null,
    framework_id      text    not null,
    framework_version text    not null,
    nation            text    not null check (nation in ('England', 'Wales')),
    working           boolean not null,
    content           jsonb   not null
);
create index contribution_by_scope
    on model.contribution (programme_id, cycle_id, framework_id, framework_version, assessment_id);

-- no check that counts stay above zero: it would be asked of the change itself when a row is upserted
create table model.cell (
    programme_id      uuid   not null,
    cycle_id          uuid   not null,
    framework_id      text   not null,
    framework_version text   not null,
    nation            text   not null,
    measure           text   not null,
    code              text   not null,
    answer            text   not null,
    counted           bigint not null,
    working           bigint not null,
    named             bigint not null,
    primary key (programme_id, cycle_id, framework_id, framework_version, nation, measure, code, answer)
);

create table owned.published_figures (
    programme_id uuid   not null,
    cycle_id     uuid   not null,
    version      bigint not null,
    content      jsonb  not null,
    primary key (programme_id, cycle_id)
);
