-- Local copies of other services' states; each is replaced whole by a newer one.
create table framework_copy (
    framework_id      text  not null,
    framework_version text  not null,
    state             jsonb not null,
    primary key (framework_id, framework_version)
);

create table area_copy (
    area_id uuid primary key,
    code    text  not null,
    state   jsonb not null
);
-- A code is looked up with every set-up. Not unique: a code may pass to another area before its first owner's news arrives.
create index area_copy_code on area_copy (code);

create table code_list_copy (
    name  text primary key,
    state jsonb not null
);

create table survey_copy (
    survey_id     uuid primary key,
    assessment_id uuid  not null,
    status        text  not null check (status in ('DRAFT', 'OPEN', 'CLOSED')),
    state         jsonb not null
);
create index survey_copy_assessment on survey_copy (assessment_id);
